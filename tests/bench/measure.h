#pragma once
// How the benches take and sum up their times.
#include <algorithm>
#include <chrono>
#include <vector>

namespace milchglas::bench {

template <class Work>
double milliseconds(Work&& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// The upper one of an even number. REQUIRES: not empty.
inline double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

}  // namespace milchglas::bench
