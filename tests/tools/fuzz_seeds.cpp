// Writes the seeds of tests/fuzz/corpus with the product's own writers: a good example of everything a fuzz target
// reads. Run it after a format has changed (`ninja fuzz_seeds && build/debug/tests/fuzz_seeds tests/fuzz/corpus`).
//
// usage: fuzz_seeds FOLDER
#include <sys/mman.h>

#include <cstdlib>
#include <filesystem>

#include "core/age/seal.h"
#include "core/base/encoding.h"
#include "core/base/file.h"
#include "core/base/secret.h"
#include "core/channel/call.h"
#include "core/desk/next_clip.h"
#include "core/desk/save_label.h"
#include "core/desk/view_events.h"
#include "core/exchange/manifest.h"
#include "core/inbox/manifest_json.h"
#include "core/inbox/payload.h"
#include "core/inbox/reason_json.h"
#include "core/inbox/ustar.h"
#include "core/model/decoder_protocol.h"
#include "core/note/note.h"
#include "tests/core/consent/household.h"
#include "tests/core/frost/content.h"

namespace {
using namespace milchglas;
namespace fs = std::filesystem;

/// Any failure ends the program, as value() does.
void sure(const Status& status) {
    if (!status) std::abort();
}

class Corpus {
  public:
    explicit Corpus(fs::path root) : root_(std::move(root)) {}
    void put(const std::string& target, const std::string& name, ByteView bytes) const {
        fs::create_directories(root_ / target);
        sure(write_file_durably(root_ / target / name, bytes, "seeds.write"));
    }
    void put(const std::string& target, const std::string& name, const std::string& text) const {
        put(target, name, as_bytes(text));
    }
    /// `which` is the first byte that picks the message in tests/fuzz/channel.cpp.
    void put_message(std::uint8_t which, const std::string& name, Bytes body) const {
        body.insert(body.begin(), which);
        put("channel", name, body);
    }

