#include "ui/review/proposal_layer.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>

#include "core/model/interpolate.h"
#include "ui/look/theme.h"
#include "ui/review/camera_drawing.h"
#include "ui/review/track_edits.h"

namespace milchglas::review {
namespace {
const QColor seam(0, 0, 0, 170), light(255, 255, 255);

std::optional<Box> box_of(const Proposal& proposal, std::int64_t ordinal) {
    if (ordinal > proposal.boxes.back().ordinal) return std::nullopt;
    BoxTrack track;
    track.keyframes = proposal.boxes;
    return interpolate(track, ordinal);
}
}  // namespace

QString proposal_words(const Proposal& proposal) {
    const int percent = static_cast<int>(proposal.confidence.value_or(0) * 100 + 0.5);
    const auto told = [&](const char* words) {
        return QCoreApplication::translate("Proposals", words)
            .arg(kind_words(proposal.kind.value_or(DetectedKind::other)), QLocale().toString(percent));
    };
    if (proposal.source == Assist::detector) return told(QT_TRANSLATE_NOOP("Proposals", "Detector: %1 %2 %"));
    if (proposal.source == Assist::faces && proposal.confidence)
        return told(QT_TRANSLATE_NOOP("Proposals", "Face finder: %1 %2 %"));
    if (proposal.source == Assist::faces)
        return QCoreApplication::translate("Proposals", "Face finder: %1").arg(kind_words(DetectedKind::face));
    if (proposal.kind) return detection_words({*proposal.kind, percent, {}});
    return QCoreApplication::translate("Proposals", "Moves, %1 % steady").arg(QLocale().toString(percent));
}

ProposalLayer::ProposalLayer(player::Player& player, ProposalState& state)
    : QWidget(&player.canvas()), player_(player), state_(state) {
    setObjectName(QStringLiteral("proposals"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    player.canvas().installEventFilter(this);
    connect(&player.canvas(), &player::Canvas::view_changed, this, [this] { update(); });
    connect(&player_, &player::Player::moved, this, [this] { update(); });
    connect(&state_, &ProposalState::changed, this, [this] { update(); });
}

bool ProposalLayer::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) setGeometry(player_.canvas().rect());
    return QWidget::eventFilter(watched, event);
}

/// All of them only while somebody goes through them: else the picture stays calm.
void ProposalLayer::paintEvent(QPaintEvent*) {
    if (player_.playback().position() < 0 || !player_.isEnabled() || !state_.chosen()) return;
    QPainter painter(this);
    painter.setClipRect(player_.canvas().view().place());
    QFont font = painter.font();
    font.setPixelSize(look::type::small - 1);
    painter.setFont(font);
    for (std::size_t i = 0; i < state_.all().size(); ++i)
        if (state_.open(i) && state_.chosen() != i) paint_proposal(painter, state_.all()[i], false);
    if (state_.open(*state_.chosen())) paint_proposal(painter, state_.all()[*state_.chosen()], true);
}

void ProposalLayer::paint_proposal(QPainter& painter, const Proposal& proposal, bool chosen) const {
    const auto box = box_of(proposal, player_.showing());
    if (!box) return;
    const player::CanvasView& view = player_.canvas().view();
    const QRectF rect = view.to_widget(to_rect(*box));
    const QColor colour = chosen ? look::ink(palette(), look::Ink::accent) : light;
    const qreal width = chosen ? 2.5 : 1.2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(seam, width + 2));
    painter.drawRect(rect);
    painter.setPen(QPen(colour, width, Qt::DotLine));
    painter.drawRect(rect);
    if (chosen) paint_words(painter, proposal_words(proposal), rect);
}

/// Of one box only: several on one thing would write over each other.
void ProposalLayer::paint_words(QPainter& painter, const QString& words, const QRectF& rect) const {
    const player::CanvasView& view = player_.canvas().view();
    QRectF place(rect.topLeft() - QPointF(1, painter.fontMetrics().height() + 4),
                 QSizeF(painter.fontMetrics().horizontalAdvance(words) + 10, painter.fontMetrics().height() + 2));
    if (place.top() < view.place().top()) place.moveTop(rect.top() + 2);
    place.moveLeft(std::min(place.left(), std::max(view.place().left(), view.place().right() - place.width())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::ink(palette(), look::Ink::accent));
    painter.drawRect(place);
    painter.setPen(look::ink(palette(), look::Ink::on_accent));
    painter.drawText(place, Qt::AlignCenter, words);
}

}  // namespace milchglas::review
