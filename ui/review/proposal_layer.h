#pragma once
// Proposals over the frost, under the boxes: dotted, with source and confidence; the chosen one stronger.
#include <QPainter>
#include <QWidget>

#include "ui/player/player.h"
#include "ui/review/proposal_state.h"

namespace milchglas::review {

/// "Moves, 87 % steady", "Camera: person 82 %", "Detector: pet 64 %" or, of a finder that doesn't say how sure it is,
/// "Face finder: face"
QString proposal_words(const Proposal& proposal);

/// Paints only; hands go through it to what lies below.
class ProposalLayer : public QWidget {
    Q_OBJECT
  public:
    /// Both outlive it. REQUIRES: made before whatever is to lie over it.
    ProposalLayer(player::Player& player, ProposalState& state);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void paint_proposal(QPainter& painter, const Proposal& proposal, bool chosen) const;
    void paint_words(QPainter& painter, const QString& words, const QRectF& rect) const;
    player::Player& player_;
    ProposalState& state_;
};

}  // namespace milchglas::review
