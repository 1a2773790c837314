#pragma once
// A read-only list as a whole desk: what it is, a field that narrows it, the table, and room for details at its side.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QWidget>

#include "core/base/error.h"

namespace milchglas::look {

class TablePage : public QWidget {
    Q_OBJECT
  public:
    struct Text {
        QString title;
        QString note;   ///< muted, below the title
        QString empty;  ///< what to say of a list without rows
    };
    /// Shows `model`, which it takes as its child, as it is: for lists too long to be held.
    TablePage(const Text& text, QAbstractItemModel* model, QWidget* parent = nullptr);

    /// Sorts by its columns and narrows by a field: for lists that are held whole. Call once.
    void let_sort_and_narrow();
    /// Shares the width with the table; the page takes it.
    void set_side(QWidget* side);
    /// Said instead of the number of rows; an empty page afterwards counts again.
    void show_problem(const Error& error);
    void clear_problem();
    /// Whether rows follow that aren't here yet. They are asked for at the end of the table, or by a button.
    void set_more(bool more);

    /// Begins another asking (or ends all): what was asked in an earlier turn is no longer wanted.
    int next_turn() { return ++turn_; }
    [[nodiscard]] int turn() const { return turn_; }
    [[nodiscard]] bool is_turn(int turn) const { return turn == turn_; }

    [[nodiscard]] QTableView* table() const { return table_; }

  Q_SIGNALS:
    void look_again();
    void more_wanted();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void style_table();
    void hear();
    void count_rows();

    QString empty_;
    int turn_ = 0;
    QAbstractItemModel* model_;
    QSortFilterProxyModel* narrowed_ = nullptr;
    QTableView* table_;
    QLineEdit* narrow_;
    QPushButton *again_, *more_;
    QLabel *count_, *problem_;
};

}  // namespace milchglas::look
