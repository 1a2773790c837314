#pragma once
#include <QColor>
#include <QIcon>

namespace milchglas::look {

/// One of resources/icons ("play"), its currentColor replaced; sharp at any size. Empty for an unknown name.
QIcon line_icon(const QString& name, const QColor& colour);

}  // namespace milchglas::look
