#include "ui/player/canvas.h"

#include <QAccessibleWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace milchglas::player {
namespace {
constexpr double wheel_step = 1.2;

/// A picture with a name that tells its state. No text, no children, no value: there is nothing to read out of it.
class Accessible : public QAccessibleWidget {
  public:
    explicit Accessible(QWidget* canvas) : QAccessibleWidget(canvas, QAccessible::Graphic) {}
    [[nodiscard]] int childCount() const override { return 0; }
};

QAccessibleInterface* accessible_for(const QString&, QObject* object) {
    auto* canvas = qobject_cast<Canvas*>(object);
    return canvas != nullptr ? new Accessible(canvas) : nullptr;
}

std::array<QRgb, 256> tones_of(Contrast contrast) {
    constexpr std::array gains{1.0, 1.6, 2.4};
    const double gain = gains[static_cast<std::size_t>(contrast)];
    std::array<QRgb, 256> tones{};
    for (int grey = 0; grey < 256; ++grey) {
        const int tone = static_cast<int>(std::lround(std::clamp((grey - 127.5) * gain + 127.5, 0.0, 255.0)));
        tones[static_cast<std::size_t>(grey)] = qRgb(tone, tone, tone);
    }
    return tones;
}
}  // namespace

Canvas::Canvas(QWidget* parent) : QWidget(parent), tones_(tones_of(contrast_)) {
    QAccessible::installFactory(&accessible_for);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(240, 135);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAcceptDrops(false);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void Canvas::show_pixels(ByteView pixels, const CanvasGeometry& geometry) {
    if (geometry.width <= 0 || geometry.height <= 0 || pixels.size() != geometry.slot_bytes()) return blank();
    const QSize size(geometry.width, geometry.height);
    if (picture_.size() != size) picture_ = QImage(size, QImage::Format_RGB32);
    grey_.assign(pixels.begin(), pixels.end());
    tone();
    wipe_over();
    if (unpainted_) ++counts_.dropped;
    unpainted_ = true;
    blank_ = false;
    update();
}

void Canvas::tone() {
    const auto width = static_cast<std::size_t>(picture_.width());
    for (int y = 0; y < picture_.height(); ++y) {
        const std::uint8_t* from = grey_.data() + static_cast<std::size_t>(y) * width;
        auto* to = reinterpret_cast<QRgb*>(picture_.scanLine(y));
        std::transform(from, from + width, to, [this](std::uint8_t grey) { return tones_[grey]; });
    }
}

void Canvas::blank() {
    picture_.fill(0);
    std::fill(grey_.begin(), grey_.end(), std::uint8_t{0});
    wipe_over();
    blank_ = true;
    unpainted_ = false;
    repaint();  // now, not when the events that follow are done
}

void Canvas::show_over(ByteView pixels, const CanvasGeometry& geometry, const CanvasBox& box) {
    const QRect whole(0, 0, geometry.width, geometry.height), part(box.x, box.y, box.width, box.height);
    if (blank_ || part.isEmpty() || !whole.contains(part) || pixels.size() != geometry.slot_bytes()) return drop_over();
    if (over_.size() != part.size()) wipe_over();
    if (over_.isNull()) over_ = QImage(part.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < part.height(); ++y) {
        const auto from = static_cast<std::size_t>(part.y() + y) * static_cast<std::size_t>(whole.width()) +
                          static_cast<std::size_t>(part.x());
        std::copy_n(pixels.begin() + static_cast<std::ptrdiff_t>(from), part.width(), over_.scanLine(y));
    }
    over_place_ =
        QRectF(part.x() / static_cast<double>(whole.width()), part.y() / static_cast<double>(whole.height()),
               part.width() / static_cast<double>(whole.width()), part.height() / static_cast<double>(whole.height()));
    update();
}

void Canvas::drop_over() {
    if (over_.isNull()) return;
    wipe_over();
    repaint();
}

void Canvas::wipe_over() {
    if (!over_.isNull()) over_.fill(0);
    over_ = QImage();
}

void Canvas::set_picture_size(const QSize& displayed) {
    displayed_ = displayed;
    view_.fit();
    change_view();
}

void Canvas::set_contrast(Contrast contrast) {
    contrast_ = contrast;
    tones_ = tones_of(contrast);
    if (blank_) return;
    tone();
    update();
}

void Canvas::zoom_by(double factor) {
    view_.zoom_by(factor, rect().center());
    change_view();
}

void Canvas::fit() {
    view_.fit();
    change_view();
}

void Canvas::change_view() {
    view_.set_sizes(displayed_, size());
    update();
    Q_EMIT view_changed();
}

void Canvas::resizeEvent(QResizeEvent*) {
    change_view();
}

void Canvas::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) return event->ignore();
    view_.zoom_by(event->angleDelta().y() > 0 ? wheel_step : 1 / wheel_step, event->position());
    change_view();
}

void Canvas::mousePressEvent(QMouseEvent* event) {
    grabbed_ = event->position();
    event->setAccepted(event->button() == Qt::MiddleButton);
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    if (!event->buttons().testFlag(Qt::MiddleButton)) return event->ignore();
    view_.pan_by(event->position() - std::exchange(grabbed_, event->position()));
    change_view();
}

void Canvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    if (blank_) return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF place = view_.place();
    painter.drawImage(place, picture_);
    if (!over_.isNull()) paint_over(painter, place);
    if (!unpainted_) return;
    unpainted_ = false;
    ++counts_.presented;
    // After the paint, not inside it: the listener may want the next picture at once. One that came meanwhile reports
    // itself.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!unpainted_ && !blank_) Q_EMIT presented();
        },
        Qt::QueuedConnection);
}

/// A part of the picture has a frame: what is inside it is another level.
void Canvas::paint_over(QPainter& painter, const QRectF& place) const {
    const QRectF over(place.x() + over_place_.x() * place.width(), place.y() + over_place_.y() * place.height(),
                      over_place_.width() * place.width(), over_place_.height() * place.height());
    painter.drawImage(over, over_);
    if (over_place_ == QRectF(0, 0, 1, 1)) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Window), 4));
    painter.drawRect(over);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(over);
}

}  // namespace milchglas::player
