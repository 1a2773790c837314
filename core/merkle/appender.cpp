#include "core/merkle/appender.h"

#include <bit>

namespace milchglas::merkle {

Result<Appender> Appender::restore(std::uint64_t size, std::span<const Hash> edge) {
    if (edge.size() != static_cast<std::size_t>(std::popcount(size))) return fail(Errc::damaged, "merkle.edge");
    Appender out;
    out.size_ = size;
    out.edge_.assign(edge.begin(), edge.end());
    return out;
}

void Appender::push(const Hash& leaf) {
    Hash hash = leaf;
    // The size's trailing ones are the perfect subtrees that the new leaf completes, smallest last.
    for (std::uint64_t rest = size_; (rest & 1) != 0; rest >>= 1) {
        hash = node_hash(edge_.back(), hash);
        edge_.pop_back();
    }
    edge_.push_back(hash);
    ++size_;
}

Hash Appender::root() const {
    if (edge_.empty()) return empty_root();
    Hash hash = edge_.back();
    for (std::size_t i = edge_.size() - 1; i-- > 0;) hash = node_hash(edge_[i], hash);
    return hash;
}

}  // namespace milchglas::merkle
