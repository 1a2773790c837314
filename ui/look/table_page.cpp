#include "ui/look/table_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/look/label.h"
#include "ui/look/line_icon.h"
#include "ui/look/pass_focus.h"
#include "ui/look/row_model.h"
#include "ui/look/theme.h"
#include "ui/look/words.h"

namespace milchglas::look {
TablePage::TablePage(const Text& text, QAbstractItemModel* model, QWidget* parent)
    : QWidget(parent),
      empty_(text.empty),
      model_(model),
      table_(new QTableView),
      narrow_(new QLineEdit),
      again_(new QPushButton(tr("Look again"))),
      more_(new QPushButton(tr("More"))),
      count_(make_label({}, "muted", "list_count")),
      problem_(make_label({}, "stop", "list_problem")) {
    model_->setParent(this);
    table_->setObjectName(QStringLiteral("list"));
    table_->setAccessibleName(text.title);
    table_->setModel(model_);
    style_table();
    narrow_->setObjectName(QStringLiteral("list_narrow"));
    narrow_->setPlaceholderText(tr("Narrow the list"));
    narrow_->setAccessibleName(tr("Narrow the list"));
    narrow_->setClearButtonEnabled(true);
    narrow_->hide();
    again_->setObjectName(QStringLiteral("list_again"));
    more_->setObjectName(QStringLiteral("list_more"));
    more_->hide();
    again_->setIcon(line_icon(QStringLiteral("again")));

    auto* tools = new QHBoxLayout;
    tools->setSpacing(space::s);
    tools->addWidget(narrow_, 2);
    tools->addWidget(count_, 3);
    tools->addWidget(more_);
    tools->addWidget(again_);
    auto* columns = new QHBoxLayout;
    columns->setObjectName(QStringLiteral("columns"));
    columns->setSpacing(space::l);
    columns->addWidget(table_, 5);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::xl, space::l, space::xl, space::l);
    rows->setSpacing(space::s);
    rows->addWidget(make_label(text.title, "title", "list_title"));
    rows->addWidget(make_label(text.note, "muted", "list_note"));
    rows->addLayout(tools);
    rows->addWidget(problem_);
    rows->addLayout(columns, 1);
    problem_->hide();
    pass_focus(*this, *table_);

    hear();
    count_rows();
}

void TablePage::hear() {
    connect(again_, &QPushButton::clicked, this, &TablePage::look_again);
    connect(more_, &QPushButton::clicked, this, &TablePage::more_wanted);
    connect(table_->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int row) {
        if (more_->isEnabled() && !more_->isHidden() && row == table_->verticalScrollBar()->maximum()) more_->click();
    });
    connect(model_, &QAbstractItemModel::modelReset, this, &TablePage::count_rows);
    connect(model_, &QAbstractItemModel::rowsInserted, this, &TablePage::count_rows);
}

void TablePage::style_table() {
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setDragDropMode(QAbstractItemView::NoDragDrop);
    table_->setTabKeyNavigation(false);  // Tab leaves the table
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    table_->setMinimumWidth(240);
    table_->verticalHeader()->hide();
    // One height for all: measuring rows would fetch a list that is read page by page.
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setDefaultSectionSize(hit_target);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setResizeContentsPrecision(0);  // what is seen, not the whole list
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setHighlightSections(false);
}

void TablePage::let_sort_and_narrow() {
    narrowed_ = new QSortFilterProxyModel(this);
    narrowed_->setSourceModel(model_);
    narrowed_->setSortRole(order_role);
    narrowed_->setFilterKeyColumn(-1);
    narrowed_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    table_->setModel(narrowed_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(-1, Qt::AscendingOrder);  // as it came, until a heading is clicked
    narrow_->show();
    connect(narrowed_, &QAbstractItemModel::modelReset, this, &TablePage::count_rows);
    connect(narrow_, &QLineEdit::textChanged, this, [this](const QString& words) {
        narrowed_->setFilterFixedString(words);
        count_rows();
    });
}

void TablePage::set_side(QWidget* side) {
    findChild<QHBoxLayout*>(QStringLiteral("columns"))->addWidget(side, 2);
}

void TablePage::show_problem(const Error& error) {
    problem_->setText(sentence_for(error));
    problem_->show();
}

void TablePage::clear_problem() {
    problem_->hide();
}

void TablePage::set_more(bool more) {
    more_->setHidden(!more);
    count_rows();
}

void TablePage::count_rows() {
    const int all = model_->rowCount();
    const int shown = table_->model()->rowCount();
    if (all == 0)
        count_->setText(empty_);
    else if (shown < all)
        count_->setText(tr("%1 of %2").arg(locale().toString(shown), locale().toString(all)));
    else if (!more_->isHidden())
        count_->setText(tr("%Ln row(s) so far", nullptr, all));
    else
        count_->setText(tr("%Ln row(s)", nullptr, all));
}

void TablePage::changeEvent(QEvent* event) {
    // A new theme sets the heights anew through the style sheet.
    if (event->type() == QEvent::StyleChange) table_->verticalHeader()->setDefaultSectionSize(hit_target);
    QWidget::changeEvent(event);
}

}  // namespace milchglas::look
