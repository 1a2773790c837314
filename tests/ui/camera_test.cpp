// What a camera told beside its pixels, over the frost and in time.
#include "tests/ui/review_fixture.h"
#include "ui/review/camera_drawing.h"

namespace milchglas::test {
namespace {

CameraReport report() {
    return {Trigger{"motion", 60'000, true},
            {{ZoneKind::door, {{6000, 1000}, {9000, 1000}, {9000, 9000}, {6000, 9000}}}},
            {{DetectedKind::person, 82, {{120'000, 1000, 1000, 1000, 5000}, {240'000, 3000, 1000, 1000, 5000}}}}};
}

class CameraTest : public ReviewTest {
  protected:
    void open_with(CameraReport camera) {
        guard.clips = {FakeClip{.frames = 10, .frame_ms = 60'000, .camera = std::move(camera)}};
        start();
        unlock_and_open();
    }
    /// How many pixels are painted over the frost.
    int painted() {
        QImage image(seen("cues")->size(), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        seen("cues")->render(&image, {}, {}, QWidget::RenderFlags());
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) count += qAlpha(image.pixel(x, y)) != 0;
        return count;
    }
};

TEST_F(CameraTest, zones_lie_over_the_frost_until_they_are_put_away_by_key) {
    open_with(report());
    ASSERT_TRUE(comes("cues.camera"));
    EXPECT_GT(painted(), 0);
    key(Qt::Key_C, Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return painted() == 0; }));
    click("cues.camera");
    EXPECT_TRUE(QTest::qWaitFor([&] { return painted() > 0; }));
    EXPECT_TRUE(seen("cues.camera")->toolTip().contains("may be wrong")) << "also where the column is low";
    window->resize(1500, 1000);
    EXPECT_TRUE(says("camera_sentence", "may be wrong"));
}

TEST_F(CameraTest, a_detection_is_drawn_while_it_lasts_and_reached_by_the_jump_key) {
    CameraReport camera = report();
    camera.zones.clear();
    camera.trigger.reset();
    open_with(camera);
    ASSERT_TRUE(comes("cues.camera"));
    EXPECT_EQ(painted(), 0);
    key(Qt::Key_Right, Qt::ControlModifier);
    ASSERT_TRUE(shows(2));
    EXPECT_GT(painted(), 0);
    EXPECT_TRUE(seen("timeline")->accessibleDescription().contains("1 detection"));
    key(Qt::Key_End);
    ASSERT_TRUE(shows(9));
    EXPECT_EQ(painted(), 0);
}

TEST_F(CameraTest, a_camera_that_tells_nothing_has_no_button) {
    open_with({});
    ASSERT_TRUE(comes("cards_sentence"));
    EXPECT_EQ(seen("cues.camera"), nullptr);
    EXPECT_EQ(seen("camera_sentence"), nullptr);
    EXPECT_EQ(painted(), 0);
}

TEST(CameraDrawing, a_box_goes_straight_between_two_times) {
    const Detection detection = report().detections[0];
    EXPECT_FALSE(review::box_at(detection, 119.9));
    EXPECT_EQ(review::box_at(detection, 120), QRectF(0.1, 0.1, 0.1, 0.5));
    EXPECT_NEAR(review::box_at(detection, 180)->left(), 0.2, 1e-9);
    EXPECT_FALSE(review::box_at(detection, 240.1));
    const Detection once{DetectedKind::pet, 1, {{1000, 0, 0, 5000, 5000}}};
    EXPECT_TRUE(review::box_at(once, 1.9));
    EXPECT_FALSE(review::box_at(once, 2.1));
    EXPECT_EQ(review::detection_words(detection), "Camera: person 82 %");
}

}  // namespace
}  // namespace milchglas::test
