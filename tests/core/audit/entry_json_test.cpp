#include "core/audit/entry_json.h"

#include <gtest/gtest.h>

#include <functional>

namespace milchglas::audit {
namespace {

Stamp some_stamp() {
    return {7,
            1'800'000'000'123,
            42,
            "b-1",
            "system",
            std::nullopt,
            std::nullopt,
            "0.1.0",
            "abc",
            std::nullopt,
            "00112233445566778899aabbccddeeff"};
}

Entry full_entry() {
    Entry e;
    e.type = EntryType::clip_segment;
    e.outcome = Outcome::done;
    e.reason = {"C06", "store.full"};
    e.actor = Actor{{"u1"}, Role::lead, "team-a"};
    e.session = SessionId{"s1"};
    e.ws = Workstation{"w1", Posture::blocked};
    e.clip = ClipId{"c1"};
    e.household = HouseholdId{"h1"};
    e.consent = ConsentRef{{"k1"}, 3};
    e.rules_version = 2;
    e.decision = DecisionSummary{Level::frosted, Level::outline, {CapSource::consent, CapSource::role}};
    e.view = View{Level::outline, 100, 2100, 250'000, 0, 500, 500'123};
    e.second_person = UserId{"u2"};
    e.purpose = Purpose::false_alarm_review;
    e.task = Task::segment;
    e.watermark = "u1 2027-01-15";
    return e;
}

constexpr std::string_view full_line =
    R"({"v":1,"seq":7,"t":1800000000123,"mono_ms":42,"boot":"b-1","clock":{"src":"system","offset_ms":-5,"err_ms":9},)"
    R"("type":"clip.segment","outcome":"done","of":6,"reason":["C06","store.full"],)"
    R"("actor":{"uid":"u1","role":"lead","group":"team-a"},"session":"s1","ws":{"id":"w1","posture":"blocked"},)"
    R"("app":{"version":"0.1.0","build":"abc"},"clip":"c1","household":"h1","consent":{"id":"k1","serial":3},)"
    R"("rules_version":2,"decision":{"requested":"frosted","granted":"outline","cap_by":["consent","role"]},)"
    R"("view":{"level":"outline","t0":100,"t1":2100,"area_ppm":250000,"audio_ms":0,"exposure_ms":500,)"
    R"("exposure_us":500123},)"
    R"("second_person":"u2","purpose":"false-alarm-review","task":"segment","watermark":"u1 2027-01-15",)"
    R"("salt":"00112233445566778899aabbccddeeff"})";

TEST(EntryLine, HoldsEveryFieldInOneOrder) {
    Stamp stamp = some_stamp();
    stamp.clock_offset_ms = -5;
    stamp.clock_err_ms = 9;
    stamp.of = 6;
    EXPECT_EQ(format_line(stamp, full_entry()).value(), full_line);
    const StoredEntry back = parse_line(full_line).value();
    EXPECT_EQ(back.line, full_line);
    EXPECT_EQ(back.stamp.of, 6);
    EXPECT_EQ(back.entry.view->exposure_ms, 500);
    EXPECT_EQ(back.entry.view->exposure_us, 500'123);
    EXPECT_EQ(format_line(back.stamp, back.entry).value(), full_line);
}

TEST(EntryLine, LeavesOutWhatIsAbsent) {
    Entry entry;
    entry.type = EntryType::audit_start;
    const std::string line = format_line(some_stamp(), entry).value();
    EXPECT_EQ(line, R"({"v":1,"seq":7,"t":1800000000123,"mono_ms":42,"boot":"b-1","clock":{"src":"system"},)"
                    R"("type":"audit.start","outcome":"done","app":{"version":"0.1.0","build":"abc"},)"
                    R"("salt":"00112233445566778899aabbccddeeff"})");
    EXPECT_TRUE(parse_line(line));
}

TEST(EntryLine, EveryTypeAndOutcomeHasItsName) {
    for (std::size_t i = 0; i < Names<EntryType>::names.size(); ++i) {
        Entry entry;
        entry.type = static_cast<EntryType>(i);
        entry.outcome = static_cast<Outcome>(i % Names<Outcome>::names.size());
        const StoredEntry back = parse_line(format_line(some_stamp(), entry).value()).value();
        EXPECT_EQ(back.entry.type, entry.type);
        EXPECT_EQ(back.entry.outcome, entry.outcome);
    }
    EXPECT_EQ(to_text(EntryType::clock_step), "clock.step") << "names and values run in step";
    EXPECT_EQ(to_text(EntryType::label_create), "label.create");
}

TEST(EntryLine, NothingTypedByAPersonGetsIn) {
    const std::vector<std::function<void(Entry&)>> spoils{
        [](Entry& e) { e.reason = {"Frau Beispiel"}; },
        [](Entry& e) { e.reason = {""}; },
        [](Entry& e) { e.reason = {std::string(65, 'a')}; },
        [](Entry& e) { e.reason.assign(17, "a"); },
        [](Entry& e) { e.actor->uid.value = "a b"; },
        [](Entry& e) { e.actor->group = "\u00fc"; },
        [](Entry& e) { e.session = SessionId{}; },
        [](Entry& e) { e.ws->id = "a\"b"; },
        [](Entry& e) { e.clip = ClipId{"a\nb"}; },
        [](Entry& e) { e.consent->serial = -1; },
        [](Entry& e) { e.decision->cap_by.assign(9, CapSource::role); },
        [](Entry& e) { e.view->t0_ms = -1; },
        [](Entry& e) { e.watermark = "a\tb"; },
    };
    for (std::size_t i = 0; i < spoils.size(); ++i) {
        Entry entry = full_entry();
        spoils[i](entry);
        const auto line = format_line(some_stamp(), entry);
        ASSERT_FALSE(line) << i;
        EXPECT_EQ(line.error(), Error(Errc::usage, "audit.entry"));
    }
}

TEST(EntryLine, ReadsOnlyItsOwnSpelling) {
    const auto with = [](std::string_view what, std::string_view instead) {
        std::string line(full_line);
        const auto at = line.find(what);
        EXPECT_NE(at, std::string::npos) << what;
        return line.replace(at, what.size(), instead);
    };
    for (const std::string& bad :
         {std::string(), std::string("{}"), std::string(full_line) + "\n", std::string(full_line.substr(1)),
          with("\"v\":1", "\"v\":2"), with("{\"v\"", "{ \"v\""), with("\"v\":1,\"seq\":7", "\"seq\":7,\"v\":1"),
          with("clip.segment", "clip.other"), with("\"done\"", "\"Done\""), with("\"t1\"", "\"t9\""),
          with("\"t\":1800000000123", "\"t\":1.8e12"), with("outline\",\"cap_by", "bare\",\"cap_by"),
          with("\"u1\"", "\"u\\u0031\""), with("\"salt\"", "\"extra\":1,\"salt\""),
          with("\"consent\",\"role\"", "\"whim\""), with("\"boot\":\"b-1\",", "")}) {
        const auto entry = parse_line(bad);
        ASSERT_FALSE(entry) << bad;
        EXPECT_EQ(entry.error(), Error(Errc::damaged, "audit.line"));
    }
    EXPECT_FALSE(parse_line(std::string(max_line_bytes + 1, ' ')));
}

TEST(DecisionSummary, NamesOnlyTheCapsThatBit) {
    const Decision decision{Level::frosted,
                            Level::outline,
                            {{CapSource::consent, Level::frosted}, {CapSource::posture, Level::outline}},
                            {}};
    const DecisionSummary summary = DecisionSummary::of(decision);
    EXPECT_EQ(summary.granted, Level::outline);
    EXPECT_EQ(summary.cap_by, (std::vector<CapSource>{CapSource::posture}));
}

}  // namespace
}  // namespace milchglas::audit
