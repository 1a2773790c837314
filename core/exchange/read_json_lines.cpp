#include <algorithm>

#include "core/base/encoding.h"
#include "core/base/hash.h"
#include "core/exchange/frames_csv.h"
#include "core/exchange/json_line.h"
#include "core/exchange/json_lines.h"
#include "core/exchange/schema_json.h"
#include "core/model/label_json.h"

namespace milchglas::exchange {
namespace {
using nlohmann::json;
constexpr std::int32_t max_side = 32'768;

Error bad_line() { return fail(Errc::damaged, "exchange.line"); }

/// Takes the pts called `key` out of `value`; false when it isn't the pts of that ordinal.
bool take_pts(json& value, const char* key, const char* ordinal_key, const FrameTable& table) {
    const auto pts = value.find(key), ordinal = value.find(ordinal_key);
    if (pts == value.end() || ordinal == value.end() || !pts->is_number_integer() || !ordinal->is_number_integer())
        return false;
    const auto at = ordinal->get<std::int64_t>();
    if (at < 0 || static_cast<std::size_t>(at) >= table.frames.size()) return false;
    const bool same = pts->get<std::int64_t>() == table.frames[static_cast<std::size_t>(at)].pts;
    value.erase(pts);
    return same;
}

class Reader {
  public:
    explicit Reader(std::span<const File> frames) : frames_(frames) {}

    Status take(std::string_view line) {
        auto value = parse_json_line(line);
        if (!value || !value->is_object()) return bad_line();
        const auto row = value->find("row");
        if (row == value->end() || !row->is_string()) return bad_line();
        const std::string kind = row->get<std::string>();
        if (!header_) return kind == "header" ? take_header(*value) : bad_line();
        if (kind == "clip") return take_clip(*value);
        return take_row(kind, *value);
    }

    Result<LabelFile> finish() {
        const bool whole = header_ && static_cast<std::int64_t>(file_.clips.size()) == clips_ && rows_left_ == 0;
        if (!whole) return bad_line();
        return std::move(file_);
    }

  private:
    Status take_header(const json& value) {
        StrictObject o(value);
        o.text("row");
        if (o.text("schema") != "milchglas.labels/1") return fail(Errc::damaged, "exchange.schema");
        auto schema = read_schema(o.object("label_schema"));
        clips_ = o.integer("clips", 0, INT64_MAX);
        if (!o.finish() || !schema) return bad_line();
        file_.schema = *std::move(schema);
        header_ = true;
        return {};
    }

    Status take_clip(const json& value) {
        if (rows_left_ != 0) return bad_line();
        StrictObject o(value);
        o.text("row");
        ExportClip clip;
        clip.clip = {o.text("clip", 64)};
        clip.width = static_cast<std::int32_t>(o.integer("width", 1, max_side));
        clip.height = static_cast<std::int32_t>(o.integer("height", 1, max_side));
        const auto purpose = from_text<Purpose>(o.text("purpose"));
        const auto task = from_text<Task>(o.text("task"));
        const json& base = o.array("time_base", 2);
        const std::int64_t count = o.integer("frames", 0, max_frames);
        const json& keyframes = o.array("keyframes", static_cast<std::size_t>(max_frames));
        const std::string sha = o.text("frames_sha256", 64);
        rows_left_ = o.integer("rows", 0, INT64_MAX);
        if (!o.finish() || !purpose || !task || !read_time_base(base, clip.frames.time_base)) return bad_line();
        clip.purpose = *purpose;
        clip.task = *task;
        MG_TRY(clip.frames.frames, read_frames(clip.clip, sha));
        if (static_cast<std::int64_t>(clip.frames.frames.size()) != count || !flag(keyframes, clip.frames.frames))
            return bad_line();
        file_.clips.push_back(std::move(clip));
        return {};
    }

