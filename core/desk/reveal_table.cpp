#include "core/desk/reveal_table.h"

#include "core/store/sealed_column.h"

namespace milchglas::desk {

Status reserve_reveal(store::Transaction& transaction, const NewReveal& reveal, const Secret& label_key) {
    Bytes words;
    if (!reveal.words.empty()) {
        MG_TRY(words, store::seal_column(label_key, {"desk_reveals", "words", reveal.id}, as_bytes(reveal.words)));
    }
    std::optional<std::string_view> second;
    if (reveal.second) second = reveal.second->value;
    return transaction.database().run(
        "INSERT INTO desk_reveals(reveal, clip, user, level, ordinal, clip_ms, at, held_ms, reason, words, second)"
        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        reveal.id, reveal.clip.value, reveal.user.value, to_text(reveal.level), reveal.ordinal, reveal.clip_ms,
        reveal.at_ms, reveal.at_most_ms, to_text(reveal.reason),
        words.empty() ? std::optional<ByteView>() : std::optional<ByteView>(words), second);
}

Status settle_reveal(store::Transaction& transaction, const std::string& id, std::int64_t held_ms) {
    return transaction.database().run("UPDATE desk_reveals SET held_ms = ?2 WHERE reveal = ?1", id, held_ms);
}

Status forget_reveal(store::Transaction& transaction, const std::string& id) {
    return transaction.database().run("DELETE FROM desk_reveals WHERE reveal = ?1", id);
}

Result<std::vector<disclosure::Still>> stills_of(store::Database& database, const ClipId& clip) {
    MG_TRY(auto row, database.query("SELECT ordinal, clip_ms, at FROM desk_reveals WHERE clip = ?1 AND level = 'soft'",
                                    clip.value));
    std::vector<disclosure::Still> stills;
    for (;;) {
        MG_TRY(const bool more, row.step());
        if (!more) return stills;
        stills.push_back({row.integer(0), row.integer(1), row.integer(2)});
    }
}

Result<std::int64_t> lens_held_ms(store::Database& database, const ClipId& clip, const UserId& user) {
    MG_TRY(auto row, database.query("SELECT coalesce(sum(held_ms), 0) FROM desk_reveals"
                                    " WHERE clip = ?1 AND level = 'lens' AND user = ?2",
                                    clip.value, user.value));
    MG_TRY(const bool found, row.step());
    return found ? row.integer(0) : 0;
}

}  // namespace milchglas::desk
