#include "core/desk/export_labels.h"

#include "core/base/file.h"
#include "core/desk/evidence.h"
#include "core/desk/workbench.h"
#include "core/exchange/build_export.h"
#include "core/labels/schema.h"
#include "core/store/migrate.h"

namespace milchglas::desk {
namespace {
struct Collected {
    std::vector<exchange::ExportClip> clips;
    std::int64_t left_out = 0;
};

/// Whether the household still allows what this export is for, asked for the person who exports.
/// REQUIRES: the clip was opened once.
Result<bool> still_allowed(Workbench& bench, const StoredClip& clip, Purpose purpose) {
    consent::Question question;
    MG_TRY(question.evidence, evidence_for(bench.vault(), clip));
    question.evidence.views_so_far = 0;  // nobody looks: an exhausted view count doesn't take back finished labels
    question.reviewer = {bench.user().uid, bench.user().role, bench.user().group};
    question.purpose = purpose;
    question.task = *clip.task;
    question.requested = Level::outline;
    return consent::Gate::decide(question).permit.has_value();
}

Result<Collected> collect(Workbench& bench, Purpose purpose) {
    Collected collected;
    MG_TRY(const auto done, bench.vault().clips().in_state(ClipState::done, purpose));
    for (const ClipId& id : done) {
        MG_TRY(const auto clip, bench.vault().clips().find(id));
        MG_TRY(const auto picture, bench.vault().clips().picture(id));
        if (!clip || !clip->task || !picture) return fail(Errc::damaged, "desk.clip_row");
        MG_TRY(const bool allowed, still_allowed(bench, *clip, purpose));
        if (!allowed) {
            ++collected.left_out;
            continue;
        }
        MG_TRY(auto labels, bench.vault().journal().load(id, bench.user().label_key));
        collected.clips.push_back(
            {id, picture->width, picture->height, purpose, *clip->task, picture->frames, std::move(labels.labels)});
    }
    return collected;
}

Result<std::int64_t> next_serial(Vault& vault) {
    MG_TRY(auto row, vault.database().query("SELECT coalesce(max(serial), 0) + 1 FROM desk_exports"));
    MG_TRY(const bool found, row.step());
    return found ? row.integer(0) : 1;
}

Result<OutFiles> hand_out(const exchange::Export& made, const std::string& manifest_note) {
    OutFiles files;
    for (const exchange::File& file : made.files) {
        MG_TRY(UniqueFd content, sealed_memory_file(as_bytes(file.bytes), "desk.export_memory"));
        files.push_back({file.name, std::move(content)});
    }
    MG_TRY(UniqueFd content, sealed_memory_file(as_bytes(manifest_note), "desk.export_memory"));
    files.push_back({std::string(exchange::manifest_name), std::move(content)});
    return files;
}

Result<ExportLabels::Reply> make(Workbench& bench, const ExportLabels::Request& request) {
    Vault& vault = bench.vault();
    MG_TRY(const Collected collected, collect(bench, request.purpose));
    if (collected.clips.empty()) return fail(Errc::not_found, "desk.nothing_to_export");
    exchange::ExportOrder order;
    MG_TRY(order.serial, next_serial(vault));
    if (order.serial > 1) order.supersedes = order.serial - 1;
    order.created_at_ms = vault.clock().utc_ms();
    MG_TRY(const exchange::Export made, exchange::build_export(labels::starter_schema(), collected.clips, order));
    MG_TRY(const std::string note, note::sign_note(made.manifest_text, vault.keys().exporter_key()));
    ExportLabels::Reply reply;
    MG_TRY(reply.files, hand_out(made, note));
    reply.clips = made.manifest.clips;
    reply.rows = made.manifest.rows;
    reply.left_out = collected.left_out;
    reply.serial = order.serial;
    return reply;
}
}  // namespace

Result<ExportLabels::Reply> export_labels(Workbench& bench, ExportLabels::Request request) {
    Vault& vault = bench.vault();
    audit::Entry entry = bench.entry(audit::EntryType::export_labels);
    entry.purpose = request.purpose;
    MG_TRY(const Ticket ticket, vault.log().intend(entry));
    auto made = make(bench, request);
    MG_TRY(auto transaction, store::Transaction::begin(vault.database()));
    entry.outcome = made ? audit::Outcome::done : audit::Outcome::failed;
    if (!made) entry.reason = {made.error().where()};
    if (made)
        MG_CHECK(vault.database().run("INSERT INTO desk_exports(serial, at, clips, rows) VALUES(?1, ?2, ?3, ?4)",
                                      made->serial, vault.clock().utc_ms(), made->clips, made->rows));
    MG_CHECK(vault.log().outcome(transaction, ticket.seq(), std::move(entry)));
    MG_CHECK(transaction.commit());
    return made;
}

}  // namespace milchglas::desk
