#include "ui/player/canvas_view.h"

#include <gtest/gtest.h>

namespace milchglas::player {
namespace {

CanvasView view() {
    CanvasView v;
    v.set_sizes({1920, 1080}, {960, 600});
    return v;
}

TEST(CanvasView, FitsThePictureInTheMiddle) {
    EXPECT_EQ(view().place(), QRectF(0, 30, 960, 540));
    EXPECT_DOUBLE_EQ(view().scale(), 0.5);
    EXPECT_EQ(view().to_widget(QPointF(1920, 1080)), QPointF(960, 570));
}

TEST(CanvasView, ThereAndBack) {
    CanvasView v = view();
    v.zoom_by(3, {100, 200});
    for (const QPointF p : {QPointF(0, 0), QPointF(17, 900), QPointF(1920, 1080)}) {
        const QPointF back = v.to_picture(v.to_widget(p));
        EXPECT_NEAR(back.x(), p.x(), 1e-6);
        EXPECT_NEAR(back.y(), p.y(), 1e-6);
    }
}

TEST(CanvasView, WhatIsUnderTheMouseStaysThere) {
    CanvasView v = view();
    const QPointF mouse(480, 300), under = v.to_picture(mouse);
    v.zoom_by(2, mouse);
    EXPECT_NEAR(v.to_picture(mouse).x(), under.x(), 1e-6);
    EXPECT_NEAR(v.to_picture(mouse).y(), under.y(), 1e-6);
}

TEST(CanvasView, NeverShowsBesideAZoomedPictureAndNeverBelowWhole) {
    CanvasView v = view();
    v.zoom_by(4, {480, 300});
    v.pan_by({1e6, -1e6});
    EXPECT_NEAR(v.place().left(), 0, 1e-6);
    EXPECT_NEAR(v.place().bottom(), 600, 1e-6);
    v.zoom_by(0.001, {0, 0});
    EXPECT_DOUBLE_EQ(v.zoom(), 1);
    EXPECT_EQ(v.place(), view().place());
    v.zoom_by(1e9, {0, 0});
    EXPECT_DOUBLE_EQ(v.zoom(), CanvasView::max_zoom);
}

TEST(CanvasView, SizesThatMakeNoSenseChangeNothing) {
    CanvasView v = view();
    v.set_sizes({0, 10}, {960, 600});
    EXPECT_EQ(v.place(), view().place());
}

}  // namespace
}  // namespace milchglas::player
