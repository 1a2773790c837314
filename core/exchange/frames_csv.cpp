#include "core/exchange/frames_csv.h"

#include <fmt/format.h>

#include <charconv>

#include "core/exchange/csv.h"

namespace milchglas::exchange {
namespace {
constexpr std::string_view header = "ordinal,pts,pts_s,duration";

bool read_integer(std::string_view text, std::int64_t& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

bool read_line(std::string_view line, std::vector<FrameTime>& frames) {
    const auto fields = split(line, ',');
    std::int64_t ordinal = 0;
    FrameTime frame;
    if (fields.size() != 4 || !read_integer(fields[0], ordinal) || !read_integer(fields[1], frame.pts) ||
        !read_integer(fields[3], frame.duration))
        return false;
    const bool in_order = frames.empty() || frame.pts > frames.back().pts;
    if (ordinal != static_cast<std::int64_t>(frames.size()) || !in_order || frame.duration < 0) return false;
    frames.push_back(frame);
    return true;
}
}  // namespace

File write_frames_csv(const ExportClip& clip) {
    std::string out = fmt::format("{}\n", header);
    std::int64_t ordinal = 0;
    for (const FrameTime& f : clip.frames.frames)
        fmt::format_to(std::back_inserter(out), "{},{},{:.6f},{}\n", ordinal++, f.pts, clip.frames.seconds(f.pts),
                       f.duration);
    return {"frames/" + clip.clip.value + ".csv", std::move(out)};
}

Result<std::vector<FrameTime>> read_frames_csv(std::string_view text) {
    std::vector<FrameTime> frames;
    bool first = true;
    while (first || !text.empty()) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos) return fail(Errc::damaged, "exchange.frames");
        const std::string_view line = text.substr(0, end);
        const bool room = static_cast<std::int64_t>(frames.size()) < max_frames;
        if (first ? line != header : !room || !read_line(line, frames)) return fail(Errc::damaged, "exchange.frames");
        first = false;
        text.remove_prefix(end + 1);
    }
    return frames;
}

}  // namespace milchglas::exchange
