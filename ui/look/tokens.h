#pragma once
// Every colour and measure of the window, in one place. Widgets reach colours through the palette (theme.h says how).
#include <QColor>

#include "core/model/names.h"

namespace milchglas::look {

enum class Scheme { light, dark, contrast };

/// Text on any of the grounds has a contrast of at least 4.5:1, marks and lines that carry meaning 3:1; in `contrast`
/// 7:1 both.
struct Tokens {
    QColor ground, raised, line, text, muted, accent, on_accent, good, warn, stop;
    int line_width = 1, focus_width = 2;
};

const Tokens& tokens(Scheme scheme);

/// Logical pixels.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24;
}
namespace type {
inline constexpr int small = 13, body = 15, title = 20;
}
inline constexpr int radius = 6;
inline constexpr int hit_target = 32;
inline constexpr int chip_padding = 10;

}  // namespace milchglas::look

namespace milchglas {
template <>
struct Names<look::Scheme> {
    static constexpr std::array<std::string_view, 3> names{"light", "dark", "contrast"};
};
}  // namespace milchglas
