#include "core/age/bech32.h"

#include "core/age/keys.h"
#include "tests/core/age/sealed_file.h"

namespace milchglas::age {
namespace {
// The example identity and recipient of C2SP age.md.
constexpr std::string_view example_identity =
    "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
constexpr std::string_view example_recipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

TEST(AgeKeys, ExampleOfTheSpecification) {
    const auto identity = Identity::parse(example_identity);
    ASSERT_TRUE(identity);
    EXPECT_EQ(identity->scalar(), Secret::copy_of(Bytes(32, 0x42)));
    EXPECT_EQ(identity->recipient().to_text(), example_recipient);
    EXPECT_EQ(as_text(identity->to_text().view()), example_identity);
    const auto recipient = Recipient::parse(example_recipient);
    ASSERT_TRUE(recipient);
    EXPECT_EQ(*recipient, identity->recipient());
}

TEST(AgeKeys, GeneratedKeysRoundTrip) {
    const Identity a = Identity::generate(), b = Identity::generate();
    EXPECT_FALSE(a.scalar() == b.scalar());
    const Secret text = a.to_text();
    const auto read = Identity::parse(as_text(text.view()));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->scalar(), a.scalar());
    EXPECT_EQ(Recipient::parse(a.recipient().to_text()).value(), a.recipient());
}

TEST(AgeKeys, EveryChangedCharacterIsRefused) {
    for (std::size_t i = 0; i < example_recipient.size(); ++i) {
        for (const char c : {'q', 'p', 'Q', '1', ' ', '\0'}) {
            std::string text(example_recipient);
            if (text[i] == c) continue;
            text[i] = c;
            EXPECT_FALSE(Recipient::parse(text)) << text;
        }
    }
    for (std::size_t i = 0; i < example_identity.size(); ++i) {
        std::string text(example_identity);
        text[i] = text[i] == 'Q' ? 'P' : 'Q';
        EXPECT_FALSE(Identity::parse(text)) << text;
    }
}

TEST(AgeKeys, ShortLongOrWrongCaseIsRefused) {
    const std::string text(example_recipient);
    EXPECT_ERROR(Recipient::parse(""), Errc::damaged, "age.recipient");
    EXPECT_ERROR(Recipient::parse(text.substr(1)), Errc::damaged, "age.recipient");
    EXPECT_ERROR(Recipient::parse(text + "q"), Errc::damaged, "age.recipient");
    EXPECT_ERROR(Recipient::parse(text + "\n"), Errc::damaged, "age.recipient");
    EXPECT_ERROR(Recipient::parse("AGE1ZVKYG2LQZRAA2LNJVQEJ32NKUU0UES2S82HZRYE869XEEXVN73EQUNUJWJ"), Errc::damaged,
                 "age.recipient");
    EXPECT_ERROR(Identity::parse("age-secret-key-1gfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpq4egaex"),
                 Errc::damaged, "age.identity");
    EXPECT_ERROR(Identity::parse(example_recipient), Errc::damaged, "age.identity");
}

TEST(AgeKeys, OtherKindsAreNamedAsSuch) {
    EXPECT_ERROR(Recipient::parse("age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9"), Errc::usage, "age.recipient_kind");
    EXPECT_ERROR(Recipient::parse("age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9gh"), Errc::usage,
                 "age.recipient_kind");
    EXPECT_ERROR(Recipient::parse("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5"), Errc::usage, "age.recipient_kind");
    EXPECT_ERROR(Identity::parse("AGE-SECRET-KEY-PQ-1XX76JRALNLX"), Errc::usage, "age.identity_kind");
    EXPECT_ERROR(Identity::parse("AGE-PLUGIN-YUBIKEY-1XX76JRALNLX"), Errc::usage, "age.identity_kind");
}

TEST(Bech32, PaddingMustBeZeroAndShort) {
    // One byte takes two characters; the last two bits of the second are padding.
    std::string text(bech32_size(3, 1), '\0');
    bech32_encode("age", Bytes{0xff}, text);
    EXPECT_EQ(text, "age1luyvfgxs");
    Bytes read(1);
    EXPECT_TRUE(bech32_decode("age", "age1luyvfgxs", read));
    EXPECT_EQ(read, Bytes{0xff});
    EXPECT_FALSE(bech32_decode("age", "age1lae6aamz", read));   // a padding bit set, the checksum right
    EXPECT_FALSE(bech32_decode("age", "age1luqrr2q7m", read));  // a needless third character, the checksum right
}

}  // namespace
}  // namespace milchglas::age
