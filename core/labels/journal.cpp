#include "core/labels/journal.h"

#include <algorithm>
#include <array>

#include "core/labels/step_json.h"
#include "core/store/migrate.h"
#include "core/store/sealed_column.h"

namespace milchglas::labels {
namespace {
/// Revisions count up within a clip and are never used twice: a new step takes its number before the undone ones go.
constexpr std::string_view first_migration = R"(
    CREATE TABLE labels_steps (
        clip TEXT NOT NULL,
        revision INTEGER NOT NULL CHECK (revision > 0),
        undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
        step BLOB NOT NULL,
        PRIMARY KEY (clip, revision)
    ) STRICT, WITHOUT ROWID;
)";
// 1: made together with the step before it, so undone and redone with it.
constexpr std::string_view second_migration =
    "ALTER TABLE labels_steps ADD COLUMN joined INTEGER NOT NULL DEFAULT 0 CHECK (joined IN (0, 1));";
constexpr std::array migrations{first_migration, second_migration};

struct Row {
    std::int64_t revision = 0;
    bool undone = false, joined = false;
    Step step;
};

std::string row_name(const ClipId& clip, std::int64_t revision) {
    return clip.value + "/" + std::to_string(revision);
}

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
           db.query("SELECT revision, undone, step, joined FROM labels_steps WHERE clip = ?1 ORDER BY revision",
                    std::string_view(clip.value)));
    std::vector<Row> rows;
    for (;;) {
        MG_TRY(const bool more, query.step());
        if (!more) return rows;
        const std::int64_t revision = query.integer(0);
        MG_TRY(Step step, open_step(query.blob(2), row_name(clip, revision), key));
        rows.push_back({revision, query.integer(1) != 0, query.integer(3) != 0, std::move(step)});
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
    return db.run("UPDATE labels_steps SET undone = ?3 WHERE clip = ?1 AND revision = ?2", std::string_view(clip.value),
                  row.revision, undone);
}
}  // namespace

Result<LabelJournal> LabelJournal::open(store::Database& database) {
    MG_CHECK(store::migrate(database, "labels", migrations));
    return LabelJournal(database);
}

Result<ClipLabels> LabelJournal::load(const ClipId& clip, const Secret& label_key) {
    MG_TRY(const std::vector<Row> rows, read_rows(*database_, clip, label_key));
    return replay(rows);
}

Result<ClipLabels> LabelJournal::record(store::Transaction& transaction, const ClipId& clip,
                                        const std::vector<Step>& steps, const Secret& label_key) {
    store::Database& db = transaction.database();
    MG_TRY(const std::vector<Row> rows, read_rows(db, clip, label_key));
    MG_TRY(ClipLabels state, replay(rows));
    MG_CHECK(db.run("DELETE FROM labels_steps WHERE clip = ?1 AND undone = 1", std::string_view(clip.value)));
    state.revision = rows.empty() ? 0 : rows.back().revision;
    for (const Step& step : steps) {
        MG_CHECK(apply(state.labels, step));
        ++state.revision;
        MG_TRY(const Bytes sealed, seal(step, row_name(clip, state.revision), label_key));
        MG_CHECK(db.run("INSERT INTO labels_steps (clip, revision, step, joined) VALUES (?1, ?2, ?3, ?4)",
                        std::string_view(clip.value), state.revision, ByteView(sealed), &step != &steps.front()));
    }
    state.can_undo = true;
    state.can_redo = false;
    return state;
}

Result<ClipLabels> LabelJournal::undo(store::Transaction& transaction, const ClipId& clip, const Secret& label_key) {
    MG_TRY(std::vector<Row> rows, read_rows(transaction.database(), clip, label_key));
    MG_CHECK(replay(rows));
    auto row = std::find_if(rows.rbegin(), rows.rend(), [](const Row& r) { return !r.undone; });
    if (row == rows.rend()) return fail(Errc::not_found, "labels.nothing_to_undo");
    for (bool more = true; more && row != rows.rend(); ++row) {
        MG_CHECK(flag(transaction.database(), clip, *row, true));
        more = row->joined;
    }
    return replay(rows);
}

Result<ClipLabels> LabelJournal::redo(store::Transaction& transaction, const ClipId& clip, const Secret& label_key) {
    MG_TRY(std::vector<Row> rows, read_rows(transaction.database(), clip, label_key));
    MG_CHECK(replay(rows));
    auto row = std::find_if(rows.begin(), rows.end(), [](const Row& r) { return r.undone; });
    if (row == rows.end()) return fail(Errc::not_found, "labels.nothing_to_redo");
    do {
        MG_CHECK(flag(transaction.database(), clip, *row, false));
        ++row;
    } while (row != rows.end() && row->joined);
    return replay(rows);
}

}  // namespace milchglas::labels