    static bool read_time_base(const json& value, TimeBase& base) {
        const auto fits = [](const json& n) {
            return n.is_number_integer() && n.get<std::int64_t>() > 0 && n.get<std::int64_t>() <= INT32_MAX;
        };
        if (value.size() != 2 || !fits(value[0]) || !fits(value[1])) return false;
        base = {value[0].get<std::int32_t>(), value[1].get<std::int32_t>()};
        return true;
    }

    [[nodiscard]] Result<std::vector<FrameTime>> read_frames(const ClipId& clip, const std::string& sha) const {
        const std::string name = "frames/" + clip.value + ".csv";
        const auto file = std::find_if(frames_.begin(), frames_.end(), [&](const File& f) { return f.name == name; });
        if (file == frames_.end()) return fail(Errc::not_found, "exchange.frames_missing");
        if (to_hex(sha256(as_bytes(file->bytes))) != sha) return fail(Errc::damaged, "exchange.frames_changed");
        return read_frames_csv(file->bytes);
    }

    static bool flag(const json& keyframes, std::vector<FrameTime>& frames) {
        return std::all_of(keyframes.begin(), keyframes.end(), [&](const json& n) {
            if (!n.is_number_integer()) return false;
            const auto at = n.get<std::int64_t>();
            if (at < 0 || static_cast<std::size_t>(at) >= frames.size()) return false;
            return !std::exchange(frames[static_cast<std::size_t>(at)].keyframe, true);
        });
    }

    Status take_row(const std::string& kind, json& value) {
        if (file_.clips.empty() || rows_left_ == 0) return bad_line();
        --rows_left_;
        StrictObject o(value);
        o.text("row");
        const std::string id = o.text("row_id", 512);
        const std::string clip = o.text("clip", 64);
        o.object("label");
        const auto made = read_provenance(o.object("made"));
        if (!o.finish() || !made || clip != file_.clips.back().clip.value) return bad_line();
        if (kind == "choice") return keep_choice(id, value["label"], *made);
        if (kind == "segment") return keep_segment(id, value["label"], *made);
        return kind == "track" ? keep_track(id, value["label"], *made) : Status(bad_line());
    }

    Status keep_choice(const std::string& id, const json& label, const Provenance& made) {
        ExportClip& clip = file_.clips.back();
        auto choice = read_choice(label);
        if (!choice || choice_row_id(clip.clip, *choice) != id) return bad_line();
        clip.labels.choices.push_back({*std::move(choice), made});
        return {};
    }

    Status keep_segment(const std::string& id, json& label, const Provenance& made) {
        ExportClip& clip = file_.clips.back();
        if (!take_pts(label, "first_pts", "first", clip.frames) || !take_pts(label, "last_pts", "last", clip.frames))
            return fail(Errc::damaged, "exchange.pts");
        auto segment = read_segment(label);
        if (!segment || segment->id != id) return bad_line();
        clip.labels.segments.push_back({*std::move(segment), made});
        return {};
    }

    Status keep_track(const std::string& id, json& label, const Provenance& made) {
        ExportClip& clip = file_.clips.back();
        const auto keyframes = label.find("keyframes");
        if (keyframes == label.end() || !keyframes->is_array()) return bad_line();
        for (json& keyframe : *keyframes)
            if (!keyframe.is_object() || !take_pts(keyframe, "pts", "ordinal", clip.frames))
                return fail(Errc::damaged, "exchange.pts");
        auto track = read_track(label);
        if (!track || track->id != id) return bad_line();
        clip.labels.tracks.push_back({*std::move(track), made});
        return {};
    }

    std::span<const File> frames_;
    LabelFile file_;
    bool header_ = false;
    std::int64_t clips_ = 0, rows_left_ = 0;
};
}  // namespace

Result<LabelFile> read_json_lines(std::string_view text, std::span<const File> frames) {
    Reader reader(frames);
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos) return bad_line();
        MG_CHECK(reader.take(text.substr(0, end)));
        text.remove_prefix(end + 1);
    }
    return reader.finish();
}

}  // namespace milchglas::exchange
