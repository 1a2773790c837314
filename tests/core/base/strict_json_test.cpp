#include "core/base/strict_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace milchglas {
namespace {

using namespace std::string_literals;

std::string refused(std::string_view text) {
    const auto parsed = parse_strict_json(text);
    if (parsed) return "parsed";
    EXPECT_EQ(parsed.error().code(), Errc::damaged);
    return parsed.error().where();
}

std::string nested(std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
}

TEST(StrictJson, KeepsEveryKindItAllows) {
    const auto value = parse_strict_json(R"({"a":[1,-2,9223372036854775807],"b":{"c":true},"d":"\u00e4"})");
    ASSERT_TRUE(value);
    EXPECT_EQ(value->at("a"), nlohmann::json({1, -2, INT64_MAX}));
    EXPECT_EQ(value->at("b").at("c"), true);
    EXPECT_EQ(value->at("d"), "ä");
    EXPECT_TRUE(parse_strict_json(" \n{ } \n"));
    EXPECT_TRUE(parse_strict_json("-9223372036854775808"));
}

TEST(StrictJson, NoNullNoFloatNoHugeNumber) {
    EXPECT_EQ(refused("null"), "json.null");
    EXPECT_EQ(refused(R"({"a":[null]})"), "json.null");
    EXPECT_EQ(refused("1.0"), "json.float");
    EXPECT_EQ(refused("[1e3]"), "json.float");
    EXPECT_EQ(refused("9223372036854775808"), "json.range");
    EXPECT_EQ(refused("18446744073709551616"), "json.float") << "beyond 64 bits the library reads a float";
}

TEST(StrictJson, NoKeyTwice) {
    EXPECT_EQ(refused(R"({"a":1,"a":1})"), "json.duplicate_key");
    EXPECT_EQ(refused(R"({"a":1,"\u0061":2})"), "json.duplicate_key");
    EXPECT_EQ(refused(R"([{"b":{"a":1,"c":[],"a":2}}])"), "json.duplicate_key");
    EXPECT_TRUE(parse_strict_json(R"([{"a":{"a":1}},{"a":1}])")) << "one key in two objects is fine";
}

TEST(StrictJson, DepthEndsAtSixteen) {
    EXPECT_TRUE(parse_strict_json(nested(16)));
    EXPECT_EQ(refused(nested(17)), "json.depth");
    EXPECT_EQ(refused(std::string(1'000'000, '[')), "json.depth");
}

TEST(StrictJson, NothingBeforeAndNothingBehind) {
    for (const char* text : {"{}{}", "{} x", "1 2", "[],", "{}//", "{}/**/", "\xef\xbb\xbf{}"})
        EXPECT_EQ(refused(text), "json.syntax") << text;
    EXPECT_EQ(refused("{}\0"s), "json.syntax");
    EXPECT_EQ(refused("{}\0{\"a\":1}"s), "json.syntax") << "the library takes a zero byte for the end";
    EXPECT_EQ(refused("\0"s), "json.syntax");
}

TEST(StrictJson, BrokenText) {
    for (const char* text : {"", " ", "{", "[1,", "[1,]", "{\"a\"}", "{a:1}", "'a'", "\"a", "tru", "01", "+1", "NaN",
                             "\"\\x\"", "\"\t\"", "\"\\ud800\"", "1e999"})
        EXPECT_EQ(refused(text), "json.syntax") << text;
    for (const char* text : {"\"\xff\"", "\"\xc0\x80\"", "\"\xed\xa0\x80\"", "\"\xf5\x80\x80\x80\"", "\"\xe2\x82\""})
        EXPECT_EQ(refused(text), "json.syntax") << "not UTF-8";
}

TEST(StrictJson, EveryCutOfATextIsRefused) {
    const std::string whole = R"({"a":[1,{"b":"c"}],"d":true})";
    ASSERT_TRUE(parse_strict_json(whole));
    for (std::size_t n = 0; n < whole.size(); ++n) EXPECT_EQ(refused(whole.substr(0, n)), "json.syntax") << n;
}

}  // namespace
}  // namespace milchglas
