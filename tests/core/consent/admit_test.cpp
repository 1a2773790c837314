#include <gtest/gtest.h>

#include "household.h"

namespace milchglas::consent {
namespace {

TEST(Admit, NeedsNoReviewerAndGrantsNothing) {
    const Household household;
    const Decision decision = Gate::admit(good_question(household).evidence);
    EXPECT_EQ(decision.failed_checks, Codes{});
    EXPECT_EQ(decision.granted, Level::sealed);
}

TEST(Admit, RunsTheOtherChecks) {
    const Household household;
    Question q = good_question(household);
    q.evidence.now_ms = good_record().expires_ms;
    q.evidence.manifest.device = {"other"};
    q.evidence.manifest.room = Room::bedroom;
    EXPECT_EQ(Gate::admit(q.evidence).failed_checks, (Codes{"C06", "C09", "C12"}));
    q.evidence.keys.clear();
    EXPECT_EQ(Gate::admit(q.evidence).failed_checks, Codes{"C03"});
}

}  // namespace
}  // namespace milchglas::consent
