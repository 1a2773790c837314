#pragma once
// Proposals and their keys: go through them, accept one as a box, put one away.
#include <QLabel>
#include <functional>

#include "ui/look/key_button.h"
#include "ui/review/proposal_layer.h"
#include "ui/review/selection.h"

namespace milchglas::review {

class ProposalDesk : public QObject {
    Q_OBJECT
  public:
    /// All outlive it. REQUIRES: add_review_commands(commands); made before whatever is to lie over the proposals.
    ProposalDesk(player::Player& player, CueState& cues, LabelWork& work, Selection& selection,
                 look::Commands& commands);
    /// Buttons and how many are left, for whoever lays them out. Hidden without a proposal.
    [[nodiscard]] QWidget* bar() { return bar_; }
    /// What an accepted box will be where the proposal doesn't say, or says what the schema has no word for.
    void set_kind_of_new(std::function<std::string()> kind) { kind_of_new_ = std::move(kind); }
    [[nodiscard]] ProposalState& state() { return state_; }

  private:
    void show();
    void go_to_chosen();
    void accept();
    [[nodiscard]] std::string kind_for(const Proposal& proposal) const;

    player::Player& player_;
    LabelWork& work_;
    Selection& selection_;
    ProposalState state_;
    ProposalLayer* layer_;  // the canvas's
    QWidget* bar_;
    QLabel* sentence_;
    look::KeyButton *next_, *previous_, *accept_, *reject_;
    std::function<std::string()> kind_of_new_;
};

}  // namespace milchglas::review
