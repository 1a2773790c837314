#include "core/desk/exposure_ledger.h"

#include <cmath>

#include "core/disclosure/caps.h"

namespace milchglas::desk {
namespace {
constexpr std::int64_t ms_per_day = 86'400'000;
}

Status charge_exposure(store::Transaction& transaction, const UserId& user, std::int64_t now_ms,
                       double clear_frame_seconds) {
    return transaction.database().run(
        "INSERT INTO desk_exposure(user, day, spent_us) VALUES(?1, ?2, ?3)"
        " ON CONFLICT DO UPDATE SET spent_us = spent_us + ?3",
        user.value, now_ms / ms_per_day, std::llround(clear_frame_seconds * 1e6));
}

Result<ExposureBudget> budget_of(Desk& desk, const UserId& user) {
    MG_TRY(auto row, desk.vault()->database().query("SELECT spent_us FROM desk_exposure WHERE user = ?1 AND day = ?2",
                                                    user.value, desk.clock().utc_ms() / ms_per_day));
    MG_TRY(const bool found, row.step());
    const std::int64_t day = disclosure::daily_exposure_ms(finest_cells(desk.face_model().detector, true));
    return ExposureBudget{found ? row.integer(0) / 1000 : 0, desk.limits().daily_exposure_ms.value_or(day)};
}

}  // namespace milchglas::desk
