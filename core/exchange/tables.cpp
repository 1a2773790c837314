#include "core/exchange/tables.h"

#include <fmt/format.h>

#include "core/base/utc_time.h"
#include "core/exchange/csv.h"

namespace milchglas::exchange {
namespace {
std::string provenance_fields(const Provenance& made) {
    return fmt::format("{},{},{}", to_text(made.level), csv_field(made.reviewer.value), format_utc(made.at_ms));
}

std::string joined(const std::vector<std::string>& answers) {
    std::string out;
    for (const std::string& answer : answers) out += (out.empty() ? "" : ";") + answer;
    return out;
}
}  // namespace

File write_clip_labels(std::span<const ExportClip> clips) {
    std::string out = "row_id,clip,question,answers,level,reviewer,made_at\n";
    for (const ExportClip& clip : clips)
        for (const auto& [choice, made] : clip.labels.choices)
            out += fmt::format("{},{},{},{},{}\n", csv_field(choice_row_id(clip.clip, choice)), clip.clip.value,
                               csv_field(choice.question), csv_field(joined(choice.answers)), provenance_fields(made));
    return {"clip_labels.csv", std::move(out)};
}

File write_segments(std::span<const ExportClip> clips) {
    std::string out = "row_id,clip,kind,first,last,start_s,end_s,level,reviewer,made_at\n";
    for (const ExportClip& clip : clips)
        for (const auto& [segment, made] : clip.labels.segments) {
            const FrameTime& first = clip.frames.frames[static_cast<std::size_t>(segment.first)];
            const FrameTime& last = clip.frames.frames[static_cast<std::size_t>(segment.last)];
            out += fmt::format("{},{},{},{},{},{:.6f},{:.6f},{}\n", csv_field(segment.id), clip.clip.value,
                               csv_field(segment.kind), segment.first, segment.last, clip.frames.seconds(first.pts),
                               clip.frames.seconds(last.pts + last.duration), provenance_fields(made));
        }
    return {"segments.csv", std::move(out)};
}

}  // namespace milchglas::exchange
