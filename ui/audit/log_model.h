#pragma once
// The log as a table, newest entry first, however long it is: pages come when their rows are looked at, and few are
// kept.
#include <QAbstractTableModel>
#include <deque>
#include <optional>
#include <vector>

#include "core/audit/entry.h"

namespace milchglas::audit_desk {

/// Knows no guard: whoever owns it asks for the page that missing_page() names and hands it in.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    static constexpr std::int64_t page_entries = 500;  ///< each page read is itself an entry of the log
    static constexpr std::size_t kept_pages = 8;

    enum Column { when, who, what, clip, level, column_count };

    using QAbstractTableModel::QAbstractTableModel;
    /// A log of so many entries, none of them here yet. It doesn't grow until it is begun again.
    void begin(std::int64_t entries);
    /// The page around the rows from `first` to `last` that isn't here; the newest such.
    [[nodiscard]] std::optional<std::int64_t> missing_page(int first, int last) const;
    /// Page `page` begins at seq page * page_entries. A place without a value is an entry that can't be read.
    void put(std::int64_t page, std::vector<std::optional<audit::StoredEntry>> entries);

    [[nodiscard]] std::int64_t seq_of(int row) const { return entries_ - 1 - row; }
    /// None: not here, or unreadable.
    [[nodiscard]] const audit::StoredEntry* entry(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& at, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Page {
        std::int64_t number;
        std::vector<std::optional<audit::StoredEntry>> entries;
    };
    [[nodiscard]] const Page* page_of(int row) const;

    std::int64_t entries_ = 0;
    std::deque<Page> pages_;  ///< in the order in which they came
};

}  // namespace milchglas::audit_desk
