#include "core/report/consent_receipt.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace milchglas::report {
namespace {
using testing::HasSubstr;
using testing::Not;

ConsentRecord sample() {
    ConsentRecord r;
    r.id = {"record-1"};
    r.serial = 3;
    r.adults = 2;
    r.controller = {"ctl", "Sample Cameras", "1 Sample Street", "privacy@example.org", "controller"};
    r.recipients = {"team-a"};
    r.processes = {{Purpose::alarm_training, LegalBasis::consent, {"video"}, {Task::classify, Task::track},
                    Level::frosted, false, false}};
    r.rooms_excluded = {Room::bedroom};
    r.clips = {false, {}, 1'700'000'000'000, 1'700'086'400'000};
    r.max_views = 3;
    r.storage = {{"DE"}, "P90D", "P7D", "P2Y"};
    r.expires_ms = 1'700'086'400'000;
    r.withdraw.url = "https://example.org/withdraw";
    return r;
}

TEST(ConsentReceipt, SaysWhatAHouseholdAsks) {
    const std::string text = consent_receipt(sample(), std::string(64, 'a'));
    for (const char* part : {"# Consent receipt", "Record record-1, number 3", "Sample Cameras, 1 Sample Street",
                             "**alarm-training** (classify, track)", "a coarse grey mosaic", "at most 3 times",
                             "Rooms left out: bedroom", "By whom: team-a", "until 2023-11-15T22:13:20Z", "P90D",
                             "without a reason: https://example.org/withdraw", "Sound: no"})
        EXPECT_THAT(text, HasSubstr(part));
    EXPECT_THAT(text, HasSubstr(std::string(64, 'a')));
}

TEST(ConsentReceipt, SaysHowWithdrawalWorks) {
    ConsentRecord r = sample();
    EXPECT_THAT(consent_receipt(r, ""), HasSubstr("A newer record signed by your household"));
    r.withdraw.list = "list-1";
    r.withdraw.max_age_s = 3601;
    EXPECT_THAT(consent_receipt(r, ""), HasSubstr("within 61 minutes"));
}

TEST(ConsentReceipt, CountsListedClips) {
    ConsentRecord r = sample();
    r.clips = {true, {{"a"}, {"b"}}, 0, 0};
    EXPECT_THAT(consent_receipt(r, ""), HasSubstr("2 clips listed one by one"));
}

TEST(ConsentReceipt, ARecordCannotWriteMarkdown) {
    ConsentRecord r = sample();
    r.controller.name = "Evil\n# Free [money](http://x) <b>";
    const std::string text = consent_receipt(r, "");
    EXPECT_THAT(text, HasSubstr("Evil \\# Free \\[money\\]\\(http://x\\) \\<b\\>"));
    EXPECT_THAT(text, Not(HasSubstr("\n# Free")));
}

}  // namespace
}  // namespace milchglas::report
