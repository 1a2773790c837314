#include "core/desk/preferences.h"

#include <algorithm>

#include "core/desk/workbench.h"

namespace milchglas::desk {
namespace {
constexpr std::size_t max_name = 64, max_value = 256;
constexpr std::int64_t max_preferences = 200;

bool is_name(const std::string& text) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
    };
    return !text.empty() && text.size() <= max_name && std::all_of(text.begin(), text.end(), allowed);
}

Result<std::int64_t> count_others(store::Database& database, const UserId& user, const std::string& name) {
    MG_TRY(auto row,
           database.query("SELECT count(*) FROM desk_preferences WHERE user = ?1 AND name <> ?2", user.value, name));
    MG_TRY(const bool found, row.step());
    return found ? row.integer(0) : 0;
}
}  // namespace

Result<SavePreference::Reply> save_preference(Workbench& bench, SavePreference::Request request) {
    store::Database& database = bench.vault().database();
    const UserId& user = bench.user().uid;
    if (!is_name(request.name) || request.value.size() > max_value) return fail(Errc::usage, "desk.preference");
    if (request.value.empty()) {
        MG_CHECK(database.run("DELETE FROM desk_preferences WHERE user = ?1 AND name = ?2", user.value, request.name));
        return SavePreference::Reply{};
    }
    MG_TRY(const std::int64_t others, count_others(database, user, request.name));
    if (others >= max_preferences) return fail(Errc::usage, "desk.preference");
    MG_CHECK(
        database.run("INSERT INTO desk_preferences(user, name, value) VALUES(?1, ?2, ?3)"
                     " ON CONFLICT DO UPDATE SET value = ?3",
                     user.value, request.name, request.value));
    return SavePreference::Reply{};
}

Result<std::vector<Preference>> preferences_of(Vault& vault, const UserId& user) {
    MG_TRY(auto row, vault.database().query("SELECT name, value FROM desk_preferences WHERE user = ?1 ORDER BY name",
                                            user.value));
    std::vector<Preference> preferences;
    for (;;) {
        MG_TRY(const bool more, row.step());
        if (!more) return preferences;
        preferences.push_back({row.text(0), row.text(1)});
    }
}

}  // namespace milchglas::desk
