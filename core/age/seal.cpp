#include "core/age/seal.h"

#include <algorithm>

#include "core/age/chunk.h"
#include "core/age/open.h"
#include "core/age/scrypt_stanza.h"
#include "core/age/x25519_stanza.h"
#include "core/base/fd.h"

namespace milchglas::age {

struct Sealer::State {
    int fd = -1;
    Secret key;
    ChunkBuffer buffer;
    std::size_t filled = 0;
    std::uint64_t chunk = 0;
    bool over = false;

    /// Header and nonce.
    Status begin(const std::vector<Stanza>& stanzas, const Secret& file_key) {
        const Secret nonce = Secret::random(payload_nonce_bytes);
        key = payload_key(file_key, nonce.view());
        MG_CHECK(write_all(fd, write_header(stanzas, file_key), "age.write"));
        return write_all(fd, nonce.view(), "age.write");
    }
    Status flush(bool final) {
        const ByteView sealed = seal_chunk(chunk++, final, key, buffer, filled);
        filled = 0;
        return write_all(fd, sealed, "age.write");
    }
};

Sealer::Sealer(std::unique_ptr<State> state) : state_(std::move(state)) {}
Sealer::Sealer(Sealer&&) noexcept = default;
Sealer& Sealer::operator=(Sealer&&) noexcept = default;
Sealer::~Sealer() = default;

Result<Sealer> Sealer::create(int fd, std::span<const Recipient> recipients) {
    if (recipients.empty() || recipients.size() > max_stanzas) return fail(Errc::usage, "age.recipients");
    const Secret file_key = Secret::random(file_key_bytes);
    std::vector<Stanza> stanzas;
    for (const Recipient& recipient : recipients) {
        MG_TRY(Stanza stanza, wrap_for_recipient(file_key, recipient));
        stanzas.push_back(std::move(stanza));
    }
    auto state = std::make_unique<State>();
    state->fd = fd;
    MG_CHECK(state->begin(stanzas, file_key));
    return Sealer(std::move(state));
}

Result<Sealer> Sealer::create_with_passphrase(int fd, const Secret& passphrase, int log_n) {
    if (passphrase.empty()) return fail(Errc::usage, "age.passphrase_empty");
    const Secret file_key = Secret::random(file_key_bytes);
    MG_TRY(Stanza stanza, wrap_for_passphrase(file_key, passphrase, log_n));
    auto state = std::make_unique<State>();
    state->fd = fd;
    MG_CHECK(state->begin({std::move(stanza)}, file_key));
    return Sealer(std::move(state));
}

Status Sealer::write(ByteView plaintext) {
    if (state_->over) return fail(Errc::bug, "age.sealer_over");
    state_->over = true;  // until every byte is through
    while (!plaintext.empty()) {
        // A full chunk waits for one more byte: only then is it known not to be the final one.
        if (state_->filled == chunk_bytes) MG_CHECK(state_->flush(false));
        const std::size_t count = std::min(plaintext.size(), chunk_bytes - state_->filled);
        std::copy_n(plaintext.begin(), count, state_->buffer.bytes().subspan(state_->filled).begin());
        state_->filled += count;
        plaintext = plaintext.subspan(count);
    }
    state_->over = false;
    return {};
}

Status Sealer::finish() {
    if (state_->over) return fail(Errc::bug, "age.sealer_over");
    state_->over = true;
    return state_->flush(true);
}

}  // namespace milchglas::age
