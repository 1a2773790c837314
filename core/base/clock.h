#pragma once
// Time as the log records it. A Clock is passed in so that tests can set it.
#include <cstdint>

namespace milchglas {

class Clock {
  public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    [[nodiscard]] virtual std::int64_t utc_ms() const = 0;
    /// Milliseconds on a clock that never runs backwards and counts suspend.
    [[nodiscard]] virtual std::int64_t monotonic_ms() const = 0;
};

class SystemClock final : public Clock {
  public:
    [[nodiscard]] std::int64_t utc_ms() const override;
    [[nodiscard]] std::int64_t monotonic_ms() const override;
};

}  // namespace milchglas
