#include "ui/shell/key_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

#include "ui/look/theme.h"

namespace milchglas::shell {
namespace {
enum Column { words, key, standard };
constexpr int id_role = Qt::UserRole;

bool is_modifier(int pressed) {
    constexpr std::array modifiers{Qt::Key_Shift,   Qt::Key_Control, Qt::Key_Alt,     Qt::Key_Meta,
                                   Qt::Key_AltGr,   Qt::Key_Super_L, Qt::Key_Super_R, Qt::Key_CapsLock,
                                   Qt::Key_NumLock, Qt::Key_unknown};
    return std::find(modifiers.begin(), modifiers.end(), pressed) != modifiers.end();
}

/// "?" is Shift and another key on one keyboard and not on the next: what was typed counts, Shift only beside letters.
QKeySequence pressed_key(const QKeyEvent& event) {
    Qt::KeyboardModifiers with = event.modifiers() & ~Qt::KeypadModifier;
    const bool letter = event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
    const bool printable = event.key() > Qt::Key_Space && event.key() < Qt::Key_Escape;
    if (printable && !letter) with &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(with, static_cast<Qt::Key>(event.key())));
}
}  // namespace

KeyTable::KeyTable(look::Commands& commands, QWidget* parent) : QTreeWidget(parent), commands_(commands) {
    setHeaderLabels({tr("What it does"), tr("Key"), tr("Standard")});
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(look::space::m);
    setUniformRowHeights(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(words, QHeaderView::Stretch);
    header()->setStretchLastSection(false);
    header()->setSectionsClickable(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem* row) { listen(row->data(words, id_role).toString()); });
    connect(&commands_, &look::Commands::changed, this, &KeyTable::tell);
    fill();
}

void KeyTable::fill() {
    clear();
    for (const look::Commands::Command& command : commands_.all()) {
        const auto headings = findItems(command.group, Qt::MatchExactly, words);
        QTreeWidgetItem* heading = headings.isEmpty() ? new QTreeWidgetItem(this, {command.group}) : headings.first();
        if (headings.isEmpty()) {
            heading->setFlags(Qt::ItemIsEnabled);
            heading->setFirstColumnSpanned(true);
            QFont strong = font();
            strong.setWeight(QFont::DemiBold);
            heading->setFont(words, strong);
        }
        auto* row = new QTreeWidgetItem(heading, {command.words});
        row->setData(words, id_role, command.id);
        tell(command.id);
    }
    expandAll();
}

QString KeyTable::current() const {
    return currentItem() != nullptr ? currentItem()->data(words, id_role).toString() : QString();
}

QTreeWidgetItem* KeyTable::row_of(const QString& command) const {
    for (int i = 0; i < topLevelItemCount(); ++i)
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j)
            if (topLevelItem(i)->child(j)->data(words, id_role).toString() == command) return topLevelItem(i)->child(j);
    return nullptr;
}

void KeyTable::tell(const QString& command) {
    QTreeWidgetItem* row = row_of(command);
    if (row == nullptr) return;
    const look::Commands::Command& found = commands_.find(command);
    row->setText(key, listening_ == command ? tr("Press a key") : look::key_words(found.key));
    row->setText(standard, found.key == found.standard ? QString() : look::key_words(found.standard));
}

void KeyTable::listen(const QString& command) {
    const QString before = std::exchange(listening_, command);
    tell(before);
    tell(command);
    Q_EMIT listening_changed();
}

bool KeyTable::event(QEvent* event) {
    // While a key is awaited, no shortcut may take it.
    if (event->type() == QEvent::ShortcutOverride && listening()) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && listening()) {
        keyPressEvent(static_cast<QKeyEvent*>(event));  // also Tab, which would otherwise move the focus
        return true;
    }
    return QTreeWidget::event(event);
}

void KeyTable::keyPressEvent(QKeyEvent* event) {
    if (!listening()) {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        return enter && !current().isEmpty() ? listen(current()) : QTreeWidget::keyPressEvent(event);
    }
    if (is_modifier(event->key())) return;
    const QString command = listening_;
    listen({});
    if (event->key() != Qt::Key_Escape) Q_EMIT key_pressed(command, pressed_key(*event));
}

void KeyTable::focusOutEvent(QFocusEvent* event) {
    if (listening()) listen({});
    QTreeWidget::focusOutEvent(event);
}

}  // namespace milchglas::shell
