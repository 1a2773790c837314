// Can a label, a letter, a screen be read? The attacker renders every word through the same frost and takes the likest.
#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

#include "tests/attack/face_clip.h"
#include "tests/attack/recognition.h"
#include "tests/attack/viewing.h"

namespace milchglas::attack {
namespace {

constexpr double text_height = 1.0 / 20;  // of the frame height, capitals
constexpr int crop_pixels = 64;
const cv::Point2d text_place(0.3, 0.5);

std::vector<std::string> glyphs() {
    std::vector<std::string> all;
    for (const char glyph : std::string("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")) all.emplace_back(1, glyph);
    return all;
}

/// Seven letters each: length alone tells nothing.
std::vector<std::string> words() {
    return {"ACCOUNT", "ADDRESS", "ARRIVAL", "BALANCE", "BARRIER", "BENEFIT", "BROTHER", "CABINET", "CAPTAIN",
            "CAREFUL", "CENTURY", "CHAPTER", "CLIMATE", "COLLEGE", "COMPANY", "COUNTRY", "CURRENT", "DELIVER",
            "DIAMOND", "DISTANT", "ECONOMY", "ELEMENT", "EVENING", "EXAMPLE", "FACTORY", "FINANCE", "FOREIGN",
            "FORTUNE", "GALLERY", "GRADUAL", "HARMONY", "HOLIDAY", "HUSBAND", "INITIAL", "JOURNEY", "JUSTICE",
            "KITCHEN", "LECTURE", "LIBRARY", "MACHINE", "MEASURE", "MESSAGE", "NATURAL", "OPINION", "PACKAGE",
            "PATIENT", "QUARTER", "READING", "SCIENCE", "WEATHER"};
}

/// Dark letters on a white sheet at the wall. `take` 0 is the attacker's own rendering; others lie a little beside it,
/// in a little other light.
scenes::Script sheet(scenes::Script room, const std::string& text, int which, int take) {
    cv::RNG random(static_cast<std::uint64_t>(which) * 733 + static_cast<std::uint64_t>(take) * 9973 + 1);
    for (int i = 0; i < 8; ++i) random.next();
    const double height = text_height * room.size.height, nuisance = take == 0 ? 0 : 1;
    const cv::Point2d shift(random.uniform(-0.1, 0.1) * height * nuisance,
                            random.uniform(-0.1, 0.1) * height * nuisance);
    const double light = 1 + nuisance * random.uniform(-0.06, 0.06);
    room.frames = 1, room.seed += static_cast<std::uint32_t>(take);
    room.act = [=](scenes::Stage& stage, double) {
        const cv::Point2d middle(text_place.x * stage.picture().cols + shift.x,
                                 text_place.y * stage.picture().rows + shift.y);
        stage.paint(scenes::box(middle - cv::Point2d(3.6 * height, height), 7.2 * height, 2 * height), {225}, middle);
        constexpr int font = cv::FONT_HERSHEY_SIMPLEX;
        const int thick = std::max(1, cvRound(height / 8));
        const double scale = cv::getFontScaleFromHeight(font, cvRound(height), thick);
        const cv::Size size = cv::getTextSize(text, font, scale, thick, nullptr);
        cv::putText(stage.picture(), text,
                    cv::Point(cvRound(middle.x - size.width / 2.0), cvRound(middle.y + height / 2)), font, scale,
                    cv::Scalar(35), thick, cv::LINE_AA);
    };
    room.exposure = [=](double) { return light; };
    return room;
}

/// Slides the middle of every known look over the probe and takes the one that fits best anywhere.
Identified by_template(const std::vector<Look>& gallery, const std::vector<Look>& probes) {
    constexpr int slack = 8;
    const cv::Rect middle(slack, slack, crop_pixels - 2 * slack, crop_pixels - 2 * slack);
    Identified result{"template", 0, static_cast<std::int64_t>(probes.size()), static_cast<int>(gallery.size())};
    for (const Look& probe : probes) {
        double best = -2;
        int found = -1;
        for (const Look& known : gallery) {
            cv::Mat fit;
            cv::matchTemplate(probe.picture, known.picture(middle), fit, cv::TM_CCOEFF_NORMED);
            double most = 0;
            cv::minMaxLoc(fit, nullptr, &most);
            if (most > best) best = most, found = known.identity;
        }
        result.hits += found == probe.identity;
    }
    return result;
}

void attack(const char* what, const std::vector<std::string>& texts, double letters) {
    const scenes::Script room = room_for(full_size() ? cv::Size(1920, 1080) : cv::Size(1280, 720));
    const int takes = full_size() ? 6 : 2;
    std::vector<Look> clear_gallery, clear_probes, gallery, probes;
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (int take = 0; take <= takes; ++take) {
            const int which = static_cast<int>(i);
            const scenes::Scene scene(sheet(room, texts[i], which, take));
            const auto crop = [&](const cv::Mat& picture, double side) {
                return crop_around(picture, text_place, side * text_height, crop_pixels);
            };
            (take == 0 ? clear_gallery : clear_probes).push_back({which, crop(scene.frame(0).picture, letters + 1.5)});
            (take == 0 ? gallery : probes).push_back({which, crop(canvas_of(track_of(scene), 0, Level::frosted), 8)});
        }
    auto control = identify(clear_gallery, clear_probes), figure = identify(gallery, probes);
    control.push_back(by_template(clear_gallery, clear_probes));
    figure.push_back(by_template(gallery, probes));
    print_figures(std::string(what) + ", clear (control)", control);
    print_figures(std::string(what) + ", frosted", figure);
    EXPECT_GE(best_of(control).share(), 0.9);
    EXPECT_TRUE(best_of(figure).is_chance());
}

TEST(Text, a_single_glyph_is_not_recovered) {
    attack("36 glyphs", glyphs(), 1);
}

TEST(Text, a_word_is_not_recovered) {
    attack("50 words", words(), 6);
}

}  // namespace
}  // namespace milchglas::attack
