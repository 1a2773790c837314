#include "ui/review/proposal_desk.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/look/label.h"
#include "ui/look/theme.h"

namespace milchglas::review {

ProposalDesk::ProposalDesk(player::Player& player, CueState& cues, LabelWork& work, Selection& selection,
                           look::Commands& commands)
    : player_(player),
      work_(work),
      selection_(selection),
      state_(cues, work),
      layer_(new ProposalLayer(player, state_)),
      bar_(new QWidget),
      sentence_(nullptr),
      next_(new look::KeyButton(commands, QStringLiteral("proposal.next"), tr("Next"))),
      previous_(new look::KeyButton(commands, QStringLiteral("proposal.previous"), tr("Before"))),
      accept_(new look::KeyButton(commands, QStringLiteral("proposal.accept"), tr("Accept"))),
      reject_(new look::KeyButton(commands, QStringLiteral("proposal.reject"), tr("Put away"))) {
    bar_->setObjectName(QStringLiteral("proposal_bar"));
    auto* rows = new QVBoxLayout(bar_);
    rows->setContentsMargins({});
    rows->setSpacing(look::space::xs);
    sentence_ = look::add_label(rows, {}, "small", "proposal_sentence");
    for (look::KeyButton* button : {next_, previous_, accept_, reject_}) rows->addWidget(button);
    connect(next_, &QPushButton::clicked, this, [this] {
        state_.choose_next(true);
        go_to_chosen();
    });
    connect(previous_, &QPushButton::clicked, this, [this] {
        state_.choose_next(false);
        go_to_chosen();
    });
    connect(accept_, &QPushButton::clicked, this, &ProposalDesk::accept);
    connect(reject_, &QPushButton::clicked, this, [this] {
        state_.reject();
        go_to_chosen();
    });
    connect(&state_, &ProposalState::changed, this, &ProposalDesk::show);
    show();
}

void ProposalDesk::show() {
    const auto left = static_cast<int>(state_.open_count());
    const bool chosen = state_.chosen() && state_.open(*state_.chosen());
    bar_->setVisible(!state_.all().empty());
    sentence_->setText(
        left == 0 ? tr("No suggestion is left.")
        : chosen  ? tr("%1; %n suggestion(s) left", nullptr, left).arg(proposal_words(state_.all()[*state_.chosen()]))
                  : tr("%n suggestion(s) for boxes", nullptr, left));
    next_->setEnabled(left > 0);
    previous_->setVisible(chosen);
    accept_->setVisible(chosen);
    reject_->setVisible(chosen);
}

void ProposalDesk::go_to_chosen() {
    if (!state_.chosen()) return;
    const auto& boxes = state_.all()[*state_.chosen()].boxes;
    const std::int64_t at = player_.playback().position();
    if (at < boxes.front().ordinal || at > boxes.back().ordinal) player_.playback().seek(boxes.front().ordinal);
}

std::string ProposalDesk::kind_for(const Proposal& proposal) const {
    const auto& kinds = work_.schema().track_kinds;
    if (proposal.kind) {
        const std::string_view wanted = to_text(*proposal.kind);
        const auto known =
            std::find_if(kinds.begin(), kinds.end(), [&](const TrackKind& kind) { return kind.id == wanted; });
        if (known != kinds.end()) return known->id;
    }
    return kind_of_new_ ? kind_of_new_() : std::string();
}

void ProposalDesk::accept() {
    if (!state_.chosen()) return;
    player_.playback().pause();
    const std::string row = state_.accept(kind_for(state_.all()[*state_.chosen()]));
    if (row.empty()) return;
    selection_.select(Selection::What::track, row);  // its kind can be changed at once
}

}  // namespace milchglas::review
