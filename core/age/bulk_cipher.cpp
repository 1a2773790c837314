#include "core/age/bulk_cipher.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <cstdlib>

namespace milchglas::age {
namespace {
/// What can fail here is memory, or our own use of the library.
void sure(int result) {
    if (result != 1) std::abort();
}
}  // namespace

struct BulkCipher::State {
    EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
    State() {
        if (context == nullptr) std::abort();
    }
    ~State() { EVP_CIPHER_CTX_free(context); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    /// The key stays as it was given first.
    void start(std::uint64_t index, bool final, bool encrypting) {
        const ChunkNonce nonce = chunk_nonce(index, final);
        sure(EVP_CipherInit_ex2(context, nullptr, nullptr, nonce.data(), encrypting ? 1 : 0, nullptr));
    }
    void run(MutableBytes bytes) {
        int done = 0;
        sure(EVP_CipherUpdate(context, bytes.data(), &done, bytes.data(), static_cast<int>(bytes.size())));
    }
};

BulkCipher::BulkCipher(const Secret& payload_key) : state_(std::make_unique<State>()) {
    // A configuration file could name code to load.
    sure(OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr));
    sure(EVP_CipherInit_ex2(state_->context, EVP_chacha20_poly1305(), payload_key.view().data(), nullptr, 1, nullptr));
}
BulkCipher::BulkCipher(BulkCipher&&) noexcept = default;
BulkCipher::~BulkCipher() = default;

bool BulkCipher::decrypt(std::uint64_t index, bool final, MutableBytes sealed) {
    if (sealed.size() < tag_bytes) return false;
    const MutableBytes text = sealed.first(sealed.size() - tag_bytes), tag = sealed.last(tag_bytes);
    state_->start(index, final, false);
    sure(EVP_CIPHER_CTX_ctrl(state_->context, EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tag.size()), tag.data()));
    state_->run(text);
    int none = 0;
    if (EVP_CipherFinal_ex(state_->context, tag.data(), &none) == 1) return true;
    // Unlike libsodium it decrypts before it has seen the tag.
    OPENSSL_cleanse(sealed.data(), sealed.size());
    return false;
}

void BulkCipher::encrypt(std::uint64_t index, bool final, MutableBytes chunk) {
    const MutableBytes text = chunk.first(chunk.size() - tag_bytes), tag = chunk.last(tag_bytes);
    state_->start(index, final, true);
    state_->run(text);
    int none = 0;
    sure(EVP_CipherFinal_ex(state_->context, tag.data(), &none));
    sure(EVP_CIPHER_CTX_ctrl(state_->context, EVP_CTRL_AEAD_GET_TAG, static_cast<int>(tag.size()), tag.data()));
}

}  // namespace milchglas::age
