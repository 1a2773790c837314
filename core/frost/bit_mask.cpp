#include "core/frost/bit_mask.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <opencv2/core/hal/intrin.hpp>

namespace milchglas::frost {
namespace {

static_assert(std::endian::native == std::endian::little,
              "eight pixels are written as one number, the first one lowest");

constexpr std::uint64_t every = ~std::uint64_t{0};

/// Eight pixels of 0 or 255 for each pattern of eight bits, the lowest bit first.
constexpr std::array<std::uint64_t, 256> pixels_of_bits = [] {
    std::array<std::uint64_t, 256> table{};
    for (std::uint64_t bits = 0; bits < table.size(); ++bits)
        for (std::uint64_t i = 0; i < 8; ++i) table[bits] |= (bits >> i & 1) * 0xff << 8 * i;
    return table;
}();

/// Sixteen pixels' bits.
std::uint64_t bits_of_pixels(const std::uint8_t* pixels) {
    const int bits = cv::v_signmask(cv::v_load(pixels) != cv::v_setzero_u8());
    return static_cast<std::uint64_t>(static_cast<unsigned>(bits));
}

void put_pixels(std::uint64_t bits, std::uint8_t* pixels, std::size_t count) {
    if (count >= 8)
        std::memcpy(pixels, &pixels_of_bits[bits & 0xff], 8);
    else
        std::memcpy(pixels, &pixels_of_bits[bits & 0xff], count);
}

/// Calls `work` with each word a run touches and the run's bits in it.
template <class Work>
void each_word(int first, int end, const Work& work) {
    for (int word = first / 64; word * 64 < end; ++word) {
        std::uint64_t bits = every;
        if (first > word * 64) bits <<= first % 64;
        if (end < (word + 1) * 64) bits &= ~(every << end % 64);
        work(word, bits);
    }
}

}  // namespace

BitMask::BitMask(cv::Size size) : size_(size), words_per_row_((static_cast<std::size_t>(size.width) + 63) / 64) {
    words_.resize(words_per_row_ * static_cast<std::size_t>(size.height));
}

BitMask::BitMask(const cv::Mat& picture) : BitMask(picture.size()) {
    const auto width = static_cast<std::size_t>(size_.width);
    for (int y = 0; y < size_.height; ++y) {
        const auto* pixels = picture.ptr<std::uint8_t>(y);
        std::uint64_t* words = row(y);
        std::size_t x = 0;
        for (; x + 16 <= width; x += 16) words[x / 64] |= bits_of_pixels(pixels + x) << x % 64;
        for (; x < width; ++x) words[x / 64] |= std::uint64_t{pixels[x] != 0} << x % 64;
    }
}

cv::Mat BitMask::picture() const {
    cv::Mat picture(size_, CV_8U);
    const auto width = static_cast<std::size_t>(size_.width);
    for (int y = 0; y < size_.height; ++y) {
        const std::uint64_t* words = row(y);
        auto* pixels = picture.ptr<std::uint8_t>(y);
        for (std::size_t x = 0; x < width; x += 8) put_pixels(words[x / 64] >> x % 64, pixels + x, width - x);
    }
    return picture;
}

bool BitMask::none() const {
    return std::all_of(words_.begin(), words_.end(), [](std::uint64_t word) { return word == 0; });
}

void BitMask::set_run(int y, int first, int end) {
    std::uint64_t* words = row(y);
    each_word(first, end, [&](int word, std::uint64_t bits) { words[word] |= bits; });
}

int BitMask::count_run(int y, int first, int end) const {
    const std::uint64_t* words = row(y);
    int count = 0;
    each_word(first, end, [&](int word, std::uint64_t bits) {
        if ((words[word] & bits) != 0) count += std::popcount(words[word] & bits);
    });
    return count;
}

BitMask& BitMask::operator|=(const BitMask& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
    return *this;
}
BitMask& BitMask::operator&=(const BitMask& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
    return *this;
}
BitMask& BitMask::operator-=(const BitMask& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= ~other.words_[i];
    return *this;
}

int differing_pixels(const BitMask& a, const BitMask& b) {
    int count = 0;
    for (std::size_t i = 0; i < a.words_.size(); ++i)
        if (a.words_[i] != b.words_[i]) count += std::popcount(a.words_[i] ^ b.words_[i]);
    return count;
}

}  // namespace milchglas::frost
