#pragma once
// A list that is held: one struct a row, one description a column.
#include <QAbstractTableModel>
#include <functional>
#include <iterator>
#include <utility>
#include <vector>

namespace milchglas::look {

/// Roles: DisplayRole is for people; order_role sorts (the words where a column gives nothing else).
inline constexpr int order_role = Qt::UserRole;

template <class Row>
class RowModel : public QAbstractTableModel {
  public:
    struct Column {
        QString title;
        std::function<QString(const Row&)> words;
        std::function<QVariant(const Row&)> order = {};
    };
    explicit RowModel(std::vector<Column> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), columns_(std::move(columns)) {}

    void set(std::vector<Row> rows) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
    }

    void add(std::vector<Row> rows) {
        if (rows.empty()) return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        rows_.insert(rows_.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    }
    [[nodiscard]] bool empty() const { return rows_.empty(); }
    /// REQUIRES: not empty.
    [[nodiscard]] const Row& last() const { return rows_.back(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(columns_.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& at, int role) const override {
        if (!at.isValid() || (role != Qt::DisplayRole && role != order_role)) return {};
        const Row& row = rows_[static_cast<std::size_t>(at.row())];
        const Column& column = columns_[static_cast<std::size_t>(at.column())];
        return role == order_role && column.order ? column.order(row) : QVariant(column.words(row));
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
        return columns_[static_cast<std::size_t>(section)].title;
    }

  private:
    std::vector<Column> columns_;
    std::vector<Row> rows_;
};

}  // namespace milchglas::look
