// How boxes look over the frost, which is grey of any tone: a dark seam under every light line keeps them readable.
#include <QPainter>

#include "ui/look/label_words.h"
#include "ui/look/theme.h"
#include "ui/review/box_layer.h"
#include "ui/review/track_edits.h"

namespace milchglas::review {
namespace {
constexpr double handle = 7;
const QColor seam(0, 0, 0, 170);
const QColor line(255, 255, 255);

void paint_outline(QPainter& painter, const QRectF& rect, double width, Qt::PenStyle style, const QColor& colour) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(seam, width + 2));
    painter.drawRect(rect);
    painter.setPen(QPen(colour, width, style, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(rect);
}
}  // namespace

void BoxLayer::paintEvent(QPaintEvent*) {
    if (player_.playback().position() < 0 || !player_.isEnabled()) return;
    QPainter painter(this);
    painter.setClipRect(view().place());
    QFont font = painter.font();
    font.setPixelSize(look::type::small - 1);
    painter.setFont(font);
    for (const Shown& box : shown())
        if (!selection_.is_track(box.track->id)) paint_box(painter, box, false);
    if (const auto box = selected()) {
        paint_box(painter, *box, true);
        paint_handles(painter, view().to_widget(box->rect));
    }
    if (following_ != nullptr)
        if (const auto found = following_->at(player_.showing())) {
            const bool doubtful = found->sight != Sight::sure;
            paint_outline(painter, view().to_widget(to_rect(found->box)), 2, doubtful ? Qt::DotLine : Qt::DashLine,
                          look::ink(palette(), look::Ink::accent));
        }
    if (draft_ && draft_->is_new)
        paint_outline(painter, view().to_widget(draft_->rect), 2, Qt::SolidLine,
                      look::ink(palette(), look::Ink::accent));
}

void BoxLayer::paint_box(QPainter& painter, const Shown& box, bool is_selected) const {
    const QRectF rect = view().to_widget(box.rect);
    const bool occluded = is_occluded(*box.track, player_.showing());
    const QColor accent = look::ink(palette(), look::Ink::accent);
    paint_outline(painter, rect, is_selected ? 2 : 1.5, occluded ? Qt::DashLine : Qt::SolidLine,
                  is_selected ? accent : line);
    const QString words = look::label_words(box.track->kind);
    const QSizeF size(painter.fontMetrics().horizontalAdvance(words) + 10, painter.fontMetrics().height() + 2);
    QPointF corner(rect.left() - 1, rect.top() - size.height() - 1);
    if (corner.y() < view().place().top()) corner.setY(rect.top() + 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(is_selected ? accent : seam);
    painter.drawRect(QRectF(corner, size));
    painter.setPen(is_selected ? look::ink(palette(), look::Ink::on_accent) : line);
    painter.drawText(QRectF(corner, size), Qt::AlignCenter, words);
}

void BoxLayer::paint_handles(QPainter& painter, const QRectF& on_screen) const {
    painter.setPen(QPen(seam, 1));
    painter.setBrush(line);
    for (const double x : {on_screen.left(), on_screen.center().x(), on_screen.right()})
        for (const double y : {on_screen.top(), on_screen.center().y(), on_screen.bottom()})
            if (x != on_screen.center().x() || y != on_screen.center().y())
                painter.drawRect(QRectF(x - handle / 2, y - handle / 2, handle, handle));
}

}  // namespace milchglas::review
