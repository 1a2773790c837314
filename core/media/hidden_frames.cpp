#include "core/media/hidden_frames.h"

#include <algorithm>
#include <vector>

#include "core/media/container.h"

namespace milchglas::media {

namespace {

constexpr std::size_t max_packets = 1'000'000;

/// Where in the file the video's packets begin, sorted; each names one frame.
Result<std::vector<std::int64_t>> packets_of(ByteSource& source, EditList edits) {
    ByteStream stream(source);
    MG_TRY(const FormatContext format, open_container(source, stream, edits));
    MG_TRY(const AVStream* const video, pick_video_stream(format));
    const bool zero_based = edits == EditList::applied && starts_at_zero(format);
    const Packet packet(av_packet_alloc());
    if (!packet) return fail(Errc::io, "media.memory");
    std::vector<std::int64_t> places;
    while (av_read_frame(format.get(), packet.get()) >= 0) {
        const bool counts = packet->stream_index == video->index && packet->pos >= 0 && !is_hidden(*packet, zero_based);
        if (counts) places.push_back(packet->pos);
        av_packet_unref(packet.get());
        if (places.size() > max_packets) return fail(Errc::usage, "media.too_many_frames");
    }
    if (stream.error()) return *stream.error();
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());  // an edit list may show one twice
    return places;
}

}  // namespace

Result<HiddenFrames> count_hidden_frames(ByteSource& source) {
    MG_TRY(const auto all, packets_of(source, EditList::ignored));
    MG_TRY(const auto shown, packets_of(source, EditList::applied));
    HiddenFrames count;
    count.in_file = static_cast<std::int64_t>(all.size());
    for (const std::int64_t place : all) {
        if (std::binary_search(shown.begin(), shown.end(), place)) continue;
        if (shown.empty() || place > shown.back())
            ++count.after;
        else if (place < shown.front())
            ++count.before;
        else
            ++count.between;
    }
    return count;
}

}  // namespace milchglas::media
