// A pinned detector inside the sandbox: what it finds in clips whose truth is known, and that a clip is prepared
// whatever the net is.
#include "core/viewer/detector_output.h"
#include "core/viewer/found_things.h"
#include "tests/core/viewer/pass_of_clip.h"
#include "tests/core/viewer/tiny_net.h"

namespace milchglas::viewer::test {
namespace {

class PassWithDetector : public PassOfClip {
  protected:
    void SetUp() override {
        PassOfClip::SetUp();
        if (IsSkipped()) return;
        net_ = tiny_net(folder_);
        ASSERT_FALSE(net_.empty()) << "needs python3";
    }
    /// A white square of a tenth of the width goes from left to right over grey, a black one stands still.
    Bytes clip(const std::string& more = "null") {
        make(
            "-f lavfi -i color=gray:s=640x360:r=25:d=4 -f lavfi -i color=white:s=64x64:r=25:d=4"
            " -f lavfi -i color=black:s=64x64:r=25:d=4 -filter_complex"
            " \"[0][1]overlay=x='40+120*t':y=60[a];[a][2]overlay=x=320:y=260," +
            more + ",format=yuv420p\" -c:v libx264 -preset ultrafast {}/clip.mp4");
        return bytes_of("clip.mp4");
    }
    PassOrder detector_order(ByteView media, ByteView net, const DetectorSpec& spec = tiny_spec()) {
        PassOrder order = order_for(media);
        order.detector = spec;
        order.detector_model = sealed_file(net);
        return order;
    }
    /// The only thing of that kind.
    const FoundThing* only(DetectedKind kind) const {
        const FoundThing* found = nullptr;
        for (const FoundThing& thing : found_) {
            if (thing.kind != kind) continue;
            if (found != nullptr) return nullptr;
            found = &thing;
        }
        return found;
    }
    Bytes net_;
};

/// The middle of its box in fractions of the picture.
std::pair<double, double> middle(const FoundBox& at, frost::Size grid) {
    return {(at.box.x + at.box.width / 2.0) / grid.width, (at.box.y + at.box.height / 2.0) / grid.height};
}

void expect_both(const FoundThing* bright, const FoundThing* dark, frost::Size grid) {
    ASSERT_TRUE(bright != nullptr && dark != nullptr);
    EXPECT_EQ(bright->by, FoundBy::detector);
    EXPECT_NEAR(bright->confidence.value_or(0), 92, 3) << "the luma of white";
    EXPECT_LT(bright->boxes.size(), 18U) << "a straight way needs few";
    EXPECT_LE(bright->boxes.front().ordinal, 5);
    EXPECT_GE(bright->boxes.back().ordinal, 90);
    const double half_cell = 1.5 * 16 / 320.0;
    for (const FoundBox& at : bright->boxes) {
        const auto [x, y] = middle(at, grid);
        EXPECT_NEAR(x, (40 + 32 + 120 * static_cast<double>(at.ordinal) / 25) / 640, half_cell) << at.ordinal;
        EXPECT_NEAR(y, (60 + 32) / 360.0, 2 * half_cell) << at.ordinal;
    }
    for (const FoundBox& at : dark->boxes) EXPECT_NEAR(middle(at, grid).first, 352 / 640.0, half_cell);
}

TEST_F(PassWithDetector, OneThingIsOneBoxThatMovesThroughTheClip) {
    const auto track = pass(detector_order(clip(), net_));
    ASSERT_TRUE(track) << track.error().where();
    ASSERT_FALSE(detector_failed_) << detector_failed_->where;
    EXPECT_EQ(found_.size(), 2U);
    expect_both(only(DetectedKind::person), only(DetectedKind::pet), track->grid());
}

TEST_F(PassWithDetector, TheOtherLayoutTellsTheSame) {
    const Bytes other = tiny_net(folder_, "--layout yolov8");
    const auto track = pass(detector_order(clip(), other, tiny_spec(DetectorLayout::yolov8)));
    ASSERT_TRUE(track) << track.error().where();
    ASSERT_FALSE(detector_failed_) << detector_failed_->where;
    expect_both(only(DetectedKind::person), only(DetectedKind::pet), track->grid());
}

TEST_F(PassWithDetector, ATurnedClipIsLookedAtUpright) {
    clip("transpose=2");
    make("-i {}/clip.mp4 -c copy -metadata:s:v rotate=270 {}/turned.mov");
    const auto track = pass(detector_order(bytes_of("turned.mov"), net_));
    ASSERT_TRUE(track) << track.error().where();
    ASSERT_EQ(track->display(), (frost::Size{640, 360}));
    expect_both(only(DetectedKind::person), only(DetectedKind::pet), track->grid());
}

TEST_F(PassWithDetector, WhatIsntListedIsDropped) {
    DetectorSpec spec = tiny_spec();
    spec.classes = {{1, DetectedKind::vehicle}};
    ASSERT_TRUE(pass(detector_order(clip(), net_, spec)));
    ASSERT_EQ(found_.size(), 1U);
    EXPECT_EQ(found_[0].kind, DetectedKind::vehicle);
}

TEST_F(PassWithDetector, TheTrackIsTheSameWithAndWithout) {
    const Bytes media = clip();
    ASSERT_TRUE(pass(order_for(media)));
    EXPECT_TRUE(found_.empty());
    const Bytes without = track_bytes_;
    ASSERT_TRUE(pass(detector_order(media, net_)));
    const auto found = found_;
    EXPECT_EQ(without, track_bytes_);
    ASSERT_TRUE(pass(detector_order(media, net_)));
    EXPECT_EQ(found, found_) << "and what is found is the same each time";
}

TEST_F(PassWithDetector, AClipIsPreparedWhateverTheNetIs) {
    const Bytes media = clip();
    const Bytes half(net_.begin(), net_.begin() + static_cast<std::ptrdiff_t>(net_.size() / 2));
    DetectorSpec other_layout = tiny_spec(DetectorLayout::yolov8), more_classes = tiny_spec(), other_size = tiny_spec();
    other_layout.classes = {{300, DetectedKind::person}};
    more_classes.classes.push_back({2, DetectedKind::vehicle});
    other_size.width = 640;
    const auto expect = [&](const std::string& where, ByteView net, const DetectorSpec& spec) {
        const auto track = pass(detector_order(media, net, spec));
        ASSERT_TRUE(track) << track.error().where() << " instead of " << where;
        ASSERT_TRUE(detector_failed_) << where;
        EXPECT_EQ(detector_failed_->where, where);
        EXPECT_EQ(detector_failed_->code, Errc::damaged);
        EXPECT_TRUE(found_.empty());
    };
    expect("viewer.detector_model", half, tiny_spec());
    expect("viewer.detector_model", as_bytes("no net at all, but enough of it"), tiny_spec());
    expect("viewer.detector_model", net_, other_size);
    expect("viewer.detector_output", net_, other_layout);
    expect("viewer.detector_output", net_, more_classes);
}

TEST_F(PassWithDetector, WhatTakesTooLongIsGivenUp) {
    const Bytes slow = tiny_net(folder_, "--slow 2 --size 1280x1280");
    DetectorSpec spec = tiny_spec();
    spec.width = spec.height = 1280;
    const auto track = pass(detector_order(clip(), slow, spec));
    ASSERT_TRUE(track) << track.error().where();
    ASSERT_TRUE(detector_failed_);
    EXPECT_EQ(detector_failed_->where, "viewer.detector_slow");
}

TEST_F(PassWithDetector, AnOrderThatMakesNoSenseIsRefused) {
    DetectorSpec spec = tiny_spec();
    spec.width = 321;
    const Bytes media = clip();
    EXPECT_EQ(failure_of(detector_order(media, net_, spec)), as_failure(Errc::usage, "viewer.order"));
    EXPECT_EQ(failure_of(detector_order(media, {})), as_failure(Errc::damaged, "viewer.detector_size"));
}

/// "ms" or the failure of a trial.
std::string tried(ByteView net, const DetectorSpec& spec) {
    auto decoder = DecoderProcess::start();
    if (!decoder || !decoder->order(TryDetectorOrder{sealed_file(net), spec})) return "not started";
    const auto locked = decoder->expect<LockedDown>();
    if (!locked) return locked.error().where();
    const auto done = decoder->expect<DetectorTried>();
    return done ? (done->look_ms > 0 ? "ms" : "no time") : done.error().where();
}

TEST_F(PassWithDetector, CanBeTriedWithoutAClip) {
    DetectorSpec wrong = tiny_spec();
    wrong.classes = {{7, DetectedKind::person}};
    EXPECT_EQ(tried(net_, tiny_spec()), "ms");
    EXPECT_EQ(tried(net_, wrong), "viewer.detector_output");
    EXPECT_EQ(tried(as_bytes("garbage"), tiny_spec()), "viewer.detector_model");
    EXPECT_EQ(tried({}, tiny_spec()), "viewer.detector_size");
    wrong.threshold = 100;
    EXPECT_EQ(tried(net_, wrong), "viewer.order");
}

cv::Mat output_of(const std::vector<std::vector<float>>& rows) {
    const int shape[]{1, static_cast<int>(rows.size()), static_cast<int>(rows[0].size())};
    cv::Mat output(3, shape, CV_32F);
    for (std::size_t i = 0; i < rows.size(); ++i)
        std::copy(rows[i].begin(), rows[i].end(), output.ptr<float>(0, static_cast<int>(i)));
    return output;
}

TEST(DetectorOutput, BoxesThatAreNoneAreDropped) {
    const float nan = std::nanf(""), endless = HUGE_VALF;
    const auto boxes = boxes_in(output_of({{50, 50, 20, 20, 1, 0.9F, 0},
                                           {50, 50, 20, 20, nan, 0.9F, 0},
                                           {nan, 50, 20, 20, 1, 0.9F, 0},
                                           {50, 50, endless, 20, 1, 0.9F, 0},
                                           {50, 50, -20, 20, 1, 0.9F, 0},
                                           {90, 50, 20, 20, 0.5F, 0.9F, 0}}),
                                tiny_spec());
    ASSERT_TRUE(boxes);
    ASSERT_EQ(boxes->size(), 1U);
    EXPECT_EQ((*boxes)[0].box, cv::Rect2f(40, 40, 20, 20));
}

TEST(DetectorOutput, OfThoseThatSayTheSameTheSurestStays) {
    const auto boxes = boxes_in(output_of({{50, 50, 20, 20, 1, 0.85F, 0},
                                           {52, 50, 20, 20, 1, 0.95F, 0},
                                           {52, 50, 20, 20, 1, 0, 0.9F},
                                           {80, 50, 20, 20, 1, 0.9F, 0}}),
                                tiny_spec());
    ASSERT_TRUE(boxes);
    ASSERT_EQ(boxes->size(), 3U) << "another kind is another thing";
    EXPECT_FLOAT_EQ((*boxes)[0].confidence, 0.95F);
}

DetectorLook look(std::int64_t ordinal, std::vector<float> lefts, DetectedKind kind = DetectedKind::person) {
    DetectorLook made{ordinal, {}};
    for (const float left : lefts) made.things.push_back({left, 0.25F, 0.125F, 0.5F, 0.8F, kind});
    return made;
}
constexpr frost::Size grid{320, 180};

TEST(FoundThings, TwoThatWalkAreTwo) {
    std::vector<DetectorLook> looks;
    for (int i = 0; i < 20; ++i)
        looks.push_back(look(5 * i, {0.02F * static_cast<float>(i), 0.8F - 0.01F * static_cast<float>(i)}));
    const auto things = things_in(FoundBy::detector, true, looks, grid);
    ASSERT_EQ(things.size(), 2U);
    for (const FoundThing& thing : things) {
        EXPECT_EQ(thing.confidence, 80);
        EXPECT_EQ(thing.boxes.front().ordinal, 0);
        EXPECT_EQ(thing.boxes.back().ordinal, 95);
        EXPECT_LT(thing.boxes.size(), 20U);
    }
}

TEST(FoundThings, AShortGapIsBridgedALongOneIsnt) {
    std::vector<DetectorLook> looks;
    for (int i = 0; i < 30; ++i) looks.push_back(look(5 * i, i % 3 == 0 ? std::vector{0.5F} : std::vector<float>{}));
    EXPECT_EQ(things_in(FoundBy::detector, true, looks, grid).size(), 1U);
    looks.clear();
    for (int i = 0; i < 30; ++i)
        looks.push_back(look(5 * i, i < 5 || i > 24 ? std::vector{0.5F} : std::vector<float>{}));
    EXPECT_EQ(things_in(FoundBy::detector, true, looks, grid).size(), 2U);
}

TEST(FoundThings, WhatIsSeenOnceOnlyIsDroppedUnlessThereWasOneLook) {
    EXPECT_TRUE(things_in(FoundBy::detector, true, {look(0, {0.5F}), look(5, {})}, grid).empty());
    EXPECT_EQ(things_in(FoundBy::detector, true, {look(0, {0.5F})}, grid).size(), 1U);
    EXPECT_TRUE(things_in(FoundBy::detector, true, {}, grid).empty());
}

TEST(FoundThings, AreBoundedHoweverMuchIsSeen) {
    std::vector<DetectorLook> looks;
    for (int i = 0; i < 600; ++i) {
        looks.push_back({5 * i, {}});
        for (int k = 0; k < 60; ++k)
            looks.back().things.push_back({static_cast<float>((k * 7 + i * (k % 3)) % 97) / 100,
                                           static_cast<float>(k) / 64, 0.01F, 0.01F, 0.9F, DetectedKind::person});
    }
    const auto things = things_in(FoundBy::detector, true, looks, grid);
    std::size_t boxes = 0;
    for (const FoundThing& thing : things) {
        EXPECT_LE(thing.boxes.size(), FoundThing::max_boxes);
        boxes += thing.boxes.size();
    }
    EXPECT_LE(things.size(), max_found);
    EXPECT_LE(boxes, max_found_boxes);
}

TEST(FoundThings, FacesOfAFinderThatDoesntSayHowSureItIsSayNothing) {
    const std::vector<frost::FaceLook> faces{{0, {{0.5F, 0.5F, 0.1F, 0.1F, frost::likely_face}}},
                                             {5, {{0.5F, 0.5F, 0.1F, 0.1F, frost::likely_face}}},
                                             {10, {{0.1F, 0.1F, 0.1F, 0.1F, frost::unsure_face}}}};
    const auto things = things_in(FoundBy::faces, false, looks_of(faces), grid);
    ASSERT_EQ(things.size(), 1U);
    EXPECT_EQ(things[0].kind, DetectedKind::face);
    EXPECT_EQ(things[0].confidence, std::nullopt);
}

}  // namespace
}  // namespace milchglas::viewer::test
