#pragma once
// A tree that only grows. Keeps the right edge: one hash for each perfect subtree, at most 63 of them, so appending
// costs the same at ten million leaves as at ten.
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/merkle/hash.h"

namespace milchglas::merkle {

class Appender {
  public:
    Appender() = default;
    /// From what size() and edge() told. Errors: damaged "merkle.edge" (too many or too few hashes for the size).
    static Result<Appender> restore(std::uint64_t size, std::span<const Hash> edge);

    void push(const Hash& leaf);
    [[nodiscard]] std::uint64_t size() const { return size_; }
    [[nodiscard]] Hash root() const;
    /// Largest subtree first.
    [[nodiscard]] const std::vector<Hash>& edge() const { return edge_; }

  private:
    std::uint64_t size_ = 0;
    std::vector<Hash> edge_;
};

}  // namespace milchglas::merkle
