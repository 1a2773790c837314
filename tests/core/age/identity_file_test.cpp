#include "core/age/identity_file.h"

#include <fcntl.h>
#include <unistd.h>

#include "core/age/seal.h"
#include "tests/core/age/sealed_file.h"

namespace milchglas::age {
namespace {
const std::string key = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
const std::string recipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

Result<std::vector<Identity>> parse(const std::string& text) {
    return parse_identities(as_bytes(text));
}

/// What read_identity_file makes of `bytes`.
Result<std::vector<Identity>> read(ByteView bytes, const Secret* passphrase = nullptr) {
    const UniqueFd fd = file_of(bytes);
    EXPECT_EQ(::lseek(fd.get(), 0, SEEK_SET), 0);
    return read_identity_file(fd.get(), passphrase);
}

Bytes seal_with(const Secret& passphrase, const std::string& text) {
    const UniqueFd fd = file_of({});
    auto sealer = Sealer::create_with_passphrase(fd.get(), passphrase, 4);
    EXPECT_TRUE(sealer && sealer->write(as_bytes(text)) && sealer->finish());
    return contents(fd);
}

TEST(AgeIdentityFile, ReadsCommentsEmptyLinesAndSeveralKeys) {
    const Secret other = Identity::generate().to_text();
    const auto identities =
        parse("# created: 2026-03-04\n# public key: x\r\n\n" + key + "\r\n#\n" + std::string(as_text(other.view())));
    ASSERT_TRUE(identities);
    ASSERT_EQ(identities->size(), 2U);
    EXPECT_EQ(identities->front().recipient().to_text(), recipient);
    EXPECT_EQ((*identities)[1].to_text(), other);
    EXPECT_EQ(read(as_bytes(key + "\n")).value().size(), 1U);
}

TEST(AgeIdentityFile, ReadsFromAPipe) {
    int ends[2];
    ASSERT_EQ(::pipe2(ends, O_CLOEXEC), 0);
    const UniqueFd out(ends[0]);
    UniqueFd in(ends[1]);
    ASSERT_TRUE(write_all(in.get(), as_bytes(key), "test.write"));
    in.reset();
    EXPECT_TRUE(read_identity_file(out.get(), nullptr));
}

TEST(AgeIdentityFile, EachFailureHasItsOwnPlace) {
    EXPECT_ERROR(parse(""), Errc::not_found, "age.no_identity");
    EXPECT_ERROR(parse("# nothing\n\n"), Errc::not_found, "age.no_identity");
    EXPECT_ERROR(parse(key.substr(1) + "\n"), Errc::damaged, "age.identity");
    EXPECT_ERROR(parse(" " + key + "\n"), Errc::damaged, "age.identity");
    EXPECT_ERROR(parse(key + "\nnonsense\n"), Errc::damaged, "age.identity");
    EXPECT_ERROR(parse("AGE-PLUGIN-YUBIKEY-1QQQ\n"), Errc::usage, "age.identity_kind");
    EXPECT_ERROR(parse("age-encryption.org/v1\n"), Errc::locked, "age.identity_sealed");
    std::string many;
    for (int i = 0; i < 64; ++i) many += key + "\n";
    EXPECT_TRUE(parse(many));
    EXPECT_ERROR(parse(many + key), Errc::damaged, "age.identity_size");
    EXPECT_ERROR(parse(std::string(65537, '#')), Errc::damaged, "age.identity_size");
    EXPECT_ERROR(read(Bytes(65537, '#')), Errc::damaged, "age.identity_size");
    EXPECT_ERROR(read(Bytes(65536, '#')), Errc::not_found, "age.no_identity");
    EXPECT_ERROR(read_identity_file(-1, nullptr), Errc::io, "age.read");
}

TEST(AgeIdentityFile, SealedWithAPassphrase) {
    const Secret passphrase = Secret::copy_of(as_bytes("frosted glass"));
    const Secret wrong = Secret::copy_of(as_bytes("clear glass"));
    const Bytes sealed = seal_with(passphrase, "# desk\n" + key + "\n");
    const auto identities = read(sealed, &passphrase);
    ASSERT_TRUE(identities);
    EXPECT_EQ(identities->front().recipient().to_text(), recipient);
    EXPECT_ERROR(read(sealed), Errc::locked, "age.identity_sealed");
    EXPECT_ERROR(read(sealed, &wrong), Errc::locked, "age.passphrase");
    EXPECT_ERROR(read(ByteView(sealed).first(sealed.size() - 1), &passphrase), Errc::damaged, "age.payload");
    EXPECT_ERROR(read(seal_with(passphrase, ""), &passphrase), Errc::not_found, "age.no_identity");
    EXPECT_ERROR(read(seal_with(passphrase, std::string(as_text(sealed))), &passphrase), Errc::locked,
                 "age.identity_sealed");
    EXPECT_ERROR(read(as_bytes("-----BEGIN AGE ENCRYPTED FILE-----\nZm9v\n"), &passphrase), Errc::damaged, "age.armor");
    EXPECT_ERROR(read(seal(as_bytes(key), Recipient::parse(recipient).value()), &passphrase), Errc::not_for_you,
                 "age.no_match");
}

}  // namespace
}  // namespace milchglas::age
