#include "core/desk/day_ledger.h"

#include <cmath>

namespace milchglas::desk {
namespace {
constexpr std::int64_t ms_per_day = 86'400'000;
}

Status count_look(store::Transaction& transaction, const UserId& user, std::int64_t now_ms, const Exposure& exposure,
                  bool finished) {
    return transaction.database().run(
        "INSERT INTO desk_days(user, day, finished, seen_ms) VALUES(?1, ?2, ?3, ?4)"
        " ON CONFLICT DO UPDATE SET finished = finished + ?3, seen_ms = seen_ms + ?4",
        user.value, now_ms / ms_per_day, std::int64_t{finished ? 1 : 0}, std::llround(exposure.seconds * 1000));
}

Result<DayProgress> progress_of(Desk& desk, const UserId& user) {
    MG_TRY(auto row,
           desk.vault()->database().query("SELECT finished, seen_ms FROM desk_days WHERE user = ?1 AND day = ?2",
                                          user.value, desk.clock().utc_ms() / ms_per_day));
    MG_TRY(const bool found, row.step());
    return found ? DayProgress{row.integer(0), row.integer(1)} : DayProgress{};
}

}  // namespace milchglas::desk
