#include "tests/core/desk/real_vault.h"

#include <gtest/gtest.h>
#include <poll.h>
#include <sodium.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

#include "core/audit/entry_json.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/consent/record_json.h"
#include "core/desk/add_user.h"
#include "core/desk/enrol_signer.h"
#include "core/desk/import_clip.h"
#include "core/desk/init_vault.h"
#include "core/desk/seal_clip.h"
#include "core/desk/show_frame.h"
#include "core/desk/vault_status.h"
#include "core/note/note.h"
#include "core/store/database.h"

namespace milchglas::test {
namespace {
namespace fs = std::filesystem;

/// A value that must be there; a test without it can't go on.
template <class T>
T must(Result<T> result, const char* what) {
    if (!result) {
        ADD_FAILURE() << what << ": " << result.error().where();
        std::abort();
    }
    return *std::move(result);
}

ConsentRecord wide_consent(const Agreed& agreed) {
    ConsentRecord record;
    const std::int64_t now = SystemClock{}.utc_ms() / 1000 * 1000;
    constexpr std::int64_t day = 86'400'000;
    record.conforms_to = "https://w3id.org/dpv/schema/dpv-27560";
    record.id = ConsentId{"123e4567-e89b-42d3-a456-426614174000"};
    record.serial = 1;
    record.household = HouseholdId{"hh-1"};
    record.device = DeviceId{"cam-1"};
    record.indicated_by = "dpv:DataSubject";
    record.adults = 1;
    record.minors = Minors::none;
    record.bystanders = Bystanders::none;
    record.controller = {"c", "Example", "Street 1", "mail@example.org", "dpv:DataController"};
    record.recipients = {"reviewers"};
    record.notice = {"n", std::string(64, '0'), "en"};
    record.jurisdiction = "EU";
    record.processes = {
        {Purpose::alarm_training, LegalBasis::consent, {"video"}, agreed.tasks, agreed.most, false, false}};
    record.clips = {false, {}, now - day, now + day};
    record.max_views = 1000;
    record.storage = {{"eu"}, "P30D", "P1D", "P1Y"};
    record.processing_location = {"eu"};
    record.state = "dpv:ConsentGiven";
    record.consent_type = "dpv:ExplicitlyExpressedConsent";
    record.given_at_ms = record.not_before_ms = now - day;
    record.expires_ms = now + day;
    record.method = "app";
    record.withdraw = {"https://example.org/withdraw", "", 0, 0};
    return record;
}

void enrol(RealGuard& guard, const note::SigningKey& key, KeyPurpose purpose, const std::string& subject) {
    must(guard.client().call<desk::EnrolSigner>({key.verifier().text(), purpose, subject}), "enrol");
}

void wait_for_end(pid_t pid) {
    const UniqueFd process(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    pollfd ended{process.get(), POLLIN, 0};
    if (process) ::poll(&ended, 1, -1);
}

store::Database database_of(const fs::path& folder) {
    return must(store::Database::open(folder / "vault" / "vault.db"), "database");
}
}  // namespace

TemporaryFolder::TemporaryFolder() : path_(fs::temp_directory_path() / ("milchglas-test-" + random_id(8))) {
    fs::create_directories(path_);
}
TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

void GuardClient::connect(UniqueFd socket) {
    client_ = std::make_unique<channel::Client>(channel::Channel(std::move(socket)));
    client_->on<desk::ViewGlimpse>([this](desk::ViewGlimpse event) { glimpse = std::move(event); });
    client_->on<desk::ViewReady>([this](desk::ViewReady event) { ready = std::move(event); });
    client_->on<desk::ViewEnded>(
        [this](const desk::ViewEnded& event) { ended = Error::received(event.code, event.where); });
    client_->on<desk::ViewRestarted>([this](const desk::ViewRestarted&) { ++restarts; });
    client_->on<desk::ExposureSpent>([this](const desk::ExposureSpent& event) { spent = event.budget; });
    client_->on<desk::RevealShown>([this](const desk::RevealShown& event) { reveals.push_back(event); });
    client_->on<desk::RevealEnded>(
        [this](const desk::RevealEnded& event) { reveal_ended = Error::received(event.code, event.where); });
    client_->on<desk::SessionLocked>([this](const desk::SessionLocked& event) { locked = event.where; });
    must(client_->greet(MILCHGLAS_VERSION), "greet");
}

Result<desk::Unlock::Reply> GuardClient::unlock(const std::string& login) {
    return call<desk::Unlock>({login, passphrase_of(login)});
}

Result<desk::NextClip::Opened> GuardClient::ask_next(const desk::NextClip::Request& request) {
    glimpse.reset();
    ready.reset();
    ended.reset();
    MG_TRY(auto reply, call<desk::NextClip>(request));
    waiting = reply.waiting;
    if (!reply.opened) return fail(Errc::not_found, "test.queue_empty");
    if (on_started) std::exchange(on_started, nullptr)();
    return *std::move(reply.opened);
}

Status GuardClient::await_frames() {
    while (!ready && !ended) MG_CHECK(client_->wait_event());
    return ended ? Status(*ended) : Status();
}

Result<desk::NextClip::Opened> GuardClient::open_next(const desk::NextClip::Request& request) {
    MG_TRY(auto opened, ask_next(request));
    MG_CHECK(await_frames());
    return opened;
}

Result<desk::NextClip::Opened> GuardClient::glimpse_next() {
    MG_TRY(auto opened, ask_next({}));
    while (!glimpse && !ready && !ended) MG_CHECK(client_->wait_event());
    if (ended) return *ended;
    return opened;
}

Result<desk::NextClip::Opened> GuardClient::see_next() {
    MG_TRY(auto opened, open_next());
    MG_CHECK(call<desk::ShowFrame>({opened.view, 0, Level::frosted}));
    MG_CHECK(call<desk::VaultStatus>({}));  // answered after what the frame set going
    return opened;
}

RealGuard::RealGuard(const fs::path& vault) : vault_(vault) {
    SocketPair sockets = must(socket_pair(), "sockets");
    guard_ =
        must(spawn(must(sibling_program("milchglas-guard"), "program"), {"--vault", vault.string()}, sockets.theirs),
             "spawn");
    sockets.theirs.reset();
    connect(std::move(sockets.ours));
}

RealGuard::~RealGuard() {
    hang_up();
    guard_.wait(5000);
}

std::vector<pid_t> children_of(pid_t parent, std::string_view name) {
    std::vector<pid_t> found;
    std::error_code ended;
    for (const auto& task : fs::directory_iterator("/proc/" + std::to_string(parent) + "/task", ended)) {
        std::ifstream children(task.path() / "children");
        for (pid_t child = 0; children >> child;) {
            std::string is;
            std::getline(std::ifstream("/proc/" + std::to_string(child) + "/comm") >> std::ws, is);
            if (is.starts_with(name)) found.push_back(child);
        }
    }
    return found;
}

void RealGuard::finish_preparing() {
    const auto busy = [this] {
        store::Database database = database_of(vault_.parent_path());
        return must(must(database.prepare("SELECT 1 FROM audit_open"), "log").step(), "log");
    };
    // Asked after an answer: a pass that died is started again before the guard answers anything.
    do {
        for (const pid_t pass : decoders("mg-pass")) wait_for_end(pass);
        must(call<desk::VaultStatus>({}), "status");
    } while (busy());
}

UniqueFd passphrase_of(const std::string& login) {
    return must(sealed_memory_file(as_bytes("correct horse " + login), "test.passphrase"), "passphrase");
}

fs::path make_media(const fs::path& folder, int seconds) {
    const fs::path media = folder / ("clip-" + std::to_string(seconds) + ".mp4");
    const std::string command =
        "ffmpeg -v error -y -f lavfi -i testsrc2=size=640x360:rate=25:duration=" + std::to_string(seconds) +
        " -c:v libx264 -pix_fmt yuv420p '" + media.string() + "'";
    if (std::system(command.c_str()) != 0) must(Result<int>(fail(Errc::io, "test.ffmpeg")), "ffmpeg");
    return media;
}

fs::path Sender::seal(const fs::path& folder, const fs::path& media, const std::optional<ClipId>& id) const {
    desk::ClipDescription description;
    description.media = media;
    description.consent_note = consent;
    description.device = DeviceId{"cam-1"};
    description.household = HouseholdId{"hh-1"};
    description.room = Room::entrance;
    description.recorded_at_ms = SystemClock{}.utc_ms() / 1000 * 1000;
    description.recipients = {recipient};
    ClipManifest manifest = must(desk::describe_clip(description, SystemClock{}), "describe");
    if (id) manifest.clip = *id;
    const std::string note = must(desk::sign_manifest(manifest, camera), "sign");
    fs::path sealed = folder / (manifest.media_blake2b.substr(0, 8) + "-" + random_id(4) + ".mgclip");
    const UniqueFd bytes = must(open_regular_file(media, "test.media"), "media");
    const auto done = desk::seal_to_file(description, note, bytes, sealed);
    EXPECT_TRUE(done.has_value());
    return sealed;
}

Sender make_vault(const fs::path& folder, const std::vector<fs::path>& media, const Agreed& agreed) {
    Sender sender{must(note::SigningKey::generate("cam.example/1"), "camera"),
                  must(note::SigningKey::generate("home.example/1"), "home"),
                  {},
                  {}};
    RealGuard guard(folder / "vault");
    const auto born =
        must(guard.call<desk::InitVault>({"ada", passphrase_of("ada"), "ren", passphrase_of("ren"), "reviewers", "eu"}),
             "init");
    must(guard.unlock("ada"), "unlock");
    must(guard.call<desk::AddUser>({"lea", Role::lead, "reviewers", passphrase_of("lea"), "ren", passphrase_of("ren")}),
         "lead");
    enrol(guard, sender.camera, KeyPurpose::device, "cam-1");
    enrol(guard, sender.home, KeyPurpose::household, "hh-1");
    sender.consent = must(note::sign_note(consent::write_record(wide_consent(agreed)), sender.home), "consent");
    sender.recipient = born.recipient;
    for (const fs::path& video : media) {
        const UniqueFd sealed = must(open_regular_file(sender.seal(folder, video), "test.clip"), "clip");
        must(guard.call<desk::ImportClip>({must(sealed.duplicate(), "clip")}), "import");
    }
    return sender;
}

std::vector<audit::StoredEntry> log_of(const fs::path& folder) {
    store::Database database = database_of(folder);
    auto row = must(database.prepare("SELECT line FROM audit_entries ORDER BY seq"), "log");
    std::vector<audit::StoredEntry> entries;
    while (must(row.step(), "log")) entries.push_back(must(audit::parse_line(row.text(0)), "line"));
    return entries;
}

std::vector<QueuedClip> clips_of(const fs::path& folder) {
    store::Database database = database_of(folder);
    auto row = must(database.prepare("SELECT clip, state, views FROM desk_clips ORDER BY queued"), "clips");
    std::vector<QueuedClip> clips;
    while (must(row.step(), "clips")) clips.push_back({ClipId{row.text(0)}, row.text(1), row.integer(2)});
    return clips;
}

}  // namespace milchglas::test
