#include "core/desk/read_audit.h"

#include <algorithm>
#include <limits>

#include "core/audit/export_bundle.h"
#include "core/audit/reader.h"
#include "core/base/file.h"
#include "core/desk/workbench.h"

namespace milchglas::desk {
namespace {
/// Closes a logged act with how it went; the act's own error comes first.
template <class T>
Result<T> close_act(Workbench& bench, std::int64_t intent, audit::Entry entry, Result<T> result) {
    entry.outcome = result ? audit::Outcome::done : audit::Outcome::failed;
    if (!result) entry.reason = {result.error().where()};
    MG_CHECK(bench.vault().log().outcome(intent, std::move(entry)));
    return result;
}

Result<ReadAudit::Reply> read(Workbench& bench, const ReadAudit::Request& request, Ticket ticket) {
    const audit::Reader reader(bench.vault().database(), std::move(ticket));
    const int limit = static_cast<int>(std::clamp<std::int64_t>(request.limit, 1, audit::max_page));
    MG_TRY(auto entries,
           reader.page(std::max<std::int64_t>(request.from, 0), std::numeric_limits<std::int64_t>::max(), {}, limit));
    ReadAudit::Reply reply;
    for (auto& entry : entries) reply.lines.push_back(std::move(entry.line));
    MG_TRY(reply.size, bench.vault().log().size());
    return reply;
}

Result<ExportAudit::Reply> take_out(Workbench& bench, Ticket ticket) {
    Vault& vault = bench.vault();
    MG_TRY(const auto bundle,
           audit::export_bundle(vault.log(), std::move(ticket), vault.keys().exporter_key(), vault.clock()));
    ExportAudit::Reply reply;
    for (const audit::BundleFile& file : bundle) {
        MG_TRY(UniqueFd content, sealed_memory_file(file.bytes, "desk.export_memory"));
        reply.files.push_back({file.name, std::move(content)});
    }
    MG_TRY(const auto checkpoint, vault.log().last_checkpoint());
    if (checkpoint) reply.entries = static_cast<std::int64_t>(checkpoint->checkpoint.size);
    return reply;
}
}  // namespace

Result<ReadAudit::Reply> read_audit(Workbench& bench, ReadAudit::Request request) {
    const audit::Entry entry = bench.entry(audit::EntryType::audit_read);
    MG_TRY(Ticket ticket, bench.vault().log().intend(entry));
    const std::int64_t intent = ticket.seq();
    return close_act(bench, intent, entry, read(bench, request, std::move(ticket)));
}

Result<ExportAudit::Reply> export_audit(Workbench& bench, ExportAudit::Request) {
    const audit::Entry entry = bench.entry(audit::EntryType::export_audit);
    MG_TRY(Ticket ticket, bench.vault().log().intend(entry));
    const std::int64_t intent = ticket.seq();
    return close_act(bench, intent, entry, take_out(bench, std::move(ticket)));
}

}  // namespace milchglas::desk
