#include <algorithm>
#include <filesystem>

#include "app/cli/clip_options.h"
#include "app/cli/files.h"
#include "app/cli/guard_link.h"
#include "app/cli/hidden_frames.h"
#include "app/cli/seal_folder.h"
#include "app/cli/sentences.h"
#include "core/base/file.h"
#include "core/base/utc_time.h"
#include "core/desk/import_clip.h"
#include "core/desk/list_clips.h"
#include "core/desk/signer_file.h"

namespace milchglas::cli {
namespace {
namespace fs = std::filesystem;

Result<Outcome> seal_one(const Arguments& arguments, const desk::ClipDescription& description,
                         const note::SigningKey& key) {
    MG_TRY(const MediaToSeal media, MediaToSeal::open(description.media, arguments.has("drop-hidden")));
    MG_TRY(const ClipManifest manifest, desk::describe_clip(description, media.bytes(), SystemClock{}));
    MG_TRY(const std::string note, desk::sign_manifest(manifest, key));
    const fs::path out = arguments.one("out");
    MG_CHECK(desk::seal_to_file(description, note, media.bytes(), out));
    Outcome outcome;
    outcome.json = {{"clip", manifest.clip.value}, {"file", out.string()}, {"media_bytes", manifest.media_size}};
    outcome.say("Sealed clip " + manifest.clip.value + " (" + std::to_string(manifest.media_size) +
                " bytes of media) into " + out.string());
    media.tell(outcome.json, outcome);
    return outcome;
}

Result<Outcome> seal(const Arguments& arguments) {
    const bool file = arguments.has("media") && arguments.has("out");
    const bool folder = arguments.has("folder") && arguments.has("out-folder");
    const bool of_folder = arguments.has("folder") || arguments.has("out-folder") || arguments.has("details");
    const bool of_file = arguments.has("media") || arguments.has("out");
    if (file == folder || of_file == of_folder) return fail(Errc::usage, "cli.what_to_seal");
    MG_TRY(const note::SigningKey key, desk::read_signer_file(arguments.one("key")));
    MG_TRY(const desk::ClipDescription description, description_from(arguments));
    return file ? seal_one(arguments, description, key) : seal_folder(arguments, description, key);
}

/// The sealed clips a person means: files as named, folders by what in them ends in .mgclip.
Result<std::vector<fs::path>> files_meant(const std::vector<std::string>& named) {
    std::vector<fs::path> files;
    for (const fs::path path : named) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            files.push_back(path);
            continue;
        }
        const std::size_t before = files.size();
        fs::directory_iterator entries(path, error);
        if (error) return fail(Errc::io, "cli.folder");
        for (const fs::directory_entry& entry : entries)
            if (entry.path().extension() == ".mgclip") files.push_back(entry.path());
        if (files.size() == before) return fail(Errc::usage, "cli.no_clips");
        std::sort(files.begin() + static_cast<std::ptrdiff_t>(before), files.end());
    }
    return files;
}

Result<desk::ImportClip::Reply> import_one(GuardLink& guard, const fs::path& path) {
    desk::ImportClip::Request request;
    MG_TRY(request.file, open_regular_file(path, "cli.file"));
    return guard.call<desk::ImportClip>(request);
}

/// One bad clip doesn't stop the rest; the exit code is the worst that happened.
Result<Outcome> import(const Arguments& arguments) {
    MG_TRY(const auto files, files_meant(arguments.all("files")));
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    Outcome outcome;
    outcome.json = {{"imported", nlohmann::json::array()},
                    {"already_here", nlohmann::json::array()},
                    {"refused", nlohmann::json::array()}};
    for (const fs::path& file : files) {
        const auto done = import_one(guard, file);
        if (done) {
            outcome.json[done->already_here ? "already_here" : "imported"].push_back(
                {{"file", file.string()}, {"clip", done->clip.value}});
            outcome.say((done->already_here ? "already here  " : "imported  ") + done->clip.value + "  " +
                        file.string());
            continue;
        }
        const Sentence sentence = sentence_for(done.error());
        outcome.json["refused"].push_back({{"file", file.string()},
                                           {"code", done.error().where()},
                                           {"what", sentence.what},
                                           {"exit", exit_code_for(done.error())}});
        outcome.say("refused   " + file.string() + ": " + sentence.what + " " + sentence.next + " (" +
                    done.error().where() + ")");
        outcome.exit = std::max(outcome.exit, exit_code_for(done.error()));
        if (done.error().code() == Errc::peer_gone) break;
    }
    return outcome;
}

void tell(const desk::ListClips::Row& row, Outcome& outcome) {
    outcome.json["clips"].push_back({{"clip", row.clip.value},
                                     {"room", to_text(row.room)},
                                     {"reason", to_text(row.reason)},
                                     {"recorded_at", format_utc(row.recorded_at_ms)},
                                     {"imported_at", format_utc(row.imported_at_ms)},
                                     {"state", to_text(row.state)}});
    outcome.say(row.clip.value + "  " + std::string(to_text(row.state)) + "  " + std::string(to_text(row.room)) + "  " +
                std::string(to_text(row.reason)) + "  " + format_utc(row.recorded_at_ms));
}

Result<Outcome> list(const Arguments& arguments) {
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    Outcome outcome;
    outcome.json = {{"clips", nlohmann::json::array()}};
    desk::ListClips::Request request;
    for (;;) {
        MG_TRY(const auto reply, guard.call<desk::ListClips>(request));
        for (const auto& row : reply.clips) tell(row, outcome);
        if (!reply.more) return outcome;
        request.after = reply.clips.back().place();
    }
}
}  // namespace

std::vector<Verb> clip_verbs() {
    std::vector<Option> seal_options = clip_description_options();
    for (Option& option : seal_options) option.required = option.required && option.name != "media";
    seal_options.push_back({"out", Option::Kind::value, "The .mgclip to write", false, {}, {}});
    seal_options.push_back({"folder", Option::Kind::value, "Instead of --media: every video in it", false, {}, {}});
    seal_options.push_back({"out-folder",
                            Option::Kind::value,
                            "With --folder: where NAME.mgclip go; what is there is skipped",
                            false,
                            {},
                            {}});
    seal_options.push_back({"details",
                            Option::Kind::value,
                            "With --folder: JSON lines {file, room, reason, recorded_at} where files differ",
                            false,
                            {},
                            {}});
    seal_options.push_back({"drop-hidden",
                            Option::Kind::flag,
                            "Leave out frames that an edit list hides, and sound; videos up to 512 MiB",
                            false,
                            {},
                            {}});
    std::vector<Option> import_options = person_options();
    import_options.push_back({"files", Option::Kind::positionals, "Sealed clips, or folders of them", true, {}, {}});
    return {{"clip", "seal", "Seal a video with its consent for a vault; needs no vault",
             "--key cam.key --media a.mp4 --consent consent.note --device cam-17 --household hh-42 --room entrance "
             "--recipient age1... --out a.mgclip",
             seal_options, seal},
            {"clip", "import", "Verify sealed clips and take them in; a bad one doesn't stop the rest",
             "--vault ~/vault --as ada inbox/", import_options, import},
            {"clip", "list", "List clips and where they are in the queue", "--vault ~/vault --as ada", person_options(),
             list}};
}

}  // namespace milchglas::cli
