#include "core/age/header.h"

#include "core/age/key_wrap.h"
#include "core/base/encoding.h"
#include "tests/core/age/sealed_file.h"

namespace milchglas::age {
namespace {
const std::string version = "age-encryption.org/v1\n";
const std::string stanza = "-> kind one two\nAAAA\n";
const std::string mac = "--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n";
const std::string full_line = std::string(64, 'A') + "\n";

Result<Header> parse(const std::string& text) {
    return parse_header(as_bytes(text));
}

TEST(AgeHeader, ReadsStanzasAndStopsAtThePayload) {
    const auto header = parse(version + stanza + "-> !~\n" + full_line + "\n" + mac + "payload");
    ASSERT_TRUE(header);
    ASSERT_EQ(header->stanzas.size(), 2U);
    EXPECT_EQ(header->stanzas[0].args, (std::vector<std::string>{"kind", "one", "two"}));
    EXPECT_EQ(header->stanzas[0].body, Bytes(3));
    EXPECT_EQ(header->stanzas[1].args, (std::vector<std::string>{"!~"}));
    EXPECT_EQ(header->stanzas[1].body, Bytes(48));
    EXPECT_EQ(as_text(header->covered), version + stanza + "-> !~\n" + full_line + "\n---");
    EXPECT_EQ(header->size, header->covered.size() + mac.size() - 3);
}

TEST(AgeHeader, WhatIsNotAgeIsToldApart) {
    EXPECT_ERROR(parse(""), Errc::damaged, "age.empty");
    EXPECT_ERROR(parse("ustar"), Errc::damaged, "age.not_age");
    EXPECT_ERROR(parse(std::string(200, '\0')), Errc::damaged, "age.not_age");
    EXPECT_ERROR(parse("age-encryption.org/v2\n" + stanza + mac), Errc::damaged, "age.version");
    EXPECT_ERROR(parse("age-encryption.org/v1x\n"), Errc::damaged, "age.version");
    EXPECT_ERROR(parse("-----BEGIN AGE ENCRYPTED FILE-----\n"), Errc::usage, "age.armored");
}

TEST(AgeHeader, EveryTruncationIsRefused) {
    const std::string whole = version + stanza + mac;
    ASSERT_TRUE(parse(whole));
    for (std::size_t length = 1; length < whole.size(); ++length)
        EXPECT_ERROR(parse(whole.substr(0, length)), Errc::damaged, "age.header");
}

TEST(AgeHeader, MalformedLinesAreRefused) {
    const std::string mac_text = mac.substr(4, 43);
    for (const std::string& text : {
             std::string("age-encryption.org/v1\r\n") + stanza + mac,       // CR
             std::string("age-encryption.org/\n") + stanza + mac,           // no version
             version + mac,                                                 // no stanza
             version + "->\nAAAA\n" + mac,                                  // no argument
             version + "-> \nAAAA\n" + mac,                                 // an empty argument
             version + "-> a  b\nAAAA\n" + mac,                             // an empty argument
             version + "-> a \nAAAA\n" + mac,                               // an empty argument
             version + "-> a\tb\nAAAA\n" + mac,                             // an invisible character
             version + "-> \xc3\xa9\nAAAA\n" + mac,                         // beyond ASCII
             version + "-> a\r\nAAAA\n" + mac,                              // CR
             version + "=> a\nAAAA\n" + mac,                                // another mark
             version + "-> a\nAAAA\r\n" + mac,                              // CR
             version + "-> a\n" + mac,                                      // no body
             version + "-> a\n" + full_line + mac,                          // no short last line
             version + "-> a\nAAAA\nAAAA\n" + mac,                          // two short lines
             version + "-> a\n" + full_line.substr(0, 64) + "A\n\n" + mac,  // 65 columns
             version + "-> a\nAA==\n" + mac,                                // padding
             version + "-> a\nAB\n" + mac,                                  // not canonical
             version + "-> a\nA\n" + mac,                                   // no whole byte
             version + "-> a\nAA A\n" + mac,                                // a space
             version + stanza + "---" + mac_text + "\n",                    // no space
             version + stanza + "---\n",                                    // no MAC
             version + stanza + "---  " + mac_text + "\n",                  // two spaces
             version + stanza + "--- " + mac_text + " \n",                  // a trailing space
             version + stanza + "--- " + mac_text + "=\n",                  // padding
             version + stanza + "--- " + mac_text + "\r\n",                 // CR
             version + stanza + "--- " + mac_text.substr(1) + "B\n",        // not canonical
             version + stanza + "--- " + mac_text.substr(1) + "\n",         // short
             version + stanza + "--- " + mac_text + "A\n",                  // long
             version + "\n" + stanza + mac,                                 // an empty line
         }) {
        SCOPED_TRACE(text);
        EXPECT_ERROR(parse(text), Errc::damaged, "age.header");
    }
}

TEST(AgeHeader, BoundsHoldExactly) {
    std::string stanzas;
    for (std::size_t i = 0; i < max_stanzas; ++i) stanzas += stanza;
    EXPECT_TRUE(parse(version + stanzas + mac));
    EXPECT_ERROR(parse(version + stanzas + stanza + mac), Errc::damaged, "age.header");

    const std::string longest = "-> " + std::string(max_line_bytes - 3, 'a') + "\n";
    EXPECT_TRUE(parse(version + longest + "\n" + mac));
    EXPECT_ERROR(parse(version + "-> a" + longest.substr(3) + "\n" + mac), Errc::damaged, "age.header");

    const std::size_t frame = version.size() + 5 + mac.size();  // "-> a\n"
    std::string body;
    while (frame + body.size() + 65 + 1 <= max_header_bytes) body += full_line;
    const std::size_t left = max_header_bytes - frame - body.size() - 1;
    const std::string filler = "-> a\n" + body;
    ASSERT_LT(left, 65U);
    EXPECT_TRUE(parse(version + filler + "\n" + mac));
    EXPECT_ERROR(parse(version + filler + full_line + "\n" + mac), Errc::damaged, "age.header");
}

TEST(AgeHeader, WrittenHeadersAreReadBackAndAuthenticate) {
    const Secret key = Secret::random(file_key_bytes);
    for (const std::size_t length : {0U, 1U, 32U, 47U, 48U, 49U, 96U, 100U}) {
        const std::vector<Stanza> stanzas{{{"kind", "x"}, test_plaintext(length)}, {{"other"}, {}}};
        const Bytes text = write_header(stanzas, key);
        const auto header = parse_header(text);
        ASSERT_TRUE(header) << length;
        EXPECT_EQ(header->size, text.size());
        EXPECT_EQ(header->stanzas[0].args, stanzas[0].args);
        EXPECT_EQ(header->stanzas[0].body, stanzas[0].body);
        EXPECT_TRUE(header->stanzas[1].body.empty());
        EXPECT_TRUE(mac_matches(*header, key));
        EXPECT_FALSE(mac_matches(*header, Secret::random(file_key_bytes)));
    }
}

TEST(AgeKeyWrap, HkdfGivesTheFiguresOfRfc5869) {
    const Bytes key(22, 0x0b);
    const Bytes salt = from_hex("000102030405060708090a0b0c").value();
    const Secret a1 = hkdf_sha256(key, salt, "\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9");
    EXPECT_EQ(to_hex(a1.view()), "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
    const Secret a3 = hkdf_sha256(key, {}, "");
    EXPECT_EQ(to_hex(a3.view()), "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
}

}  // namespace
}  // namespace milchglas::age
