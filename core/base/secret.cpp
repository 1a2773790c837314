#include "core/base/secret.h"

#include <signal.h>
#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <cstdlib>
#include <cstring>
#include <utility>

#include "core/base/locked_memory.h"

namespace milchglas {

Status prepare_process() {
    if (sodium_init() < 0) return fail(Errc::bug, "base.sodium");
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    lock_arena();
    signal(SIGPIPE, SIG_IGN);  // a peer that ended is an error of that one write,
    signal(SIGXFSZ, SIG_IGN);  // and so is a file that may not grow
    return {};
}

Secret::Secret(std::size_t size) : size_(size) {
    if (size == 0) return;
    data_ = take_secret_memory(size);
    if (data_ == nullptr) std::abort();
}

Secret Secret::copy_of(ByteView bytes) {
    Secret secret(bytes.size());
    if (!bytes.empty()) std::memcpy(secret.data_, bytes.data(), bytes.size());
    return secret;
}

Secret Secret::random(std::size_t size) {
    Secret secret(size);
    randombytes_buf(secret.data_, size);
    return secret;
}

Secret::Secret(Secret&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        wipe();
        data_ = std::exchange(other.data_, nullptr);
        size_ = std::exchange(other.size_, 0);
    }
    return *this;
}

Secret::~Secret() {
    wipe();
}

void Secret::wipe() {
    if (data_ != nullptr) give_back_secret_memory(data_, size_);
    data_ = nullptr;
    size_ = 0;
}

bool operator==(const Secret& a, const Secret& b) {
    return a.size_ == b.size_ && (a.size_ == 0 || sodium_memcmp(a.data_, b.data_, a.size_) == 0);
}

}  // namespace milchglas
