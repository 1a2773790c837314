#pragma once
#include <QWidget>

namespace milchglas::look {

/// Focus that code gives to `holder` goes to `child`, which lives in it, a moment later. Not a focus proxy: with one, Tab
/// enters the holder at that child and never comes to those before it.
void pass_focus(QWidget& holder, QWidget& child);

}  // namespace milchglas::look
