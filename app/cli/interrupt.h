#pragma once
// Ctrl-C while a long command runs: it ends in order instead of at once, a second one ends it at once.
#include <atomic>

namespace milchglas::cli {

/// One at a time; while it lives SIGINT and SIGTERM only set its flag. What is in place before is so again afterwards.
class Interrupt {
  public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
    [[nodiscard]] const std::atomic<bool>& flag() const;
};

}  // namespace milchglas::cli
