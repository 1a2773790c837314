#include "core/consent/record_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "household.h"

namespace milchglas::consent {
namespace {
using nlohmann::json;

json good_json() {
    return json::parse(write_record(good_record()));
}

Error error_of(const json& value) {
    const auto record = parse_record(value.dump());
    return record ? fail(Errc::bug, "test.accepted") : record.error();
}

const Error members = fail(Errc::damaged, "consent.members");
const Error rules = fail(Errc::damaged, "consent.rules");

TEST(ConsentRecordJson, WritesWhatItReads) {
    const std::string text = write_record(good_record());
    const auto record = parse_record(text);
    ASSERT_TRUE(record) << record.error().where();
    EXPECT_EQ(write_record(*record), text);
    EXPECT_EQ(text.back(), '\n');
    EXPECT_EQ(record->processes.at(0).tasks, (std::vector{Task::classify, Task::track}));
    EXPECT_EQ(record->expires_ms, good_record().expires_ms);
}

TEST(ConsentRecordJson, ReadsAListedScope) {
    ConsentRecord listed = good_record();
    listed.clips = {true, {{"c1"}, {"c2"}}, 0, 0};
    const auto record = parse_record(write_record(listed));
    ASSERT_TRUE(record);
    EXPECT_TRUE(record->clips.listed);
    EXPECT_EQ(record->clips.clips, listed.clips.clips);
}

TEST(ConsentRecordJson, EveryLevelIsReadAsItIsWritten) {
    for (const std::string_view level : Names<Level>::names) {
        json value = good_json();
        value["processes"][0]["max_level"] = level;
        const auto record = parse_record(value.dump());
        ASSERT_TRUE(record) << level;
        EXPECT_EQ(to_text(record->processes[0].max_level), level);
    }
    json value = good_json();
    value["processes"][0]["max_level"] = "open";
    EXPECT_EQ(error_of(value), members);
}

TEST(ConsentRecordJson, EveryMemberIsRequiredAndNoOtherIsAllowed) {
    const json good = good_json();
    for (const auto& item : good.items()) {
        json value = good;
        value.erase(item.key());
        const Error expected = item.key() == "schema" ? fail(Errc::damaged, "consent.schema") : members;
        EXPECT_EQ(error_of(value), expected) << item.key();
    }
    for (const char* inner : {"subjects", "controller", "notice", "clips", "storage", "withdraw"}) {
        for (const auto& item : good[inner].items()) {
            json value = good;
            value[inner].erase(item.key());
            EXPECT_EQ(error_of(value), members) << inner << '.' << item.key();
        }
        json value = good;
        value[inner]["extra"] = 1;
        EXPECT_EQ(error_of(value), members) << inner;
    }
    for (const auto& item : good["processes"][0].items()) {
        json value = good;
        value["processes"][0].erase(item.key());
        EXPECT_EQ(error_of(value), members) << item.key();
    }
    json value = good;
    value["terms_of_use"] = "accepted";
    EXPECT_EQ(error_of(value), members);
}

TEST(ConsentRecordJson, TermsOfUseAreNoLegalBasis) {
    json value = good_json();
    value["processes"][0]["legal_basis"] = "terms-of-use";
    EXPECT_EQ(error_of(value), members);
}

TEST(ConsentRecordJson, AnIdHoldsNoName) {
    json value = good_json();
    value["household"] = "Family Muster";
    EXPECT_EQ(error_of(value), members);
}

TEST(ConsentRecordJson, ContradictionsAreRefused) {
    json value = good_json();
    value["processes"][0]["biometric"] = true;
    EXPECT_EQ(error_of(value), rules);
    value = good_json();
    value["expires"] = value["not_before"];
    EXPECT_EQ(error_of(value), rules);
    value = good_json();
    value["clips"]["to"] = value["clips"]["from"];
    EXPECT_EQ(error_of(value), rules);
    value = good_json();
    value["indicated_by"] = "dpv:Neighbour";
    EXPECT_EQ(error_of(value), rules);
    value = good_json();
    value["withdraw"]["list"] = "list-1";
    EXPECT_EQ(error_of(value), rules);
    value = good_json();
    value["withdraw"]["max_age_s"] = 60;
    EXPECT_EQ(error_of(value), rules);
}

TEST(ConsentRecordJson, StrictnessComesThrough) {
    EXPECT_EQ(parse_record("{\"schema\":\"milchglas.consent/1\",\"schema\":\"x\"}").error(),
              fail(Errc::damaged, "json.duplicate_key"));
    EXPECT_EQ(parse_record("{\"schema\":\"milchglas.consent/2\"}").error(), fail(Errc::damaged, "consent.schema"));
}

}  // namespace
}  // namespace milchglas::consent
