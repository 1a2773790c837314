#pragma once
// The proposals of the open clip: which one is chosen, which were accepted or put away.
#include <QObject>
#include <optional>
#include <set>

#include "ui/review/cue_state.h"
#include "ui/review/label_work.h"
#include "ui/review/proposals.h"

namespace milchglas::review {

/// A proposal is accepted while its row is among the labels: undoing brings it back. One that was put away is so until
/// the clip is left; nothing of that is kept.
class ProposalState : public QObject {
    Q_OBJECT
  public:
    /// Both outlive it.
    ProposalState(CueState& cues, LabelWork& work, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Proposal>& all() const { return proposals_; }
    /// Neither accepted nor put away.
    [[nodiscard]] bool open(std::size_t proposal) const;
    [[nodiscard]] std::size_t open_count() const;

    [[nodiscard]] std::optional<std::size_t> chosen() const { return chosen_; }
    /// The next (or previous) open one, round the end; from none, the first.
    void choose_next(bool forward);
    void choose_none();

    /// Makes the chosen one a row of that kind, where there is one, and goes to the next. The row's id; empty when
    /// nothing was accepted.
    std::string accept(const std::string& kind);
    /// Puts the chosen one away and goes to the next.
    void reject();

  Q_SIGNALS:
    void changed();

  private:
    void reopen();
    CueState& cues_;
    LabelWork& work_;
    std::vector<Proposal> proposals_;
    std::vector<std::string> rows_;  ///< of each proposal; empty while nobody accepted it
    std::set<std::size_t> rejected_;
    std::optional<std::size_t> chosen_;
};

}  // namespace milchglas::review
