#include "ui/shell/personal.h"

#include <utility>

#include "ui/look/theme.h"

namespace milchglas::shell {
namespace {
const QString theme_name = QStringLiteral("theme");
const QString batch_name = QStringLiteral("review.batch");
constexpr int largest_batch = 1000;
const QString key_prefix = QStringLiteral("key.");
}  // namespace

Personal::Personal(bridge::GuardLink& link, look::Commands& commands, look::Scheme standard, QObject* parent)
    : QObject(parent), link_(link), commands_(commands), standard_(standard), shown_(standard) {}

void Personal::begin(const std::vector<desk::Preference>& preferences) {
    std::optional<look::Scheme> theme;
    int batch = standard_batch;
    std::vector<std::pair<QString, QKeySequence>> keys;
    for (const desk::Preference& preference : preferences) {
        const QString name = QString::fromStdString(preference.name);
        if (name == theme_name) theme = from_text<look::Scheme>(preference.value);
        if (bool number = false; name == batch_name) {
            const int clips = QString::fromStdString(preference.value).toInt(&number);
            if (number && clips >= 0 && clips <= largest_batch) batch = clips;
        }
        if (name.startsWith(key_prefix))
            keys.emplace_back(name.mid(key_prefix.size()),
                              QKeySequence(QString::fromStdString(preference.value), QKeySequence::PortableText));
    }
    set_standard_keys();
    // Two commands may have changed places: first all let go, then each takes its own.
    for (const auto& [id, key] : keys) commands_.remap(id, {});
    for (const auto& [id, key] : keys) commands_.remap(id, key);
    for (const auto& [id, key] : keys)
        if (commands_.holder(key) != id && commands_.contains(id)) commands_.remap(id, commands_.find(id).standard);
    theme_ = theme;
    show_theme(theme);
    batch_ = batch;
    Q_EMIT batch_chosen(batch_);
}

void Personal::end() {
    set_standard_keys();
    theme_ = {};
}

void Personal::choose_batch(int clips) {
    batch_ = clips;
    keep(batch_name, clips == standard_batch ? QString() : QString::number(clips));
    Q_EMIT batch_chosen(batch_);
}

void Personal::choose_theme(std::optional<look::Scheme> theme) {
    theme_ = theme;
    show_theme(theme);
    keep(theme_name, theme ? QString::fromUtf8(to_text(*theme).data()) : QString());
}

bool Personal::choose_key(const QString& command, const QKeySequence& key) {
    if (!commands_.remap(command, key)) return false;
    const bool standard = key == commands_.find(command).standard;
    keep(key_prefix + command, standard ? QString() : key.toString(QKeySequence::PortableText));
    return true;
}

void Personal::restore_keys() {
    for (const look::Commands::Command& command : commands_.all())
        if (command.key != command.standard) keep(key_prefix + command.id, {});
    set_standard_keys();
}

void Personal::keep(const QString& name, const QString& value) {
    link_.ask<desk::SavePreference>({name.toStdString(), value.toStdString()}, this,
                                    [this](const Result<desk::SavePreference::Reply>& reply) {
                                        // A lost connection is told elsewhere.
                                        if (!reply && reply.error().code() != Errc::peer_gone)
                                            Q_EMIT not_kept(reply.error());
                                    });
}

void Personal::show_theme(std::optional<look::Scheme> theme) {
    const look::Scheme wanted = theme.value_or(standard_);
    if (std::exchange(shown_, wanted) != wanted) look::apply_theme(*qApp, wanted);
}

void Personal::set_standard_keys() {
    std::vector<std::pair<QString, QKeySequence>> changed;
    for (const look::Commands::Command& command : commands_.all())
        if (command.key != command.standard) changed.emplace_back(command.id, command.standard);
    for (const auto& [id, key] : changed) commands_.remap(id, {});
    for (const auto& [id, key] : changed) commands_.remap(id, key);
}

}  // namespace milchglas::shell
