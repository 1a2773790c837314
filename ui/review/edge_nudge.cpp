#include "ui/review/edge_nudge.h"

#include <utility>

namespace milchglas::review {

EdgeNudge::EdgeNudge(player::Player& player, LabelWork& work, Selection& selection)
    : player_(player), work_(work), selection_(selection) {
    rest_.setSingleShot(true);
    rest_.setInterval(keys_rest_after_ms);
    connect(&rest_, &QTimer::timeout, this, &EdgeNudge::settle);
    connect(&work_, &LabelWork::settling, this, &EdgeNudge::settle);
    connect(&selection_, &Selection::changed, this, &EdgeNudge::settle);
}

void EdgeNudge::move(Edge edge, std::int64_t by) {
    if (selection_.what() != Selection::What::segment) return;
    LabelSet now;
    if (draft_)
        now.segments.push_back({*draft_, {}});
    else
        now = work_.labels();
    const auto moved = nudge(now, selection_.id(), edge, by, player_.playback().count());
    if (!moved) return;
    draft_ = moved;
    rest_.start();
    player_.playback().seek(edge == Edge::first ? moved->first : moved->last);
    Q_EMIT changed();
}

void EdgeNudge::settle() {
    rest_.stop();
    const auto draft = std::exchange(draft_, std::nullopt);
    if (!draft) return;
    work_.edit([draft](const LabelSet& labels) -> std::optional<LabelChange> {
        const Segment* found = find_segment(labels, draft->id);
        if (found == nullptr || *found == *draft) return std::nullopt;
        return Segment{found->id, found->kind, draft->first, draft->last};
    });
    Q_EMIT changed();
}

void EdgeNudge::let_go() {
    rest_.stop();
    draft_.reset();
    Q_EMIT changed();
}

}  // namespace milchglas::review
