#pragma once
// Tokens become a palette, a style sheet and fonts.
#include <QApplication>

#include "ui/look/tokens.h"

namespace milchglas::look {

/// What the desktop asks for. REQUIRES: asked before apply_theme().
Scheme desktop_scheme();

/// Palette roles: ground Window, raised Base and Button, line Mid, text WindowText, Text and ButtonText, muted
/// PlaceholderText, accent Highlight, stop BrightText, good LinkVisited, warn Shadow.
/// Style classes (property "look"): "title", "heading", "muted", "small", "stop", "keycap" for labels; "primary" for
/// the one main button, "key" for KeyButton, "segment" for one of a row of choices, "chip" for what the status line
/// says, "rail" for desks; "panel" and "quiet" for a frame above, or a line below, the work. May be called again at any
/// time: what is on the screen changes at once.
void apply_theme(QApplication& app, Scheme scheme);

/// The tokens as own painting reaches them: through the widget's palette, so a change of theme is a repaint.
enum class Ink { ground, raised, line, text, muted, accent, on_accent, good, warn, stop };
QColor ink(const QPalette& palette, Ink ink);

/// Gives `widget` one of the style classes.
void set_look(QWidget* widget, const char* style_class);

/// Lays `column` out as the only thing on `screen`: in the middle, a little above its height.
void place_calmly(QWidget* column, QWidget* screen);

}  // namespace milchglas::look
