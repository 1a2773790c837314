#include "core/base/encoding.h"

#include <gtest/gtest.h>

namespace milchglas {
namespace {

// RFC 4648, section 10.
constexpr std::pair<const char*, const char*> rfc_base64[] = {
    {"", ""},
    {"f", "Zg=="},
    {"fo", "Zm8="},
    {"foo", "Zm9v"},
    {"foob", "Zm9vYg=="},
    {"fooba", "Zm9vYmE="},
    {"foobar", "Zm9vYmFy"},
};

TEST(Hex, IsLowerCaseAndReadsBack) {
    const Bytes bytes{0x00, 0x0f, 0xa0, 0xff};
    EXPECT_EQ(to_hex(bytes), "000fa0ff");
    EXPECT_EQ(from_hex("000fa0ff"), bytes);
    EXPECT_EQ(from_hex(""), Bytes{});
}

TEST(Hex, RefusesWhatItWouldNotWrite) {
    for (const char* text : {"0", "000", "0G", "FF", "0x00", " 00", "00 ", "00:00", "00\n"})
        EXPECT_FALSE(from_hex(text)) << text;
    EXPECT_FALSE(from_hex(std::string_view("00\0", 3)));
}

TEST(Base64, SpeaksAsTheStandardDoes) {
    for (const auto& [plain, text] : rfc_base64) {
        EXPECT_EQ(to_base64(as_bytes(plain)), text);
        EXPECT_EQ(from_base64(text), to_bytes(plain));
        const std::string bare(std::string_view(text).substr(0, std::string_view(text).find('=')));
        EXPECT_EQ(to_base64(as_bytes(plain), Base64::unpadded), bare);
        EXPECT_EQ(from_base64(bare, Base64::unpadded), to_bytes(plain));
    }
}

TEST(Base64, PaddingMustFitTheForm) {
    for (const char* text : {"Zg", "Zg=", "Zg===", "=", "====", "Zm9v="}) EXPECT_FALSE(from_base64(text)) << text;
    for (const char* text : {"Zg==", "Zg=", "Zm9v=", "Z"}) EXPECT_FALSE(from_base64(text, Base64::unpadded)) << text;
}

TEST(Base64, OneSpellingForEachValue) {
    EXPECT_FALSE(from_base64("Zh==")) << "non-zero trailing bits";
    EXPECT_FALSE(from_base64("Zm9=")) << "non-zero trailing bits";
    EXPECT_FALSE(from_base64("Zh", Base64::unpadded));
    for (const char* text : {"Zm9v\n", " Zm9v", "Zm\n9v", "Zm9v Zm9v", "Zm-_", "Zm9\xc3"})
        EXPECT_FALSE(from_base64(text)) << text;
    EXPECT_FALSE(from_base64(std::string_view("Zm9v\0", 5)));
}

}  // namespace
}  // namespace milchglas
