#include "tests/tools/motion_boxes.h"

#include <fcntl.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <opencv2/imgproc.hpp>
#include <opencv2/video/background_segm.hpp>

#include "core/base/fd.h"
#include "core/frost/grey_picture.h"
#include "core/media/video_reader.h"
#include "core/viewer/file_source.h"

namespace milchglas::tools {
namespace {

/// Every frame, upright, in its full size.
Result<media::VideoInfo> each_picture(const std::string& path,
                                      const std::function<void(const cv::Mat&, const FrameTime&)>& see) {
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file) return fail(Errc::io, "tool.file");
    MG_TRY(const std::uint64_t size, size_of(file.get(), "tool.file"));
    viewer::FileSource source(file.get(), size);
    MG_TRY(media::VideoReader reader, media::VideoReader::open(source));
    const media::VideoInfo info = reader.info();
    for (;;) {
        MG_TRY(const auto frame, reader.next());
        if (!frame) return info;
        const media::LumaView& luma = frame->luma;
        see(frost::upright_picture({luma.data, luma.stride, luma.width, luma.height},
                                   90 * static_cast<std::int32_t>(info.rotation),
                                   {info.display_width, info.display_height}),
            frame->time);
    }
}

std::vector<Box> boxes_in(const cv::Mat& mask) {
    cv::Mat parts = mask > 200;  // without what MOG2 calls a shadow
    const double side = std::max(3.0, parts.rows / 90.0);
    const auto kernel = [&](double by) {
        const int k = static_cast<int>(std::lround(side * by)) | 1;
        return cv::getStructuringElement(cv::MORPH_ELLIPSE, {k, k});
    };
    cv::morphologyEx(parts, parts, cv::MORPH_OPEN, kernel(0.5));
    cv::morphologyEx(parts, parts, cv::MORPH_CLOSE, kernel(3));
    cv::Mat labels, figures, middles;
    const int count = cv::connectedComponentsWithStats(parts, labels, figures, middles);
    std::vector<Box> boxes;
    for (int i = 1; i < count; ++i) {
        constexpr double least = 0.002;
        if (figures.at<int>(i, cv::CC_STAT_AREA) < least * static_cast<double>(parts.total())) continue;
        boxes.push_back({static_cast<double>(figures.at<int>(i, cv::CC_STAT_LEFT)),
                         static_cast<double>(figures.at<int>(i, cv::CC_STAT_TOP)),
                         static_cast<double>(figures.at<int>(i, cv::CC_STAT_WIDTH)),
                         static_cast<double>(figures.at<int>(i, cv::CC_STAT_HEIGHT))});
    }
    return boxes;
}

/// Box to box by the largest overlap, one to one; where things join or part, their tracks end.
class Joining {
  public:
    explicit Joining(std::vector<MotionTrack>& done) : done_(done) {}
    void add(std::int64_t ordinal, const std::vector<Box>& boxes) {
        std::vector<MotionTrack> open;
        for (const Box& box : boxes) {
            const auto touches = [&](const Box& other) { return intersection_over_union(box, other) > 0.02; };
            std::vector<MotionTrack*> before;
            for (MotionTrack& track : open_)
                if (touches(track.boxes.back())) before.push_back(&track);
            const bool one = before.size() == 1 && intersection_over_union(box, before[0]->boxes.back()) >= 0.5 &&
                             std::count_if(boxes.begin(), boxes.end(), [&](const Box& b) {
                                 return intersection_over_union(b, before[0]->boxes.back()) > 0.02;
                             }) == 1;
            if (!one) {
                open.push_back({ordinal, {box}});
                continue;
            }
            open.push_back(std::move(*before[0]));
            before[0]->boxes.clear();
            before[0]->boxes.push_back({-1e6, -1e6, 1, 1});  // taken
            before[0]->first = -1;
            open.back().boxes.push_back(box);
        }
        for (MotionTrack& track : open_)
            if (track.first >= 0) done_.push_back(std::move(track));
        open_ = std::move(open);
    }
    void finish() { done_.insert(done_.end(), open_.begin(), open_.end()); }

  private:
    std::vector<MotionTrack>& done_;
    std::vector<MotionTrack> open_;
};
}  // namespace

double intersection_over_union(const Box& a, const Box& b) {
    const double width = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
    const double height = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
    if (width <= 0 || height <= 0) return 0;
    const double both = width * height;
    return both / (a.width * a.height + b.width * b.height - both);
}

Result<MotionBoxes> motion_boxes_of(const std::string& path) {
    constexpr int history = 500;
    const auto mog = cv::createBackgroundSubtractorMOG2(history, 16, true);
    cv::Mat mask;
    // Twice: the first time only to know the place.
    MG_CHECK(each_picture(path, [&](const cv::Mat& picture, const FrameTime&) { mog->apply(picture, mask); }));
    MotionBoxes made;
    Joining joining(made.tracks);
    std::int64_t pts = 0;
    MG_TRY(const auto info, each_picture(path, [&](const cv::Mat& picture, const FrameTime& time) {
               mog->apply(picture, mask, 0.0005);
               joining.add(made.frames++, boxes_in(mask));
               pts = time.pts;
           }));
    joining.finish();
    made.width = info.display_width;
    made.height = info.display_height;
    made.seconds = static_cast<double>(pts) * info.time_base.num / info.time_base.den;
    const auto second = static_cast<std::int64_t>(static_cast<double>(made.frames) / std::max(made.seconds, 1e-3));
    std::erase_if(made.tracks, [&](const MotionTrack& t) { return t.last() - t.first < second; });
    return made;
}

}  // namespace milchglas::tools
