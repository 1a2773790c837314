#include "tests/attack/binomial.h"

#include <algorithm>
#include <cmath>

namespace milchglas::attack {
namespace {

double log_choose(std::int64_t n, std::int64_t k) {
    const auto log_factorial = [](std::int64_t of) { return std::lgamma(static_cast<double>(of) + 1); };
    return log_factorial(n) - log_factorial(k) - log_factorial(n - k);
}

/// Where `falls`, which is true below some share and false above it, turns. 60 halvings: 18 digits.
template <class Falls>
double turning_point(Falls falls) {
    double low = 0, high = 1;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (falls(middle) ? low : high) = middle;
    }
    return (low + high) / 2;
}

}  // namespace

double at_most(std::int64_t hits, std::int64_t trials, double share) {
    if (share <= 0 || hits == trials) return 1;
    if (share >= 1) return 0;
    double sum = 0;
    for (std::int64_t k = 0; k <= hits; ++k)
        sum += std::exp(log_choose(trials, k) + static_cast<double>(k) * std::log(share) +
                        static_cast<double>(trials - k) * std::log1p(-share));
    return std::min(1.0, sum);
}

Interval exact_interval(std::int64_t hits, std::int64_t trials, double confidence) {
    const double tail = (1 - confidence) / 2;
    Interval interval;
    if (hits > 0) interval.low = turning_point([&](double p) { return 1 - at_most(hits - 1, trials, p) < tail; });
    if (hits < trials) interval.high = turning_point([&](double p) { return at_most(hits, trials, p) > tail; });
    return interval;
}

}  // namespace milchglas::attack
