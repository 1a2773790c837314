#include "core/frost/bit_filters.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace milchglas::frost {
namespace {

/// A mask with every pixel's neighbours brought under it.
struct Sides {
    BitMask left, right;
};

/// `edge`: how far inside the picture the pixel lies that stands for the one just outside it.
Sides sides_of(const BitMask& mask, int edge) {
    Sides sides{BitMask(mask.size()), BitMask(mask.size())};
    const std::size_t words = mask.words_per_row();
    const int width = mask.size().width, inside = std::min(edge, width - 1);
    for (int y = 0; y < mask.size().height; ++y) {
        const std::uint64_t* row = mask.row(y);
        std::uint64_t *left = sides.left.row(y), *right = sides.right.row(y);
        for (std::size_t i = 0; i < words; ++i) {
            left[i] = row[i] << 1 | (i > 0 ? row[i - 1] >> 63 : std::uint64_t{mask.at(inside, y)});
            right[i] = row[i] >> 1 | (i + 1 < words ? row[i + 1] << 63 : 0);
        }
        right[words - 1] |= std::uint64_t{mask.at(width - 1 - inside, y)} << (width - 1) % 64;
        if (width % 64 != 0) left[words - 1] &= ~(~std::uint64_t{0} << width % 64);
    }
    return sides;
}

/// 64 small numbers, the first word holds their lowest bits.
struct Number {
    std::uint64_t ones = 0, twos = 0, fours = 0, eights = 0, sixteens = 0;
};

Number sum_of(const Number& a, const Number& b) {
    Number sum;
    std::uint64_t carry = 0;
    const auto add = [&carry](std::uint64_t x, std::uint64_t y) {
        const std::uint64_t both = x ^ y, result = both ^ carry;
        carry = (x & y) | (both & carry);
        return result;
    };
    sum.ones = add(a.ones, b.ones);
    sum.twos = add(a.twos, b.twos);
    sum.fours = add(a.fours, b.fours);
    sum.eights = add(a.eights, b.eights);
    sum.sixteens = carry | a.sixteens | b.sixteens;
    return sum;
}

Number doubled(const Number& number) {
    return {0, number.ones, number.twos, number.fours, number.eights};
}

/// Sets what `decide` says of the count of each pixel's nine neighbours, those in its row and column counted `weight`
/// (1 or 2) times.
template <class Decide>
BitMask counted(const BitMask& mask, int weight, int edge, const Decide& decide) {
    const Sides sides = sides_of(mask, edge);
    const auto weighted = [weight](const Number& number) { return weight == 2 ? doubled(number) : number; };
    const auto count_of = [&](int y, std::size_t i) {
        return sum_of(sum_of({sides.left.row(y)[i]}, {sides.right.row(y)[i]}), weighted({mask.row(y)[i]}));
    };
    const auto touched = [&](int y, std::size_t i) {
        return (sides.left.row(y)[i] | mask.row(y)[i] | sides.right.row(y)[i]) != 0;
    };
    BitMask result(mask.size());
    const int last = mask.size().height - 1, inside = std::min(edge, last);
    for (int y = 0; y <= last; ++y) {
        const int above = y > 0 ? y - 1 : inside, below = y < last ? y + 1 : last - inside;
        for (std::size_t i = 0; i < mask.words_per_row(); ++i) {
            if (!touched(above, i) && !touched(y, i) && !touched(below, i)) continue;  // none is never a majority
            const Number around = sum_of(count_of(above, i), count_of(below, i));
            result.row(y)[i] = decide(sum_of(around, weighted(count_of(y, i))));
        }
    }
    return result;
}

/// Half the width of each of the brush's rows, as cv::MORPH_ELLIPSE has them.
std::vector<int> half_widths(cv::Size brush) {
    const cv::Mat element = cv::getStructuringElement(cv::MORPH_ELLIPSE, brush);
    std::vector<int> widths;
    for (int y = 0; y < element.rows; ++y) widths.push_back((cv::countNonZero(element.row(y)) - 1) / 2);
    return widths;
}

/// Every row made wider by one pixel on either side.
BitMask widened(const BitMask& mask) {
    const Sides sides = sides_of(mask, 0);
    BitMask wider = mask;
    wider |= sides.left;
    return wider |= sides.right;
}

BitMask dilated(const BitMask& mask, const std::vector<int>& widths) {
    const int reach = static_cast<int>(widths.size()) / 2, rows = mask.size().height;
    const int widest = *std::max_element(widths.begin(), widths.end());
    BitMask result(mask.size()), wide = mask;
    for (int width = 0; width <= widest; ++width) {
        if (width > 0) wide = widened(wide);
        for (int dy = -reach; dy <= reach; ++dy) {
            if (widths[static_cast<std::size_t>(dy + reach)] != width) continue;
            for (int y = std::max(0, -dy); y < std::min(rows, rows - dy); ++y)
                for (std::size_t i = 0; i < mask.words_per_row(); ++i) result.row(y)[i] |= wide.row(y + dy)[i];
        }
    }
    return result;
}

BitMask inverted(const BitMask& mask) {
    BitMask all(mask.size());
    for (int y = 0; y < mask.size().height; ++y) all.set_run(y, 0, mask.size().width);
    return all -= mask;
}

}  // namespace

BitMask closed(const BitMask& mask, cv::Size brush) {
    const std::vector<int> widths = half_widths(brush);
    return inverted(dilated(inverted(dilated(mask, widths)), widths));
}

BitMask majority(const BitMask& mask) {
    return counted(mask, 1, 0, [](const Number& n) { return n.eights | (n.fours & (n.twos | n.ones)); });  // 5 to 9
}

BitMask smoothed(const BitMask& mask) {
    // 7 to 16 sixteenths are 112 to 255.
    return counted(mask, 2, 1, [](const Number& n) { return n.sixteens | n.eights | (n.fours & n.twos & n.ones); });
}

}  // namespace milchglas::frost
