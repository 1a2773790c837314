#include "ui/audit/entry_details.h"

#include <QGridLayout>
#include <QLabel>
#include <algorithm>

#include "ui/audit/entry_words.h"
#include "ui/look/label.h"
#include "ui/look/spoken_role.h"
#include "ui/look/theme.h"

namespace milchglas::audit_desk {
namespace {
QLabel* make_label(const QString& text, const char* style_class) {
    QLabel* label = look::make_label(text, style_class);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

bool is_id(const QString& word) {
    constexpr qsizetype longest_date = 12;
    return word.size() > longest_date &&
           std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); });
}

/// An id has no place to break a line at: one is put after every few characters.
QString breakable(const QString& text) {
    constexpr QChar zero_width_space(0x200b);
    constexpr qsizetype often = 8;
    QStringList words = text.split(QLatin1Char(' '));
    for (QString& word : words) {
        if (!is_id(word)) continue;
        for (qsizetype i = (word.size() - 1) / often * often; i > 0; i -= often) word.insert(i, zero_width_space);
    }
    return words.join(QLatin1Char(' '));
}
}  // namespace

EntryDetails::EntryDetails(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("entry_details"));
    look::speak_as(*this, QAccessible::Grouping);
    setAccessibleName(tr("The chosen entry"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(264);
    setMaximumWidth(520);
    viewport()->setAutoFillBackground(false);
    show_entry(nullptr);
}

void EntryDetails::show_entry(const audit::StoredEntry* entry) {
    auto* all = new QWidget;
    all->setAutoFillBackground(false);
    auto* rows = new QGridLayout(all);
    rows->setContentsMargins({});
    rows->setHorizontalSpacing(look::space::m);
    rows->setVerticalSpacing(look::space::xs);
    rows->setColumnStretch(0, 3);
    rows->setColumnStretch(1, 4);
    int row = 0;
    if (entry == nullptr)
        rows->addWidget(make_label(tr("Choose an entry to read all of it."), "muted"), row++, 0, 1, 2);
    for (const auto& [name, value] : entry != nullptr ? fields_of(*entry) : decltype(fields_of(*entry)){}) {
        rows->addWidget(make_label(name, "muted"), row, 0);
        QLabel* label = make_label(breakable(value), "value");
        label->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
        rows->addWidget(label, row++, 1);
    }
    rows->setRowStretch(row, 1);
    setWidget(all);
}

}  // namespace milchglas::audit_desk
