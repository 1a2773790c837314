#include "tests/core/age/sealed_file.h"

#include <sys/mman.h>

#include "core/age/open.h"
#include "core/age/seal.h"
#include "core/age/unseal.h"

namespace milchglas::age {
namespace {
/// Guarded memory needs a started libsodium.
class Sodium : public testing::Environment {
    void SetUp() override { ASSERT_TRUE(prepare_process()); }
};
const testing::Environment* const started = testing::AddGlobalTestEnvironment(new Sodium);
}  // namespace

Bytes test_plaintext(std::size_t count) {
    Bytes bytes(count);
    std::uint32_t state = 1;
    for (std::uint8_t& byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<std::uint8_t>(state >> 24);
    }
    return bytes;
}

UniqueFd file_of(ByteView bytes) {
    UniqueFd fd(::memfd_create("age test", MFD_CLOEXEC));
    EXPECT_TRUE(write_all(fd.get(), bytes, "test.write"));
    return fd;
}

Bytes contents(const UniqueFd& fd) {
    return read_all(fd.get(), 1 << 24, "test.read").value_or(Bytes{});
}

Bytes seal(ByteView plaintext, const Recipient& recipient) {
    const UniqueFd fd = file_of({});
    auto sealer = Sealer::create(fd.get(), {&recipient, 1});
    EXPECT_TRUE(sealer && sealer->write(plaintext) && sealer->finish());
    return contents(fd);
}

Result<Bytes> unseal_all(ByteView sealed, const Identity& identity) {
    const UniqueFd fd = file_of(sealed);
    MG_TRY(const OpenedFile file, open_with_identities(fd.get(), {&identity, 1}));
    Bytes plaintext;
    MG_CHECK(unseal(fd.get(), file.payload_offset, file.payload_end, file.payload_key, [&](ByteView part) {
        plaintext.insert(plaintext.end(), part.begin(), part.end());
        return Status{};
    }));
    return plaintext;
}

}  // namespace milchglas::age
