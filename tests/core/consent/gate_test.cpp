#include "core/consent/gate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <type_traits>

#include "household.h"

namespace milchglas::consent {
namespace {
using testing::Contains;
using testing::Field;

auto capped_by(CapSource source, Level level) {
    return Contains(testing::AllOf(Field(&Cap::source, source), Field(&Cap::level, level)));
}

static_assert(!std::is_copy_constructible_v<Permit>);
static_assert(!std::is_constructible_v<Permit, ClipId, ConsentId, UserId, Purpose, Level>);

TEST(Gate, APermitSaysWhatWasAsked) {
    const Household household;
    const Answer answer = Gate::decide(good_question(household));
    ASSERT_TRUE(answer.permit);
    EXPECT_EQ(answer.permit->clip().value, std::string(32, 'c'));
    EXPECT_EQ(answer.permit->consent(), good_record().id);
    EXPECT_EQ(answer.permit->reviewer().value, "r1");
    EXPECT_EQ(answer.permit->purpose(), Purpose::alarm_training);
    EXPECT_EQ(answer.permit->level(), Level::frosted);
    EXPECT_EQ(answer.decision.granted, Level::frosted);
}

TEST(Gate, TheFirstFailureLeadsAndAllAreKept) {
    const Household household;
    ConsentRecord record = good_record();
    record.state = "dpv:ConsentRequested";
    Question q = good_question(household, record);
    q.evidence.region = "US";
    q.evidence.views_so_far = 99;
    q.reviewer.group = "team-b";
    const Answer answer = Gate::decide(q);
    EXPECT_EQ(answer.decision.failed_checks, (Codes{"C05", "C10", "C14", "C15"}));
    EXPECT_FALSE(answer.permit);
    EXPECT_EQ(answer.decision.granted, Level::sealed);
}

TEST(Gate, TheLowestCapHoldsAndAllAreKept) {
    const Household household;
    Question q = good_question(household);
    q.other_caps = {{CapSource::reviewer, Level::outline}, {CapSource::budget, Level::frosted}};
    const Answer answer = Gate::decide(q);
    ASSERT_TRUE(answer.permit);
    EXPECT_EQ(answer.permit->level(), Level::outline);
    EXPECT_THAT(answer.decision.caps, capped_by(CapSource::consent, Level::frosted));
    EXPECT_THAT(answer.decision.caps, capped_by(CapSource::posture, Level::frosted));
    EXPECT_THAT(answer.decision.caps, capped_by(CapSource::reviewer, Level::outline));
    EXPECT_THAT(answer.decision.caps, capped_by(CapSource::budget, Level::frosted));
}

TEST(Gate, TheRecordCapsTheLevel) {
    const Household household;
    ConsentRecord record = good_record();
    record.processes[0].max_level = Level::outline;
    const Answer answer = Gate::decide(good_question(household, record));
    EXPECT_EQ(answer.decision.granted, Level::outline);
}

TEST(Gate, NothingAboveSealedMeansNoPermit) {
    const Household household;
    Question q = good_question(household);
    q.other_caps = {{CapSource::rules, Level::sealed}};
    EXPECT_FALSE(Gate::decide(q).permit);
    q = good_question(household);
    q.requested = Level::sealed;
    EXPECT_FALSE(Gate::decide(q).permit);
}

TEST(Gate, SeveralMatchingProcessesMeet) {
    const Household household;
    ConsentRecord record = good_record();
    record.processes.push_back(record.processes[0]);
    record.processes[1].max_level = Level::outline;
    EXPECT_EQ(Gate::decide(good_question(household, record)).decision.granted, Level::outline);
}

TEST(Gate, TheRecordSealedWithTheClipAndTheNewestMeet) {
    const Household household;
    ConsentRecord newer = good_record();
    newer.serial = 4;
    newer.processes[0].max_level = Level::outline;
    Question q = good_question(household);
    q.evidence.newest_note = household.sign(newer);
    q.evidence.newest = {4, hash_of(*q.evidence.newest_note)};
    EXPECT_EQ(Gate::decide(q).decision.granted, Level::outline);

    newer.state = "dpv:ConsentWithdrawn";
    q.evidence.newest_note = household.sign(newer);
    q.evidence.newest = {4, hash_of(*q.evidence.newest_note)};
    EXPECT_EQ(Gate::decide(q).decision.failed_checks, Codes{"C05"});
}

TEST(Gate, ANewerRecordThatCannotBeReadDenies) {
    const Household household, stranger;
    ConsentRecord newer = good_record();
    newer.serial = 4;
    Question q = good_question(household);
    q.evidence.newest_note = stranger.sign(newer);
    EXPECT_EQ(Gate::decide(q).decision.failed_checks, Codes{"C03"});
}

TEST(Gate, LevelsAboveFrostedNeedConsentAndAGuardedScreen) {
    const Household household;
    for (const Level most : {Level::frosted, Level::soft, Level::lens, Level::clear}) {
        ConsentRecord record = good_record();
        for (ConsentProcess& process : record.processes) process.max_level = most;
        for (const Posture posture : {Posture::open, Posture::blocked, Posture::sealed}) {
            Question q = good_question(household, record);
            q.requested = Level::clear;
            q.posture = posture;
            const Answer answer = Gate::decide(q);
            const Level expected = posture == Posture::open ? Level::frosted : most;
            EXPECT_EQ(answer.decision.granted, expected) << to_text(most) << to_text(posture);
            ASSERT_TRUE(answer.permit);
            EXPECT_EQ(answer.permit->level(), expected);
        }
    }
}

TEST(Gate, PrivateRoomsAndUnknownsCarryABuiltInCap) {
    const Household household;
    ConsentRecord record = good_record();
    record.rooms_excluded = {};
    for (const Room room : {Room::bedroom, Room::bathroom, Room::child_room, Room::unknown}) {
        Question q = good_question(household, record);
        q.posture = Posture::blocked;
        q.evidence.manifest.room = room;
        const Answer answer = Gate::decide(q);
        EXPECT_TRUE(answer.permit);
        EXPECT_THAT(answer.decision.caps, capped_by(CapSource::rules, Level::frosted)) << to_text(room);
    }
    Question q = good_question(household, record);
    EXPECT_THAT(Gate::decide(q).decision.caps, testing::Not(capped_by(CapSource::rules, Level::frosted)));
    record.minors = Minors::unknown;
    EXPECT_THAT(Gate::decide(good_question(household, record)).decision.caps,
                capped_by(CapSource::rules, Level::frosted));
}

}  // namespace
}  // namespace milchglas::consent
