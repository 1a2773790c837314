// Labels of the fake guard: kept in memory, changed by the real rules.
#include "core/labels/apply.h"
#include "core/labels/schema.h"
#include "tests/ui/fake_guard.h"

namespace milchglas::test {
namespace {
constexpr double width = 640, height = 360;
}

void FakeGuard::add_label_routes() {
    const auto keep = [this](Served& served) {
        const std::scoped_lock lock(mutex_);
        seen_.labels = served.labels;
        return desk::LabelState{served.labels, 0, !served.before.empty(), !served.after.empty()};
    };
    dispatcher_.on<desk::SaveLabel>([this, keep](Served& served, const auto& request, auto answer) {
        if (label_refused) return answer(*std::exchange(label_refused, {}));
        if (request.view != served.view) return answer(fail(Errc::not_found, "desk.view"));
        LabelSet changed = served.labels;
        for (const LabelChange& change : request.changes) {
            if (auto fits = labels::validate(schema, change, {served.clip.frames, width, height}); !fits)
                return answer(fits.error());
            if (auto applied = labels::apply(changed, {change, {}}); !applied) return answer(applied.error());
        }
        served.before.push_back(std::exchange(served.labels, changed));
        served.after.clear();
        {
            const std::scoped_lock lock(mutex_);
            seen_.saved.insert(seen_.saved.end(), request.changes.begin(), request.changes.end());
            seen_.assists.push_back(request.assist);
        }
        answer(keep(served));
    });
    dispatcher_.on<desk::UndoLabel>([keep](Served& served, const auto& request, auto answer) {
        auto& from = request.redo ? served.after : served.before;
        auto& to = request.redo ? served.before : served.after;
        if (from.empty()) return answer(fail(Errc::not_found, "labels.nothing_to_undo"));
        to.push_back(std::exchange(served.labels, from.back()));
        from.pop_back();
        answer(keep(served));
    });
}

/// Each keyframe of the script is told as a step before the end.
void FakeGuard::add_follow_routes() {
    dispatcher_.on<desk::FollowBox>([this](Served& served, const auto& request, auto answer) {
        if (follow_refused) return answer(*std::exchange(follow_refused, {}));
        {
            const std::scoped_lock lock(mutex_);
            seen_.followed.push_back(request);
        }
        answer(desk::FollowBox::Reply{++served.follows});
        desk::FollowMoved moved{served.view, served.follows, served.clip.frames, {}};
        if (!follow) return served.peer->tell(moved);
        for (const BoxKeyframe& keyframe : follow->keyframes)
            moved.boxes.push_back({keyframe.ordinal, keyframe.box, Sight::sure});
        served.peer->tell(moved);
        desk::FollowOver over = *follow;
        over.view = served.view;
        over.follow = served.follows;
        served.peer->tell(over);
    });
    dispatcher_.on<desk::CancelFollow>([this](Served& served, const auto&, auto answer) {
        answer(desk::CancelFollow::Reply{});
        desk::FollowOver over;
        over.view = served.view;
        over.follow = served.follows;
        over.where = "desk.follow_cancelled";
        served.peer->tell(over);
        const std::scoped_lock lock(mutex_);
        ++seen_.cancelled;
    });
}

}  // namespace milchglas::test
