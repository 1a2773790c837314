#include "ui/review/proposal_state.h"

#include "core/base/hash.h"
#include "ui/review/track_edits.h"

namespace milchglas::review {

ProposalState::ProposalState(CueState& cues, LabelWork& work, QObject* parent)
    : QObject(parent), cues_(cues), work_(work) {
    connect(&cues_, &CueState::opened, this, &ProposalState::reopen);
    connect(&work_, &LabelWork::changed, this, &ProposalState::changed);
}

void ProposalState::reopen() {
    const auto& view = cues_.view();
    proposals_.clear();
    if (view && work_.allows(Task::track))
        proposals_ =
            proposals_of(view->cues, cues_.camera(), view->frames, QSizeF(view->display_width, view->display_height));
    rows_.assign(proposals_.size(), {});
    rejected_.clear();
    chosen_.reset();
    Q_EMIT changed();
}

bool ProposalState::open(std::size_t proposal) const {
    if (proposal >= proposals_.size() || rejected_.contains(proposal)) return false;
    return rows_[proposal].empty() || find_track(work_.labels(), rows_[proposal]) == nullptr;
}

std::size_t ProposalState::open_count() const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < proposals_.size(); ++i) count += open(i);
    return count;
}

void ProposalState::choose_next(bool forward) {
    const std::size_t count = proposals_.size();
    const std::size_t from = chosen_ ? *chosen_ : forward ? count - 1 : 0;
    chosen_.reset();
    for (std::size_t step = 1; step <= count && !chosen_; ++step) {
        const std::size_t at = (from + (forward ? step : count - step)) % count;
        if (open(at)) chosen_ = at;
    }
    Q_EMIT changed();
}

void ProposalState::choose_none() {
    chosen_.reset();
    Q_EMIT changed();
}

std::string ProposalState::accept(const std::string& kind) {
    const auto& view = cues_.view();
    if (!chosen_ || !view || kind.empty() || !open(*chosen_)) return {};
    const BoxTrack track =
        track_of(proposals_[*chosen_], random_id(), kind, static_cast<std::int64_t>(view->frames.frames.size()),
                 QSizeF(view->display_width, view->display_height));
    rows_[*chosen_] = track.id;
    work_.edit([track](const LabelSet&) { return std::optional<LabelChange>(track); }, proposals_[*chosen_].source);
    return track.id;
}

void ProposalState::reject() {
    if (!chosen_) return;
    rejected_.insert(*chosen_);
    choose_next(true);
}

}  // namespace milchglas::review
