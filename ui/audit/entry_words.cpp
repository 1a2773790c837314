#include "ui/audit/entry_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include "ui/look/words.h"

namespace milchglas::audit_desk {
namespace {
using Fields = std::vector<std::pair<QString, QString>>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Entry)
};
QString text_of(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
QString number(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

// In the order of EntryType.
constexpr const char* acts[] = {QT_TRANSLATE_NOOP("Entry", "Make the vault"),
                                QT_TRANSLATE_NOOP("Entry", "Open the vault"),
                                QT_TRANSLATE_NOOP("Entry", "Close the vault"),
                                QT_TRANSLATE_NOOP("Entry", "Back the vault up"),
                                QT_TRANSLATE_NOOP("Entry", "Restore the vault"),
                                QT_TRANSLATE_NOOP("Entry", "Unlock"),
                                QT_TRANSLATE_NOOP("Entry", "Lock"),
                                QT_TRANSLATE_NOOP("Entry", "Refuse to unlock"),
                                QT_TRANSLATE_NOOP("Entry", "Begin a session"),
                                QT_TRANSLATE_NOOP("Entry", "End a session"),
                                QT_TRANSLATE_NOOP("Entry", "Enrol a person"),
                                QT_TRANSLATE_NOOP("Entry", "Disable a person"),
                                QT_TRANSLATE_NOOP("Entry", "Let a person back in"),
                                QT_TRANSLATE_NOOP("Entry", "Change a passphrase"),
                                QT_TRANSLATE_NOOP("Entry", "Enrol a device"),
                                QT_TRANSLATE_NOOP("Entry", "Revoke a device"),
                                QT_TRANSLATE_NOOP("Entry", "Take a clip in"),
                                QT_TRANSLATE_NOOP("Entry", "Hand a clip out"),
                                QT_TRANSLATE_NOOP("Entry", "Prepare a clip"),
                                QT_TRANSLATE_NOOP("Entry", "Open a clip"),
                                QT_TRANSLATE_NOOP("Entry", "Follow a box"),
                                QT_TRANSLATE_NOOP("Entry", "Change the level"),
                                QT_TRANSLATE_NOOP("Entry", "Show a part of a clip"),
                                QT_TRANSLATE_NOOP("Entry", "Close a clip"),
                                QT_TRANSLATE_NOOP("Entry", "Refuse a clip"),
                                QT_TRANSLATE_NOOP("Entry", "Finish a clip"),
                                QT_TRANSLATE_NOOP("Entry", "Purge a clip"),
                                QT_TRANSLATE_NOOP("Entry", "Can't tell what a clip shows"),
                                QT_TRANSLATE_NOOP("Entry", "Enrol a key"),
                                QT_TRANSLATE_NOOP("Entry", "Revoke a key"),
                                QT_TRANSLATE_NOOP("Entry", "Grant a key"),
                                QT_TRANSLATE_NOOP("Entry", "Shred a key"),
                                QT_TRANSLATE_NOOP("Entry", "Begin a key epoch"),
                                QT_TRANSLATE_NOOP("Entry", "Print recovery shares"),
                                QT_TRANSLATE_NOOP("Entry", "Use recovery shares"),
                                QT_TRANSLATE_NOOP("Entry", "Set a rule"),
                                QT_TRANSLATE_NOOP("Entry", "Remove a rule"),
                                QT_TRANSLATE_NOOP("Entry", "Prepare a clip without the detector"),
                                QT_TRANSLATE_NOOP("Entry", "Take a consent in"),
                                QT_TRANSLATE_NOOP("Entry", "Check a consent"),
                                QT_TRANSLATE_NOOP("Entry", "Withdraw a consent"),
                                QT_TRANSLATE_NOOP("Entry", "Let a consent end"),
                                QT_TRANSLATE_NOOP("Entry", "Make a label"),
                                QT_TRANSLATE_NOOP("Entry", "Change a label"),
                                QT_TRANSLATE_NOOP("Entry", "Delete a label"),
                                QT_TRANSLATE_NOOP("Entry", "Export labels"),
                                QT_TRANSLATE_NOOP("Entry", "Export the log"),
                                QT_TRANSLATE_NOOP("Entry", "Begin the log"),
                                QT_TRANSLATE_NOOP("Entry", "Stop the log"),
                                QT_TRANSLATE_NOOP("Entry", "Read the log"),
                                QT_TRANSLATE_NOOP("Entry", "Fail to log"),
                                QT_TRANSLATE_NOOP("Entry", "Sign a checkpoint"),
                                QT_TRANSLATE_NOOP("Entry", "See the clock jump"),
                                QT_TRANSLATE_NOOP("Entry", "Raise a flag")};
static_assert(std::size(acts) == Names<audit::EntryType>::names.size());

QString word_for(audit::EntryType type) {
    return Words::tr(acts[static_cast<std::size_t>(type)]);
}

QString word_for(audit::Outcome outcome) {
    static constexpr const char* words[] = {QT_TRANSLATE_NOOP("Entry", "intended"), QT_TRANSLATE_NOOP("Entry", "done"),
                                            QT_TRANSLATE_NOOP("Entry", "failed"), QT_TRANSLATE_NOOP("Entry", "denied"),
                                            QT_TRANSLATE_NOOP("Entry", "unfinished")};
    static_assert(std::size(words) == Names<audit::Outcome>::names.size());
    return Words::tr(words[static_cast<std::size_t>(outcome)]);
}

template <class Tag>
void add_id(Fields& to, const char* name, const std::optional<Id<Tag>>& id) {
    if (id) to.emplace_back(Words::tr(name), QString::fromStdString(id->value));
}

void add_who(Fields& to, const audit::Entry& entry) {
    if (entry.actor) {
        to.emplace_back(Words::tr("Who"), QString::fromStdString(entry.actor->uid.value));
        if (entry.actor->role) to.emplace_back(Words::tr("Role"), look::word_for(*entry.actor->role));
        if (entry.actor->group) to.emplace_back(Words::tr("Group"), QString::fromStdString(*entry.actor->group));
    }
    add_id(to, QT_TRANSLATE_NOOP("Entry", "Second person"), entry.second_person);
    add_id(to, QT_TRANSLATE_NOOP("Entry", "Session"), entry.session);
    if (!entry.ws) return;
    to.emplace_back(Words::tr("Workstation"), QString::fromStdString(entry.ws->id));
    to.emplace_back(Words::tr("Screen"), look::word_for(entry.ws->posture));
}

void add_decision(Fields& to, const audit::DecisionSummary& decision) {
    to.emplace_back(Words::tr("Asked for"), look::word_for(decision.requested));
    to.emplace_back(Words::tr("Granted"), look::word_for(decision.granted));
    QStringList caps;
    for (const CapSource source : decision.cap_by) caps << look::word_for(source);
    if (!caps.isEmpty()) to.emplace_back(Words::tr("Lowered by"), caps.join(QStringLiteral(", ")));
}

void add_view(Fields& to, const audit::View& view) {
    const auto seconds = [](std::int64_t ms) { return QLocale().toString(static_cast<double>(ms) / 1000, 'f', 2); };
    to.emplace_back(Words::tr("Shown at"), look::word_for(view.level));
    to.emplace_back(Words::tr("Shown part"), Words::tr("%1 s to %2 s").arg(seconds(view.t0_ms), seconds(view.t1_ms)));
    constexpr double ppm_in_percent = 10'000;
    if (view.area_ppm)
        to.emplace_back(
            Words::tr("Share of the picture"),
            Words::tr("%1 %").arg(QLocale().toString(static_cast<double>(*view.area_ppm) / ppm_in_percent, 'f', 2)));
    if (view.audio_ms) to.emplace_back(Words::tr("Sound"), Words::tr("%1 s").arg(seconds(*view.audio_ms)));
    if (view.exposure_ms) to.emplace_back(Words::tr("Exposure"), Words::tr("%1 s").arg(seconds(*view.exposure_ms)));
    if (view.exposure_us)
        to.emplace_back(Words::tr("Exposure"), Words::tr("%1 s").arg(QLocale().toString(
                                                   static_cast<double>(*view.exposure_us) / 1e6, 'f', 4)));
}

void add_what(Fields& to, const audit::Entry& entry) {
    add_id(to, QT_TRANSLATE_NOOP("Entry", "Clip"), entry.clip);
    add_id(to, QT_TRANSLATE_NOOP("Entry", "Household"), entry.household);
    if (entry.consent)
        to.emplace_back(Words::tr("Consent"),
                        Words::tr("%1, serial %2")
                            .arg(QString::fromStdString(entry.consent->id.value), number(entry.consent->serial)));
    if (entry.rules_version) to.emplace_back(Words::tr("Version of the rules"), number(*entry.rules_version));
    if (entry.purpose) to.emplace_back(Words::tr("Purpose"), look::word_for(*entry.purpose));
    if (entry.task) to.emplace_back(Words::tr("Task"), look::word_for(*entry.task));
    if (entry.decision) add_decision(to, *entry.decision);
    if (entry.view) add_view(to, *entry.view);
    if (entry.watermark) to.emplace_back(Words::tr("Watermark"), QString::fromStdString(*entry.watermark));
}
}  // namespace

QString act_words(const audit::Entry& entry) {
    return Words::tr("%1: %2").arg(word_for(entry.type), word_for(entry.outcome));
}

QString moment_words(std::int64_t utc_ms) {
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(utc_ms);
    return QStringLiteral("%1 %2").arg(QLocale().toString(when.date(), QLocale::ShortFormat),
                                       when.time().toString(QStringLiteral("HH:mm:ss")));
}

Fields fields_of(const audit::StoredEntry& stored) {
    const audit::Stamp& stamp = stored.stamp;
    Fields out;
    out.emplace_back(Words::tr("Entry"), number(stamp.seq));
    out.emplace_back(Words::tr("When"), moment_words(stamp.t_ms));
    out.emplace_back(Words::tr("What"), act_words(stored.entry));
    if (stamp.of) out.emplace_back(Words::tr("Outcome of entry"), number(*stamp.of));
    QStringList reasons;
    for (const std::string& reason : stored.entry.reason) reasons << QString::fromStdString(reason);
    if (!reasons.isEmpty()) out.emplace_back(Words::tr("Because of"), reasons.join(QStringLiteral(", ")));
    add_who(out, stored.entry);
    add_what(out, stored.entry);
    out.emplace_back(Words::tr("Code"), text_of(to_text(stored.entry.type)));
    out.emplace_back(Words::tr("Clock"), QString::fromStdString(stamp.clock_source));
    if (stamp.clock_offset_ms)
        out.emplace_back(Words::tr("Clock is off by"), Words::tr("%1 ms").arg(number(*stamp.clock_offset_ms)));
    out.emplace_back(Words::tr("Start of the machine"), QString::fromStdString(stamp.boot));
    out.emplace_back(Words::tr("Program"), QString::fromStdString(stamp.app_version + " " + stamp.app_build));
    return out;
}

}  // namespace milchglas::audit_desk
