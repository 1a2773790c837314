#include "core/age/armor.h"

#include "tests/core/age/sealed_file.h"

namespace milchglas::age {
namespace {
const std::string begin = "-----BEGIN AGE ENCRYPTED FILE-----\n";
const std::string end = "-----END AGE ENCRYPTED FILE-----\n";
const std::string full_line = std::string(63, 'A') + "A\n";

Result<Bytes> read(const std::string& text) {
    return dearmor(as_bytes(text));
}

TEST(AgeArmor, ReadsShortFullAndPaddedLines) {
    EXPECT_EQ(read(begin + "Zm9v\n" + end).value(), to_bytes("foo"));
    EXPECT_EQ(read(begin + full_line + end).value(), Bytes(48));
    EXPECT_EQ(read(begin + full_line + "Zg==\n" + end).value().size(), 49U);
    EXPECT_EQ(read(begin + end).value(), Bytes{});
}

TEST(AgeArmor, WhiteSpaceAroundAndCrLfAreAllowed) {
    EXPECT_EQ(read(" \n\t" + begin + "Zm9v\n" + end + "\r\n  ").value(), to_bytes("foo"));
    EXPECT_EQ(read("-----BEGIN AGE ENCRYPTED FILE-----\r\nZm9v\r\n-----END AGE ENCRYPTED FILE-----").value(),
              to_bytes("foo"));
}

TEST(AgeArmor, AnythingElseIsRefused) {
    for (const std::string& text : {std::string(),
                                    std::string(" \n"),
                                    std::string("Zm9v\n"),
                                    begin,
                                    begin + "Zm9v\n",
                                    "x" + begin + "Zm9v\n" + end,
                                    begin + "Zm9v\n" + end + "x",
                                    begin + "Zm9v\n" + end + begin,
                                    begin + "Zm9v \n" + end,
                                    begin + " Zm9v\n" + end,
                                    begin + "\nZm9v\n" + end,
                                    begin + "Zm9v\n\n" + end,
                                    begin + "Zm9v\nZm9v\n" + end,
                                    begin + "Zg\n" + end,
                                    begin + "Zh==\n" + end,
                                    begin + "Zg=\n=\n" + end,
                                    begin + "Zm9*\n" + end,
                                    begin + "Key: value\n\nZm9v\n" + end,
                                    begin + full_line.substr(0, 64) + "AAAA\n" + end,
                                    begin + "Zm9v\r\r\n" + end,
                                    std::string("-----BEGIN AGE ENCRYPTED FILE----- \nZm9v\n") + end,
                                    std::string("-----begin age encrypted file-----\nZm9v\n") + end,
                                    begin + "Zm9v\n-----END OTHER FILE-----\n"}) {
        SCOPED_TRACE(text);
        EXPECT_ERROR(read(text), Errc::damaged, "age.armor");
    }
}

TEST(AgeArmor, IsRecognisedByItsFirstLine) {
    EXPECT_TRUE(is_armored(as_bytes("\n " + begin)));
    EXPECT_FALSE(is_armored(as_bytes("age-encryption.org/v1\n")));
    EXPECT_FALSE(is_armored(as_bytes("  ")));
    EXPECT_FALSE(is_armored(as_bytes("-----BEGIN AGE")));
}

}  // namespace
}  // namespace milchglas::age
