#include "ui/review/label_actions.h"

#include <algorithm>

#include "core/base/hash.h"
#include "ui/review/segment_edits.h"
#include "ui/review/track_edits.h"

namespace milchglas::review {

LabelActions::LabelActions(Parts parts, QObject* parent) : QObject(parent), parts_(parts) {
    connect(&parts_.selection, &Selection::changed, this, [this] { asked_to_remove_.clear(); });
}

std::vector<LabelActions::Action> LabelActions::all() {
    return {
        {"segment.add", [this] { add_segment(); }},
        {"segment.end", [this] { end_segment(); }},
        {"segment.first_earlier", [this] { parts_.edges.move(Edge::first, -1); }},
        {"segment.first_later", [this] { parts_.edges.move(Edge::first, +1); }},
        {"segment.last_earlier", [this] { parts_.edges.move(Edge::last, -1); }},
        {"segment.last_later", [this] { parts_.edges.move(Edge::last, +1); }},
        {"segment.merge", [this] { merge(); }},
        {"segment.next", [this] { next_segment(true); }},
        {"segment.previous", [this] { next_segment(false); }},
        {"jump.next", [this] { jump(true); }},
        {"jump.previous", [this] { jump(false); }},
        {"box.new", [this] { parts_.boxes.add_in_middle(parts_.kinds.track_kind()); }},
        {"box.next", [this] { next_box(true); }},
        {"box.previous", [this] { next_box(false); }},
        {"box.follow", [this] { follow(); }},
        {"box.outside", [this] { toggle_outside(); }},
        {"box.occluded", [this] { toggle_occluded(); }},
        {"box.left", [this] { nudge_box(-1, 0, 0, 0); }},
        {"box.right", [this] { nudge_box(+1, 0, 0, 0); }},
        {"box.up", [this] { nudge_box(0, -1, 0, 0); }},
        {"box.down", [this] { nudge_box(0, +1, 0, 0); }},
        {"box.narrower", [this] { nudge_box(0, 0, -1, 0); }},
        {"box.wider", [this] { nudge_box(0, 0, +1, 0); }},
        {"box.shorter", [this] { nudge_box(0, 0, 0, -1); }},
        {"box.taller", [this] { nudge_box(0, 0, 0, +1); }},
        {"row.remove", [this] { remove(); }},
        {"row.deselect",
         [this] {
             if (!parts_.following.drop()) parts_.selection.clear();
         }},
        {"work.undo", [this] { parts_.work.undo(); }},
        {"work.redo", [this] { parts_.work.redo(); }},
    };
}

std::int64_t LabelActions::here() const {
    return parts_.player.playback().position();
}

std::int64_t LabelActions::meant() const {
    const player::Playback& playback = parts_.player.playback();
    if (!playback.playing() || reaction_ms_ == 0 || here() < 0) return here();
    const FrameTable& table = playback.table();
    const double back_s = reaction_ms_ * playback.speed() / 1000;
    const std::int64_t by = playback.direction() == player::Direction::forward ? -1 : +1;
    const std::int64_t now = table.frames[static_cast<std::size_t>(here())].pts;
    std::int64_t at = here();
    while (at + by >= 0 && at + by < playback.count() &&
           std::abs(table.seconds(table.frames[static_cast<std::size_t>(at + by)].pts - now)) <= back_s)
        at += by;
    return at;
}

void LabelActions::add_segment() {
    const std::string kind = parts_.kinds.segment_kind();
    if (here() < 0 || kind.empty()) return;
    const Segment segment = segment_at(random_id(), kind, meant());
    parts_.work.edit([segment](const LabelSet&) { return std::optional<LabelChange>(segment); });
    parts_.selection.select(Selection::What::segment, segment.id);
}

void LabelActions::end_segment() {
    if (parts_.selection.what() != Selection::What::segment)
        return Q_EMIT notice(tr("Select a segment first, or begin one."));
    parts_.work.edit([id = parts_.selection.id(), at = meant()](const LabelSet& labels) -> std::optional<LabelChange> {
        return end_at(labels, id, at);
    });
}

void LabelActions::merge() {
    const std::string id = parts_.selection.id();
    const auto partner = merge_partner(parts_.work.labels(), id);
    if (!partner) return Q_EMIT notice(tr("There is no later segment of that kind to join."));
    parts_.work.edit_together([=](const LabelSet& labels) -> std::vector<LabelChange> {
        const auto joined = merged(labels, id, *partner);
        if (!joined) return {};
        return {*joined, RemoveSegment{*partner}};
    });
}

void LabelActions::next_segment(bool forward) {
    const auto next = neighbour(parts_.work.labels(), parts_.selection.id(), forward);
    if (!next) return;
    parts_.selection.select(Selection::What::segment, *next);
    parts_.player.playback().seek(find_segment(parts_.work.labels(), *next)->first);
}

void LabelActions::next_box(bool forward) {
    if (const auto next = neighbour_track(parts_.work.labels(), parts_.selection.id(), here(), forward))
        parts_.selection.select(Selection::What::track, *next);
}

/// One key: follows what is selected, then keeps what was found.
void LabelActions::follow() {
    if (parts_.following.state() == FollowWork::State::suggested) return parts_.following.keep();
    if (parts_.selection.what() != Selection::What::track) return Q_EMIT notice(tr("Select a box first."));
    parts_.boxes.settle();
    parts_.work.when_kept([this, id = parts_.selection.id(), at = here()] { parts_.following.start(id, at); });
}

void LabelActions::toggle_outside() {
    if (parts_.selection.what() != Selection::What::track) return Q_EMIT notice(tr("Select a box first."));
    parts_.boxes.settle();
    if (!toggled_outside(parts_.work.labels(), parts_.selection.id(), here()))
        return Q_EMIT notice(tr("A box is there where it begins. Leave the picture on a later frame."));
    parts_.work.edit([id = parts_.selection.id(), at = here()](const LabelSet& labels) -> std::optional<LabelChange> {
        return toggled_outside(labels, id, at);
    });
}

void LabelActions::toggle_occluded() {
    if (parts_.selection.what() != Selection::What::track) return Q_EMIT notice(tr("Select a box first."));
    parts_.boxes.settle();
    parts_.work.edit([id = parts_.selection.id(), at = here()](const LabelSet& labels) -> std::optional<LabelChange> {
        return toggled_occluded(labels, id, at);
    });
}

void LabelActions::jump(bool forward) {
    const auto marks = parts_.timeline.marks();
    if (forward) {
        const auto next = std::upper_bound(marks.begin(), marks.end(), here());
        if (next != marks.end()) parts_.player.playback().seek(*next);
    } else {
        const auto next = std::lower_bound(marks.begin(), marks.end(), here());
        if (next != marks.begin()) parts_.player.playback().seek(*std::prev(next));
    }
}

void LabelActions::remove() {
    parts_.boxes.settle();
    const std::string id = parts_.selection.id();
    if (parts_.selection.what() == Selection::What::segment) {
        parts_.work.edit([id](const LabelSet& labels) -> std::optional<LabelChange> {
            if (find_segment(labels, id) == nullptr) return std::nullopt;
            return RemoveSegment{id};
        });
    } else if (without_keyframe(parts_.work.labels(), id, here())) {
        parts_.work.edit([id, at = here()](const LabelSet& labels) -> std::optional<LabelChange> {
            return without_keyframe(labels, id, at);
        });
    } else if (find_track(parts_.work.labels(), id) != nullptr) {
        remove_track(id);
    }
}

/// A keyframe goes at once; a whole track is asked about, by the same key.
void LabelActions::remove_track(const std::string& id) {
    if (find_track(parts_.work.labels(), id)->keyframes.size() > 1 && asked_to_remove_ != id) {
        asked_to_remove_ = id;
        return Q_EMIT notice(tr("This removes the whole track. Press again to do it; Undo brings it back."));
    }
    asked_to_remove_.clear();
    parts_.work.edit([id](const LabelSet& labels) -> std::optional<LabelChange> {
        if (find_track(labels, id) == nullptr) return std::nullopt;
        return RemoveTrack{id};
    });
    parts_.selection.clear();
    Q_EMIT notice({});
}

void LabelActions::nudge_box(double x, double y, double width, double height) {
    const double step = parts_.boxes.nudge_step();
    parts_.boxes.nudge(QPointF(x, y) * step, QSizeF(width, height) * step);
}

}  // namespace milchglas::review
