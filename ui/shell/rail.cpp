#include "ui/shell/rail.h"

#include "ui/look/line_icon.h"
#include "ui/look/spoken_button.h"
#include "ui/look/theme.h"

namespace milchglas::shell {
namespace {
QToolButton* make_button(const QString& name, const QString& icon, const QString& text) {
    auto* button = new QToolButton;
    look::speak_as_clicked(*button);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIcon(look::line_icon(icon, QPalette::ButtonText, QPalette::Highlight));
    button->setIconSize({24, 24});
    button->setText(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);  // a click leaves the focus where the work is
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    look::set_look(button, "rail");
    return button;
}
}  // namespace

Rail::Rail(look::Commands& commands, QWidget* parent)
    : QWidget(parent),
      commands_(commands),
      desks_(new QVBoxLayout),
      group_(new QButtonGroup(this)),
      pause_key_(new QLabel) {
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Desks"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::space::xs, look::space::s, look::space::xs, look::space::s);
    column->setSpacing(look::space::xs);
    desks_->setSpacing(look::space::xs);
    column->addLayout(desks_);
    column->addStretch();
    keys_ = add_foot(QStringLiteral("shell.keys"), QStringLiteral("keyboard"), tr("Keys"));
    pause_ = add_foot(QStringLiteral("shell.pause"), QStringLiteral("lock"), tr("Pause"));
    pause_key_->setObjectName(QStringLiteral("pause_key"));
    pause_key_->setAlignment(Qt::AlignHCenter);
    look::set_look(pause_key_, "small");
    column->addWidget(pause_key_);

    connect(group_, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(static_cast<Desk>(id)); });
    connect(keys_, &QToolButton::clicked, this, &Rail::keys_asked);
    connect(pause_, &QToolButton::clicked, this, &Rail::pause_asked);
    connect(&commands_, &look::Commands::changed, this, &Rail::tell_keys);
    tell_keys();
}

QToolButton* Rail::add_foot(const QString& command, const QString& icon, const QString& text) {
    QToolButton* button = make_button(command, icon, text);
    button->setAccessibleDescription(commands_.find(command).words);
    layout()->addWidget(button);
    return button;
}

void Rail::offer(const std::vector<Desk>& desks) {
    for (QAbstractButton* button : group_->buttons()) delete button;
    for (const Desk desk : desks) {
        QToolButton* button = make_button(QStringLiteral("desk_") + name_of(desk), name_of(desk), word_for(desk));
        button->setCheckable(true);
        button->setAutoExclusive(true);  // as a reader names it: one of several
        group_->addButton(button, static_cast<int>(desk));
        desks_->addWidget(button);
    }
}

void Rail::mark(Desk desk) {
    if (QAbstractButton* button = group_->button(static_cast<int>(desk))) button->setChecked(true);
    // Qt does this itself only where a hand did the checking.
    for (QAbstractButton* button : group_->buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::TabFocus : Qt::NoFocus);
}

void Rail::tell_keys() {
    for (QToolButton* button : {keys_, pause_}) {
        const look::Commands::Command& command = commands_.find(button->objectName());
        const QString key = look::key_words(command.key);
        button->setToolTip(key.isEmpty() ? command.words : QStringLiteral("%1  (%2)").arg(command.words, key));
    }
    pause_key_->setText(look::key_words(commands_.find(QStringLiteral("shell.pause")).key));
}

}  // namespace milchglas::shell
