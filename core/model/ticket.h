#pragma once
// Proof that the log holds a durable entry saying what is about to happen. Only audit::Log makes one.
#include <cstdint>
#include <utility>

namespace milchglas {

namespace audit {
class Log;
}

/// Move-only, taken by value by the act it allows: one entry, one act.
class Ticket {
  public:
    Ticket(Ticket&&) = default;
    Ticket& operator=(Ticket&&) = default;
    Ticket(const Ticket&) = delete;
    Ticket& operator=(const Ticket&) = delete;

    /// The entry's place in the log; the outcome entry names it.
    [[nodiscard]] std::int64_t seq() const { return seq_; }

  private:
    friend class audit::Log;
    explicit Ticket(std::int64_t seq) : seq_(seq) {}
    std::int64_t seq_;
};

}  // namespace milchglas
