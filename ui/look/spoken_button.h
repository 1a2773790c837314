#pragma once
// A button that assistive technology works as a hand does.
#include <QAbstractButton>

namespace milchglas::look {

/// Pressing or toggling it from outside is a click: Qt would flip a checkable one without telling anybody. One of
/// several (autoExclusive) is called so. REQUIRES: called before anybody asks, so where the button is made.
void speak_as_clicked(QAbstractButton& button);

}  // namespace milchglas::look
