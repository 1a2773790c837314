// A pass that leaves out the loop filter makes the same track, within stated bounds, where that filter matters most:
// hard edges in motion at a low bit rate, in groups so long that what it leaves out adds up.
#include <opencv2/imgproc.hpp>

#include "core/frost/track_builder.h"
#include "tests/core/media/made_clip.h"

namespace milchglas::viewer::test {
namespace {

constexpr int quantiser_step = 16;

struct Difference {
    std::int64_t pixels = 0;  ///< decoded luma that isn't the same
    int cells = 0;            ///< the furthest any cell of any frame is apart
    double silhouettes = 0;   ///< of all frames' pixels in either silhouette, the share that is in one only
    double area = 0;          ///< mean share of the picture that silhouettes cover
};

Result<Bytes> track_of(media::ByteSource& source, media::LoopFilter filter) {
    media::Limits limits;
    limits.loop_filter = filter;
    MG_CHECK(prepare_process());
    MG_TRY(media::VideoReader reader, media::VideoReader::open(source, limits));
    frost::Settings settings;
    settings.display = {reader.info().display_width, reader.info().display_height};
    settings.time_base = reader.info().time_base;
    settings.noise_key = Secret::copy_of(Bytes(32, 0x11));
    MG_TRY(frost::TrackBuilder builder, frost::TrackBuilder::create(std::move(settings)));
    while (true) {
        MG_TRY(const auto frame, reader.next());
        if (!frame) break;
        const media::LumaView& luma = frame->luma;
        MG_CHECK(builder.add_frame({luma.data, luma.stride, luma.width, luma.height}, frame->time));
    }
    Bytes track(8u << 20);
    MG_TRY(const std::size_t size, builder.finish(track));
    track.resize(size);
    return track;
}

cv::Mat mask_at(const frost::Track& track, std::int64_t ordinal) {
    cv::Mat mask = cv::Mat::zeros(track.grid().height, track.grid().width, CV_8U);
    const auto shapes = track.silhouettes(ordinal).value();
    for (const frost::Silhouette& shape : shapes) {
        std::vector<cv::Point> contour;
        for (const frost::GridPoint& point : shape.contour) contour.emplace_back(point.x, point.y);
        cv::fillPoly(mask, std::vector{contour}, cv::Scalar(255));
    }
    return mask;
}

Difference compare(const frost::Track& one, const frost::Track& other) {
    Difference found;
    double either = 0, only_one = 0;
    for (std::int64_t at = 0; at < one.frame_count(); ++at) {
        const Bytes a = one.cells(at).value(), b = other.cells(at).value();
        for (std::size_t cell = 0; cell < a.size(); ++cell)
            found.cells = std::max(found.cells, std::abs(a[cell] - b[cell]));
        const cv::Mat left = mask_at(one, at), right = mask_at(other, at);
        const double apart = cv::countNonZero(left != right);
        either += cv::countNonZero(left | right);
        only_one += apart;
    }
    const auto pixels = static_cast<double>(one.frame_count()) * one.grid().width * one.grid().height;
    found.silhouettes = either > 0 ? only_one / either : 0;
    found.area = either / pixels;
    return found;
}

std::int64_t pixels_apart(media::ByteSource& source) {
    media::Limits limits;
    auto one = media::VideoReader::open(source, limits);
    limits.loop_filter = media::LoopFilter::against_drift;
    auto other = media::VideoReader::open(source, limits);
    EXPECT_TRUE(one && other);
    std::int64_t apart = 0;
    while (one && other) {
        const auto a = one->next(), b = other->next();
        if (!a || !b || !*a || !*b) break;
        const media::LumaView &left = (*a)->luma, &right = (*b)->luma;
        for (int y = 0; y < left.height; ++y)
            for (int x = 0; x < left.width; ++x)
                apart += left.data[y * left.stride + x] != right.data[y * right.stride + x];
    }
    return apart;
}

class LoopFilterTest : public media::test::MadeClip {
  protected:
    Difference difference(const std::string& name) {
        media::test::MemorySource source(bytes_of(name));
        const auto full = track_of(source, media::LoopFilter::full),
                   skipped = track_of(source, media::LoopFilter::against_drift);
        EXPECT_TRUE(full && skipped) << name;
        if (!full || !skipped) return {};
        const auto one = frost::Track::open(*full), other = frost::Track::open(*skipped);
        EXPECT_TRUE(one && other && one->frame_count() == other->frame_count()) << name;
        if (!one || !other) return {};
        Difference found = compare(*one, *other);
        found.pixels = pixels_apart(source);
        std::printf("%-24s %9lld pixels differ; cells by %d; silhouettes cover %.3f and differ in %.4f of it\n",
                    name.c_str(), static_cast<long long>(found.pixels), found.cells, found.area, found.silhouettes);
        return found;
    }
};

TEST_F(LoopFilterTest, CellsStayWithinOneStepAndSilhouettesStayTheSame) {
    const std::vector<std::pair<std::string, std::string>> scenes{
        {"pattern", "testsrc2=s=640x360:r=25"},
        {"walker",
         "testsrc=s=640x360:r=25,select='eq(n\\,0)',loop=-1:1,setpts=N/25/TB[g];color=white:s=60x140:r=25[w];"
         "[g][w]overlay=x='40+2*n':y=160"},
        {"texture",
         "nullsrc=s=640x360:r=25,geq=lum='128+100*sin(X*X/300+Y)*cos(Y*Y/500)':cb=128:cr=128,select='eq(n\\,0)',"
         "loop=-1:1,setpts=N/25/TB,crop=560:314:'20+20*sin(n/9)':'20+15*cos(n/7)'"},
    };
    const std::vector<std::pair<std::string, std::string>> codings{
        {"h264", "-c:v libx264 -preset veryfast -b:v 120k -bf 3 -g 1000 -sc_threshold 0"},
        {"h264_pyramid", "-c:v libx264 -preset veryfast -b:v 120k -bf 16 -b_strategy 0 -b-pyramid normal -g 1000"},
        {"hevc", "-c:v libx265 -preset ultrafast -crf 42 -x265-params log-level=none:keyint=1000:scenecut=0:bframes=4"},
    };
    for (const auto& [scene, source] : scenes)
        for (const auto& [coding, encoder] : codings) {
            const std::string name = scene + '_' + coding + ".mp4";
            make("-f lavfi -i \"" + source + ",format=yuv420p\" -frames:v 120 " + encoder + " {}/" + name);
            const Difference found = difference(name);
            EXPECT_GT(found.pixels, 0) << name << ": the filter does nothing here, so this shows nothing";
            EXPECT_LE(found.cells, quantiser_step) << name;
            EXPECT_LE(found.silhouettes, 0.05) << name;
        }
}

}  // namespace
}  // namespace milchglas::viewer::test
