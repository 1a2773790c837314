#include "core/audit/reader.h"

#include <algorithm>

#include "core/audit/entry_json.h"

namespace milchglas::audit {
namespace {

constexpr int first_filter = 4;  // ?1 from, ?2 to, ?3 limit

/// Only the conditions that were given, so that each can use its index.
std::string page_sql(const Filter& filter) {
    std::string sql = "SELECT line FROM audit_entries WHERE seq >= ?1 AND seq < ?2";
    int index = first_filter;
    const auto also = [&](bool given, std::string_view column) {
        if (given) sql.append(" AND ").append(column).append(" = ?").append(std::to_string(index++));
    };
    also(filter.clip.has_value(), "clip");
    also(filter.household.has_value(), "household");
    also(filter.actor.has_value(), "actor");
    also(filter.type.has_value(), "type");
    return sql + " ORDER BY seq LIMIT ?3";
}

void bind_filter(store::Statement& statement, const Filter& filter) {
    int index = first_filter;
    if (filter.clip) statement.bind(index++, std::string_view(filter.clip->value));
    if (filter.household) statement.bind(index++, std::string_view(filter.household->value));
    if (filter.actor) statement.bind(index++, std::string_view(filter.actor->value));
    if (filter.type) statement.bind(index++, to_text(*filter.type));
}

}  // namespace

Result<std::vector<StoredEntry>> Reader::page(std::int64_t from, std::int64_t to, const Filter& filter,
                                              int limit) const {
    MG_TRY(auto rows, database_->query(page_sql(filter), from, to, std::clamp(limit, 0, max_page)));
    bind_filter(rows, filter);
    std::vector<StoredEntry> out;
    for (;;) {
        MG_TRY(const bool row, rows.step());
        if (!row) return out;
        MG_TRY(StoredEntry entry, parse_line(rows.text(0)));
        out.push_back(std::move(entry));
    }
}

}  // namespace milchglas::audit
