#include "ui/review/cue_layer.h"

#include <QEvent>
#include <algorithm>
#include <cmath>
#include <functional>

#include "ui/look/theme.h"
#include "ui/review/camera_drawing.h"
#include "ui/review/card_drawing.h"
#include "ui/review/cue_words.h"

namespace milchglas::review {
namespace {
using look::Ink;
const QColor seam(0, 0, 0, 170), light(255, 255, 255);
constexpr double trigger_shown_s = 0.5;
constexpr qreal faint = 0.8;

void stroke(QPainter& painter, const QColor& colour, qreal width, Qt::PenStyle style,
            const std::function<void()>& draw) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(seam, width + 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    draw();
    painter.setPen(QPen(colour, width, style, Qt::FlatCap, Qt::RoundJoin));
    draw();
}

bool is_region(const SceneEvent& event) {
    return event.kind == EventKind::left || event.kind == EventKind::taken || event.kind == EventKind::changed;
}
}  // namespace

CueLayer::CueLayer(player::Player& player, CueState& state)
    : QWidget(&player.canvas()), player_(player), state_(state) {
    setObjectName(QStringLiteral("cues"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    player.canvas().installEventFilter(this);
    connect(&player.canvas(), &player::Canvas::view_changed, this, [this] { update(); });
    connect(&player_, &player::Player::moved, this, [this] { update(); });
    connect(&state_, &CueState::changed, this, [this] { update(); });
}

bool CueLayer::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) setGeometry(player_.canvas().rect());
    return QWidget::eventFilter(watched, event);
}

QPointF CueLayer::on_screen(const QPointF& grid) const {
    const player::CanvasView& view = player_.canvas().view();
    const Cues& cues = state_.cues();
    return view.to_widget(QPointF(grid.x() * view.picture().width() / std::max(1, cues.grid_width),
                                  grid.y() * view.picture().height() / std::max(1, cues.grid_height)));
}

QRectF CueLayer::on_screen(const QRectF& grid) const {
    return {on_screen(grid.topLeft()), on_screen(grid.bottomRight())};
}

void CueLayer::paintEvent(QPaintEvent*) {
    if (player_.playback().position() < 0 || !player_.isEnabled() || !state_.view()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF picture = player_.canvas().view().place();
    painter.setClipRect(picture);
    QFont font = painter.font();
    font.setPixelSize(look::type::small - 1);
    painter.setFont(font);
    const Cues& cues = state_.cues();
    for (std::size_t i = 0; i < cues.cards.size(); ++i)
        if (state_.paths_shown() && state_.chosen() != i) paint_way(painter, cues.cards[i], false);
    const std::int64_t at = player_.showing();
    qreal below = std::max(picture.top(), 0.0) + look::space::s;
    for (const SceneEvent& event : cues.events) {
        if (event.first <= at && at <= event.last) paint_event(painter, event, below);
        // What is drawn dark there is what differs from the rest of the clip: the thing, or the empty place without it.
        else if (const QString words = away_words(state_, event, at); !words.isEmpty())
            paint_region(painter, event, words, faint);
    }
    paint_camera_report(painter, below);
    if (!state_.chosen()) return;
    paint_way(painter, cues.cards[*state_.chosen()], true);
    paint_object(painter, cues.cards[*state_.chosen()]);
}

void CueLayer::paint_camera_report(QPainter& painter, qreal below) const {
    const CameraReport& camera = state_.camera();
    const player::CanvasView& view = player_.canvas().view();
    const double now = state_.seconds(player_.showing());
    if (state_.camera_shown())
        paint_camera(
            painter, camera, now,
            [&](const QPointF& share) {
                return view.to_widget(QPointF(share.x() * view.picture().width(), share.y() * view.picture().height()));
            },
            [this](QPainter& to, const QPointF& at, const QString& words) { paint_words(to, at, words); });
    if (camera.trigger && std::abs(now - static_cast<double>(camera.trigger->t_ms) / 1000) <= trigger_shown_s)
        paint_words(painter, {std::max(view.place().left(), 0.0) + look::space::s, below},
                    tr("The camera was triggered here"));
}

void CueLayer::paint_way(QPainter& painter, const Card& card, bool lit) const {
    QPolygonF way;
    for (const QPointF& foot : way_of(card)) way << on_screen(foot);
    if (way.isEmpty()) return;
    const QColor colour = lit ? look::ink(palette(), Ink::accent) : light;
    stroke(painter, colour, lit ? 2 : 1.2, Qt::SolidLine, [&] {
        painter.drawPolyline(way);
        painter.drawEllipse(way.front(), 3.5, 3.5);
    });
    painter.setBrush(colour);
    painter.drawEllipse(way.back(), 3, 3);
}

/// Corners around it, so that they can't be taken for a label's box.
void CueLayer::paint_object(QPainter& painter, const Card& card) const {
    const QRectF box = box_at(card, player_.showing());
    if (box.isEmpty()) return;
    constexpr qreal margin = 5, most = 16;
    const QRectF rect = on_screen(box).adjusted(-margin, -margin, margin, margin);
    const qreal arm = std::min({most, rect.width() / 3, rect.height() / 3});
    stroke(painter, look::ink(palette(), Ink::accent), 3, Qt::SolidLine, [&] {
        for (const QPointF& corner : {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()}) {
            const qreal x = corner.x() < rect.center().x() ? arm : -arm,
                        y = corner.y() < rect.center().y() ? arm : -arm;
            painter.drawPolyline(QPolygonF({corner + QPointF(x, 0), corner, corner + QPointF(0, y)}));
        }
    });
}

/// A region is outlined; what concerns the whole picture is said at its upper border, one below the other.
void CueLayer::paint_event(QPainter& painter, const SceneEvent& event, qreal& below) const {
    if (!is_region(event)) {
        paint_words(painter, {std::max(player_.canvas().view().place().left(), 0.0) + look::space::s, below},
                    event_words(event.kind));
        below += painter.fontMetrics().height() + look::space::xs;
        return;
    }
    paint_region(painter, event, event_words(event.kind), 1.5);
}

void CueLayer::paint_region(QPainter& painter, const SceneEvent& event, const QString& words, qreal width) const {
    const QRectF rect = on_screen(to_rect(event.box)).adjusted(-3, -3, 3, 3);
    stroke(painter, light, width, Qt::DashLine, [&] { painter.drawRect(rect); });
    paint_words(painter, rect.bottomLeft() + QPointF(0, 3), words);
}

void CueLayer::paint_words(QPainter& painter, const QPointF& at, const QString& words) const {
    QRectF place(at, QSizeF(painter.fontMetrics().horizontalAdvance(words) + 10, painter.fontMetrics().height() + 2));
    const QRectF picture = player_.canvas().view().place() & QRectF(rect());
    place.moveLeft(std::clamp(place.left(), picture.left(), std::max(picture.left(), picture.right() - place.width())));
    if (place.bottom() > picture.bottom()) place.moveBottom(picture.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(seam);
    painter.drawRect(place);
    painter.setPen(light);
    painter.drawText(place, Qt::AlignCenter, words);
}

}  // namespace milchglas::review
