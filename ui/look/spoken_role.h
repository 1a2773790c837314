#pragma once
// What assistive technology takes a widget for, where it can't tell by itself.
#include <QAccessible>
#include <QWidget>

namespace milchglas::look {

/// For a widget that holds others and has no action of its own. REQUIRES: called before anybody asks, so in the
/// widget's constructor.
void speak_as(QWidget& widget, QAccessible::Role role);

}  // namespace milchglas::look
