#include "core/desk/stall_watch.h"

#include <algorithm>

namespace milchglas::desk {
namespace {
constexpr std::int64_t hearing_ms = 50;
constexpr std::int64_t looks = 8;  // within its patience
}  // namespace

void StallWatch::expect(std::int64_t patience_ms, ProcessorMs used) {
    patience_ms_ = patience_ms;
    used_ = std::move(used);
    used_before_ms_ = used_();
    since_ = SteadyClock::now();
    look_later();
}

void StallWatch::look_later() {
    timer_ = loop_.after(std::max<std::int64_t>(patience_ms_ / looks, 1), [this] { look(); });
}

void StallWatch::look() {
    const auto waited = std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now() - since_).count();
    const auto used_now_ms = used_();
    const std::int64_t used = used_before_ms_ && used_now_ms ? *used_now_ms - *used_before_ms_ : waited;
    if (used < patience_ms_ && waited < clock_factor * patience_ms_) return look_later();
    // The guard itself may have been what stood still: what was said meanwhile is heard first.
    timer_ = loop_.after(hearing_ms, [this] {
        const auto told = stalled_;
        told();
    });
}

}  // namespace milchglas::desk
