#include "core/age/open.h"

#include <fcntl.h>

#include "core/age/header.h"
#include "core/age/scrypt_stanza.h"
#include "core/age/seal.h"
#include "core/age/x25519_stanza.h"
#include "core/base/encoding.h"
#include "tests/core/age/sealed_file.h"

namespace milchglas::age {
namespace {

/// A file of these stanzas with a right MAC and `nonce_bytes` bytes after the header.
UniqueFd file_with(const std::vector<Stanza>& stanzas, const Secret& file_key, std::size_t nonce_bytes = 16) {
    Bytes file = write_header(stanzas, file_key);
    file.resize(file.size() + nonce_bytes);
    return file_of(file);
}

class AgeOpen : public testing::Test {
  protected:
    Result<OpenedFile> open(const UniqueFd& fd) { return open_with_identities(fd.get(), {&mine_, 1}); }
    Stanza stanza_for(const Identity& identity) { return wrap_for_recipient(file_key_, identity.recipient()).value(); }
    Secret file_key_ = Secret::random(file_key_bytes);
    Secret passphrase_ = Secret::copy_of(as_bytes("frosted glass"));
    Identity mine_ = Identity::generate();
    Identity other_ = Identity::generate();
};

TEST_F(AgeOpen, FindsItsStanzaAmongOthersAndUnknownOnes) {
    const Stanza unknown{{"example.com/new", "-"}, Bytes(7)};
    const UniqueFd fd = file_with({unknown, stanza_for(other_), stanza_for(mine_), {{"scryptic"}, {}}}, file_key_);
    const auto file = open(fd);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->file_key, file_key_);
    EXPECT_EQ(file->payload_key, payload_key(file_key_, Bytes(16)));
    EXPECT_EQ(file->payload_offset + 16, file->payload_end);
    EXPECT_EQ(payload_key_at(file_key_, fd.get(), file->payload_offset).value(), file->payload_key);
    EXPECT_ERROR(payload_key_at(file_key_, fd.get(), file->payload_offset + 1), Errc::damaged, "age.payload");
}

TEST_F(AgeOpen, AnyOfSeveralIdentitiesOpens) {
    const UniqueFd fd = file_with({stanza_for(mine_)}, file_key_);
    std::vector<Identity> identities;
    identities.push_back(Identity::generate());
    EXPECT_ERROR(open_with_identities(fd.get(), identities), Errc::not_for_you, "age.no_match");
    EXPECT_ERROR(open_with_identities(fd.get(), {}), Errc::not_for_you, "age.no_match");
    identities.push_back(Identity(mine_.scalar().clone()));
    EXPECT_TRUE(open_with_identities(fd.get(), identities));
}

TEST_F(AgeOpen, NotForYouIsNotDamaged) {
    EXPECT_ERROR(open(file_with({stanza_for(other_)}, file_key_)), Errc::not_for_you, "age.no_match");
    EXPECT_ERROR(open(file_with({{{"x25519", "a"}, Bytes(32)}}, file_key_)), Errc::not_for_you, "age.no_match");
    Stanza changed = stanza_for(mine_);
    changed.body[3] ^= 1;
    EXPECT_ERROR(open(file_with({changed}, file_key_)), Errc::not_for_you, "age.no_match");
}

TEST_F(AgeOpen, AWrongMacIsItsOwnFailure) {
    EXPECT_ERROR(open(file_with({stanza_for(mine_)}, Secret::random(16))), Errc::damaged, "age.hmac");
}

TEST_F(AgeOpen, TheMacCoversTheStanzasNobodyKnows) {
    const Stanza unknown{{"example.com/new", "one"}, Bytes(7)};
    const Bytes file = contents(file_with({unknown, stanza_for(mine_)}, file_key_));
    for (const std::string_view part : {"example", "one", "AAAA"}) {
        Bytes changed = file;
        const std::size_t at = as_text(file).find(part);
        ASSERT_NE(at, std::string_view::npos);
        changed[at] ^= 2;  // into another letter
        EXPECT_ERROR(open(file_of(changed)), Errc::damaged, "age.hmac");
    }
}

TEST_F(AgeOpen, ACutNonceIsAHeaderFailure) {
    EXPECT_ERROR(open(file_with({stanza_for(mine_)}, file_key_, 15)), Errc::damaged, "age.header");
    EXPECT_ERROR(open(file_with({stanza_for(mine_)}, file_key_, 0)), Errc::damaged, "age.header");
}

TEST_F(AgeOpen, MalformedX25519StanzasRefuseTheFile) {
    const Stanza good = stanza_for(mine_);
    const std::string share = good.args[1];
    const std::string long_share = to_base64(Bytes(33, 9), Base64::unpadded);
    for (const std::vector<std::string>& args : {std::vector<std::string>{"X25519"},
                                                 {"X25519", share, share},
                                                 {"X25519", share.substr(1)},
                                                 {"X25519", long_share},
                                                 {"X25519", share + "="},
                                                 {"X25519", std::string(42, 'A') + "B"}}) {
        // Even beside a good stanza of ours.
        EXPECT_ERROR(open(file_with({good, {args, good.body}}, file_key_)), Errc::damaged, "age.header");
    }
    EXPECT_ERROR(open(file_with({{good.args, Bytes(31)}}, file_key_)), Errc::damaged, "age.header");
    EXPECT_ERROR(open(file_with({{good.args, Bytes(33)}}, file_key_)), Errc::damaged, "age.header");
}

TEST_F(AgeOpen, ALowOrderShareRefusesTheFileEvenAfterAMatch) {
    const Stanza low{{"X25519", to_base64(Bytes(32), Base64::unpadded)}, Bytes(32)};
    EXPECT_ERROR(open(file_with({low}, file_key_)), Errc::damaged, "age.header");
    EXPECT_ERROR(open(file_with({stanza_for(mine_), low}, file_key_)), Errc::damaged, "age.header");
}

TEST_F(AgeOpen, PassphraseOpensAndAWrongOneIsToldApart) {
    const UniqueFd fd = file_of({});
    auto sealer = Sealer::create_with_passphrase(fd.get(), passphrase_, 4);
    ASSERT_TRUE(sealer && sealer->write(as_bytes("text")) && sealer->finish());
    EXPECT_TRUE(open_with_passphrase(fd.get(), passphrase_));
    EXPECT_ERROR(open_with_passphrase(fd.get(), Secret::copy_of(as_bytes("Frosted glass"))), Errc::locked,
                 "age.passphrase");
    EXPECT_ERROR(open_with_passphrase(fd.get(), Secret()), Errc::locked, "age.passphrase");
    EXPECT_ERROR(open(fd), Errc::not_for_you, "age.no_match");
    EXPECT_ERROR(open_with_passphrase(file_with({stanza_for(mine_)}, file_key_).get(), passphrase_), Errc::not_for_you,
                 "age.no_match");
}

TEST_F(AgeOpen, APassphraseStanzaStandsAlone) {
    const Stanza scrypt = wrap_for_passphrase(file_key_, passphrase_, 4).value();
    for (const auto& stanzas : {std::vector<Stanza>{scrypt, scrypt},
                                {scrypt, stanza_for(mine_)},
                                {stanza_for(mine_), scrypt},
                                {{{"unknown"}, {}}, scrypt}}) {
        const UniqueFd fd = file_with(stanzas, file_key_);
        EXPECT_ERROR(open_with_passphrase(fd.get(), passphrase_), Errc::damaged, "age.header");
        EXPECT_ERROR(open(fd), Errc::damaged, "age.header");
    }
}

TEST_F(AgeOpen, MalformedScryptStanzasRefuseTheFile) {
    const Stanza good = wrap_for_passphrase(file_key_, passphrase_, 4).value();
    const auto with_factor = [&](const std::string& factor) {
        return open_with_passphrase(file_with({{{"scrypt", good.args[1], factor}, good.body}}, file_key_).get(),
                                    passphrase_);
    };
    EXPECT_TRUE(with_factor("4"));
    for (const std::string factor : {"04", "+4", "-4", "0", "0x4", "4a", "a4"}) {
        SCOPED_TRACE(factor);
        EXPECT_ERROR(with_factor(factor), Errc::damaged, "age.header");
    }
    for (const std::string factor : {"21", "99", "100", "18446744073709551620"}) {
        SCOPED_TRACE(factor);
        EXPECT_ERROR(with_factor(factor), Errc::damaged, "age.work_factor");
    }
    const std::string salt = good.args[1];
    for (const Stanza& stanza :
         {Stanza{{"scrypt", salt}, good.body}, Stanza{{"scrypt", salt, "4", "x"}, good.body},
          Stanza{{"scrypt", salt.substr(2), "4"}, good.body}, Stanza{{"scrypt", salt + "AA", "4"}, good.body},
          Stanza{{"scrypt", salt.substr(0, 21) + "B", "4"}, good.body}, Stanza{{"scrypt", salt, "4"}, Bytes(48)}}) {
        EXPECT_ERROR(open_with_passphrase(file_with({stanza}, file_key_).get(), passphrase_), Errc::damaged,
                     "age.header");
    }
}

TEST_F(AgeOpen, AnUnreadableDescriptorIsNotDamage) {
    const UniqueFd fd(::open("/dev/null", O_WRONLY | O_CLOEXEC));
    EXPECT_ERROR(open(fd), Errc::io, "age.read");
}

TEST_F(AgeOpen, SealingRefusesWhatNobodyCouldOpen) {
    const UniqueFd fd = file_of({});
    EXPECT_ERROR(Sealer::create(fd.get(), {}), Errc::usage, "age.recipients");
    const std::vector<Recipient> many(65, mine_.recipient());
    EXPECT_ERROR(Sealer::create(fd.get(), many), Errc::usage, "age.recipients");
    const Recipient low(std::array<std::uint8_t, 32>{});
    EXPECT_ERROR(Sealer::create(fd.get(), {&low, 1}), Errc::usage, "age.recipient_weak");
    EXPECT_ERROR(Sealer::create_with_passphrase(fd.get(), Secret()), Errc::usage, "age.passphrase_empty");
    EXPECT_ERROR(Sealer::create_with_passphrase(fd.get(), passphrase_, 21), Errc::usage, "age.work_factor");
    EXPECT_ERROR(Sealer::create_with_passphrase(fd.get(), passphrase_, 0), Errc::usage, "age.work_factor");
    EXPECT_TRUE(contents(fd).empty());
}

TEST_F(AgeOpen, AFullHeaderOfRecipientsOpens) {
    std::vector<Recipient> many(63, other_.recipient());
    many.push_back(mine_.recipient());
    const UniqueFd fd = file_of({});
    auto sealer = Sealer::create(fd.get(), many);
    ASSERT_TRUE(sealer && sealer->finish());
    EXPECT_TRUE(open(fd));
}

}  // namespace
}  // namespace milchglas::age
