#include "ui/review/guideline_drawing.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/look/spoken_role.h"
#include "ui/look/theme.h"

namespace milchglas::review {
namespace {
// The tones of the frost; they are the same in every theme, as the picture of a clip is.
const QColor fill_tone(46, 46, 46), line_tone(236, 236, 236), earlier_tone(70, 70, 70);
constexpr int bar_height = 14;
constexpr double gap = 2;  ///< between two pictures, in units of the scene

/// Something brighter or darker in the ground.
struct Glow {
    double x, y, reach, grey;
};
std::array<Glow, 3> glows_of(Ground ground) {
    switch (ground) {
        case Ground::none:
        case Ground::room:
            return {{{40, 28, 34, 44}, {130, 70, 60, -30}, {10, 90, 50, -24}}};
        case Ground::lit_room:
            return {{{100, 10, 70, 74}, {40, 60, 80, 44}, {150, 80, 40, -10}}};
        case Ground::door:
            return {{{124, 36, 30, 56}, {30, 30, 60, -26}, {80, 90, 70, 14}}};
        case Ground::drive:
            return {{{80, 4, 90, 52}, {70, 90, 60, 18}, {150, 60, 40, -34}}};
    }
    return {};
}

/// As the frost has it: eight cells high, nothing finer in between.
QImage ground_picture(Ground ground, QSize size) {
    constexpr int columns = 14, rows = 8;
    constexpr double middle = 150;
    QImage cells(columns, rows, QImage::Format_Grayscale8);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const double x = (column + 0.5) * scene_width / columns, y = scene_top + (row + 0.5) * scene_height / rows;
            double grey = middle - y / 4 + ((row * 5 + column * 3) % 7 - 3) * 2;
            for (const Glow& glow : glows_of(ground))
                grey += glow.grey *
                        std::exp(-(std::pow(x - glow.x, 2) + std::pow(y - glow.y, 2)) / glow.reach / glow.reach);
            cells.scanLine(row)[column] = static_cast<uchar>(std::clamp(grey, 84.0, 228.0));
        }
    // In two steps: once alone would leave the borders of the cells as creases.
    constexpr int between = 6;
    return cells.scaled(cells.size() * between, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QPainterPath placed(const Thing& thing) {
    const double scale = thing.height / 100;
    QTransform place;
    place.translate(thing.x, thing.feet);
    place.scale(thing.mirrored ? -scale : scale, scale);
    return place.map(path_of(thing.figure));
}

void paint_things(QPainter& painter, const Picture& picture) {
    const QPen before(earlier_tone, 0.8, Qt::DashLine),
        line(line_tone, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    for (const Thing& thing : picture.things) painter.strokePath(placed(thing), thing.earlier ? before : line);
    // Fills come after all lines, so that things that touch look like one.
    for (const Thing& thing : picture.things)
        if (!thing.earlier) painter.fillPath(placed(thing), fill_tone);
}

void paint_boxes(QPainter& painter, const Picture& picture, const QPalette& palette) {
    for (const Frame& box : picture.boxes) {
        if (box.width <= 0) continue;
        const QRectF place(box.x, box.y, box.width, box.height);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look::ink(palette, look::Ink::on_accent), 3));
        painter.drawRect(place);
        painter.setPen(QPen(look::ink(palette, look::Ink::accent), 1.6));
        painter.drawRect(place);
    }
}

int pictures_in(const Scene& scene) {
    return scene.pictures[1].ground == Ground::none ? 1 : 2;
}
bool has_segment(const Scene& scene) {
    return scene.segment.last > 0;
}
}  // namespace

GuidelineDrawing::GuidelineDrawing(const char* name, QWidget* parent) : QWidget(parent) {
    look::speak_as(*this, QAccessible::Graphic);
    setObjectName(QString::fromLatin1(name));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GuidelineDrawing::set(Drawn drawn, const QString& description) {
    drawn_ = drawn;
    setAccessibleName(description);
    updateGeometry();
    update();
}

QSize GuidelineDrawing::sizeHint() const {
    constexpr int wanted = 288;
    return {wanted, heightForWidth(wanted)};
}

QSize GuidelineDrawing::minimumSizeHint() const {
    constexpr int least = 160;
    return {least, heightForWidth(least)};
}

/// Two pictures stand side by side, each half as wide.
int GuidelineDrawing::heightForWidth(int width) const {
    const Scene& scene = scene_of(drawn_);
    const double pictures = pictures_in(scene);
    const double height = width * scene_height / (pictures * scene_width + (pictures - 1) * gap);
    return static_cast<int>(std::lround(height)) + (has_segment(scene) ? bar_height + look::space::xs : 0);
}

void GuidelineDrawing::paintEvent(QPaintEvent*) {
    const Scene& scene = scene_of(drawn_);
    const int pictures = pictures_in(scene);
    const double scale = width() / (pictures * scene_width + (pictures - 1) * gap);
    const QRectF place(0, scene_top, scene_width, scene_height);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int i = 0; i < pictures; ++i) {
        const Picture& picture = scene.pictures[static_cast<std::size_t>(i)];
        painter.save();
        painter.scale(scale, scale);
        painter.translate(i * (scene_width + gap), -scene_top);
        painter.setClipRect(place);
        const QSizeF pixels = place.size() * scale * devicePixelRatioF();
        painter.drawImage(place, ground_picture(picture.ground, pixels.toSize()));
        paint_things(painter, picture);
        paint_boxes(painter, picture, palette());
        painter.restore();
    }
    if (has_segment(scene)) paint_segment(painter, scene.segment);
}

/// As the timeline draws one.
void GuidelineDrawing::paint_segment(QPainter& painter, const Span& span) const {
    const QRectF lane(0.5, height() - bar_height + 0.5, width() - 1, bar_height - 1);
    const QRectF segment(lane.left() + span.first * lane.width(), lane.top(), (span.last - span.first) * lane.width(),
                         lane.height());
    painter.setPen(QPen(look::ink(palette(), look::Ink::line), 1));
    painter.setBrush(look::ink(palette(), look::Ink::raised));
    painter.drawRect(lane);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::ink(palette(), look::Ink::accent));
    painter.drawRect(segment);
}

}  // namespace milchglas::review
