#include "ui/review/camera_drawing.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace milchglas::review {
namespace {
const QColor seam(0, 0, 0, 170), light(255, 255, 255);
constexpr double single_box_s = 1;

QString told(const char* words) {
    return QCoreApplication::translate("Camera", words);
}

double share(std::int32_t value) {
    return static_cast<double>(value) / camera_scale;
}

QRectF rect_of(const CameraBox& box) {
    return {share(box.x), share(box.y), share(box.width), share(box.height)};
}

const char* word_for(DetectedKind kind) {
    switch (kind) {
        case DetectedKind::person:
            return QT_TRANSLATE_NOOP("Camera", "person");
        case DetectedKind::face:
            return QT_TRANSLATE_NOOP("Camera", "face");
        case DetectedKind::pet:
            return QT_TRANSLATE_NOOP("Camera", "pet");
        case DetectedKind::vehicle:
            return QT_TRANSLATE_NOOP("Camera", "vehicle");
        case DetectedKind::package:
            return QT_TRANSLATE_NOOP("Camera", "package");
        case DetectedKind::motion:
            return QT_TRANSLATE_NOOP("Camera", "motion");
        case DetectedKind::other:
            break;
    }
    return QT_TRANSLATE_NOOP("Camera", "something else");
}

void stroke(QPainter& painter, qreal width, const QVector<qreal>& dashes, const QPolygonF& outline) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(seam, width + 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolygon(outline);
    QPen pen(light, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (!dashes.isEmpty()) pen.setDashPattern(dashes);
    painter.setPen(pen);
    painter.drawPolygon(outline);
}
}  // namespace

QString zone_words(ZoneKind kind) {
    switch (kind) {
        case ZoneKind::door:
            return told(QT_TRANSLATE_NOOP("Camera", "Zone: door"));
        case ZoneKind::window:
            return told(QT_TRANSLATE_NOOP("Camera", "Zone: window"));
        case ZoneKind::drive:
            return told(QT_TRANSLATE_NOOP("Camera", "Zone: drive"));
        case ZoneKind::garden:
            return told(QT_TRANSLATE_NOOP("Camera", "Zone: garden"));
        case ZoneKind::street:
            return told(QT_TRANSLATE_NOOP("Camera", "Zone: street"));
        case ZoneKind::other:
            break;
    }
    return told(QT_TRANSLATE_NOOP("Camera", "Zone"));
}

QString kind_words(DetectedKind kind) {
    return told(word_for(kind));
}

QString detection_words(const Detection& detection) {
    return told(QT_TRANSLATE_NOOP("Camera", "Camera: %1 %2 %"))
        .arg(kind_words(detection.kind), QLocale().toString(detection.confidence));
}

QPolygonF polygon_of(const Zone& zone) {
    QPolygonF polygon;
    for (const CameraPoint point : zone.polygon) polygon << QPointF(share(point.x), share(point.y));
    return polygon;
}

std::optional<QRectF> box_at(const Detection& detection, double seconds) {
    const auto& track = detection.track;
    const double t_ms = seconds * 1000;
    if (track.empty() || t_ms < static_cast<double>(track.front().t_ms)) return std::nullopt;
    const auto after = std::find_if(track.begin(), track.end(),
                                    [&](const CameraBox& box) { return static_cast<double>(box.t_ms) >= t_ms; });
    if (after == track.end()) {
        const bool holds = track.size() == 1 && t_ms <= static_cast<double>(track[0].t_ms) + single_box_s * 1000;
        return holds ? std::optional(rect_of(track[0])) : std::nullopt;
    }
    const QRectF to = rect_of(*after);
    if (after == track.begin()) return to;
    const CameraBox& before = *std::prev(after);
    const QRectF from = rect_of(before);
    const double part = (t_ms - static_cast<double>(before.t_ms)) / static_cast<double>(after->t_ms - before.t_ms);
    return QRectF(from.topLeft() + (to.topLeft() - from.topLeft()) * part,
                  from.size() + (to.size() - from.size()) * part);
}

void paint_camera(QPainter& painter, const CameraReport& camera, double seconds, const Place& place,
                  const PaintWords& words) {
    for (const Zone& zone : camera.zones) {
        QPolygonF outline;
        for (const QPointF& point : polygon_of(zone)) outline << place(point);
        stroke(painter, 1, {}, outline);
        const QPointF top = *std::min_element(outline.begin(), outline.end(),
                                              [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
        words(painter, top + QPointF(0, 2), zone_words(zone.kind));
    }
    for (const Detection& detection : camera.detections) {
        const auto box = box_at(detection, seconds);
        if (!box) continue;
        const QRectF rect(place(box->topLeft()), place(box->bottomRight()));
        stroke(painter, 1.5, {3, 3}, QPolygonF(rect));
        words(painter, rect.bottomLeft() + QPointF(0, 3), detection_words(detection));
    }
}

}  // namespace milchglas::review
