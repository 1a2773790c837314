#include "core/note/enrolled_key.h"

#include <gtest/gtest.h>

namespace milchglas::note {
namespace {

class OpenNote : public testing::Test {
  protected:
    static void SetUpTestSuite() { ASSERT_TRUE(prepare_process()); }
    SigningKey camera = SigningKey::generate("camera").value();
    SigningKey household = SigningKey::generate("household").value();
    SigningKey stranger = SigningKey::generate("stranger").value();
    std::vector<EnrolledKey> keys{{camera.verifier(), KeyPurpose::device, "d1", false},
                                  {household.verifier(), KeyPurpose::household, "h1", false}};

    Error refused(const std::string& note, KeyPurpose needed = KeyPurpose::device) const {
        const auto opened = open_note(note, keys, needed);
        return opened ? Error(Errc::bug, "test.opened") : opened.error();
    }
    static std::string spoil(std::string note) {  // changes the text, keeps the form
        note[0] = note[0] == 'x' ? 'y' : 'x';
        return note;
    }
};

TEST_F(OpenNote, TellsWhoSignedForWhom) {
    const OpenedNote opened = open_note(sign_note("text\n", camera).value(), keys, KeyPurpose::device).value();
    EXPECT_EQ(opened.text, "text\n");
    EXPECT_EQ(opened.signer, "camera");
    EXPECT_EQ(opened.subject, "d1");
}

TEST_F(OpenNote, EachRefusalHasItsOwnName) {
    const std::string note = sign_note("text\n", camera).value();
    EXPECT_EQ(refused("text\n"), Error(Errc::damaged, "note.malformed"));
    EXPECT_EQ(refused(spoil(note)), Error(Errc::forged, "note.bad_signature"));
    EXPECT_EQ(refused(sign_note("text\n", stranger).value()), Error(Errc::forged, "note.unknown_signer"));
    EXPECT_EQ(refused(note, KeyPurpose::household), Error(Errc::forged, "note.wrong_purpose"));
    keys[0].revoked = true;
    EXPECT_EQ(refused(note), Error(Errc::forged, "note.revoked"));
}

TEST_F(OpenNote, UnknownKeysAreIgnored) {
    const std::string note = cosign_note(sign_note("text\n", stranger).value(), camera).value();
    EXPECT_TRUE(open_note(note, keys, KeyPurpose::device));
}

TEST_F(OpenNote, OneKnownKeyWithABadSignatureSpoilsTheNote) {
    // The household's line is of another text; the camera's is right.
    const std::string other = sign_note("other\n", household).value();
    const std::string note = sign_note("text\n", camera).value() + other.substr(other.rfind("\u2014"));
    EXPECT_EQ(refused(note), Error(Errc::forged, "note.bad_signature"));
    keys[1].revoked = true;
    EXPECT_EQ(refused(note), Error(Errc::forged, "note.bad_signature"));
    keys.pop_back();
    EXPECT_TRUE(open_note(note, keys, KeyPurpose::device)) << "an unknown key's line says nothing";
}

TEST_F(OpenNote, AnyRightSignerIsEnough) {
    const std::string note = cosign_note(sign_note("text\n", camera).value(), household).value();
    EXPECT_EQ(open_note(note, keys, KeyPurpose::household).value().subject, "h1");
    EXPECT_EQ(refused(note, KeyPurpose::log), Error(Errc::forged, "note.wrong_purpose"));
}

TEST_F(OpenNote, ARevokedKeyStaysRevokedHoweverOftenItIsEnrolled) {
    const std::string note = sign_note("text\n", camera).value();
    keys.push_back({camera.verifier(), KeyPurpose::device, "d1", true});
    EXPECT_EQ(refused(note), Error(Errc::forged, "note.revoked"));
    keys.push_back({camera.verifier(), KeyPurpose::device, "d1", false});
    EXPECT_EQ(refused(note), Error(Errc::forged, "note.revoked"));
}

TEST_F(OpenNote, AKeyOfTheSameNameIsNotTheSameKey) {
    const SigningKey twin = SigningKey::generate("camera").value();
    EXPECT_EQ(refused(sign_note("text\n", twin).value()), Error(Errc::forged, "note.unknown_signer"));
}

}  // namespace
}  // namespace milchglas::note
