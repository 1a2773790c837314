#include "core/base/utc_time.h"

#include <gtest/gtest.h>

namespace milchglas {
namespace {

TEST(UtcTime, OneSpelling) {
    EXPECT_EQ(format_utc(0), "1970-01-01T00:00:00Z");
    EXPECT_EQ(format_utc(89), "1970-01-01T00:00:00.089Z");
    EXPECT_EQ(format_utc(-1), "1969-12-31T23:59:59.999Z");
    EXPECT_EQ(format_utc(1'709'164'800'000), "2024-02-29T00:00:00Z");
}

TEST(UtcTime, ReadsBack) {
    for (const std::int64_t ms : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{1'709'164'800'001},
                                  std::int64_t{253'402'300'799'999}, std::int64_t{-62'167'219'200'000}})
        EXPECT_EQ(parse_utc(format_utc(ms)), ms) << format_utc(ms);
    EXPECT_EQ(parse_utc("1970-01-01T00:00:01.000Z"), 1000);
}

TEST(UtcTime, OnlyDatesThatExist) {
    EXPECT_TRUE(parse_utc("2024-02-29T00:00:00Z"));
    for (const char* text :
         {"2023-02-29T00:00:00Z", "2024-00-01T00:00:00Z", "2024-13-01T00:00:00Z", "2024-01-00T00:00:00Z",
          "2024-04-31T00:00:00Z", "2024-01-01T24:00:00Z", "2024-01-01T00:60:00Z", "2024-01-01T23:59:60Z"})
        EXPECT_FALSE(parse_utc(text)) << text;
}

TEST(UtcTime, NoOtherForm) {
    for (const char* text :
         {"", "2024-01-01", "2024-01-01T00:00:00", "2024-01-01t00:00:00Z", "2024-01-01T00:00:00z",
          "2024-01-01 00:00:00Z", "2024-01-01T00:00:00+00:00", "2024-01-01T00:00:00.1Z", "2024-01-01T00:00:00.12Z",
          "2024-01-01T00:00:00.1234Z", "2024-01-01T00:00:00,123Z", "2024-01-01T00:00:00.12xZ", "2024/01/01T00:00:00Z",
          "2024-01-01T00.00.00Z", "+024-01-01T00:00:00Z", "2024- 1-01T00:00:00Z", "2024-01-01T00:00:-1Z",
          "2024-01-01T00:00:00ZZ"})
        EXPECT_FALSE(parse_utc(text)) << text;
}

}  // namespace
}  // namespace milchglas
