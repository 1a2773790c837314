#include "core/note/note.h"

#include <gtest/gtest.h>

namespace milchglas::note {
namespace {

constexpr std::string_view peters_note =
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
    "\n"
    "\u2014 PeterNeumann "
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
constexpr std::string_view line = "\u2014 a AAAAAAE=\n";

class Note : public testing::Test {
  protected:
    static void SetUpTestSuite() { ASSERT_TRUE(prepare_process()); }
    static bool malformed(std::string_view note) {
        const auto parsed = parse_note(note);
        return !parsed && parsed.error() == Error(Errc::damaged, "note.malformed");
    }
    SigningKey key = SigningKey::generate("signer").value();
};

TEST_F(Note, WritesTheBytesAnotherToolWrote) {
    const ParsedNote parsed = parse_note(peters_note).value();
    ASSERT_EQ(parsed.signatures.size(), 1u);
    EXPECT_EQ(parsed.signatures[0].hash, 0xc74f20a3u);
    const SigningKey peter =
        SigningKey::parse(
            Secret::copy_of(as_bytes("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz")))
            .value();
    EXPECT_TRUE(peter.verifier().verifies(parsed.text, parsed.signatures[0].signature));
    EXPECT_EQ(sign_note(parsed.text, peter).value(), peters_note);
}

TEST_F(Note, SplitsAtTheLastEmptyLine) {
    const std::string text = "one\n\ntwo\n";
    const ParsedNote parsed = parse_note(sign_note(text, key).value()).value();
    EXPECT_EQ(parsed.text, text);
    ASSERT_EQ(parsed.signatures.size(), 1u);
    EXPECT_EQ(parsed.signatures[0].name, "signer");
    EXPECT_EQ(parsed.signatures[0].hash, key.verifier().hash());
}

TEST_F(Note, RefusesEveryOtherForm) {
    const std::string good = "text\n\n" + std::string(line);
    ASSERT_FALSE(malformed(good));
    const std::string s(line);
    for (const std::string& bad : {
             std::string(),
             std::string("text\n"),
             std::string("text\n\n"),
             "text\n" + s,
             s,
             "\n" + s,
             good.substr(0, good.size() - 1),  // no last newline
             good + "\n",
             good + "more\n",  // anything after the signatures
             "tab\t\n\n" + s,
             "cr\r\n\n" + s,
             "\xff\n\n" + s,  // not plain text
             std::string("text\n\n- a AAAAAAE=\n"),
             std::string("text\n\n\u2014a AAAAAAE=\n"),
             std::string("text\n\n\u2014 a  AAAAAAE=\n"),
             std::string("text\n\n\u2014 a+b AAAAAAE=\n"),
             std::string("text\n\n\u2014 a AAAAAAE\n"),
             std::string("text\n\n\u2014 a AAAAAAF=\n"),  // base64
             std::string("text\n\n\u2014 a AAAAAA==\n"),  // a key hash and no signature
             std::string("text\n\n\u2014 a\n"),
             good + s,  // two lines of one key
         })
        EXPECT_TRUE(malformed(bad)) << bad;
}

TEST_F(Note, AnEmptyTextIsStillText) {
    EXPECT_EQ(parse_note("\n\n" + std::string(line)).value().text, "\n");
}

TEST_F(Note, IsBounded) {
    std::string many = "text\n\n";
    for (std::size_t i = 0; i < max_signatures; ++i) many += "\u2014 k" + std::to_string(i) + " AAAAAAE=\n";
    EXPECT_FALSE(malformed(many));
    EXPECT_TRUE(malformed(many + std::string(line)));
    const std::string tail = "\n\n" + std::string(line);
    EXPECT_FALSE(malformed(std::string(max_note_bytes - tail.size(), 'a') + tail));
    EXPECT_TRUE(malformed(std::string(max_note_bytes - tail.size() + 1, 'a') + tail));
}

TEST_F(Note, RefusesToSignWhatNobodyCouldRead) {
    for (const std::string& bad : {std::string(), std::string("no newline"), std::string("tab\t\n"),
                                   std::string("\xff\n"), std::string(max_note_bytes - 60, 'a') + "\n"}) {
        const auto note = sign_note(bad, key);
        ASSERT_FALSE(note) << bad.size();
        EXPECT_EQ(note.error(), Error(Errc::usage, "note.text"));
    }
}

TEST_F(Note, TakesASecondSignature) {
    const SigningKey witness = SigningKey::generate("witness").value();
    const std::string once = sign_note("text\n", key).value();
    const std::string twice = cosign_note(once, witness).value();
    const ParsedNote parsed = parse_note(twice).value();
    ASSERT_EQ(parsed.signatures.size(), 2u);
    EXPECT_EQ(parsed.text, "text\n");
    EXPECT_TRUE(witness.verifier().verifies(parsed.text, parsed.signatures[1].signature));
    EXPECT_EQ(cosign_note(twice, witness).error(), Error(Errc::conflict, "note.signed_already"));
    EXPECT_EQ(cosign_note("text\n", witness).error(), Error(Errc::damaged, "note.malformed"));
}

}  // namespace
}  // namespace milchglas::note
