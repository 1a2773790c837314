#include "core/age/seal.h"

#include <algorithm>

#include "core/age/chunk_crew.h"
#include "core/age/open.h"
#include "core/age/scrypt_stanza.h"
#include "core/age/x25519_stanza.h"
#include "core/base/fd.h"

namespace milchglas::age {
namespace {
ByteView sealed_chunk(ChunkJob& job, const Secret& key) {
    const MutableBytes chunk = job.buffer.bytes().first(job.plaintext_bytes + tag_bytes);
    job.cipher_under(key).encrypt(job.index, job.final, chunk);
    return chunk;
}
}  // namespace

struct Sealer::State {
    int fd;
    Secret key;
    ChunkCrew crew;
    ChunkJob* job = nullptr;  ///< being filled
    std::uint64_t chunk = 0;
    bool over = false;

    State(int out, std::size_t threads)
        : fd(out),
          crew(
              threads, [this](ChunkJob& full) { return sealed_chunk(full, key); },
              [this](ByteView sealed) { return write_all(fd, sealed, "age.write"); }) {}
    /// Header and nonce.
    Status begin(const std::vector<Stanza>& stanzas, const Secret& file_key) {
        const Secret nonce = Secret::random(payload_nonce_bytes);
        key = payload_key(file_key, nonce.view());
        MG_CHECK(write_all(fd, write_header(stanzas, file_key), "age.write"));
        MG_CHECK(write_all(fd, nonce.view(), "age.write"));
        return next_chunk();
    }
    Status next_chunk() {
        MG_TRY(job, crew.next());
        job->index = chunk++;
        job->plaintext_bytes = 0;
        return {};
    }
};

Sealer::Sealer(std::unique_ptr<State> state) : state_(std::move(state)) {}
Sealer::Sealer(Sealer&&) noexcept = default;
Sealer& Sealer::operator=(Sealer&&) noexcept = default;
Sealer::~Sealer() = default;

Result<Sealer> Sealer::create(int fd, std::span<const Recipient> recipients, std::size_t threads) {
    if (recipients.empty() || recipients.size() > max_stanzas) return fail(Errc::usage, "age.recipients");
    const Secret file_key = Secret::random(file_key_bytes);
    std::vector<Stanza> stanzas;
    for (const Recipient& recipient : recipients) {
        MG_TRY(Stanza stanza, wrap_for_recipient(file_key, recipient));
        stanzas.push_back(std::move(stanza));
    }
    auto state = std::make_unique<State>(fd, threads);
    MG_CHECK(state->begin(stanzas, file_key));
    return Sealer(std::move(state));
}

Result<Sealer> Sealer::create_with_passphrase(int fd, const Secret& passphrase, int log_n) {
    if (passphrase.empty()) return fail(Errc::usage, "age.passphrase_empty");
    const Secret file_key = Secret::random(file_key_bytes);
    MG_TRY(Stanza stanza, wrap_for_passphrase(file_key, passphrase, log_n));
    auto state = std::make_unique<State>(fd, 1);
    MG_CHECK(state->begin({std::move(stanza)}, file_key));
    return Sealer(std::move(state));
}

Status Sealer::write(ByteView plaintext) {
    if (state_->over) return fail(Errc::bug, "age.sealer_over");
    state_->over = true;  // until every byte is through
    while (!plaintext.empty()) {
        ChunkJob* job = state_->job;
        // A full chunk waits for one more byte: only then is it known not to be the final one.
        if (job->plaintext_bytes == chunk_bytes) {
            state_->crew.submit();
            MG_CHECK(state_->next_chunk());
            job = state_->job;
        }
        const std::size_t count = std::min(plaintext.size(), chunk_bytes - job->plaintext_bytes);
        std::copy_n(plaintext.begin(), count, job->buffer.bytes().subspan(job->plaintext_bytes).begin());
        job->plaintext_bytes += count;
        plaintext = plaintext.subspan(count);
    }
    state_->over = false;
    return {};
}

Status Sealer::finish() {
    if (state_->over) return fail(Errc::bug, "age.sealer_over");
    state_->over = true;
    state_->job->final = true;
    state_->crew.submit();
    return state_->crew.finish();
}

}  // namespace milchglas::age
