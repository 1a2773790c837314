#include "tests/tools/plain_track.h"

#include <fcntl.h>
#include <ctime>

#include "core/base/fd.h"
#include "core/base/secret.h"
#include "core/frost/track_builder.h"
#include "core/media/video_reader.h"
#include "core/model/canvas.h"
#include "core/viewer/face_search.h"
#include "core/viewer/file_source.h"

namespace milchglas::tools {
namespace {

/// Adds the time until it ends to `total`, in milliseconds.
class Timed {
  public:
    explicit Timed(double& total, clockid_t clock = CLOCK_MONOTONIC) : total_(total), clock_(clock) {}
    Timed(const Timed&) = delete;
    Timed& operator=(const Timed&) = delete;
    ~Timed() { total_ += now() - start_; }

  private:
    [[nodiscard]] double now() const {
        timespec time{};
        ::clock_gettime(clock_, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    double& total_;
    clockid_t clock_;
    double start_ = now();
};

Result<frost::TrackBuilder> builder_for(const media::VideoInfo& info, const ProbeSettings& wanted) {
    frost::Settings settings;
    settings.display = {info.display_width, info.display_height};
    settings.rotation = 90 * static_cast<std::int32_t>(info.rotation);
    settings.time_base = info.time_base;
    settings.cell_rows = wanted.cell_rows;
    settings.face_detector = wanted.face_detector;
    settings.noise_key = Secret::copy_of(wanted.noise_key);
    settings.threads = wanted.threads;
    return frost::TrackBuilder::create(std::move(settings));
}

Result<std::unique_ptr<viewer::FaceSearch>> search_for(const media::VideoInfo& info, const ProbeSettings& wanted) {
    if (wanted.face_detector == FaceDetector::none) return nullptr;
    MG_TRY(auto finder, viewer::load_face_finder(wanted.face_detector, wanted.face_model));
    return viewer::FaceSearch::start(
        std::move(finder),
        {{info.display_width, info.display_height}, 90 * static_cast<std::int32_t>(info.rotation), info.time_base});
}

}  // namespace

Result<PlainTrack> track_of_frames(const media::VideoInfo& info, const NextFrame& next, const ProbeSettings& settings) {
    double decode_ms = 0, shrink_ms = 0, decide_ms = 0;
    MG_TRY(frost::TrackBuilder builder, builder_for(info, settings));
    MG_TRY(const auto search, search_for(info, settings));
    const auto timed_next = [&] {
        const Timed decoding(decode_ms);
        return next();
    };
    std::int64_t ordinal = 0;
    while (true) {
        MG_TRY(const auto frame, timed_next());
        if (!frame) break;
        const Timed shrinking(shrink_ms, CLOCK_THREAD_CPUTIME_ID);
        MG_CHECK(builder.add_frame(frame->luma, frame->time));
        if (search) MG_CHECK(search->add_frame(frame->luma, ordinal++, frame->time.pts));
    }
    if (search) {
        MG_TRY(auto looks, search->finish());
        MG_CHECK(builder.add_faces(std::move(looks)));
    }
    Bytes bytes(track_capacity);
    const auto finish = [&] {
        const Timed deciding(decide_ms);
        return builder.finish(bytes);
    };
    MG_TRY(const std::size_t length, finish());
    MG_TRY(frost::Track track, frost::Track::open(ByteView(bytes).first(length)));
    return PlainTrack{std::move(track), length, info, decode_ms, shrink_ms, decide_ms, builder.times()};
}

Result<PlainTrack> track_of_file(const std::string& path, const ProbeSettings& settings) {
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file) return fail(Errc::io, "tool.file");
    MG_TRY(const std::uint64_t size, size_of(file.get(), "tool.file"));
    viewer::FileSource source(file.get(), size);
    media::Limits limits;
    limits.max_frames = frost::max_track_frames;
    limits.threads = settings.threads;
    MG_TRY(media::VideoReader reader, media::VideoReader::open(source, limits));
    std::optional<media::Frame> held;
    const auto next = [&]() -> Result<std::optional<PlainFrame>> {
        MG_TRY(held, reader.next());
        if (!held) return std::optional<PlainFrame>();
        const media::LumaView& luma = held->luma;
        return PlainFrame{{luma.data, luma.stride, luma.width, luma.height}, held->time};
    };
    return track_of_frames(reader.info(), next, settings);
}

}  // namespace milchglas::tools
