#pragma once
// Closed-set identification: whoever the attacker sees is one of those in a gallery, made through the same frost.
#include <cstdint>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "tests/attack/binomial.h"

namespace milchglas::attack {

struct Look {
    int identity = 0;
    cv::Mat picture;  ///< CV_32F; all looks of a set have one size
};

struct Identified {
    std::string by;  ///< which classifier
    std::int64_t hits = 0, probes = 0;
    int identities = 0;
    [[nodiscard]] double share() const { return static_cast<double>(hits) / static_cast<double>(probes); }
    [[nodiscard]] double chance() const { return 1.0 / identities; }
    [[nodiscard]] Interval interval() const { return exact_interval(hits, probes); }
    /// Nothing that chance wouldn't give: no higher than the upper limit of what guessing gives in 97.5 % of all cases.
    [[nodiscard]] bool is_chance() const { return interval().low <= chance(); }
};

/// Three attackers: nearest neighbour by grey levels, nearest neighbour by pattern (mean and contrast taken out), and
/// Fisherfaces: Belhumeur, Hespanha, Kriegman, "Eigenfaces vs. Fisherfaces", IEEE TPAMI 19 (1997): principal
/// components, then linear discriminants, then the nearest neighbour. REQUIRES: several looks of each identity in the
/// gallery.
std::vector<Identified> identify(const std::vector<Look>& gallery, const std::vector<Look>& probes);

/// The attacker who did best.
const Identified& best_of(const std::vector<Identified>& attackers);

/// Prints every attacker's figure with its interval.
void print_figures(const std::string& what, const std::vector<Identified>& attackers);

}  // namespace milchglas::attack
