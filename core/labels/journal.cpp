#include "core/labels/journal.h"

#include <array>
#include <vector>

#include "core/labels/step_json.h"
#include "core/store/migrate.h"
#include "core/store/sealed_column.h"

namespace milchglas::labels {
namespace {
/// Revisions count up within a clip and are never used twice: a new step takes its number before the undone ones go.
constexpr std::array<std::string_view, 1> steps{R"(
    CREATE TABLE labels_steps (
        clip TEXT NOT NULL,
        revision INTEGER NOT NULL CHECK (revision > 0),
        undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
        step BLOB NOT NULL,
        PRIMARY KEY (clip, revision)
    ) STRICT, WITHOUT ROWID;
)"};

struct Row {
    std::int64_t revision = 0;
    bool undone = false;
    Step step;
};

std::string row_name(const ClipId& clip, std::int64_t revision) { return clip.value + "/" + std::to_string(revision); }

Result<Bytes> seal(const Step& step, const std::string& row, const Secret& key) {
    return store::seal_column(key, {"labels_steps", "step", row, 1}, as_bytes(write_step(step)));
}

Result<Step> open_step(ByteView sealed, const std::string& row, const Secret& key) {
    MG_TRY(const Bytes plain, store::open_column(key, {"labels_steps", "step", row, 1}, sealed));
    auto step = read_step(as_text(plain));
    if (!step) return fail(Errc::damaged, "labels.step");
    return *std::move(step);
}

Result<std::vector<Row>> read_rows(store::Database& db, const ClipId& clip, const Secret& key) {
    MG_TRY(store::Statement query,
           db.query("SELECT revision, undone, step FROM labels_steps WHERE clip = ?1 ORDER BY revision",
                    std::string_view(clip.value)));
    std::vector<Row> rows;
    for (;;) {
        MG_TRY(const bool more, query.step());
        if (!more) return rows;
        const std::int64_t revision = query.integer(0);
        MG_TRY(Step step, open_step(query.blob(2), row_name(clip, revision), key));
        rows.push_back({revision, query.integer(1) != 0, std::move(step)});
    }
}

/// The labels are what the steps that count make of an empty set. Undone ones are always the newest.
Result<ClipLabels> replay(const std::vector<Row>& rows) {
    ClipLabels clip;
    for (const Row& row : rows) {
        if (row.undone) {
            clip.can_redo = true;
            continue;
        }
        if (clip.can_redo || !apply(clip.labels, row.step)) return fail(Errc::damaged, "labels.step");
        clip.revision = row.revision;
        clip.can_undo = true;
    }
    return clip;
}

Status flag(store::Database& db, const ClipId& clip, Row& row, bool undone) {
    row.undone = undone;
    return db.run("UPDATE labels_steps SET undone = ?3 WHERE clip = ?1 AND revision = ?2",
                  std::string_view(clip.value), row.revision, undone);
}
}  // namespace

Result<LabelJournal> LabelJournal::open(store::Database& database) {
    MG_CHECK(store::migrate(database, "labels", steps));
    return LabelJournal(database);
}

Result<ClipLabels> LabelJournal::load(const ClipId& clip, const Secret& label_key) {
    MG_TRY(const std::vector<Row> rows, read_rows(*database_, clip, label_key));
    return replay(rows);
}

Result<ClipLabels> LabelJournal::record(store::Transaction& transaction, const ClipId& clip, const Step& step,
                                        const Secret& label_key) {
    store::Database& db = transaction.database();
    MG_TRY(const std::vector<Row> rows, read_rows(db, clip, label_key));
    MG_TRY(ClipLabels state, replay(rows));
    MG_CHECK(apply(state.labels, step));
    state.revision = rows.empty() ? 1 : rows.back().revision + 1;
    state.can_undo = true;
    state.can_redo = false;
    MG_TRY(const Bytes sealed, seal(step, row_name(clip, state.revision), label_key));
    MG_CHECK(db.run("DELETE FROM labels_steps WHERE clip = ?1 AND undone = 1", std::string_view(clip.value)));
    MG_CHECK(db.run("INSERT INTO labels_steps (clip, revision, step) VALUES (?1, ?2, ?3)", std::string_view(clip.value),
                    state.revision, ByteView(sealed)));
    return state;
}

Result<ClipLabels> LabelJournal::undo(store::Transaction& transaction, const ClipId& clip, const Secret& label_key) {
    MG_TRY(std::vector<Row> rows, read_rows(transaction.database(), clip, label_key));
    MG_CHECK(replay(rows));
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (row->undone) continue;
        MG_CHECK(flag(transaction.database(), clip, *row, true));
        return replay(rows);
    }
    return fail(Errc::not_found, "labels.nothing_to_undo");
}

Result<ClipLabels> LabelJournal::redo(store::Transaction& transaction, const ClipId& clip, const Secret& label_key) {
    MG_TRY(std::vector<Row> rows, read_rows(transaction.database(), clip, label_key));
    MG_CHECK(replay(rows));
    for (Row& row : rows) {
        if (!row.undone) continue;
        MG_CHECK(flag(transaction.database(), clip, row, false));
        return replay(rows);
    }
    return fail(Errc::not_found, "labels.nothing_to_redo");
}

}  // namespace milchglas::labels
