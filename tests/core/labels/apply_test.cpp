#include "core/labels/apply.h"

#include <gtest/gtest.h>

#include <random>

#include "core/labels/step_json.h"
#include "sample_labels.h"

namespace milchglas::labels {
namespace {

TEST(ApplyStep, PutsReplacesAndRemoves) {
    LabelSet set;
    ASSERT_TRUE(apply(set, {segment(), made()}));
    ASSERT_TRUE(apply(set, {segment('a', 30, 40), made(2)}));
    ASSERT_EQ(set.segments.size(), 1u);
    EXPECT_EQ(set.segments[0].label.first, 30);
    EXPECT_EQ(set.segments[0].made.at_ms, 2);
    ASSERT_TRUE(apply(set, {RemoveSegment{row('a')}, made()}));
    EXPECT_EQ(set, LabelSet{});
}

TEST(ApplyStep, AnEmptyChoiceTakesTheAnswerBack) {
    LabelSet set;
    ASSERT_TRUE(apply(set, {content(), made()}));
    ASSERT_TRUE(apply(set, {content({}), made()}));
    EXPECT_TRUE(set.choices.empty());
}

TEST(ApplyStep, NothingToRemoveIsAnErrorAndChangesNothing) {
    LabelSet set;
    ASSERT_TRUE(apply(set, {segment('a'), made()}));
    const LabelSet before = set;
    EXPECT_EQ(apply(set, {RemoveSegment{row('b')}, made()}).error(), fail(Errc::not_found, "labels.segment"));
    EXPECT_EQ(apply(set, {RemoveTrack{row('a')}, made()}).error(), fail(Errc::not_found, "labels.track"));
    EXPECT_EQ(apply(set, {content({}), made()}).error(), fail(Errc::not_found, "labels.choice"));
    EXPECT_EQ(set, before);
}

/// A random step that may also fail (removing what isn't there).
Step random_step(std::mt19937& random) {
    const auto id = static_cast<char>('a' + random() % 4);
    const auto n = static_cast<std::int64_t>(random() % 50);
    const Provenance by = made(n * 1000, n % 2 == 0 ? Level::frosted : Level::outline);
    switch (random() % 6) {
        case 0: return {content({n % 2 == 0 ? "pet" : "person"}), by};
        case 1: return {Choice{"alarm", {}}, by};
        case 2: return {segment(id, n, n + 5), by};
        case 3: return {RemoveSegment{row(id)}, by};
        case 4: return {BoxTrack{row(id), "person", {keyframe(n, 1.0 / (1 + static_cast<double>(n)))}, {}}, by};
        default: return {RemoveTrack{row(id)}, by};
    }
}

TEST(ApplyStep, InversesUndoAnyHistoryExactly) {
    std::mt19937 random(7);
    LabelSet set;
    std::vector<LabelSet> states;
    std::vector<Step> inverses;
    for (int i = 0; i < 500; ++i) {
        const LabelSet before = set;
        auto inverse = apply(set, random_step(random));
        if (!inverse) {
            ASSERT_EQ(set, before);
            continue;
        }
        states.push_back(before);
        inverses.push_back(*std::move(inverse));
    }
    ASSERT_GT(inverses.size(), 100u);
    while (!inverses.empty()) {
        ASSERT_TRUE(apply(set, inverses.back()));
        ASSERT_EQ(set, states.back());
        inverses.pop_back();
        states.pop_back();
    }
}

TEST(StepJson, ReadsBackWhatItWrites) {
    std::mt19937 random(11);
    for (int i = 0; i < 300; ++i) {
        const Step step = random_step(random);
        const std::string text = write_step(step);
        const auto back = read_step(text);
        ASSERT_TRUE(back) << text;
        EXPECT_EQ(write_step(*back), text);
        EXPECT_EQ(back->made, step.made);
        if (const auto* t = std::get_if<BoxTrack>(&step.change)) {
            EXPECT_EQ(std::get<BoxTrack>(back->change), *t);
        }
    }
}

TEST(StepJson, RefusesAnythingElse) {
    const std::string good = write_step({track(), made()});
    EXPECT_FALSE(read_step(""));
    EXPECT_FALSE(read_step("[]"));
    EXPECT_FALSE(read_step(good.substr(0, good.size() - 1)));
    for (const auto& [from, to] : {std::pair<std::string, std::string>{"\"track\"", "\"choice\""},
                                   {"\"outside\":false", "\"outside\":0"},
                                   {"\"box\":[0.0,", "\"box\":["},
                                   {"\"box\":[0.0,", "\"box\":[\"0\","},
                                   {"\"frosted\"", "\"bare\""},
                                   {"\"kind\":", "\"sort\":"}}) {
        std::string bad = good;
        ASSERT_NE(bad.find(from), std::string::npos) << from;
        bad.replace(bad.find(from), from.size(), to);
        EXPECT_FALSE(read_step(bad)) << bad;
    }
}

}  // namespace
}  // namespace milchglas::labels
