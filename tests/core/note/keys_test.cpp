#include "core/note/keys.h"

#include <gtest/gtest.h>

#include "core/base/encoding.h"
#include "core/base/hash.h"

namespace milchglas::note {
namespace {

// The key pair in the documentation of Go's golang.org/x/mod/sumdb/note.
constexpr std::string_view peter = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
constexpr std::string_view peter_private =
    "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

class Keys : public testing::Test {
  protected:
    static void SetUpTestSuite() { ASSERT_TRUE(prepare_process()); }
    static Error parse_error(std::string_view vkey) {
        const auto key = VerifierKey::parse(vkey);
        return key ? Error(Errc::bug, "test.parsed") : key.error();
    }
    static Error private_error(std::string_view text) {
        const auto key = SigningKey::parse(Secret::copy_of(as_bytes(text)));
        return key ? Error(Errc::bug, "test.parsed") : key.error();
    }
};

TEST_F(Keys, ReadsTheFormsOfOtherTools) {
    const VerifierKey key = VerifierKey::parse(peter).value();
    EXPECT_EQ(key.name(), "PeterNeumann");
    EXPECT_EQ(key.hash(), 0xc74f20a3u);
    EXPECT_EQ(key.text(), peter);

    const SigningKey signer = SigningKey::parse(Secret::copy_of(as_bytes(peter_private))).value();
    EXPECT_EQ(signer.verifier(), key);
    EXPECT_EQ(as_text(signer.text().view()), peter_private);
    EXPECT_TRUE(SigningKey::parse(Secret::copy_of(as_bytes(std::string(peter_private) + "\n"))));
}

TEST_F(Keys, SignsAndVerifies) {
    const SigningKey key = SigningKey::generate("milchglas.example/device/7").value();
    const SigningKey again = SigningKey::parse(key.text()).value();
    Bytes signature = again.sign("text\n");
    EXPECT_TRUE(key.verifier().verifies("text\n", signature));
    EXPECT_FALSE(key.verifier().verifies("texT\n", signature));
    EXPECT_FALSE(key.verifier().verifies("text\n", ByteView(signature).first(63)));
    signature[0] ^= 1;
    EXPECT_FALSE(key.verifier().verifies("text\n", signature));
    EXPECT_FALSE(VerifierKey().verifies("text\n", signature)) << "a key nobody set verifies nothing";
}

TEST_F(Keys, RefusesMalformedVkeys) {
    const Error refused(Errc::damaged, "note.vkey");
    for (const std::string& bad : {
             std::string(), std::string("PeterNeumann"), std::string("PeterNeumann+c74f20a3"), std::string(peter) + "=",
             std::string(peter) + "\n", std::string(peter.substr(0, peter.size() - 1)),
             "Peter Neumann" + std::string(peter.substr(12)), std::string(peter.substr(12)),
             "PeterNeumann+C74F20A3" + std::string(peter.substr(21)),  // upper-case hash
             "PeterNeumann+c74f20a4" + std::string(peter.substr(21)),  // of another key
             "PaulNeumann" + std::string(peter.substr(12)),            // another name changes the hash
             std::string("PeterNeumann+18b9780b+BBpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")  // a cosignature key
         })
        EXPECT_EQ(parse_error(bad), refused) << bad;
}

TEST_F(Keys, RefusesWeakPoints) {
    const Bytes identity = [] {
        Bytes b(32);
        b[0] = 1;
        return b;
    }();
    for (const Bytes& point : {Bytes(32), identity, Bytes(32, 0xff)}) {
        Bytes hashed = to_bytes("weak\n\x01");
        hashed.insert(hashed.end(), point.begin(), point.end());
        Bytes typed{1};
        typed.insert(typed.end(), point.begin(), point.end());
        const std::string vkey = "weak+" + to_hex(ByteView(sha256(hashed)).first(4)) + "+" + to_base64(typed);
        EXPECT_EQ(parse_error(vkey), Error(Errc::damaged, "note.weak_key")) << vkey;
    }
}

TEST_F(Keys, RefusesMalformedPrivateKeys) {
    const Error refused(Errc::damaged, "note.private_key");
    EXPECT_EQ(private_error(""), refused);
    EXPECT_EQ(private_error(peter), refused) << "a public key";
    EXPECT_EQ(private_error(std::string(peter_private) + "\n\n"), refused);
    EXPECT_EQ(private_error(peter_private.substr(0, peter_private.size() - 1)), refused);
    std::string other_seed(peter_private);
    other_seed[other_seed.size() - 5] = 'A';
    EXPECT_EQ(private_error(other_seed), refused) << "the hash is of another key";
}

TEST_F(Keys, ChecksNames) {
    EXPECT_TRUE(valid_key_name("milchglas.example/log/5f"));
    EXPECT_TRUE(valid_key_name("T\u00fcr"));
    for (const std::string_view bad : {"", "a b", "a+b", "a\nb", "a\u00a0b", "a\u2003b", "\xff", "\xc0\xaf",
                                       "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82", "\x7f"})
        EXPECT_FALSE(valid_key_name(bad)) << bad;
    EXPECT_TRUE(valid_key_name(std::string(255, 'a')));
    EXPECT_FALSE(valid_key_name(std::string(256, 'a')));
    const auto key = SigningKey::generate("two words");
    ASSERT_FALSE(key);
    EXPECT_EQ(key.error(), Error(Errc::usage, "note.key_name"));
}

}  // namespace
}  // namespace milchglas::note
