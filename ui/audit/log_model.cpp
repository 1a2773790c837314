#include "ui/audit/log_model.h"

#include <algorithm>
#include <limits>

#include "ui/audit/entry_words.h"
#include "ui/look/words.h"

namespace milchglas::audit_desk {
namespace {
QString level_words(const audit::Entry& entry) {
    if (entry.view) return look::word_for(entry.view->level);
    return entry.decision ? look::word_for(entry.decision->granted) : QString();
}

QString words_of(const audit::StoredEntry& stored, int column) {
    const audit::Entry& entry = stored.entry;
    switch (column) {
        case LogModel::when:
            return moment_words(stored.stamp.t_ms);
        case LogModel::who:
            return entry.actor ? look::short_id(entry.actor->uid.value) : LogModel::tr("the guard");
        case LogModel::what:
            return act_words(entry);
        case LogModel::clip:
            return entry.clip ? look::short_id(entry.clip->value) : QString();
        case LogModel::level:
            return level_words(entry);
        default:
            return {};
    }
}
}  // namespace

void LogModel::begin(std::int64_t entries) {
    beginResetModel();
    pages_.clear();
    entries_ = std::clamp<std::int64_t>(entries, 0, std::numeric_limits<int>::max());
    endResetModel();
}

std::optional<std::int64_t> LogModel::missing_page(int first, int last) const {
    if (entries_ == 0) return std::nullopt;
    const auto page_at = [this](int row) { return seq_of(std::clamp(row, 0, rowCount() - 1)) / page_entries; };
    for (std::int64_t page = page_at(first); page >= page_at(last); --page)
        if (std::none_of(pages_.begin(), pages_.end(), [page](const Page& p) { return p.number == page; })) return page;
    return std::nullopt;
}

void LogModel::put(std::int64_t page, std::vector<std::optional<audit::StoredEntry>> entries) {
    pages_.push_back({page, std::move(entries)});
    if (pages_.size() > kept_pages) pages_.pop_front();
    const auto row_of = [this](std::int64_t seq) {
        return static_cast<int>(std::clamp<std::int64_t>(entries_ - 1 - seq, 0, entries_ - 1));
    };
    Q_EMIT dataChanged(index(row_of((page + 1) * page_entries - 1), 0),
                       index(row_of(page * page_entries), column_count - 1));
}

const LogModel::Page* LogModel::page_of(int row) const {
    const auto at = std::find_if(pages_.begin(), pages_.end(),
                                 [page = seq_of(row) / page_entries](const Page& p) { return p.number == page; });
    return at == pages_.end() ? nullptr : &*at;
}

const audit::StoredEntry* LogModel::entry(int row) const {
    const Page* page = row < 0 || row >= rowCount() ? nullptr : page_of(row);
    if (page == nullptr) return nullptr;
    const auto place = static_cast<std::size_t>(seq_of(row) % page_entries);
    return place < page->entries.size() && page->entries[place] ? &*page->entries[place] : nullptr;
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(entries_);
}

int LogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : column_count;
}

QVariant LogModel::data(const QModelIndex& at, int role) const {
    if (!at.isValid() || role != Qt::DisplayRole) return {};
    if (const audit::StoredEntry* stored = entry(at.row())) return words_of(*stored, at.column());
    if (at.column() != when) return {};
    return page_of(at.row()) == nullptr ? QStringLiteral("…") : tr("can't be read");
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case when:
            return tr("When");
        case who:
            return tr("Who");
        case what:
            return tr("What");
        case clip:
            return tr("Clip");
        case level:
            return tr("Level");
        default:
            return {};
    }
}

}  // namespace milchglas::audit_desk
