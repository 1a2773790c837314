#include "core/media/tone.h"

#include <algorithm>
#include <cmath>

namespace milchglas::media {

namespace {

constexpr double black = 16, swing = 219;  // of 8-bit limited range
constexpr double hdr_white = 203;          // cd/m2; becomes the brightest that SDR shows
constexpr double hdr_peak = 1000;          // cd/m2 of the brightest that is still told apart
constexpr double pq_m1 = 2610.0 / 16384, pq_m2 = 2523.0 / 4096 * 128;
constexpr double pq_c1 = 3424.0 / 4096, pq_c2 = 2413.0 / 4096 * 32, pq_c3 = 2392.0 / 4096 * 32;
constexpr double pq_brightest = 10'000;  // cd/m2
constexpr double hlg_a = 0.17883277, hlg_b = 0.28466892, hlg_c = 0.55991073, hlg_gamma = 1.2;
constexpr double sdr_gamma = 2.4;

double pq_to_light(double signal) {
    const double root = std::pow(signal, 1 / pq_m2);
    return pq_brightest * std::pow(std::max(root - pq_c1, 0.0) / (pq_c2 - pq_c3 * root), 1 / pq_m1);
}

double light_to_pq(double light) {
    const double power = std::pow(light / pq_brightest, pq_m1);
    return std::pow((pq_c1 + pq_c2 * power) / (1 + pq_c3 * power), pq_m2);
}

/// Of a grey, on a display whose peak is `hdr_peak`.
double hlg_to_light(double signal) {
    const double scene = signal <= 0.5 ? signal * signal / 3 : (std::exp((signal - hlg_c) / hlg_a) + hlg_b) / 12;
    return hdr_peak * std::pow(scene, hlg_gamma);
}

/// Leaves the darker part as it is and bends what is brighter, so that `hdr_peak` comes out as `hdr_white`.
double with_bent_highlights(double light) {
    const double peak = light_to_pq(hdr_peak);
    const double brightest = light_to_pq(hdr_white) / peak;
    const double knee = 1.5 * brightest - 0.5;
    const double value = std::min(light_to_pq(light) / peak, 1.0);
    if (value <= knee) return light;
    const double t = (value - knee) / (1 - knee), t2 = t * t, t3 = t2 * t;
    const double bent = (2 * t3 - 3 * t2 + 1) * knee + (t3 - 2 * t2 + t) * (1 - knee) + (3 * t2 - 2 * t3) * brightest;
    return pq_to_light(bent * peak);
}

/// 0 for black, 1 for white, as SDR video would store the same light.
double sdr_signal(double signal, Curve curve) {
    if (curve == Curve::sdr) return signal;
    const double held = std::clamp(signal, 0.0, 1.0);
    const double light = curve == Curve::pq ? pq_to_light(held) : hlg_to_light(held);
    return std::pow(with_bent_highlights(light) / hdr_white, 1 / sdr_gamma);
}

}  // namespace

std::vector<std::uint8_t> tone_table(const Scale& scale) {
    std::vector<std::uint8_t> table(std::size_t{1} << scale.depth);
    const double unit = std::ldexp(1.0, scale.depth - 8);
    const double most = static_cast<double>(table.size() - 1);
    for (std::size_t code = 0; code < table.size(); ++code) {
        const auto value = static_cast<double>(code);
        const double signal = scale.full_range ? value / most : (value / unit - black) / swing;
        const double brightness = black + swing * sdr_signal(signal, scale.curve);
        table[code] = static_cast<std::uint8_t>(std::clamp(std::lround(brightness), 0L, 255L));
    }
    return table;
}

}  // namespace milchglas::media
