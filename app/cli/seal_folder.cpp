#include "app/cli/seal_folder.h"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>

#include "app/cli/files.h"
#include "app/cli/hidden_frames.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress.h"
#include "app/cli/seal_details.h"
#include "app/cli/sentences.h"

namespace milchglas::cli {
namespace {
namespace fs = std::filesystem;

struct MediaFile {
    fs::path path;
    std::uint64_t bytes = 0;
    std::int64_t changed_ms = 0;  ///< UTC
};

std::optional<MediaFile> look_at(const fs::path& path) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return std::nullopt;
    return MediaFile{path, static_cast<std::uint64_t>(info.st_size),
                     static_cast<std::int64_t>(info.st_mtim.tv_sec) * 1000};
}

/// By name. Folders within are not looked into.
Result<std::vector<MediaFile>> media_in(const fs::path& folder) {
    std::vector<MediaFile> files;
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    if (error) return fail(Errc::io, "cli.folder");
    for (const fs::directory_entry& entry : entries) {
        if (!desk::is_media_name(entry.path())) continue;
        if (auto file = look_at(entry.path())) files.push_back(*std::move(file));
    }
    if (files.empty()) return fail(Errc::usage, "cli.no_media");
    std::sort(files.begin(), files.end(), [](const MediaFile& a, const MediaFile& b) { return a.path < b.path; });
    return files;
}

/// The whole name of the video is in it: a.mp4 and a.mkv are two clips.
fs::path sealed_name(const fs::path& out_folder, const MediaFile& file) {
    return out_folder / (file.path.filename().string() + ".mgclip");
}

class FolderSealing {
  public:
    FolderSealing(const desk::ClipDescription& common, const note::SigningKey& key, fs::path out_folder,
                  bool drop_hidden)
        : common_(common), key_(key), out_folder_(std::move(out_folder)), drop_hidden_(drop_hidden) {
        outcome.json = {{"sealed", nlohmann::json::array()},
                        {"sealed_before", nlohmann::json::array()},
                        {"refused", nlohmann::json::array()},
                        {"cancelled", false}};
    }

    /// The word for it. `details` are those of this file.
    Result<std::string> seal(const MediaFile& file, bool recorded_when_changed, const ClipDetails& details,
                             const std::atomic<bool>& stop);
    std::string refuse(const MediaFile& file, const Error& why);

    Outcome outcome;

  private:
    const desk::ClipDescription& common_;
    const note::SigningKey& key_;
    fs::path out_folder_;
    bool drop_hidden_;
};

Result<std::string> FolderSealing::seal(const MediaFile& file, bool recorded_when_changed, const ClipDetails& details,
                                        const std::atomic<bool>& stop) {
    const fs::path out = sealed_name(out_folder_, file);
    if (const auto before = look_at(out)) {
        // Under its name a clip is whole; what changed after it was sealed is another clip, which somebody has to see.
        if (before->changed_ms < file.changed_ms) return fail(Errc::conflict, "desk.out_exists");
        outcome.json["sealed_before"].push_back({{"file", file.path.string()}, {"out", out.string()}});
        return std::string("sealed before");
    }
    desk::ClipDescription description = common_;
    description.media = file.path;
    if (recorded_when_changed) description.recorded_at_ms = file.changed_ms;
    details.apply_to(description);
    MG_TRY(const MediaToSeal media, MediaToSeal::open(file.path, drop_hidden_));
    MG_TRY(const ClipManifest manifest, desk::describe_clip(description, media.bytes(), SystemClock{}, stop));
    MG_TRY(const std::string note, desk::sign_manifest(manifest, key_));
    MG_CHECK(desk::seal_to_file(description, note, media.bytes(), out, stop));
    nlohmann::json row{{"file", file.path.string()},
                       {"out", out.string()},
                       {"clip", manifest.clip.value},
                       {"media_bytes", manifest.media_size}};
    media.tell(row, outcome);
    outcome.json["sealed"].push_back(std::move(row));
    return std::string("sealed");
}

std::string FolderSealing::refuse(const MediaFile& file, const Error& why) {
    const Sentence sentence = sentence_for(why);
    outcome.json["refused"].push_back({{"file", file.path.string()}, {"code", why.where()}, {"what", sentence.what}});
    outcome.say("not sealed  " + file.path.string() + ": " + sentence.what + " " + sentence.next + " (" + why.where() +
                ")");
    outcome.exit = std::max(outcome.exit, exit_code_for(why));
    return "not sealed";
}

Result<std::map<std::string, ClipDetails>> details_of(const Arguments& arguments) {
    if (!arguments.has("details")) return std::map<std::string, ClipDetails>{};
    MG_TRY(const std::string text, read_text(arguments.one("details")));
    return parse_details(text);
}

void sum_up(Outcome& outcome, bool drop_hidden) {
    const auto count = [&](const char* key) { return std::to_string(outcome.json[key].size()); };
    outcome.say(count("sealed") + " sealed, " + count("sealed_before") + " sealed before, " + count("refused") +
                " not sealed" + (outcome.json["cancelled"] ? "; broken off, the same command goes on" : "") + ".");
    if (drop_hidden && !outcome.json["sealed_before"].empty())
        outcome.say("Those sealed before stay as they are; --drop-hidden is for clips that are sealed now.");
}
}  // namespace

Result<Outcome> seal_folder(const Arguments& arguments, const desk::ClipDescription& common,
                            const note::SigningKey& key) {
    MG_TRY(const auto files, media_in(arguments.one("folder")));
    MG_TRY(auto details, details_of(arguments));
    const fs::path out_folder = arguments.one("out-folder");
    std::error_code error;
    fs::create_directories(out_folder, error);
    if (error) return fail(Errc::io, "cli.folder");
    std::uint64_t bytes = 0;
    for (const MediaFile& file : files) bytes += file.bytes;

    FolderSealing sealing(common, key, out_folder, arguments.has("drop-hidden"));
    const Interrupt interrupt;
    Progress progress(files.size(), bytes);
    for (const MediaFile& file : files) {
        progress.begin(file.path.filename().string());
        const auto done =
            sealing.seal(file, !arguments.has("recorded-at"), details[file.path.filename().string()], interrupt.flag());
        if (interrupt.flag()) break;
        progress.end(done ? *done : sealing.refuse(file, done.error()), file.bytes);
        if (!done && done.error().code() == Errc::no_space) break;  // so would be the rest
    }
    sealing.outcome.json["cancelled"] = interrupt.flag().load();
    if (interrupt.flag()) sealing.outcome.exit = 5;
    sum_up(sealing.outcome, arguments.has("drop-hidden"));
    return sealing.outcome;
}

}  // namespace milchglas::cli
