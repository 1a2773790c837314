// Many frames of a scene that stands still: does their mean show more than one of them? Noise held for each cell gives
// nothing; fresh noise is the control.
#include <gtest/gtest.h>

#include <cstdio>
#include <opencv2/imgproc.hpp>

#include "core/frost/cell_surface.h"
#include "core/frost/cells.h"
#include "tests/attack/face_clip.h"
#include "tests/attack/viewing.h"

namespace milchglas::attack {
namespace {

constexpr int frames = 64;

/// The scenes differ little from cell to cell, so that noise matters.
std::vector<scenes::Script> still_scenes() {
    const cv::Size size = full_size() ? cv::Size(1920, 1080) : cv::Size(1280, 720);
    std::vector<scenes::Script> scripts;
    for (const auto place : {scenes::Place::living_room, scenes::Place::hall, scenes::Place::yard}) {
        scenes::Script script;
        script.size = size, script.place = place, script.frames = frames, script.noise = 3;
        script.exposure = [](double) { return 0.2; };  // a dark evening
        scripts.push_back(script);
    }
    scenes::Script face = still_face(room_for(size), 5, take_look(5, 0, 0));
    face.frames = frames;
    face.exposure = [](double) { return 0.25; };
    scripts.push_back(face);
    return scripts;
}

/// The same cells, but with noise of the same strength that is drawn anew for every frame.
cv::Mat freshly_noised(const cv::Mat& picture, const frost::CellLayout& layout, cv::RNG& random, cv::Size canvas) {
    Bytes values;
    for (std::size_t row = 0; row < layout.rows(); ++row)
        for (std::size_t column = 0; column < layout.columns(); ++column) {
            const cv::Rect cell(cv::Point(layout.column_edges[column], layout.row_edges[row]),
                                cv::Point(layout.column_edges[column + 1], layout.row_edges[row + 1]));
            const double noised = cv::mean(picture(cell))[0] + random.uniform(-16, 17);
            values.push_back(cv::saturate_cast<std::uint8_t>(16 * cvRound(noised / 16)));
        }
    cv::Mat drawn(canvas, CV_8U);
    frost::draw_cell_surface(layout, values, {canvas.width, canvas.height}, MutableBytes(drawn.data, drawn.total()));
    return drawn;
}

struct Gain {
    double one = 0, all = 0;
    [[nodiscard]] double gain() const { return all - one; }
};

/// Correlation of one canvas (the mean over all, so that luck doesn't count) and of the mean of all with the clear
/// picture.
Gain gain_of(const std::vector<cv::Mat>& canvases, const cv::Mat& clear) {
    Gain gain;
    cv::Mat sum = cv::Mat::zeros(clear.size(), CV_64F), exact;
    for (const cv::Mat& canvas : canvases) {
        canvas.convertTo(exact, CV_64F);
        sum += exact;
        gain.one += correlation(canvas, clear) / static_cast<double>(canvases.size());
    }
    gain.all = correlation(sum, clear);
    return gain;
}

TEST(Averaging, many_still_frames_show_no_more_than_one) {
    for (scenes::Script& script : still_scenes()) {
        const scenes::Scene scene(script);
        const auto [track, clip] = film(scene);
        script.noise = 0;
        cv::Mat clear = scenes::Scene(script).frame(0).picture;
        std::vector<cv::Mat> held, fresh;
        cv::RNG random(21);
        for (int at = 0; at < frames; ++at) {
            held.push_back(canvas_of(track, at, Level::frosted));
            fresh.push_back(freshly_noised(clip.pictures[static_cast<std::size_t>(at)], track.cell_layout(), random,
                                           held.back().size()));
        }
        cv::resize(clear, clear, held[0].size(), 0, 0, cv::INTER_AREA);
        const Gain ours = gain_of(held, clear), control = gain_of(fresh, clear);
        std::printf(
            "correlation with the clear picture, one frame and %d: held noise %.3f %.3f, control fresh noise %.3f "
            "%.3f\n",
            frames, ours.one, ours.all, control.one, control.all);
        EXPECT_LE(ours.gain(), 0.02);
        EXPECT_GE(control.gain(), 0.1);
    }
}

}  // namespace
}  // namespace milchglas::attack
