// One test for each check: the good question with one thing spoilt fails with exactly that code.
#include <gtest/gtest.h>

#include <functional>

#include "core/consent/checks.h"
#include "household.h"

namespace milchglas::consent {
namespace {

class ConsentCheck : public testing::Test {
  protected:
    Household household_;

    [[nodiscard]] static Codes codes(const Question& q) {
        const Answer answer = Gate::decide(q);
        EXPECT_EQ(answer.permit.has_value(), answer.decision.failed_checks.empty());
        EXPECT_EQ(answer.decision.granted == Level::sealed, !answer.permit);
        return answer.decision.failed_checks;
    }
    [[nodiscard]] Codes with_record(const std::function<void(ConsentRecord&)>& spoil) const {
        ConsentRecord record = good_record();
        spoil(record);
        return codes(good_question(household_, record));
    }
    [[nodiscard]] Codes with_question(const std::function<void(Question&)>& spoil) const {
        Question q = good_question(household_);
        spoil(q);
        return codes(q);
    }
};

TEST_F(ConsentCheck, AGoodQuestionFailsNone) { EXPECT_EQ(codes(good_question(household_)), Codes{}); }

TEST_F(ConsentCheck, C01StrictParse) {
    EXPECT_EQ(with_question([](Question& q) { q.evidence.note = "no note"; }), Codes{"C01"});
    const std::string note = household_.sign_text("{\"a\":1,\"a\":2}\n");
    EXPECT_EQ(with_question([&](Question& q) { seal_with(q, note, 3); }), Codes{"C01"});
}

TEST_F(ConsentCheck, C02Schema) {
    const std::string note = household_.sign_text("{\"schema\":\"milchglas.clip/1\"}\n");
    EXPECT_EQ(with_question([&](Question& q) { seal_with(q, note, 3); }), Codes{"C02"});
}

TEST_F(ConsentCheck, C03Signature) {
    const auto key = [&](const std::function<void(note::EnrolledKey&)>& spoil) {
        return with_question([&](Question& q) { spoil(q.evidence.keys[0]); });
    };
    EXPECT_EQ(with_question([](Question& q) { q.evidence.keys.clear(); }), Codes{"C03"});
    EXPECT_EQ(key([](note::EnrolledKey& k) { k.purpose = KeyPurpose::device; }), Codes{"C03"});
    EXPECT_EQ(key([](note::EnrolledKey& k) { k.revoked = true; }), Codes{"C03"});
    EXPECT_EQ(key([](note::EnrolledKey& k) { k.subject = "another-household"; }), Codes{"C03"});
}

TEST_F(ConsentCheck, C04TheNoteIsTheOneTheManifestNames) {
    EXPECT_EQ(with_question([](Question& q) { q.evidence.manifest.consent.serial = 2; }), Codes{"C04"});
    EXPECT_EQ(with_question([](Question& q) { q.evidence.manifest.consent.note_blake2b[0] ^= 1; }), Codes{"C04"});
}

TEST_F(ConsentCheck, C04NoSerialGoesBackOrHasTwoTexts) {
    EXPECT_EQ(with_question([](Question& q) { q.evidence.newest = {4, std::string(64, '1')}; }), Codes{"C04"});
    EXPECT_EQ(with_question([](Question& q) { q.evidence.newest = {3, std::string(64, '1')}; }), Codes{"C04"});
    EXPECT_EQ(with_question([](Question& q) { q.evidence.newest = {3, hash_of(q.evidence.note)}; }), Codes{});
    EXPECT_EQ(with_question([](Question& q) { q.evidence.newest = {2, std::string(64, '1')}; }), Codes{});
}

TEST_F(ConsentCheck, C04ANewerRecordMustFollowTheOldOne) {
    ConsentRecord other = good_record();
    other.id = {"another-record"};
    other.serial = 9;
    const Codes codes = with_question([&](Question& q) { q.evidence.newest_note = household_.sign(other); });
    EXPECT_EQ(codes, (Codes{"C04", "C08"}));
    ConsentRecord older = good_record();
    older.serial = 2;
    EXPECT_EQ(with_question([&](Question& q) { q.evidence.newest_note = household_.sign(older); }), Codes{"C04"});
}

TEST_F(ConsentCheck, C05State) {
    EXPECT_EQ(with_record([](ConsentRecord& r) { r.state = "dpv:ConsentWithdrawn"; }), Codes{"C05"});
    EXPECT_EQ(with_record([](ConsentRecord& r) { r.state = "dpv:RenewedConsentGiven"; }), Codes{});
}

TEST_F(ConsentCheck, C06TimeWindow) {
    const auto at = [this](const char* now) {
        return with_question([now](Question& q) {
            q.evidence.now_ms = *parse_utc(now);
            q.evidence.newest_logged_ms = 0;
        });
    };
    EXPECT_EQ(at("2026-03-01T07:59:59.999Z"), Codes{"C06"});
    EXPECT_EQ(at("2026-03-01T08:00:00Z"), Codes{});
    EXPECT_EQ(at("2027-02-28T23:59:59.999Z"), Codes{});
    EXPECT_EQ(at("2027-03-01T00:00:00Z"), Codes{"C06"});
    EXPECT_EQ(with_record([](ConsentRecord& r) { r.given_at_ms = *parse_utc("2026-03-21T00:00:00Z"); }), Codes{"C06"});
}

TEST_F(ConsentCheck, C06TimeNeverRunsBackwards) {
    EXPECT_EQ(with_question([](Question& q) { q.evidence.newest_logged_ms = q.evidence.now_ms + 1; }), Codes{"C06"});
}

class ConsentStatusList : public ConsentCheck {
  protected:
    [[nodiscard]] Codes with_status(const std::function<void(ListedStatus&)>& spoil) const {
        ConsentRecord record = good_record();
        record.withdraw = {"https://example.org", "list-1", 17, 3600};
        Question q = good_question(household_, record);
        q.evidence.status = ListedStatus{"list-1", 17, 5, 5, q.evidence.now_ms - 3'600'000, false};
        spoil(*q.evidence.status);
        return codes(q);
    }
};

TEST_F(ConsentStatusList, C07FreshAndClearOpens) { EXPECT_EQ(with_status([](ListedStatus&) {}), Codes{}); }

TEST_F(ConsentStatusList, C07AnythingElseDenies) {
    EXPECT_EQ(with_status([](ListedStatus& s) { s.withdrawn = true; }), Codes{"C07"});
    EXPECT_EQ(with_status([](ListedStatus& s) { s.published_ms -= 1; }), Codes{"C07"});
    EXPECT_EQ(with_status([](ListedStatus& s) { s.published_ms += 3'600'001; }), Codes{"C07"});
    EXPECT_EQ(with_status([](ListedStatus& s) { s.published_ms = INT64_MIN; }), Codes{"C07"});
    EXPECT_EQ(with_status([](ListedStatus& s) { s.index = 18; }), Codes{"C07"});
    EXPECT_EQ(with_status([](ListedStatus& s) { s.list = "list-2"; }), Codes{"C07"});
    EXPECT_EQ(with_status([](ListedStatus& s) { s.serial = 4; }), Codes{"C07"});
}

TEST_F(ConsentStatusList, C07ANamedListWithoutAnAnswerDenies) {
    EXPECT_EQ(with_record([](ConsentRecord& r) { r.withdraw = {"https://example.org", "list-1", 17, 3600}; }),
              Codes{"C07"});
}

TEST_F(ConsentCheck, C08ClipInScope) {
    const auto recorded = [this](const char* at) {
        return with_question([at](Question& q) { q.evidence.manifest.recorded_at_ms = *parse_utc(at); });
    };
    EXPECT_EQ(recorded("2026-02-28T23:59:59.999Z"), Codes{"C08"});
    EXPECT_EQ(recorded("2026-03-01T00:00:00Z"), Codes{});
    EXPECT_EQ(recorded("2026-04-01T00:00:00Z"), Codes{"C08"});
    EXPECT_EQ(with_record([](ConsentRecord& r) { r.clips = {true, {{"other"}}, 0, 0}; }), Codes{"C08"});
    EXPECT_EQ(with_record([](ConsentRecord& r) { r.clips = {true, {{std::string(32, 'c')}}, 0, 0}; }), Codes{});
    EXPECT_EQ(with_question([](Question& q) { q.evidence.manifest.consent.id = {"other"}; }), Codes{"C08"});
}

TEST_F(ConsentCheck, C09DeviceMatchesSender) {
    EXPECT_EQ(with_question([](Question& q) { q.evidence.manifest.device = {"other"}; }), Codes{"C09"});
    EXPECT_EQ(with_question([](Question& q) { q.evidence.manifest.household = {"other"}; }), Codes{"C09"});
}

TEST_F(ConsentCheck, C10RecipientGroup) {
    EXPECT_EQ(with_question([](Question& q) { q.reviewer.group = "team-b"; }), Codes{"C10"});
    EXPECT_EQ(with_question([](Question& q) { q.reviewer.uid = {}; }), Codes{"C10"});
    EXPECT_EQ(with_question([](Question& q) { q.reviewer.role = Role::admin; }), Codes{"C10"});
    EXPECT_EQ(with_question([](Question& q) { q.reviewer.role = Role::auditor; }), Codes{"C10"});
    EXPECT_EQ(with_question([](Question& q) { q.reviewer.role = Role::lead; }), Codes{});
}

TEST_F(ConsentCheck, C11PurposeAndTask) {
    EXPECT_EQ(with_question([](Question& q) { q.purpose = Purpose::product_safety; }), Codes{"C11"});
    EXPECT_EQ(with_question([](Question& q) { q.task = Task::segment; }), Codes{"C11"});
    EXPECT_EQ(with_question([](Question& q) { q.task = Task::track; }), Codes{});
}

TEST_F(ConsentCheck, C12Room) {
    EXPECT_EQ(with_question([](Question& q) { q.evidence.manifest.room = Room::bedroom; }), Codes{"C12"});
    EXPECT_EQ(with_question([](Question& q) { q.evidence.manifest.room = Room::unknown; }), Codes{"C12"});
}

TEST_F(ConsentCheck, C13Minors) {
    const auto minors = [this](const char* by) {
        return with_record([by](ConsentRecord& r) {
            r.minors = Minors::present;
            r.indicated_by = by;
        });
    };
    EXPECT_EQ(minors("dpv:DataSubject"), Codes{"C13"});
    EXPECT_EQ(minors("dpv:ParentOfDataSubject"), Codes{});
}

TEST_F(ConsentCheck, C14ViewsLeft) {
    EXPECT_EQ(with_question([](Question& q) { q.evidence.views_so_far = 2; }), Codes{});
    EXPECT_EQ(with_question([](Question& q) { q.evidence.views_so_far = 3; }), Codes{"C14"});
    EXPECT_EQ(with_question([](Question& q) { q.evidence.views_so_far = -1; }), Codes{"C14"});
}

TEST_F(ConsentCheck, C15ProcessingRegion) {
    EXPECT_EQ(with_question([](Question& q) { q.evidence.region = "US"; }), Codes{"C15"});
    EXPECT_EQ(with_question([](Question& q) { q.evidence.region = ""; }), Codes{"C15"});
}

}  // namespace
}  // namespace milchglas::consent
