#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/base/strict_json.h"

namespace milchglas {
namespace {

using nlohmann::json;

/// True when `read` finds all it wants in `value` and leaves nothing.
template <class Read>
bool fits(const json& value, Read read) {
    StrictObject object(value);
    read(object);
    return object.finish();
}

TEST(StrictObject, ReadsStraightDown) {
    const json value = {{"t", "x"}, {"i", 7}, {"b", true}, {"l", {"p", "q"}}, {"o", {{"k", 1}}}};
    StrictObject object(value);
    EXPECT_EQ(object.text("t"), "x");
    EXPECT_EQ(object.integer("i", 0, 9), 7);
    EXPECT_TRUE(object.boolean("b"));
    EXPECT_EQ(object.texts("l"), (std::vector<std::string>{"p", "q"}));
    EXPECT_FALSE(object.finish()) << "\"o\" is still unread";
    EXPECT_EQ(object.object("o").at("k"), 1);
    EXPECT_TRUE(object.finish());
}

TEST(StrictObject, Texts) {
    const auto text = [](StrictObject& o) { o.text("a", 3); };
    EXPECT_TRUE(fits({{"a", "abc"}}, text));
    for (const json& bad :
         {json{{"a", "abcd"}}, json{{"a", ""}}, json{{"a", 1}}, json::object(), json::array(), json(1)})
        EXPECT_FALSE(fits(bad, text)) << bad;
    const auto optional = [](StrictObject& o) { o.optional_text("a", 3); };
    EXPECT_TRUE(fits(json::object(), optional));
    EXPECT_TRUE(fits({{"a", ""}}, optional));
    EXPECT_FALSE(fits({{"a", "abcd"}}, optional));
    EXPECT_FALSE(fits({{"a", false}}, optional));
}

TEST(StrictObject, Integers) {
    const auto integer = [](StrictObject& o) { o.integer("a", -1, 5); };
    EXPECT_TRUE(fits({{"a", -1}}, integer));
    EXPECT_TRUE(fits({{"a", 5}}, integer));
    for (const json& bad :
         {json{{"a", -2}}, json{{"a", 6}}, json{{"a", "1"}}, json{{"a", true}}, json{{"a", 1.0}}, json::object()})
        EXPECT_FALSE(fits(bad, integer)) << bad;
    const auto optional = [](StrictObject& o) { o.optional_integer("a", -1, 5); };
    EXPECT_TRUE(fits(json::object(), optional));
    EXPECT_FALSE(fits({{"a", 6}}, optional));
    const json six{{"a", 6}};
    StrictObject object(six);
    EXPECT_EQ(object.integer("a", -1, 5), -1) << "a harmless value";
}

TEST(StrictObject, BooleansAndContainers) {
    const auto boolean = [](StrictObject& o) { o.boolean("a"); };
    EXPECT_TRUE(fits({{"a", false}}, boolean));
    EXPECT_FALSE(fits({{"a", 0}}, boolean));
    EXPECT_FALSE(fits(json::object(), boolean));
    const auto list = [](StrictObject& o) { o.texts("a", 2, 3); };
    EXPECT_TRUE(fits({{"a", {"x", ""}}}, list));
    EXPECT_TRUE(fits({{"a", json::array()}}, list));
    for (const json& bad :
         {json{{"a", {"x", "y", "z"}}}, json{{"a", {"long"}}}, json{{"a", {1}}}, json{{"a", "x"}}, json::object()})
        EXPECT_FALSE(fits(bad, list)) << bad;
    EXPECT_FALSE(fits({{"a", json::array()}}, [](StrictObject& o) { o.object("a"); }));
    EXPECT_FALSE(fits({{"a", json::object()}}, [](StrictObject& o) { o.array("a"); }));
}

TEST(StrictObject, UnaskedKeysAndRejections) {
    const auto a = [](StrictObject& o) { o.integer("a", 0, 9); };
    EXPECT_FALSE(fits({{"a", 1}, {"b", 2}}, a));
    EXPECT_FALSE(fits({{"a", 1}}, [](StrictObject& o) { EXPECT_TRUE(o.has("a")); })) << "has() doesn't read";
    EXPECT_FALSE(fits({{"a", 1}}, [&](StrictObject& o) {
        a(o);
        o.reject();
    }));
    EXPECT_TRUE(fits(json::object(), [](StrictObject& o) { EXPECT_FALSE(o.has("a")); }));
    EXPECT_FALSE(fits(json::array(), [](StrictObject& o) { EXPECT_FALSE(o.has("a")); })) << "not an object";
}

}  // namespace
}  // namespace milchglas
