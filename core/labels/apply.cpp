#include "core/labels/apply.h"

#include <algorithm>
#include <optional>

namespace milchglas::labels {
namespace {
const std::string& row_of(const Choice& c) {
    return c.question;
}
const std::string& row_of(const Segment& s) {
    return s.id;
}
const std::string& row_of(const BoxTrack& t) {
    return t.id;
}

template <class T>
auto place_of(std::vector<Labelled<T>>& rows, const std::string& row) {
    return std::lower_bound(rows.begin(), rows.end(), row,
                            [](const Labelled<T>& a, const std::string& b) { return row_of(a.label) < b; });
}

/// Puts or replaces; returns what stood there before.
template <class T>
std::optional<Labelled<T>> put(std::vector<Labelled<T>>& rows, Labelled<T> row) {
    const auto at = place_of(rows, row_of(row.label));
    if (at == rows.end() || row_of(at->label) != row_of(row.label)) {
        rows.insert(at, std::move(row));
        return std::nullopt;
    }
    return std::exchange(*at, std::move(row));
}

template <class T>
std::optional<Labelled<T>> take(std::vector<Labelled<T>>& rows, const std::string& row) {
    const auto at = place_of(rows, row);
    if (at == rows.end() || row_of(at->label) != row) return std::nullopt;
    Labelled<T> taken = std::move(*at);
    rows.erase(at);
    return taken;
}

struct Applier {
    LabelSet& labels;
    const Provenance& made;

    Result<Step> operator()(const Choice& choice) {
        if (choice.answers.empty()) return put_back(take(labels.choices, choice.question), "labels.choice");
        return undo_put(put(labels.choices, {choice, made}), Choice{choice.question, {}});
    }
    Result<Step> operator()(const Segment& segment) {
        return undo_put(put(labels.segments, {segment, made}), RemoveSegment{segment.id});
    }
    Result<Step> operator()(const BoxTrack& track) {
        Labelled<BoxTrack> row{track, made};
        if (made.assist == Assist::none) keep_assist(row);
        return undo_put(put(labels.tracks, std::move(row)), RemoveTrack{track.id});
    }
    Result<Step> operator()(const RemoveSegment& remove) {
        return put_back(take(labels.segments, remove.id), "labels.segment");
    }
    Result<Step> operator()(const RemoveTrack& remove) {
        return put_back(take(labels.tracks, remove.id), "labels.track");
    }

  private:
    /// Hands may change what was proposed; that it was proposed stays.
    void keep_assist(Labelled<BoxTrack>& row) const {
        const auto at = place_of(labels.tracks, row.label.id);
        if (at == labels.tracks.end() || at->label.id != row.label.id) return;
        row.made.assist = at->made.assist;
        row.made.detector = at->made.detector;
    }
    template <class T>
    Result<Step> undo_put(std::optional<Labelled<T>> before, LabelChange removal) const {
        if (before) return Step{std::move(before->label), std::move(before->made)};
        return Step{std::move(removal), made};
    }
    template <class T>
    static Result<Step> put_back(std::optional<Labelled<T>> taken, Where missing) {
        if (!taken) return fail(Errc::not_found, missing);
        return Step{std::move(taken->label), std::move(taken->made)};
    }
};
}  // namespace

Result<Step> apply(LabelSet& labels, const Step& step) {
    return std::visit(Applier{labels, step.made}, step.change);
}

}  // namespace milchglas::labels
