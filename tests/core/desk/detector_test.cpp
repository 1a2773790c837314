// A detector of one's own, from the admin who pins it to the label that came of it; and what becomes of a clip when it
// isn't what was pinned, can't be run, or takes its pass down.
#include <signal.h>

#include <fstream>

#include "core/base/encoding.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/desk/finish_clip.h"
#include "core/desk/pinned_detector.h"
#include "core/desk/save_label.h"
#include "core/desk/set_detector.h"
#include "core/desk/vault_status.h"
#include "tests/core/desk/served_desk.h"
#include "tests/core/desk/vault_test.h"
#include "tests/core/viewer/tiny_net.h"

namespace milchglas::test {
namespace {
namespace fs = std::filesystem;
using audit::EntryType, audit::Outcome;

class DetectorTest : public VaultTest {
  protected:
    void fill_tracked(const std::vector<int>& media) { fill(media, {{Task::classify, Task::track}, Level::frosted}); }
    void SetUp() override {
        net_ = viewer::test::tiny_net(folder.path());
        ASSERT_FALSE(net_.empty()) << "needs python3";
    }
    /// Of the test picture, which has bright and dark parts.
    static desk::SetDetector::Request request(ByteView net) {
        DetectorSpec spec = viewer::test::tiny_spec();
        spec.threshold = 30;
        auto file = sealed_memory_file(net, "test.net");
        return {file ? *std::move(file) : UniqueFd(), "tiny", "1.0", "CC0-1.0", to_hex(sha256(net)), spec};
    }
    /// An admin pins it and goes.
    void pin(ByteView net) {
        RealGuard guard(vault());
        ASSERT_TRUE(guard.unlock("ada"));
        const auto set = guard.call<desk::SetDetector>(request(net));
        ASSERT_TRUE(set) << where(set);
        EXPECT_EQ(set->bytes, std::ssize(net));
    }
    static desk::NextClip::Request alone(Level level = Level::frosted) {
        desk::NextClip::Request request;
        request.task = Task::track;
        request.level = level;
        request.prepare_following = false;
        return request;
    }
    /// The next clip is prepared, with or without anything found, and finished.
    void expect_next(RealGuard& guard, bool found) {
        const auto opened = guard.open_next(alone());
        ASSERT_TRUE(opened) << where(opened);
        EXPECT_EQ(by_detector(*guard.ready), found);
        EXPECT_TRUE(guard.call<desk::FinishClip>({opened->view, Ending::finished}));
    }
    static bool by_detector(const desk::ViewReady& ready) {
        return std::any_of(ready.cues.found.begin(), ready.cues.found.end(),
                           [](const FoundThing& thing) { return thing.by == FoundBy::detector; });
    }
    DetectorState state() {
        RealGuard guard(vault());
        const auto status = guard.call<desk::VaultStatus>({});
        return status ? status->detector : DetectorState::none;
    }
    [[nodiscard]] fs::path file() const { return desk::detector_file(vault(), to_hex(sha256(net_))); }
    static std::string answer(RealGuard& guard, desk::SetDetector::Request asked) {
        const auto reply = guard.call<desk::SetDetector>(asked);
        return where(reply);
    }
    Bytes net_;
};

TEST_F(DetectorTest, WhatItFindsIsProposedAndALabelNamesIt) {
    fill_tracked({1});
    pin(net_);
    EXPECT_EQ(state(), DetectorState::ready);
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto opened = guard.open_next(alone());
    ASSERT_TRUE(opened) << where(opened);
    ASSERT_TRUE(by_detector(*guard.ready));
    const BoxTrack track{random_id(), "person", {{5, {200, 100, 120, 90}, false, false, {}}}, {}};
    EXPECT_EQ(where(guard.call<desk::SaveLabel>({opened->view, {track}, Assist::follow})), "labels.assist");
    const auto saved = guard.call<desk::SaveLabel>({opened->view, {track}, Assist::detector});
    ASSERT_TRUE(saved) << where(saved);
    EXPECT_EQ(saved->labels.tracks.at(0).made.detector, to_hex(sha256(net_)));
    BoxTrack moved = track;
    moved.keyframes[0].box.x += 5;
    const auto changed = guard.call<desk::SaveLabel>({opened->view, {moved}, Assist::none});
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->labels.tracks.at(0).made.assist, Assist::detector) << "hands don't take that away";
    EXPECT_EQ(changed->labels.tracks.at(0).made.detector, to_hex(sha256(net_)));
}

TEST_F(DetectorTest, NothingOfItIsToldBelowFrosted) {
    fill_tracked({1});
    pin(net_);
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto opened = guard.open_next(alone(Level::outline));
    ASSERT_TRUE(opened) << where(opened);
    EXPECT_TRUE(guard.ready->cues.found.empty());
    const BoxTrack track{random_id(), "person", {{5, {200, 100, 120, 90}, false, false, {}}}, {}};
    for (const Assist assist : {Assist::detector, Assist::faces})
        EXPECT_EQ(where(guard.call<desk::SaveLabel>({opened->view, {track}, assist})), "labels.assist");
}

TEST_F(DetectorTest, AnAdminPinsShowsAndRemovesItAndTheLogSaysSo) {
    fill_tracked({1});
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ada"));
    EXPECT_EQ(guard.call<desk::ShowDetector>({})->state, DetectorState::none);
    EXPECT_EQ(where(guard.call<desk::RemoveDetector>({})), "desk.no_detector");
    ASSERT_EQ(answer(guard, request(net_)), "no error");
    const auto shown = guard.call<desk::ShowDetector>({});
    ASSERT_TRUE(shown && shown->rule);
    EXPECT_EQ(shown->rule->spec, request(net_).spec);
    EXPECT_EQ(shown->rule->licence, "CC0-1.0");
    EXPECT_EQ(fs::status(file().parent_path()).permissions(), fs::perms::owner_all);

    const Bytes other = viewer::test::tiny_net(folder.path(), "--box 64");
    ASSERT_EQ(answer(guard, request(other)), "no error");
    EXPECT_FALSE(fs::exists(file())) << "the one before is gone";
    ASSERT_TRUE(guard.call<desk::RemoveDetector>({}));
    EXPECT_TRUE(fs::is_empty(vault() / "models"));
    EXPECT_EQ(guard.call<desk::ShowDetector>({})->state, DetectorState::none);
    std::vector<EntryType> types;
    for (const auto& line : log_of(folder.path()))
        if (line.entry.reason.size() == 4 && line.entry.reason[0] == "detector") types.push_back(line.entry.type);
    EXPECT_EQ(types, (std::vector{EntryType::rule_set, EntryType::rule_set, EntryType::rule_remove}));
}

TEST_F(DetectorTest, WhatIsRefusedIsNamedAndChangesNothing) {
    fill_tracked({1});
    pin(net_);
    RealGuard guard(vault());
    EXPECT_EQ(answer(guard, request(net_)), "desk.not_unlocked");
    ASSERT_TRUE(guard.unlock("ren"));
    EXPECT_EQ(answer(guard, request(net_)), "desk.role");
    EXPECT_EQ(where(guard.call<desk::RemoveDetector>({})), "desk.role");
    EXPECT_EQ(where(guard.call<desk::ShowDetector>({})), "desk.role");
    ASSERT_TRUE(guard.unlock("ada"));
    const auto refused = [&](auto change) {
        desk::SetDetector::Request asked = request(net_);
        change(asked);
        return answer(guard, std::move(asked));
    };
    EXPECT_EQ(refused([](auto& r) { r.name = "with space"; }), "desk.detector_words");
    EXPECT_EQ(refused([](auto& r) { r.version.clear(); }), "desk.detector_words");
    EXPECT_EQ(refused([](auto& r) { r.licence = std::string(65, 'a'); }), "desk.detector_words");
    EXPECT_EQ(refused([](auto& r) { r.spec.width = 100; }), "desk.detector_spec");
    EXPECT_EQ(refused([](auto& r) { r.spec.classes.clear(); }), "desk.detector_spec");
    EXPECT_EQ(refused([](auto& r) { r.spec.classes[1].index = 0; }), "desk.detector_spec");
    EXPECT_EQ(refused([](auto& r) { r.spec.classes[1].kind = DetectedKind::motion; }), "desk.detector_spec");
    EXPECT_EQ(refused([](auto& r) { r.sha256.back() = r.sha256.back() == '0' ? '1' : '0'; }), "desk.detector_hash");
    EXPECT_EQ(answer(guard, request({})), "desk.detector_size");
    EXPECT_EQ(guard.call<desk::ShowDetector>({})->state, DetectorState::ready);
}

TEST_F(DetectorTest, AFileThatIsGoneOrChangedIsNeverUsedAndTold) {
    fill_tracked({1, 1, 1});
    pin(net_);
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    expect_next(guard, true);
    std::fstream(file(), std::ios::in | std::ios::out).put('#');
    EXPECT_EQ(guard.call<desk::VaultStatus>({})->detector, DetectorState::changed) << "while the guard runs";
    expect_next(guard, false);
    fs::remove(file());
    EXPECT_EQ(guard.call<desk::VaultStatus>({})->detector, DetectorState::missing);
    std::ofstream(file()).write(reinterpret_cast<const char*>(net_.data()), std::ssize(net_));
    EXPECT_EQ(guard.call<desk::VaultStatus>({})->detector, DetectorState::ready) << "put back from a backup, say";
}

TEST_F(DetectorTest, OneThatCantBeRunIsLeftOutAndAfterThreeClipsNotAskedAnyMore) {
    fill_tracked({1, 1, 1, 1});
    const Bytes garbage(1000, 'x');
    pin(garbage);
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    for (std::size_t i = 0; i < 4; ++i) {
        expect_next(guard, false);
        EXPECT_EQ(logged(EntryType::detector_fail, Outcome::failed, i, "viewer.detector_model"), i < 3 ? 1 : 0) << i;
        EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::done, i), 1);
    }
    EXPECT_EQ(guard.call<desk::VaultStatus>({})->detector, DetectorState::paused);
    ASSERT_TRUE(guard.unlock("ada"));
    const auto shown = guard.call<desk::ShowDetector>({});
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->failures, 3);
    EXPECT_EQ(shown->failed_where, "viewer.detector_model");
    EXPECT_EQ(answer(guard, request(garbage)), "no error");
    EXPECT_EQ(guard.call<desk::ShowDetector>({})->state, DetectorState::ready) << "set again, it is asked again";
}

