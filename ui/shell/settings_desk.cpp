#include "ui/shell/settings_desk.h"

#include "ui/look/label.h"
#include "ui/look/pass_focus.h"
#include "ui/look/spoken_button.h"
#include "ui/look/theme.h"

namespace milchglas::shell {
namespace {
constexpr int widest = 960;
constexpr int standard_theme = -2;  // QButtonGroup keeps -1 for itself

look::Button* make_button(const QString& name, const QString& text) {
    auto* button = new look::Button(text);
    look::speak_as_clicked(*button);
    button->setObjectName(name);
    return button;
}

/// Of buttons that exclude each other; arrows reach the rest. Qt does this itself only where a hand did the checking.
void let_tab_reach_the_checked(const QButtonGroup& group) {
    const QAbstractButton* checked = group.checkedButton();
    for (QAbstractButton* button : group.buttons())
        button->setFocusPolicy(checked == nullptr || button == checked ? Qt::StrongFocus : Qt::ClickFocus);
}
}  // namespace

SettingsDesk::SettingsDesk(look::Commands& commands, Personal& personal, QWidget* parent)
    : QWidget(parent),
      commands_(commands),
      personal_(personal),
      themes_(new QButtonGroup(this)),
      batches_(new QButtonGroup(this)),
      keys_(new KeyTable(commands)),
      standard_(make_button(QStringLiteral("key_standard"), tr("Back to standard"))),
      all_standard_(make_button(QStringLiteral("keys_standard"), tr("All back to standard"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::space::xl, look::space::l, look::space::xl, look::space::l);
    column->setSpacing(look::space::s);
    look::add_label(column, tr("Settings"), "title");
    look::add_label(column, tr("They belong to you and come back when you unlock, on any window of this vault."),
                    "muted");
    add_themes(column);
    add_batches(column);
    add_keys(column);
    look::pass_focus(*this, *keys_);
}

void SettingsDesk::add_themes(QVBoxLayout* column) {
    look::add_label(column, tr("Theme"), "heading");
    auto* row = new QHBoxLayout;
    row->setSpacing(look::space::xs);
    const auto add = [&](const QString& name, const QString& text, int id) {
        look::Button* button = make_button(QStringLiteral("theme_") + name, text);
        button->setCheckable(true);
        button->setAutoExclusive(true);  // as a reader names it: one of several
        button->setAccessibleName(tr("Theme: %1").arg(text));
        look::set_look(button, "segment");
        themes_->addButton(button, id);
        row->addWidget(button);
    };
    add(QStringLiteral("standard"), tr("As the desktop"), standard_theme);
    add(QStringLiteral("light"), tr("Light"), static_cast<int>(look::Scheme::light));
    add(QStringLiteral("dark"), tr("Dark"), static_cast<int>(look::Scheme::dark));
    add(QStringLiteral("contrast"), tr("High contrast"), static_cast<int>(look::Scheme::contrast));
    row->addStretch();
    column->addLayout(row);
    connect(themes_, &QButtonGroup::idClicked, this, [this](int id) {
        personal_.choose_theme(id == standard_theme ? std::nullopt : std::optional(static_cast<look::Scheme>(id)));
    });
}

void SettingsDesk::add_batches(QVBoxLayout* column) {
    look::add_label(column, tr("Rest after"), "heading");
    auto* row = new QHBoxLayout;
    row->setSpacing(look::space::xs);
    for (const int clips : {10, 25, 50, 0}) {
        const QString text = clips == 0 ? tr("No batches") : tr("%n clip(s)", nullptr, clips);
        look::Button* button = make_button(QStringLiteral("batch_%1").arg(clips), text);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAccessibleName(tr("Rest after: %1").arg(text));
        look::set_look(button, "segment");
        batches_->addButton(button, clips);
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    connect(batches_, &QButtonGroup::idClicked, &personal_, &Personal::choose_batch);
}

void SettingsDesk::add_keys(QVBoxLayout* column) {
    column->addSpacing(look::space::s);
    look::add_label(column, tr("Keys"), "heading");
    said_ = look::add_label(column, {}, "muted");
    said_->setObjectName(QStringLiteral("key_said"));
    keys_->setObjectName(QStringLiteral("key_table"));
    keys_->setAccessibleName(tr("Keys"));
    keys_->setMaximumWidth(widest);  // a key stays beside what it does
    column->addWidget(keys_, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(look::space::s);
    row->addWidget(standard_);
    row->addWidget(all_standard_);
    row->addStretch();
    column->addLayout(row);

    connect(keys_, &KeyTable::key_pressed, this, &SettingsDesk::take_key);
    connect(keys_, &KeyTable::listening_changed, this, &SettingsDesk::tell_row);
    connect(keys_, &KeyTable::currentItemChanged, this, &SettingsDesk::tell_row);
    connect(standard_, &QPushButton::clicked, this,
            [this] { take_key(keys_->current(), commands_.find(keys_->current()).standard); });
    connect(all_standard_, &QPushButton::clicked, this, [this] {
        personal_.restore_keys();
        tell_row();
    });
}

void SettingsDesk::begin() {
    const auto theme = personal_.theme();
    themes_->button(theme ? static_cast<int>(*theme) : standard_theme)->setChecked(true);
    if (QAbstractButton* chosen = batches_->button(personal_.batch())) chosen->setChecked(true);
    for (const QButtonGroup* group : {themes_, batches_}) let_tab_reach_the_checked(*group);
    keys_->fill();
    tell_row();
}

void SettingsDesk::take_key(const QString& command, const QKeySequence& key) {
    const bool taken = personal_.choose_key(command, key);
    tell_row();
    if (taken) return;
    const QString holder = commands_.find(commands_.holder(key)).words;
    said_->setText(tr("%1 belongs to “%2”. Choose another key, or give that one another first.")
                       .arg(look::key_words(key), holder));
    look::set_look(said_, "stop");
}

void SettingsDesk::tell_row() {
    const QString row = keys_->current();
    standard_->setEnabled(!row.isEmpty() && commands_.find(row).key != commands_.find(row).standard);
    said_->setText(keys_->listening() ? tr("Press the key for “%1”, or Esc to leave it.").arg(commands_.find(row).words)
                                      : tr("Click a row, or press Enter on it, then press the key you want."));
    look::set_look(said_, "muted");
}

}  // namespace milchglas::shell
