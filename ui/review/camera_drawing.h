#pragma once
// What the camera itself told, over the frost: zones as thin outlines, detections as dashed boxes, each with its word.
// Nothing here was seen by this machine; the words say whose they are.
#include <QPainter>
#include <QPolygonF>
#include <functional>
#include <optional>

#include "core/model/clip_manifest.h"

namespace milchglas::review {

QString zone_words(ZoneKind kind);
/// "person"
QString kind_words(DetectedKind kind);
/// "Camera: person 82 %"
QString detection_words(const Detection& detection);

/// In shares of the picture's width and height.
QPolygonF polygon_of(const Zone& zone);
/// Where it is that many seconds after the first frame; nothing before its first box or after its last one. A single
/// box holds for a second.
std::optional<QRectF> box_at(const Detection& detection, double seconds);

/// Shares of the picture to where they are painted.
using Place = std::function<QPointF(const QPointF&)>;
using PaintWords = std::function<void(QPainter&, const QPointF&, const QString&)>;
void paint_camera(QPainter& painter, const CameraReport& camera, double seconds, const Place& place,
                  const PaintWords& words);

}  // namespace milchglas::review