TEST_F(DetectorTest, APassThatDiesWithItIsMadeAgainWithout) {
    fill_tracked({20});
    pin(net_);
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    ASSERT_TRUE(guard.glimpse_next());
    ASSERT_EQ(guard.decoders("mg-pass").size(), 1U);
    ASSERT_EQ(::kill(guard.decoders("mg-pass").front(), SIGKILL), 0);
    const auto frames = guard.await_frames();
    ASSERT_TRUE(frames) << where(frames);
    EXPECT_FALSE(by_detector(*guard.ready));
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::failed, 0, "desk.pass_died"), 1);
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::done, 0), 1);
    EXPECT_EQ(logged(EntryType::detector_fail, Outcome::failed, 0, "desk.pass_died"), 1);
}

TEST_F(DetectorTest, OneThatNeverEndsALookIsGivenUpWithItsPass) {
    fill_tracked({1});
    const Bytes endless = viewer::test::tiny_net(folder.path(), "--slow 60 --size 1280x1280");
    {
        RealGuard guard(vault());
        ASSERT_TRUE(guard.unlock("ada"));
        desk::SetDetector::Request asked = request(endless);
        asked.spec.width = asked.spec.height = 1280;
        ASSERT_EQ(answer(guard, std::move(asked)), "no error");
    }
    desk::Limits limits;
    limits.pass_stall_ms = 4000;
    ServedDesk guard(vault(), limits);
    ASSERT_TRUE(guard.unlock("ren"));
    const auto opened = guard.open_next(alone());
    ASSERT_TRUE(opened) << where(opened);
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::failed, 0, "desk.pass_stalled"), 1);
    EXPECT_EQ(logged(EntryType::detector_fail, Outcome::failed, 0, "desk.pass_stalled"), 1);
}

TEST_F(DetectorTest, AClipThatIsNoVideoIsntItsFault) {
    fill_tracked({0, 1});
    pin(net_);
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    EXPECT_FALSE(guard.open_next(alone()));
    EXPECT_EQ(queue(), "0 refused, 1 waiting");
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::failed, 0), 2) << "with it and without";
    EXPECT_EQ(logged(EntryType::detector_fail, Outcome::failed, 0), 0);
    expect_next(guard, true);
}

TEST(Classes, AreReadAsTheyAreWritten) {
    const std::vector<DetectorClass> classes{{0, DetectedKind::person}, {15, DetectedKind::pet}};
    EXPECT_EQ(desk::classes_text(classes), "0=person,15=pet");
    EXPECT_EQ(desk::parse_classes("0=person,15=pet"), classes);
    for (const char* wrong : {"person", "0=human", "x=person", "0 =person", "=person", "0=", ",0=person", "0=person,,"})
        EXPECT_FALSE(desk::parse_classes(wrong)) << wrong;
}

}  // namespace
}  // namespace milchglas::test
