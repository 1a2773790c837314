#include "core/frost/text_regions.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/frost/parallel.h"
#include "core/frost/text_finder.h"
#include "core/frost/track_format.h"

namespace milchglas::frost {
namespace {

constexpr double pause_s = 1, later_pause_s = 2.5;
constexpr std::size_t early_looks = 4;
constexpr std::int32_t least_side = 120;  // a smaller picture has no letters left
constexpr double seen_share = 0.5;        // of all looks: writing that stands still is found in most of them
constexpr double most_covered = 0.08;  // of the picture: what has to be labelled isn't blacked out by a shelf of books
constexpr std::size_t most_regions = 32;

std::vector<cv::Rect2f> lines_in(const cv::Mat& picture) {
    const auto width = static_cast<float>(picture.cols), height = static_cast<float>(picture.rows);
    std::vector<cv::Rect2f> lines;
    for (const cv::Rect& line : find_text(picture))
        lines.emplace_back(static_cast<float>(line.x) / width, static_cast<float>(line.y) / height,
                           static_cast<float>(line.width) / width, static_cast<float>(line.height) / height);
    return lines;
}

}  // namespace

void TextWatch::end_look() {
    if (looking_.valid()) looks_.push_back(looking_.get());
}

void TextWatch::add(const LumaPlane& luma, Size display, std::int32_t rotation, double seconds) {
    const std::size_t looks = looks_.size() + (looking_.valid() ? 1 : 0);
    const double pause = looks < early_looks ? pause_s : later_pause_s;
    if (looked_at_ && seconds - *looked_at_ < pause) return;
    looked_at_ = seconds;
    end_look();
    const Size size = picture_size(display, text_picture_side);
    if (std::min(size.width, size.height) < least_side) {
        looks_.emplace_back();
        return;
    }
    looking_ = in_own_thread([picture = upright_picture(luma, rotation, size)] { return lines_in(picture); });
}

TextCover TextWatch::cover(Size grid) {
    end_look();
    cv::Mat seen = cv::Mat::zeros(grid.height, grid.width, CV_32F);
    for (const auto& look : looks_) {
        cv::Mat now = cv::Mat::zeros(seen.size(), CV_32F);
        for (const cv::Rect2f& line : look) {
            const cv::Point from(cvFloor(line.x * static_cast<float>(grid.width)),
                                 cvFloor(line.y * static_cast<float>(grid.height)));
            const cv::Point to(cvCeil((line.x + line.width) * static_cast<float>(grid.width)),
                               cvCeil((line.y + line.height) * static_cast<float>(grid.height)));
            now(cv::Rect(from, to) & cv::Rect(0, 0, grid.width, grid.height)).setTo(1);
        }
        seen += now;
    }
    const auto looks = static_cast<double>(looks_.size());
    const double least = std::min(looks, std::max(2.0, std::ceil(seen_share * looks)));
    TextCover text{seen >= least, false};
    std::vector<std::vector<cv::Point>> regions;
    cv::findContours(text.mask, regions, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    text.too_much = cv::countNonZero(text.mask) > most_covered * static_cast<double>(text.mask.total()) ||
                    regions.size() > most_regions;
    if (looks_.empty() || text.too_much) text.mask.setTo(0);
    return text;
}

void hide_text(const TextCover& text, Masks& hidden) {
    if (cv::countNonZero(text.mask) == 0) return;
    const BitMask cover(text.mask);
    for (std::size_t at = 0; at < hidden.frames(); ++at) {
        BitMask mask = hidden.bits(at);
        mask |= cover;
        hidden.set(at, std::move(mask));
    }
}

std::vector<Silhouette> text_silhouettes(const TextCover& text) {
    std::vector<std::vector<cv::Point>> regions;
    cv::findContours(text.mask, regions, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    std::vector<Silhouette> silhouettes;
    for (const auto& region : regions) {
        const cv::Rect box = cv::boundingRect(region);
        Silhouette silhouette{text_object,
                              {static_cast<std::int16_t>(box.x), static_cast<std::int16_t>(box.y),
                               static_cast<std::int16_t>(box.width), static_cast<std::int16_t>(box.height)},
                              {},
                              SilhouetteKind::text};
        for (const cv::Point point : region)
            silhouette.contour.push_back({static_cast<std::int16_t>(point.x), static_cast<std::int16_t>(point.y)});
        silhouettes.push_back(std::move(silhouette));
    }
    return silhouettes;
}

void add_text(const TextCover& text, std::vector<std::vector<Silhouette>>& silhouettes) {
    const std::vector<Silhouette> covers = text_silhouettes(text);
    if (covers.empty()) return;
    for (auto& frame : silhouettes) {
        if (frame.size() + covers.size() > format::max_silhouettes_per_frame)
            frame.resize(format::max_silhouettes_per_frame - covers.size());
        frame.insert(frame.end(), covers.begin(), covers.end());
    }
}

}  // namespace milchglas::frost
