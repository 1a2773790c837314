#pragma once
#include <QIcon>
#include <QPalette>

namespace milchglas::look {

/// One of resources/icons ("play"), sharp at any size. Its colour is the application palette's at the moment of
/// painting, so it follows a change of theme. Empty for an unknown name.
QIcon line_icon(const QString& name, QPalette::ColorRole role = QPalette::ButtonText);
/// With another colour on a button that is checked.
QIcon line_icon(const QString& name, QPalette::ColorRole role, QPalette::ColorRole checked);

}  // namespace milchglas::look