  private:
    fs::path root_;
};

Bytes contents(const UniqueFd& fd) {
    return read_all(fd.get(), 1 << 20, "seeds.read").value();
}

UniqueFd scratch() {
    return UniqueFd(::memfd_create("seed", MFD_CLOEXEC));
}

void age_headers(const Corpus& corpus) {
    const age::Recipient one = age::Identity::generate().recipient(), two = age::Identity::generate().recipient();
    for (const auto& [name, recipients] :
         {std::pair("one_recipient", std::vector{one}), {"two_recipients", {one, two}}}) {
        const UniqueFd fd = scratch();
        sure(age::Sealer::create(fd.get(), recipients).value().finish());
        corpus.put("age_header", name, contents(fd));
    }
    const UniqueFd fd = scratch();
    sure(age::Sealer::create_with_passphrase(fd.get(), Secret::copy_of(as_bytes("seed")), 1).value().finish());
    corpus.put("age_header", "passphrase", contents(fd));
    corpus.put("age_header", "next_version", std::string("age-encryption.org/v2\n-> X25519 a\n"));
}

/// Three bytes for each chunk: 1 final, 2 full, 4 changed, 8 displaced; then its size.
void age_payloads(const Corpus& corpus) {
    corpus.put("age_payload", "empty", Bytes{1, 0, 0});
    corpus.put("age_payload", "short", Bytes{1, 1, 7});
    corpus.put("age_payload", "full", Bytes{3, 0, 0});
    corpus.put("age_payload", "three_chunks", Bytes{2, 0, 1, 2, 0, 2, 1, 0, 9});
    corpus.put("age_payload", "cut", Bytes{2, 0, 1, 2, 0, 2});
    corpus.put("age_payload", "more_after_the_end", Bytes{2, 0, 1, 3, 0, 2, 1});
    corpus.put("age_payload", "changed", Bytes{2, 0, 1, 6, 0, 2, 1, 0, 9});
    corpus.put("age_payload", "displaced", Bytes{2, 0, 1, 10, 0, 2, 1, 0, 9});
}

void armors(const Corpus& corpus) {
    const auto put = [&](const std::string& name, std::size_t bytes, const std::string& line_end) {
        const std::string body = to_base64(Bytes(bytes, 0x61));
        std::string text = "-----BEGIN AGE ENCRYPTED FILE-----" + line_end;
        for (std::size_t at = 0; at < body.size(); at += 64) text += body.substr(at, 64) + line_end;
        corpus.put("age_armor", name, text + "-----END AGE ENCRYPTED FILE-----" + line_end);
    };
    put("empty", 0, "\n");
    put("short", 20, "\n");
    put("full_line", 48, "\n");
    put("full_line_padded", 95, "\r\n");
    put("many_lines", 64 * 48 + 1, "\n");
}

void identity_files(const Corpus& corpus) {
    const Secret one = age::Identity::generate().to_text(), two = age::Identity::generate().to_text();
    const std::string text(as_text(one.view()));
    corpus.put("age_identity_file", "one", text);
    corpus.put("age_identity_file", "two", "# created\n" + text + "\r\n\n" + std::string(as_text(two.view())) + "\n");
    corpus.put("age_identity_file", "key_in_a_comment", "# was " + text + "\n" + text + "\n");
    corpus.put("age_identity_file", "recipient", age::Identity::generate().recipient().to_text());
    corpus.put("age_identity_file", "plugin", std::string("AGE-PLUGIN-X-1QQQ\n"));
}

void notes(const Corpus& corpus) {
    const auto key = note::SigningKey::generate("camera-1").value(), other = note::SigningKey::generate("log").value();
    const std::string note = note::sign_note("two lines\nof text, ä\n", key).value();
    corpus.put("note", "signed", note);
    corpus.put("note", "cosigned", note::cosign_note(note, other).value());
}

ClipManifest clip() {
    ClipManifest m;
    m.clip = {std::string(32, 'c')};
    m.device = {"camera-1"};
    m.household = {"home-1"};
    m.recorded_at_ms = 1'700'000'000'089;
    m.media_type = "video/mp4";
    m.media_size = 1234;
    m.media_blake2b = std::string(64, 'a');
    m.consent = {{"0d9d1b1c-0000-4000-8000-000000000001"}, 3, std::string(64, 'b')};
    m.recipients = {age::Identity::generate().recipient().to_text()};
    m.sealed_at_ms = 1'700'000'100'000;
    return m;
}

void records(const Corpus& corpus) {
    ClipManifest manifest = clip();
    corpus.put("clip_manifest", "plain", inbox::write_manifest(manifest).value());
    manifest.camera.trigger = Trigger{"motion", 2500, true};
    corpus.put("clip_manifest", "trigger", inbox::write_manifest(manifest).value());
    manifest.camera.zones = {{ZoneKind::door, {{0, 0}, {camera_scale, 0}, {camera_scale, camera_scale}}}};
    manifest.camera.detections = {{DetectedKind::person, 82, {{0, 1, 2, 3, 4}, {500, 5, 6, 7, 8}}}};
    corpus.put("clip_manifest", "camera", inbox::write_manifest(manifest).value());

    ConsentRecord record = consent::good_record();
    corpus.put("consent_record", "window", consent::write_record(record));
    record.clips = {true, {{std::string(32, 'c')}, {std::string(32, 'd')}}, 0, 0};
    record.withdraw = {"https://example.org/withdraw", "https://example.org/list", 7, 3600};
    corpus.put("consent_record", "listed", consent::write_record(record));

    exchange::ExportManifest exported{7, 6, 1'700'000'000'000, "starter", 1, 2, 30, 9, std::string(64, 'e'), {}, {}};
    exported.dropped = exchange::dropped_by_format();
    exported.tombstones = {{std::string(32, 'a'), std::string(64, 'b'), "withdrawn", 1'700'000'000'000}};
    corpus.put("export_manifest", "second", exchange::write_manifest(exported).value());
    exported.supersedes.reset();
    corpus.put("export_manifest", "first", exchange::write_manifest(exported).value());
}

void payloads(const Corpus& corpus) {
    const UniqueFd media = sealed_memory_file(as_bytes("not a video"), "seeds.media").value();
    Bytes payload;
    const inbox::PlainSink sink = [&](ByteView bytes) -> Status {
        payload.insert(payload.end(), bytes.begin(), bytes.end());
        return {};
    };
    sure(inbox::write_payload("consent\n", "clip\n", media.get(), {11, blake2b_256(as_bytes("not a video"))}, "mp4",
                              sink));
    corpus.put("payload", "three_entries", payload);
    corpus.put("payload", "no_media", ByteView(payload).first(2048));
    corpus.put("ustar", "note", inbox::ustar::make_header({"consent.note", 1234}).value());
    corpus.put("ustar", "large_media", inbox::ustar::make_header({"media.mp4", inbox::max_media_size}).value());
    corpus.put("ustar", "end", inbox::ustar::Block{});
    corpus.put("quarantine_reason", "forged", inbox::format_reason({Errc::forged, "note.unknown_signer", 1}));
}

void messages(const Corpus& corpus) {
    const BoxTrack track{"t1", "person", {{3, {1, 2, 3, 4}, false, true, {{"pose", "lying"}}}}, {}};
    desk::NextClip::Reply reply;
    reply.opened.emplace();
    reply.opened->camera.trigger = Trigger{"motion", 2500, true};
    reply.opened->decision.caps = {{CapSource::consent, Level::frosted}};
    reply.opened->labels.tracks = {{track, {{"u1"}, Level::frosted, 1}}};
    corpus.put_message(0, "next_clip", channel::encode(desk::NextClip::Request{}).body);
    corpus.put_message(1, "next_clip_reply", channel::encode(reply).body);
    corpus.put_message(2, "save_track", channel::encode(desk::SaveLabel::Request{{"v1"}, {track}}).body);
    corpus.put_message(2, "save_choice", channel::encode(desk::SaveLabel::Request{{"v1"}, {Choice{"q", {"a"}}}}).body);
    desk::ViewReady ready;
    ready.frames.frames = {{0, 40, true}, {40, 40, false}};
    ready.motion = {0, 255};
    ready.frosting = {FaceDetector::blaze_face, CellSizing::largest_face, 16};
    ready.cues = {320, 180, {Card{}}, {{EventKind::left, 0, 1, {10, 10, 20, 20}}}, {}};
    ready.cues.cards[0].strip = {{0, {10, 10, 2, 2}, {{10, 10}, {11, 11}}}};
    ready.cues.cards[0].path = {{0, {10, 10, 2, 2}}, {1, {12, 10, 2, 2}}};
    corpus.put_message(3, "view_ready", channel::encode(ready).body);
    corpus.put_message(4, "frame_done", channel::encode(DecoderReport(FrameDone{7, 1, Level::frosted, 0.5})).body);
    corpus.put_message(4, "failed", channel::encode(DecoderReport(DecoderFailed{Errc::damaged, "media.open"})).body);
    corpus.put_message(5, "header", channel::encode(channel::Header{channel::Kind::request, 1, "next_clip"}).body);
}

void tracks(const Corpus& corpus) {
    frost::TrackContent few = frost::testing::small_content(12);
    few.events.resize(1);  // the second lies beyond the twelfth frame
    corpus.put("frost_track", "few_frames", frost::testing::written(few));
    frost::TrackContent bare = frost::testing::small_content(1);
    bare.events.clear();
    bare.silhouettes[0].clear();
    corpus.put("frost_track", "one_frame", frost::testing::written(bare));
}
}  // namespace

int main(int argc, char** argv) {
    if (argc != 2 || argv[1][0] == '-' || !prepare_process()) return 1;
    const Corpus corpus(argv[1]);
    age_headers(corpus);
    age_payloads(corpus);
    armors(corpus);
    identity_files(corpus);
    notes(corpus);
    records(corpus);
    payloads(corpus);
    messages(corpus);
    tracks(corpus);
    return 0;
}
