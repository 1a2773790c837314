#include "core/desk/settle_quarantined.h"

#include <memory>

#include "core/desk/clip_import.h"
#include "core/desk/watched_inbox.h"
#include "core/desk/workbench.h"

namespace milchglas::desk {
namespace {
/// What becomes of the file, whoever is still there to hear it.
Status settle(Desk& desk, const std::string& file, const Result<TakenIn>& taken) {
    if (taken) return inbox::remove_quarantined(desk.folder(), file);
    if (!is_passing(taken.error().code()))
        (void)inbox::write_reason(desk.folder(), file,
                                  {taken.error().code(), taken.error().where(), desk.clock().utc_ms()});
    return taken.error();
}
}  // namespace

void retry_quarantined(Workbench& bench, RetryQuarantined::Request request, channel::Answer<RetryQuarantined> answer) {
    auto source = inbox::open_clip_in(inbox::quarantine_folder(bench.vault().folder()), request.file);
    if (!source) return answer(source.error());
    take_in(bench.desk(), *std::move(source), bench.entry(audit::EntryType::clip_import),
            [&desk = bench.desk(), file = std::move(request.file), work = bench.session().work_under_way(),
             answer =
                 std::make_shared<channel::Answer<RetryQuarantined>>(std::move(answer))](const Result<TakenIn>& taken) {
                if (auto settled = settle(desk, file, taken); !settled) return (*answer)(settled.error());
                (*answer)(RetryQuarantined::Reply{taken->clip, taken->already_here});
            });
}

Result<DiscardQuarantined::Reply> discard_quarantined(Workbench& bench, DiscardQuarantined::Request request) {
    Vault& vault = bench.vault();
    MG_TRY(const UniqueFd there, inbox::open_clip_in(inbox::quarantine_folder(vault.folder()), request.file));
    audit::Entry entry = bench.entry(audit::EntryType::clip_purge);
    entry.reason = {"inbox.discarded"};
    MG_TRY(const Ticket ticket, vault.log().intend(entry));
    const Status removed = inbox::remove_quarantined(vault.folder(), request.file);
    entry.outcome = removed ? audit::Outcome::done : audit::Outcome::failed;
    if (!removed) entry.reason.push_back(removed.error().where());
    MG_CHECK(vault.log().outcome(ticket.seq(), std::move(entry)));
    MG_CHECK(removed);
    return DiscardQuarantined::Reply{};
}

}  // namespace milchglas::desk
