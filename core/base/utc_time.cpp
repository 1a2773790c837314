#include "core/base/utc_time.h"

#include <chrono>
#include <cstdio>

namespace milchglas {
namespace {
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count) {
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (i >= text.size() || text[i] < '0' || text[i] > '9') return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}
}  // namespace

std::string format_utc(std::int64_t utc_ms) {
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds{utc_ms}};
    const auto day = floor<days>(at);
    const year_month_day date{day};
    const hh_mm_ss time{at - day};
    char text[40];
    int n = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
                          static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                          static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                          static_cast<int>(time.seconds().count()));
    const int ms = static_cast<int>(time.subseconds().count());
    std::string out(text, static_cast<std::size_t>(n));
    if (ms != 0) {
        n = std::snprintf(text, sizeof text, ".%03d", ms);
        out.append(text, static_cast<std::size_t>(n));
    }
    return out + "Z";
}

std::optional<std::int64_t> parse_utc(std::string_view text) {
    using namespace std::chrono;
    const bool fraction = text.size() == 24;
    if (text.size() != 20 && !fraction) return std::nullopt;
    if (text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text.back() != 'Z')
        return std::nullopt;
    const auto y = digits(text, 0, 4), mo = digits(text, 5, 2), d = digits(text, 8, 2), h = digits(text, 11, 2),
               mi = digits(text, 14, 2), s = digits(text, 17, 2);
    const auto ms = fraction ? digits(text, 20, 3) : std::optional<int>(0);
    if (!y || !mo || !d || !h || !mi || !s || !ms || (fraction && text[19] != '.')) return std::nullopt;
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*mo)}, day{static_cast<unsigned>(*d)}};
    if (!date.ok() || *h > 23 || *mi > 59 || *s > 59) return std::nullopt;
    return milliseconds{sys_days{date}.time_since_epoch()}.count() + ((*h * 60 + *mi) * 60 + *s) * 1000LL + *ms;
}

}  // namespace milchglas
