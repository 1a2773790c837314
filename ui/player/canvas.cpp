#include "ui/player/canvas.h"

#include <QPainter>
#include <algorithm>
#include <cstring>

namespace milchglas::player {

Canvas::Canvas(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(320, 180);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAcceptDrops(false);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void Canvas::show_pixels(ByteView pixels, const CanvasGeometry& geometry) {
    if (geometry.width <= 0 || geometry.height <= 0 || pixels.size() != geometry.slot_bytes()) return blank();
    const QSize size(geometry.width, geometry.height);
    if (picture_.size() != size) picture_ = QImage(size, QImage::Format_Grayscale8);
    const auto width = static_cast<std::size_t>(geometry.width);
    for (int y = 0; y < geometry.height; ++y)
        std::memcpy(picture_.scanLine(y), pixels.data() + static_cast<std::size_t>(y) * width, width);
    blank_ = false;
    update();
}

void Canvas::blank() {
    picture_.fill(0);
    blank_ = true;
    update();
}

QRect Canvas::picture_place() const {
    const QSize size = picture_.size().scaled(this->size(), Qt::KeepAspectRatio);
    return {QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void Canvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    if (blank_) return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(picture_place(), picture_);
}

}  // namespace milchglas::player
