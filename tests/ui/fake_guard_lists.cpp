#include <algorithm>

#include "core/audit/entry_json.h"
#include "core/desk/read_audit.h"
#include "tests/ui/fake_guard.h"

namespace milchglas::test {
namespace {
using desk::ListClips, desk::ListSigners, desk::ListUsers, desk::ReadAudit, desk::SavePreference;

/// An entry that says its own number wherever one looks.
std::string line_of(std::int64_t seq) {
    audit::Stamp stamp;
    stamp.seq = seq;
    stamp.t_ms = 1'700'000'000'000 + seq * 1000;
    stamp.boot = "boot";
    stamp.clock_source = "system";
    stamp.app_version = stamp.app_build = "1";
    stamp.salt = std::string(32, '0');
    audit::Entry entry;
    entry.type = audit::EntryType::clip_open;
    entry.actor = audit::Actor{{"reviewer-7"}, Role::reviewer, "home"};
    entry.clip = ClipId{"clip" + std::to_string(seq)};
    entry.decision = audit::DecisionSummary{Level::frosted, Level::outline, {CapSource::rules}};
    return *audit::format_line(stamp, entry);
}

/// The list as scripted, or what it is refused with.
template <class Reply>
Result<Reply> unless_refused(const std::optional<Error>& refused, const Reply& reply) {
    if (refused) return *refused;
    return reply;
}
}  // namespace

void FakeGuard::release_lists() {
    const std::scoped_lock lock(mutex_);
    if (served_ == nullptr) return;
    served_->loop->post([served = served_] {
        for (const auto& answer : std::exchange(served->held_lists, {})) answer();
    });
}

template <class Reply, class Answer>
void FakeGuard::answer_list(Served& served, Result<Reply> reply, Answer answer) {
    {
        const std::scoped_lock lock(mutex_);
        ++seen_.lists;
    }
    if (!lists_held) return answer(std::move(reply));
    auto held = std::make_shared<Answer>(std::move(answer));
    served.held_lists.push_back([held, reply = std::move(reply)] { (*held)(reply); });
}

Result<ListClips::Reply> FakeGuard::page_of_clips(const ListClips::Request& request) const {
    if (list_refused) return *list_refused;
    const auto& all = clip_list.clips;
    auto from = all.begin();
    if (request.after)
        from =
            std::find_if(all.begin(), all.end(), [&](const auto& row) { return row.clip == request.after->clip; }) + 1;
    const auto left = static_cast<std::size_t>(all.end() - from);
    const auto to = from + static_cast<std::ptrdiff_t>(std::min(left, list_page));
    return ListClips::Reply{{from, to}, to != all.end()};
}

void FakeGuard::add_list_routes() {
    dispatcher_.on<ListClips>([this](Served& served, const auto& request, auto answer) {
        answer_list(served, page_of_clips(request), std::move(answer));
    });
    dispatcher_.on<ListUsers>([this](Served& served, const auto&, auto answer) {
        answer_list(served, unless_refused(list_refused, people), std::move(answer));
    });
    dispatcher_.on<ListSigners>([this](Served& served, const auto&, auto answer) {
        answer_list(served, unless_refused(list_refused, signers), std::move(answer));
    });
    dispatcher_.on<ReadAudit>([this](Served&, const auto& request, auto answer) {
        {
            const std::scoped_lock lock(mutex_);
            seen_.log_pages.push_back(request.from);
        }
        if (list_refused) return answer(*list_refused);
        ReadAudit::Reply reply;
        reply.size = log_entries;
        for (std::int64_t i = 0; i < request.limit && request.from + i < log_entries; ++i)
            reply.lines.push_back(line_of(request.from + i));
        answer(std::move(reply));
    });
    dispatcher_.on<SavePreference>([this](Served&, const auto& request, auto answer) {
        if (preference_refused) return answer(*std::exchange(preference_refused, {}));
        {
            const std::scoped_lock lock(mutex_);
            seen_.preferences.emplace_back(request.name, request.value);
        }
        answer(SavePreference::Reply{});
    });
}

}  // namespace milchglas::test
