#pragma once
// How far chance alone carries a guesser: exact binomial probabilities, no normal approximation.
#include <cstdint>

namespace milchglas::attack {

struct Interval {
    double low = 0, high = 1;
    [[nodiscard]] bool holds(double share) const { return share >= low && share <= high; }
};

/// Probability of at most `hits` in `trials`, each with probability `share`. REQUIRES: 0 <= hits <= trials.
double at_most(std::int64_t hits, std::int64_t trials, double share);

/// Clopper and Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial", Biometrika
/// 26 (1934): all shares which neither tail of (1 - confidence) / 2 rules out. REQUIRES: 0 <= hits <= trials, trials >
/// 0.
Interval exact_interval(std::int64_t hits, std::int64_t trials, double confidence = 0.95);

}  // namespace milchglas::attack
