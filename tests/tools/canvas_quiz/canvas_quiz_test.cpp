// A quiz of three clips: what lies in its folder, what doesn't, and what answers to it are worth.
#include <gtest/gtest.h>

#include <QApplication>
#include <QLocale>
#include <fstream>
#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>
#include <set>

#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/base/secret.h"
#include "tests/tools/canvas_quiz/make_quiz.h"
#include "tests/tools/canvas_quiz/score.h"
#include "tests/tools/canvas_quiz/sealed_key.h"
#include "ui/look/theme.h"

namespace milchglas::quiz {
namespace {
namespace fs = std::filesystem;
using nlohmann::json;

class Folder {
  public:
    Folder() : path_(fs::temp_directory_path() / ("canvas_quiz-" + random_id(8))) { fs::create_directories(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(path_); }
    [[nodiscard]] Order order() const {
        Order order;
        order.folder = path_ / "quiz", order.key = path_ / "identity.txt";
        return order;
    }
    [[nodiscard]] const fs::path& path() const { return path_; }

  private:
    fs::path path_;
};

std::string text_of(const fs::path& path) {
    return std::string(as_text(read_file(path, std::size_t{64} << 20, "test.read").value()));
}

/// The first scenes with these names, in front of a ground where every pixel differs from the next.
std::vector<Clip> three_clips() {
    Random random(1);
    std::vector<Clip> chosen;
    for (const std::string_view name : {"person walks through", "package left", "nothing at all"})
        for (Clip& clip : scene_clips(random))
            if (clip.name.starts_with(name)) {
                chosen.push_back(std::move(clip));
                break;
            }
    return chosen;
}

Status make(const Order& order, std::vector<Clip> clips) {
    Random random(7);
    return make_quiz(order, std::move(clips), random, [](std::size_t, std::size_t) {});
}

TEST(CanvasQuiz, holds_pictures_questions_and_a_sealed_key_and_no_truth) {
    const Folder folder;
    const auto clips = three_clips();
    ASSERT_EQ(clips.size(), 3U);
    ASSERT_TRUE(make(folder.order(), clips));
    const fs::path quiz = folder.order().folder;
    const json asked = json::parse(text_of(quiz / "questions.json"));
    ASSERT_EQ(asked["items"].size(), 6U);  // three clips, two levels
    std::set<std::string> pictures;
    for (const json& item : asked["items"])
        for (const json& picture : item["pictures"]) pictures.insert(picture.get<std::string>());
    EXPECT_GE(pictures.size(), 6U * 2 + 4);  // two of them have cards
    std::set<fs::file_time_type> ages;
    for (const auto& entry : fs::directory_iterator(quiz)) {
        const std::string name = entry.path().filename().string(), text = text_of(entry.path());
        for (const Clip& clip : clips) EXPECT_EQ((name + text).find(clip.name), std::string::npos) << name;
        if (entry.path().extension() != ".png") continue;
        EXPECT_EQ(pictures.erase(name), 1U) << name;
        EXPECT_FALSE(QImage(QString::fromStdString(entry.path().string())).isNull()) << name;
        ages.insert(entry.last_write_time());
    }
    EXPECT_TRUE(pictures.empty());
    EXPECT_EQ(ages.size(), 1U);
    EXPECT_TRUE(text_of(quiz / "key.age").starts_with("age-encryption.org/v1\n"));
    const auto items = parse_key(open_key(quiz / "key.age", folder.order().key).value());
    ASSERT_TRUE(items);
    EXPECT_EQ(items->size(), 6U);
    EXPECT_EQ(std::count_if(items->begin(), items->end(),
                            [](const Item& item) { return item.right.at("package").front() == "left"; }),
              2);
}

TEST(CanvasQuiz, splits_clips_between_levels_when_asked_to) {
    const Folder folder;
    Order order = folder.order();
    order.each_at_one_level = true;
    order.clips = 2;
    ASSERT_TRUE(make(order, three_clips()));
    const auto items = parse_key(open_key(order.folder / "key.age", order.key).value());
    ASSERT_EQ(items->size(), 2U);
    EXPECT_NE((*items)[0].level, (*items)[1].level);
    EXPECT_NE((*items)[0].clip, (*items)[1].clip);
}

/// Mean step from pixel to pixel along rows: high in a clear picture of fine grain.
double grain(const QImage& image) {
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 1; x < image.width(); ++x)
            sum += std::abs(qGray(image.pixel(x, y)) - qGray(image.pixel(x - 1, y)));
    return sum / image.width() / image.height();
}

TEST(CanvasQuiz, no_pixel_of_a_clip_reaches_a_picture) {
    const Folder folder;
    cv::Mat ground(360, 640, CV_8U);
    cv::RNG(5).fill(ground, cv::RNG::UNIFORM, 0, 256);
    const QImage clear(ground.data, ground.cols, ground.rows, static_cast<int>(ground.step), QImage::Format_Grayscale8);
    ASSERT_GT(grain(clear), 60);
    const auto film = [&](const tools::ProbeSettings& settings) {
        media::VideoInfo info;
        info.time_base = {1, 10};
        info.width = info.display_width = 640, info.height = info.display_height = 360;
        int at = 0;
        return tools::track_of_frames(
            info,
            [&]() -> Result<std::optional<tools::PlainFrame>> {
                if (at == 20) return std::optional<tools::PlainFrame>();
                return tools::PlainFrame{{ground.data, 640, 640, 360}, {at++, 1, false}};
            },
            settings);
    };
    Order order = folder.order();
    order.levels = {Level::frosted};
    ASSERT_TRUE(make(order, {{"grain", {}, film}}));
    for (const auto& entry : fs::directory_iterator(order.folder)) {
        if (!entry.path().string().ends_with("-sheet.png")) continue;
        const QImage sheet(QString::fromStdString(entry.path().string()));
        EXPECT_LT(grain(sheet.copy(0, 0, 390, 220)), 3);
    }
}

TEST(CanvasQuiz, refuses_to_write_over_or_beside_anything) {
    const Folder folder;
    Order order = folder.order();
    fs::create_directories(order.folder);
    std::ofstream(order.folder / "notes") << "mine";
    EXPECT_EQ(make(order, {}).error(), fail(Errc::conflict, "quiz.folder"));
    order.folder = folder.path() / "other";
    order.key = order.folder / "identity.txt";
    EXPECT_EQ(make(order, {}).error(), fail(Errc::usage, "quiz.key_inside"));
    order.key = folder.path() / "taken.txt";
    std::ofstream(order.key) << "mine";
    EXPECT_EQ(make(order, {}).error(), fail(Errc::conflict, "quiz.key_exists"));
    EXPECT_EQ(footage_clips(folder.path() / "nowhere").error(), fail(Errc::io, "quiz.footage"));
}

std::vector<Item> two_items() {
    return {{"a1", "person walks through (1)", Level::outline, right_answers({.person = true})},
            {"b2", "cat passes (2)", Level::outline, right_answers({.pet = true})}};
}

const TaskScore& of_task(const Score& score, std::string_view task) {
    return *std::find_if(score.tasks.begin(), score.tasks.end(), [&](const TaskScore& t) { return t.task == task; });
}

TEST(QuizScore, counts_right_wrong_unsure_and_missing_answers) {
    const auto items = two_items();
    const auto answers = parse_answers(
        R"({"a1": {"content": ["person", "pet"], "package": "none"}, "b2": {"content": "pet", "alarm": "cant-tell"}})",
        items);
    ASSERT_TRUE(answers);
    const Score got = score(items, *answers);
    const TaskScore& content = of_task(got, "content");
    EXPECT_EQ(content.right, 1U);
    EXPECT_EQ(content.answered, 2U);
    EXPECT_EQ(content.confusion.at({"person", "person+pet"}), 1U);
    EXPECT_EQ(of_task(got, "person").right, 2U);
    EXPECT_EQ(of_task(got, "pet").right, 1U);
    EXPECT_EQ(of_task(got, "package").unanswered, 1U);
    EXPECT_EQ(of_task(got, "package").right, 1U);
    const TaskScore& alarm = of_task(got, "alarm");
    EXPECT_EQ(alarm.cant_tell, 1U);
    EXPECT_EQ(alarm.answered, 1U);
    EXPECT_EQ(alarm.right, 0U);
    ASSERT_EQ(got.wrong.size(), 2U);
    EXPECT_EQ(got.wrong[0].clip, "person walks through (1)");
    EXPECT_NE(score_text(got).find("person           -> person+pet"), std::string::npos) << score_text(got);
    EXPECT_EQ(score_json(got)["tasks"][0]["right"], 1);
}

TEST(QuizScore, keeps_levels_apart) {
    auto items = two_items();
    items[1].level = Level::frosted;
    const auto answers = parse_answers(R"({"a1": {"content": "person"}, "b2": {"content": "nothing"}})", items);
    const Score got = score(items, *answers);
    for (const TaskScore& task : got.tasks) {
        if (task.task != "content") continue;
        EXPECT_EQ(task.right, task.level == Level::outline ? 1U : 0U);
    }
}

TEST(QuizScore, wilsons_interval_is_the_published_one) {
    const Interval eight_of_ten = wilson(8, 10);
    EXPECT_NEAR(eight_of_ten.low, 0.4902, 1e-3);
    EXPECT_NEAR(eight_of_ten.high, 0.9433, 1e-3);
    EXPECT_NEAR(wilson(0, 10).high, 0.2775, 1e-3);
    EXPECT_EQ(wilson(0, 10).low, 0);
    EXPECT_EQ(wilson(0, 0).high, 1);
}

TEST(QuizScore, refuses_answers_that_nobody_asked_for) {
    const auto items = two_items();
    for (const char* text :
         {"", "[]", R"({"zz": {}})", R"({"a1": {"content": "ghost"}})", R"({"a1": {"weather": "rain"}})",
          R"({"a1": {"package": ["left", "taken"]}})", R"({"a1": {"content": ["nothing", "pet"]}})",
          R"({"a1": {"content": []}})", R"({"a1": "person"})", R"({"a1": {"content": ["pet", "pet"]}})"}) {
        const auto answers = parse_answers(text, items);
        ASSERT_FALSE(answers) << text;
        EXPECT_EQ(answers.error(), fail(Errc::usage, "quiz.answers")) << text;
    }
}

TEST(QuizScore, a_key_comes_back_as_it_was_or_is_refused) {
    const auto items = parse_key(key_text(two_items()));
    ASSERT_TRUE(items);
    EXPECT_EQ((*items)[1].right, two_items()[1].right);
    for (const char* text : {"", "[]", R"({"a": 1})", R"({"a": {"clip": "c", "level": "huge", "right": {}}})"})
        EXPECT_EQ(parse_key(text).error(), fail(Errc::damaged, "quiz.key")) << text;
}

}  // namespace
}  // namespace milchglas::quiz

int main(int argc, char** argv) {
    if (!milchglas::prepare_process()) return 1;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    QApplication app(argc, argv);
    milchglas::look::apply_theme(app, milchglas::look::Scheme::light);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
