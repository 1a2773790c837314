#include "core/exchange/datasheet.h"

#include <fmt/format.h>

#include <map>
#include <set>

#include "core/base/utc_time.h"
#include "core/exchange/manifest.h"

namespace milchglas::exchange {
namespace {
struct Counts {
    std::map<std::string, std::size_t> uses, answers, segments, tracks;
    std::map<Level, std::size_t> levels;
    std::set<std::string> reviewers;
    std::size_t frames = 0, rows = 0, keyframes = 0;
    double seconds = 0;

    void made(const Provenance& by) {
        ++rows;
        ++levels[by.level];
        reviewers.insert(by.reviewer.value);
    }

    void add(const ExportClip& clip) {
        ++uses[fmt::format("{} / {}", to_text(clip.purpose), to_text(clip.task))];
        frames += clip.frames.frames.size();
        for (const FrameTime& f : clip.frames.frames) seconds += clip.frames.seconds(f.duration);
        for (const auto& c : clip.labels.choices) {
            made(c.made);
            for (const std::string& answer : c.label.answers) ++answers[c.label.question + ": " + answer];
        }
        for (const auto& s : clip.labels.segments) {
            made(s.made);
            ++segments[s.label.kind];
        }
        for (const auto& t : clip.labels.tracks) {
            made(t.made);
            ++tracks[t.label.kind];
            keyframes += t.label.keyframes.size();
        }
    }
};

std::string table(std::string_view title, std::string_view column, const std::map<std::string, std::size_t>& counts) {
    std::string out = fmt::format("\n## {}\n\n| {} | count |\n|---|---:|\n", title, column);
    for (const auto& [name, count] : counts) out += fmt::format("| {} | {} |\n", name, count);
    return out;
}

std::string levels_table(const Counts& counts) {
    std::map<std::string, std::size_t> named;
    for (const auto& [level, count] : counts.levels) named[std::string(to_text(level))] = count;
    return table("What the reviewers could see", "level", named) +
           "\n`outline`: silhouettes on a blank ground. `frosted`: coarse grey cells, everything that moved as a flat "
           "silhouette. Nobody\nsaw the clip in the clear; expect errors that a clear view would have avoided.\n";
}

std::string formats_list() {
    std::string out = "\n## What each format leaves out\n\n- labels.jsonl: nothing\n";
    for (const Dropped& d : dropped_by_format()) {
        out += fmt::format("- {}:", d.format);
        for (std::size_t i = 0; i < d.what.size(); ++i) out += fmt::format("{} {}", i == 0 ? "" : ",", d.what[i]);
        out += "\n";
    }
    return out;
}
}  // namespace

File write_datasheet(const LabelSchema& schema, std::span<const ExportClip> clips, std::int64_t created_at_ms) {
    Counts counts;
    for (const ExportClip& clip : clips) counts.add(clip);
    std::string out = fmt::format("# Datasheet\n\nLabels of home-camera clips, made without seeing them in the clear. "
                                  "This export holds no pixel, no sound and no name.\n\n"
                                  "- made at: {}\n- label schema: {}, version {}\n- clips: {} ({} frames, {:.1f} s)\n"
                                  "- rows: {} ({} keyframes in tracks)\n- reviewers (pseudonyms): {}\n",
                                  format_utc(created_at_ms), schema.id, schema.version, clips.size(), counts.frames,
                                  counts.seconds, counts.rows, counts.keyframes, counts.reviewers.size());
    out += levels_table(counts);
    out += table("Consent was given for", "purpose / task", counts.uses);
    out += table("Answers about whole clips", "question: answer", counts.answers);
    out += table("Segments", "kind", counts.segments);
    out += table("Box tracks", "kind", counts.tracks);
    out += "\n## Time\n\nA frame is its ordinal in presentation order; `frames/<clip>.csv` gives each ordinal's pts. "
           "Never compute frames from seconds and a frame rate.\n";
    return {"datasheet.md", out + formats_list()};
}

}  // namespace milchglas::exchange
