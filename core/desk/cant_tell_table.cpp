#include "core/desk/cant_tell_table.h"

#include <algorithm>
#include <tuple>

namespace milchglas::desk {

Status count_one(store::Transaction& transaction, const ClipId& clip, const UserId& user, Level level, Task task) {
    return transaction.database().run(
        "INSERT INTO desk_cant_tell(clip, user, level, task, sent_on) VALUES(?1, ?2, ?3, ?4, 0)"
        " ON CONFLICT DO UPDATE SET task = ?4",
        clip.value, user.value, to_text(level), to_text(task));
}

Status send_on(store::Transaction& transaction, const ClipId& clip, const UserId& user, CantTellAt at) {
    store::Database& database = transaction.database();
    MG_CHECK(count_one(transaction, clip, user, at.level, at.task));
    MG_CHECK(database.run("UPDATE desk_cant_tell SET sent_on = 1 WHERE clip = ?1 AND user = ?2 AND level = ?3",
                          clip.value, user.value, to_text(at.level)));
    MG_CHECK(database.run("INSERT INTO desk_recusals(clip, user) VALUES(?1, ?2) ON CONFLICT DO NOTHING", clip.value,
                          user.value));
    return database.run(
        "UPDATE desk_clips SET state = CASE WHEN (SELECT count(DISTINCT user) FROM desk_cant_tell"
        " WHERE clip = ?1 AND sent_on = 1) >= ?2 THEN 'undecided' ELSE 'waiting' END WHERE clip = ?1",
        clip.value, undecided_after_people);
}

Result<std::vector<CantTellCount>> cant_tell_counts(store::Database& database) {
    MG_TRY(auto row, database.query("SELECT task, level, count(*), sum(sent_on) FROM desk_cant_tell"
                                    " GROUP BY task, level"));
    std::vector<CantTellCount> counts;
    for (;;) {
        MG_TRY(const bool more, row.step());
        if (!more) break;
        const auto task = from_text<Task>(row.text(0));
        const auto level = from_text<Level>(row.text(1));
        if (!task || !level) return fail(Errc::damaged, "desk.cant_tell_row");
        counts.push_back({*task, *level, row.integer(2), row.integer(3)});
    }
    std::ranges::sort(counts, {}, [](const CantTellCount& c) { return std::tuple(c.task, c.level); });
    return counts;
}

}  // namespace milchglas::desk
