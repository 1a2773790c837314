// Taking a clip in (decrypt, BLAKE2b, both notes, a durable copy, durable rows), against `age -d | b2sum -l 256` of the
// same media, which keeps nothing; the guard's memory meanwhile. And from a clip in the vault to its first media byte.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "core/age/payload_reader.h"
#include "core/base/file.h"
#include "core/base/secret.h"
#include "core/desk/evidence.h"
#include "core/desk/import_clip.h"
#include "core/desk/vault_status.h"
#include "core/inbox/folders.h"
#include "core/inbox/vaulted.h"
#include "tests/bench/measure.h"
#include "tests/core/desk/real_vault.h"

namespace {
using namespace milchglas;
using namespace milchglas::bench;
namespace fs = std::filesystem;
constexpr int rounds = 3, openings = 21;
constexpr std::uintmax_t media_bytes = 1u << 30;

bool run(const std::string& command) {
    return std::system(command.c_str()) == 0;
}

/// The most memory a process ever held, in MiB.
double peak_memory(pid_t pid) {
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return std::strtod(line.c_str() + 6, nullptr) / 1024;
    return 0;
}

/// False when something that must work didn't.
bool measure_import(const fs::path& folder, const test::Sender& sender, const fs::path& media) {
    const std::string in = "cd '" + folder.string() + "' && ";
    if (!run(in + "age-keygen -o key 2> pub && age -r $(grep -o 'age1[a-z0-9]*' pub) -o peer.age '" + media.string() +
             "'"))
        return false;
    test::RealGuard guard(folder / "vault");
    bool done = guard.unlock("ada").has_value();
    std::vector<double> ours, theirs;
    for (int i = 0; i < rounds && done; ++i) {
        const fs::path sealed = sender.seal(folder, media);
        theirs.push_back(milliseconds([&] { done = done && run(in + "age -d -i key peer.age | b2sum -l 256 > sum"); }));
        desk::ImportClip::Request request{open_regular_file(sealed, "bench.clip").value()};
        ours.push_back(milliseconds([&] { done = done && guard.call<desk::ImportClip>(request).has_value(); }));
        fs::remove(sealed);
    }
    if (!done) return false;
    std::printf("import of 1 GiB %7.0f ms, age -d | b2sum %7.0f ms, ratio %.2f\n", median(ours), median(theirs),
                median(theirs) / median(ours));
    return true;
}

/// Through the inbox, because a passphrase costs a quarter of a gibibyte.
bool measure_memory(const fs::path& folder, const test::Sender& sender, const fs::path& media) {
    const fs::path sealed = sender.seal(folder, media);
    test::RealGuard guard(folder / "vault");
    const double before = peak_memory(guard.pid());
    fs::rename(sealed, inbox::inbox_folder(folder / "vault") / "large.mgclip");
    for (;;) {
        const auto status = guard.call<desk::VaultStatus>({});
        if (!status || status->quarantined != 0) return false;
        if (status->inbox_waiting == 0) break;
    }
    std::printf("the guard's peak memory, nobody unlocked: %.1f MiB, before the clip %.1f MiB\n",
                peak_memory(guard.pid()), before);
    return true;
}

struct Opening {
    double decided = 0, logged = 0, unsealed = 0;  ///< ms
};

Result<Opening> open_once(desk::Vault& vault, const keyring::UnlockedKeys& person, const ClipId& id) {
    using Clock = std::chrono::steady_clock;
    const auto ms = [](Clock::duration d) { return std::chrono::duration<double, std::milli>(d).count(); };
    const auto start = Clock::now();
    MG_TRY(const auto clip, vault.clips().find(id));
    consent::Question question;
    MG_TRY(question.evidence, desk::evidence_for(vault, *clip));
    question.reviewer = {person.uid, person.role, person.group};
    question.purpose = Purpose::alarm_training;
    question.task = Task::classify;
    question.requested = Level::frosted;
    consent::Answer answer = consent::Gate::decide(question);
    if (!answer.permit) return fail(Errc::denied, "bench.permit");
    const auto decided = Clock::now();
    audit::Entry entry;
    entry.type = audit::EntryType::clip_prepare;
    MG_TRY(Ticket ticket, vault.log().intend(entry));
    const std::int64_t intent = ticket.seq();
    const auto logged = Clock::now();
    MG_TRY(const UniqueFd file, inbox::open_vaulted(vault.folder(), id));
    Bytes nonce(16);
    MG_CHECK(read_exactly_at(file.get(), 0, nonce, "bench.nonce"));
    MG_TRY(keyring::PayloadKeys keys, vault.keys().open_payload_keys(*answer.permit, std::move(ticket), person,
                                                                     clip->key_for(question.purpose), nonce));
    MG_TRY(const std::uint64_t size, size_of(file.get(), "bench.size"));
    MG_TRY(auto reader, age::PayloadReader::open(file.get(), 0, size, std::move(keys.payload_key)));
    Bytes first(1);
    MG_TRY([[maybe_unused]] const std::size_t read, reader.read_at(clip->media_offset, first));
    const auto unsealed = Clock::now();
    MG_CHECK(vault.log().outcome(intent, entry));
    return Opening{ms(decided - start), ms(logged - decided), ms(unsealed - logged)};
}

bool measure_opening(const fs::path& folder) {
    const SystemClock clock;
    const ClipId id = test::clips_of(folder).front().clip;
    auto vault = desk::Vault::open(folder / "vault", clock);
    if (!vault) return false;
    const auto person = (*vault)->keys().unlock("ren", Secret::copy_of(as_bytes("correct horse ren")));
    if (!person) return false;
    std::vector<double> rest, logged;
    for (int i = 0; i < openings; ++i) {
        const auto opening = open_once(**vault, *person, id);
        if (!opening) return false;
        rest.push_back(opening->decided + opening->unsealed);
        logged.push_back(opening->logged);
    }
    std::printf("open of an imported clip: permit, key and first media byte %.2f ms; its entry on disk %.2f ms\n",
                median(rest), median(logged));
    return true;
}
}  // namespace

int main() {
    if (!prepare_process()) return 5;
    const test::TemporaryFolder folder;
    const fs::path media = folder.path() / "large.mp4";
    std::ofstream(media).close();
    fs::resize_file(media, media_bytes);
    const test::Sender sender = test::make_vault(folder.path(), {});
    return measure_import(folder.path(), sender, media) && measure_memory(folder.path(), sender, media) &&
                   measure_opening(folder.path())
               ? 0
               : 1;
}
