#include "tests/tools/hostile_clips/mutation.h"

#include <algorithm>
#include <array>
#include <random>

#include "tests/tools/hostile_clips/pieces.h"

namespace milchglas::hostile {

namespace {

class Mutator {
  public:
    Mutator(std::span<const Seed> seeds, std::uint64_t number) : seeds_(seeds), random_(number) {}

    HostileClip make() {
        const std::size_t chosen = below(seeds_.size());
        clip_ = {seeds_[chosen].name, seeds_[chosen].bytes, chosen};
        const std::size_t changes = 1 + below(3);
        for (std::size_t i = 0; i < changes && !clip_.bytes.empty(); ++i) change();
        return std::move(clip_);
    }

  private:
    using Change = void (Mutator::*)();
    struct Named {
        const char* name;
        Change change;
    };

    void change() {
        static constexpr std::array changes{
            Named{"bits", &Mutator::flip_bits},
            Named{"header bits", &Mutator::flip_header_bits},
            Named{"cut", &Mutator::cut},
            Named{"noise", &Mutator::overwrite},
            Named{"extreme", &Mutator::put_extreme},
            Named{"swapped", &Mutator::swap_pieces},
            Named{"doubled", &Mutator::double_piece},
            Named{"dropped", &Mutator::drop_piece},
            Named{"resized", &Mutator::resize_piece},
            Named{"retyped", &Mutator::retype_piece},
            Named{"nested", &Mutator::nest_piece},
            Named{"spliced", &Mutator::splice},
            Named{"moved span", &Mutator::move_span},
            Named{"random body", &Mutator::randomise_body},
        };
        const Named& chosen = changes[below(changes.size())];
        clip_.story += std::string(", ") + chosen.name;
        (this->*chosen.change)();
    }

    std::size_t below(std::size_t bound) { return bound == 0 ? 0 : static_cast<std::size_t>(random_() % bound); }
    std::uint8_t any_byte() { return static_cast<std::uint8_t>(random_()); }
    auto at(std::size_t offset) { return clip_.bytes.begin() + static_cast<std::ptrdiff_t>(offset); }
    Bytes span_of(std::size_t begin, std::size_t end) { return {at(begin), at(end)}; }
    Piece any_piece() {
        const auto pieces = pieces_of(clip_.bytes);
        if (!pieces.empty()) return pieces[below(pieces.size())];
        const std::size_t begin = below(clip_.bytes.size());
        return {begin, begin + below(std::min<std::size_t>(256, clip_.bytes.size() - begin)), 0, 0};
    }

    void flip_bits_below(std::size_t end) {
        const std::size_t flips = 1 + below(32);
        for (std::size_t i = 0; i < flips; ++i) *at(below(end)) ^= static_cast<std::uint8_t>(1u << below(8));
    }
    void flip_bits() { flip_bits_below(clip_.bytes.size()); }
    void flip_header_bits() { flip_bits_below(std::min<std::size_t>(600, clip_.bytes.size())); }
    void cut() { clip_.bytes.resize(below(clip_.bytes.size())); }
    void overwrite() {
        const std::size_t begin = below(clip_.bytes.size());
        const std::size_t end = std::min(clip_.bytes.size(), begin + 1 + below(400));
        for (std::size_t i = begin; i < end; ++i) *at(i) = any_byte();
    }
    /// Numbers at which sums overflow and loops go wrong.
    void put_extreme() {
        constexpr std::array<std::uint32_t, 8> extremes{0,          1,          0x7fffffff, 0x80000000,
                                                        0xffffffff, 0xfffffff8, 0x10000,    0x0fffffff};
        const std::size_t times = 1 + below(4);
        for (std::size_t n = 0; n < times && clip_.bytes.size() >= 4; ++n) {
            const std::uint32_t value = extremes[below(extremes.size())];
            const std::size_t begin = below(clip_.bytes.size() - 3);
            for (std::size_t i = 0; i < 4; ++i) *at(begin + i) = static_cast<std::uint8_t>(value >> (24 - 8 * i));
        }
    }
    void swap_pieces() {
        Piece one = any_piece(), other = any_piece();
        if (other.begin < one.begin) std::swap(one, other);
        if (one.end > other.begin) return double_piece();  // one inside the other
        Bytes swapped = span_of(0, one.begin);
        for (const Bytes& part : {span_of(other.begin, other.end), span_of(one.end, other.begin),
                                  span_of(one.begin, one.end), span_of(other.end, clip_.bytes.size())})
            swapped.insert(swapped.end(), part.begin(), part.end());
        clip_.bytes = std::move(swapped);
    }
    void double_piece() {
        const Piece piece = any_piece();
        const Bytes copy = span_of(piece.begin, piece.end);
        clip_.bytes.insert(at(piece.end), copy.begin(), copy.end());
    }
    void drop_piece() {
        const Piece piece = any_piece();
        clip_.bytes.erase(at(piece.begin), at(piece.end));
    }
    void resize_piece() {
        const Piece piece = any_piece();
        if (piece.size_field_bytes == 0) return put_extreme();
        const std::size_t last = piece.size_field + piece.size_field_bytes - 1;
        if (below(2) == 0)
            *at(last) = static_cast<std::uint8_t>(*at(last) + below(33) - 16);
        else
            for (std::size_t i = piece.size_field; i <= last; ++i) *at(i) = any_byte();
    }
    /// Gives a piece the name of another, so that it is read as what it isn't.
    void retype_piece() {
        const Piece piece = any_piece(), model = any_piece();
        if (piece.size_field_bytes != 4 || model.end - model.begin < 8 || piece.end - piece.begin < 8)
            return overwrite();
        const std::size_t name = piece.size_field == piece.begin ? 4 : 0;
        std::copy_n(span_of(model.begin + name, model.begin + name + 4).begin(), 4, at(piece.begin + name));
    }
    void nest_piece() {
        const Piece inner = any_piece(), outer = any_piece();
        const Bytes copy = span_of(inner.begin, inner.end);
        const std::size_t inside = std::min(outer.begin + 8, outer.end);
        clip_.bytes.insert(at(inside), copy.begin(), copy.end());
    }
    void splice() {
        const Bytes& other = seeds_[below(seeds_.size())].bytes;
        clip_.bytes.resize(below(clip_.bytes.size()));
        const auto from = static_cast<std::ptrdiff_t>(below(other.size()));
        clip_.bytes.insert(clip_.bytes.end(), other.begin() + from, other.end());
    }
    void move_span() {
        const std::size_t begin = below(clip_.bytes.size());
        const std::size_t end = std::min(clip_.bytes.size(), begin + 1 + below(2000));
        const Bytes moved = span_of(begin, end);
        clip_.bytes.erase(at(begin), at(end));
        clip_.bytes.insert(at(below(clip_.bytes.size() + 1)), moved.begin(), moved.end());
    }
    /// The right signature, then nothing that means anything.
    void randomise_body() {
        for (std::size_t i = std::min<std::size_t>(12 + below(200), clip_.bytes.size()); i < clip_.bytes.size(); ++i)
            *at(i) = any_byte();
    }

    std::span<const Seed> seeds_;
    std::mt19937_64 random_;
    HostileClip clip_;
};

}  // namespace

HostileClip mutate(std::span<const Seed> seeds, std::uint64_t number) {
    return Mutator(seeds, number).make();
}

}  // namespace milchglas::hostile
