#include "tests/attack/recognition.h"

#include <algorithm>
#include <cstdio>
#include <set>

namespace milchglas::attack {
namespace {

constexpr int most_components = 80;

cv::Mat rows_of(const std::vector<Look>& looks, bool pattern_only) {
    cv::Mat rows;
    for (const Look& look : looks) {
        cv::Mat row = look.picture.clone().reshape(1, 1);
        if (pattern_only) {
            row -= cv::mean(row)[0];
            const double length = cv::norm(row);
            if (length > 0) row /= length;
        }
        rows.push_back(row);
    }
    return rows;
}

std::int64_t nearest_hits(const std::vector<Look>& gallery, const cv::Mat& known, const std::vector<Look>& probes,
                          const cv::Mat& seen) {
    std::int64_t hits = 0;
    for (int i = 0; i < seen.rows; ++i) {
        int best = 0;
        double least = -1;
        for (int k = 0; k < known.rows; ++k) {
            const double far = cv::norm(seen.row(i), known.row(k), cv::NORM_L2SQR);
            if (least < 0 || far < least) least = far, best = k;
        }
        hits += gallery[static_cast<std::size_t>(best)].identity == probes[static_cast<std::size_t>(i)].identity;
    }
    return hits;
}

std::int64_t fisher_hits(const std::vector<Look>& gallery, const std::vector<Look>& probes, int identities) {
    const cv::Mat known = rows_of(gallery, false), seen = rows_of(probes, false);
    const int components = std::min({most_components, known.rows - identities, known.cols});
    const cv::PCA principal(known, cv::Mat(), cv::PCA::DATA_AS_ROW, components);
    cv::Mat known_parts = principal.project(known), seen_parts = principal.project(seen);
    // Directions in which the gallery doesn't vary would be divided by nothing.
    int useful = 0;
    while (useful < components && principal.eigenvalues.at<float>(useful) > 1e-6F * principal.eigenvalues.at<float>(0))
        ++useful;
    known_parts = known_parts.colRange(0, useful).clone();
    seen_parts = seen_parts.colRange(0, useful).clone();
    std::vector<int> labels;
    for (const Look& look : gallery) labels.push_back(look.identity);
    cv::LDA discriminants(known_parts, labels, std::min(identities - 1, useful));
    cv::Mat known_found = discriminants.project(known_parts), seen_found = discriminants.project(seen_parts);
    known_found.convertTo(known_found, CV_32F);
    seen_found.convertTo(seen_found, CV_32F);
    return nearest_hits(gallery, known_found, probes, seen_found);
}

/// Discriminants are learned from how one person's looks differ: with one look of each there is nothing to learn.
bool known_faces_vary(const std::vector<Look>& gallery, int identities) {
    return gallery.size() >= 2 * static_cast<std::size_t>(identities);
}

}  // namespace

std::vector<Identified> identify(const std::vector<Look>& gallery, const std::vector<Look>& probes) {
    std::set<int> known;
    for (const Look& look : gallery) known.insert(look.identity);
    const int identities = static_cast<int>(known.size());
    const auto count = static_cast<std::int64_t>(probes.size());
    std::vector<Identified> attackers;
    for (const bool pattern_only : {false, true})
        attackers.push_back(
            {pattern_only ? "nearest pattern" : "nearest greys",
             nearest_hits(gallery, rows_of(gallery, pattern_only), probes, rows_of(probes, pattern_only)), count,
             identities});
    if (known_faces_vary(gallery, identities))
        attackers.push_back({"fisherfaces", fisher_hits(gallery, probes, identities), count, identities});
    return attackers;
}

const Identified& best_of(const std::vector<Identified>& attackers) {
    return *std::max_element(attackers.begin(), attackers.end(),
                             [](const Identified& a, const Identified& b) { return a.hits < b.hits; });
}

void print_figures(const std::string& what, const std::vector<Identified>& attackers) {
    for (const Identified& one : attackers) {
        const Interval interval = one.interval();
        std::printf("%-44s %-16s %5.1f %% (%lld of %lld; 95 %%: %.1f..%.1f %%; chance %.1f %%)\n", what.c_str(),
                    one.by.c_str(), 100 * one.share(), static_cast<long long>(one.hits),
                    static_cast<long long>(one.probes), 100 * interval.low, 100 * interval.high, 100 * one.chance());
    }
}

}  // namespace milchglas::attack
