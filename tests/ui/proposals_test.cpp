// Proposed boxes in the real window: gone through, accepted, put away, by keys alone.
#include "ui/review/proposals.h"
#include "core/model/interpolate.h"
#include "tests/ui/review_fixture.h"

namespace milchglas::test {
namespace {

/// Walks straight to the right from frame 1 to 7.
Cues one_walker() {
    Card card;
    card.first = 1, card.last = 7;
    for (std::int16_t at = 1; at <= 7; ++at)
        card.path.push_back({at, {static_cast<std::int16_t>(20 * at), 60, 20, 70}});
    return {320, 180, {card}, {}, {}};
}
CameraReport one_pet() {
    return {{}, {}, {{DetectedKind::pet, 61, {{120'000, 5000, 5000, 1000, 1000}, {240'000, 6000, 5000, 1000, 1000}}}}};
}

class ProposalsTest : public ReviewTest {
  protected:
    void open_with(Cues cues, CameraReport camera) {
        guard.clips = {
            FakeClip{.frames = 10, .frame_ms = 60'000, .cues = std::move(cues), .camera = std::move(camera)}};
        start();
        window->resize(1500, 1000);
        unlock_and_open();
    }
    void next() { key(Qt::Key_Down, Qt::ControlModifier); }
    void accept() { key(Qt::Key_B, Qt::ShiftModifier); }
    bool tracks(std::size_t count) {
        return kept([&](const LabelSet& labels) { return labels.tracks.size() == count; });
    }
};

TEST_F(ProposalsTest, one_key_makes_a_proposal_a_box_and_one_undo_takes_it_back) {
    open_with(one_walker(), {});
    ASSERT_TRUE(says("proposal_sentence", "1 suggestion for boxes"));
    EXPECT_EQ(seen("proposal.accept"), nullptr);  // nothing is chosen
    next();
    ASSERT_TRUE(shows(1));
    EXPECT_TRUE(says("proposal_sentence", "Moves, 100 % steady"));
    accept();
    ASSERT_TRUE(tracks(1));
    const BoxTrack track = guard.seen().labels.tracks[0].label;
    EXPECT_EQ(guard.seen().assists.back(), Assist::motion);
    EXPECT_EQ(track.kind, "person");        // what a new box is just now
    ASSERT_EQ(track.keyframes.size(), 3U);  // straight: both ends, and gone
    EXPECT_EQ(interpolate(track, 4), (Box{160, 120, 40, 140}));
    EXPECT_EQ(interpolate(track, 8), std::nullopt);
    EXPECT_EQ(guard.seen().saved.size(), 1U);
    EXPECT_TRUE(says("proposal_sentence", "No suggestion is left."));
    key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(tracks(0));
    EXPECT_TRUE(says("proposal_sentence", "1 suggestion"));
}

TEST_F(ProposalsTest, what_the_camera_took_it_for_is_its_kind) {
    open_with({}, one_pet());
    next();
    ASSERT_TRUE(at_frame("3 of 10"));  // a box lies over the middle, by which shows() looks
    EXPECT_TRUE(says("proposal_sentence", "Camera: pet 61 %"));
    accept();
    ASSERT_TRUE(tracks(1));
    const BoxTrack track = guard.seen().labels.tracks[0].label;
    EXPECT_EQ(guard.seen().assists.back(), Assist::camera);
    EXPECT_EQ(track.kind, "pet");
    EXPECT_EQ(interpolate(track, 2), (Box{320, 180, 64, 36}));
}

/// What the detector and the face finder of the pass told of frames 2 to 6.
Cues one_found(FoundBy by, std::optional<std::int32_t> confidence) {
    const DetectedKind kind = by == FoundBy::faces ? DetectedKind::face : DetectedKind::pet;
    return {320, 180, {}, {}, {{by, kind, confidence, {{2, {40, 60, 20, 40}}, {6, {80, 60, 20, 40}}}}}};
}

TEST_F(ProposalsTest, what_the_detector_found_says_so_and_is_its_kind) {
    open_with(one_found(FoundBy::detector, 87), {});
    next();
    ASSERT_TRUE(at_frame("3 of 10"));
    EXPECT_TRUE(says("proposal_sentence", "Detector: pet 87 %"));
    accept();
    ASSERT_TRUE(tracks(1));
    EXPECT_EQ(guard.seen().assists.back(), Assist::detector);
    const BoxTrack track = guard.seen().labels.tracks[0].label;
    EXPECT_EQ(track.kind, "pet");
    EXPECT_EQ(interpolate(track, 4), (Box{120, 120, 40, 80}));
    EXPECT_EQ(interpolate(track, 7), std::nullopt);
}

TEST_F(ProposalsTest, a_face_finder_that_doesnt_say_how_sure_it_is_isnt_made_to) {
    open_with(one_found(FoundBy::faces, std::nullopt), {});
    next();
    EXPECT_TRUE(says("proposal_sentence", "Face finder: face; 1 suggestion left"));
    accept();
    ASSERT_TRUE(tracks(1));
    EXPECT_EQ(guard.seen().assists.back(), Assist::faces);
}

TEST_F(ProposalsTest, one_key_puts_a_proposal_away) {
    open_with(one_walker(), one_pet());
    ASSERT_TRUE(says("proposal_sentence", "2 suggestions"));
    next();
    ASSERT_TRUE(shows(1));
    key(Qt::Key_X, Qt::ShiftModifier);
    EXPECT_TRUE(says("proposal_sentence", "Camera: pet 61 %; 1 suggestion left"));
    ASSERT_TRUE(at_frame("3 of 10"));  // a box lies over the middle, by which shows() looks
    key(Qt::Key_X, Qt::ShiftModifier);
    EXPECT_TRUE(says("proposal_sentence", "No suggestion is left."));
    EXPECT_TRUE(guard.seen().saved.empty());
}

TEST_F(ProposalsTest, none_where_the_household_agreed_to_no_boxes) {
    guard.tasks = {Task::classify};
    open_with(one_walker(), one_pet());
    EXPECT_EQ(seen("proposal_bar"), nullptr);
    next();
    accept();
    EXPECT_EQ(frame(), "1 of 10");
    EXPECT_TRUE(guard.seen().saved.empty());
}

TEST(Proposals, what_falls_apart_is_less_steady) {
    Cues cues = one_walker();
    cues.cards[0].path[3].box.height = 35;
    const FrameTable frames{{1, 10}, std::vector<FrameTime>(10, FrameTime{0, 1, false})};
    const auto proposals = review::proposals_of(cues, {}, frames, {640, 360});
    ASSERT_EQ(proposals.size(), 1U);
    EXPECT_NEAR(proposals[0].confidence.value_or(0), 1 - 2 * 0.5 / 6, 1e-9);
    EXPECT_TRUE(review::proposals_of(cues, {}, {}, {640, 360}).empty());
}

TEST(Proposals, times_of_the_camera_become_frames_and_what_is_past_the_end_is_left_out) {
    FrameTable frames;
    frames.time_base = {1, 1000};
    for (const std::int64_t pts : {500, 540, 700, 1500}) frames.frames.push_back({pts, 100, false});
    const CameraReport camera{
        {},
        {},
        {{DetectedKind::face,
          40,
          {{0, 0, 0, 9, 9}, {10, 0, 0, 9, 9}, {199, 0, 0, 9, 9}, {1050, 0, 0, 9, 9}, {5000, 0, 0, 9, 9}}}}};
    const auto proposals = review::proposals_of({}, camera, frames, {640, 360});
    ASSERT_EQ(proposals.size(), 1U);
    std::vector<std::int64_t> ordinals;
    for (const auto& box : proposals[0].boxes) ordinals.push_back(box.ordinal);
    EXPECT_EQ(ordinals, (std::vector<std::int64_t>{0, 1, 3}));
}

}  // namespace
}  // namespace milchglas::test
