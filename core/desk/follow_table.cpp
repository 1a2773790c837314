#include "core/desk/follow_table.h"

namespace milchglas::desk {

Status count_follow(store::Transaction& transaction, const ClipId& clip, const UserId& user, std::int64_t most) {
    store::Database& database = transaction.database();
    MG_CHECK(database.run("INSERT INTO desk_follows(clip, user, asked) VALUES(?1, ?2, 0) ON CONFLICT DO NOTHING",
                          clip.value, user.value));
    MG_TRY(auto row, database.query("UPDATE desk_follows SET asked = asked + 1"
                                    " WHERE clip = ?1 AND user = ?2 AND asked < ?3 RETURNING asked",
                                    clip.value, user.value, most));
    MG_TRY(const bool counted, row.step());
    return counted ? Status() : fail(Errc::denied, "desk.follow_questions");
}

}  // namespace milchglas::desk
