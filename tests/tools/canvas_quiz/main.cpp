// canvas_quiz: what can people tell of a clip from its canvases, cards and cues alone? Makes the pictures with a sealed
// key, and scores answers. README.md says how a study goes. Never installed.
#include <CLI/CLI.hpp>
#include <QApplication>
#include <QLocale>
#include <iostream>
#include <nlohmann/json.hpp>

#include "core/base/file.h"
#include "core/base/secret.h"
#include "tests/tools/canvas_quiz/make_quiz.h"
#include "tests/tools/canvas_quiz/score.h"
#include "tests/tools/canvas_quiz/sealed_key.h"
#include "ui/look/theme.h"
#include "ui/shell/translation.h"

namespace {
using namespace milchglas;

struct Wanted {
    quiz::Order order;
    std::string level = "both", footage, faces, answers;
    std::uint64_t seed = 0;
    bool no_scenes = false, json = false;
};

Status make(Wanted wanted) {
    if (!wanted.faces.empty()) {
        constexpr std::size_t max_model_bytes = 8u << 20;
        MG_TRY(wanted.order.settings.face_model, read_file(wanted.faces, max_model_bytes, "quiz.faces"));
        wanted.order.settings.face_detector =
            wanted.faces.ends_with(".xml") ? FaceDetector::haar : FaceDetector::blaze_face;
    }
    if (const auto level = from_text<Level>(wanted.level)) wanted.order.levels = {*level};
    std::random_device device;
    quiz::Random random(wanted.seed != 0 ? wanted.seed : (std::uint64_t{device()} << 32 | device()));
    std::vector<quiz::Clip> clips;
    if (!wanted.no_scenes) clips = quiz::scene_clips(random);
    if (!wanted.footage.empty()) {
        MG_TRY(auto footage, quiz::footage_clips(wanted.footage));
        std::move(footage.begin(), footage.end(), std::back_inserter(clips));
    }
    return quiz::make_quiz(wanted.order, std::move(clips), random, [](std::size_t done, std::size_t of) {
        std::cerr << '\r' << done << " of " << of << " clips" << (done == of ? "\n" : "") << std::flush;
    });
}

Status score(const Wanted& wanted) {
    constexpr std::size_t max_answers_bytes = 1u << 20;
    MG_TRY(const std::string key, quiz::open_key(wanted.order.folder / "key.age", wanted.order.key));
    MG_TRY(const auto items, quiz::parse_key(key));
    MG_TRY(const Bytes text, read_file(wanted.answers, max_answers_bytes, "quiz.answers"));
    MG_TRY(const auto answers, quiz::parse_answers(as_text(text), items));
    const quiz::Score result = quiz::score(items, answers);
    if (wanted.json)
        std::cout << quiz::score_json(result).dump(1) << '\n';
    else
        std::cout << quiz::score_text(result);
    return {};
}

void add_make(CLI::App& app, Wanted& wanted) {
    CLI::App* make = app.add_subcommand("make", "draws a quiz");
    make->add_option("folder", wanted.order.folder, "new folder for pictures and questions.json")->required();
    make->add_option("--key", wanted.order.key, "new file for the identity that opens the answers")->required();
    make->add_option("--level", wanted.level, "outline, frosted or both")
        ->check(CLI::IsMember({"outline", "frosted", "both"}))
        ->capture_default_str();
    make->add_flag("--split", wanted.order.each_at_one_level, "each clip at one of the levels, not at both");
    make->add_option("--clips", wanted.order.clips, "so many clips, by chance; without, all");
    make->add_option("--footage", wanted.footage, "folder with clips known by name (README.md)")
        ->check(CLI::ExistingDirectory);
    make->add_flag("--no-scenes", wanted.no_scenes, "footage alone");
    make->add_option("--faces", wanted.faces, "look for faces with this net (.onnx) or cascade (.xml)")
        ->check(CLI::ExistingFile);
    make->add_option("--seed", wanted.seed, "the same quiz again; whoever knows it knows the order");
}
}  // namespace

int main(int argc, char** argv) {
    Wanted wanted;
    CLI::App app("What people can tell of clips from frosted canvases, cards and cues.");
    app.require_subcommand(1);
    add_make(app, wanted);
    CLI::App* scoring = app.add_subcommand("score", "compares answers with the key");
    scoring->add_option("folder", wanted.order.folder, "the quiz")->required()->check(CLI::ExistingDirectory);
    scoring->add_option("answers", wanted.answers, "what was answered (README.md)")
        ->required()
        ->check(CLI::ExistingFile);
    scoring->add_option("--key", wanted.order.key, "the identity `make` wrote")->required()->check(CLI::ExistingFile);
    scoring->add_flag("--json", wanted.json, "for programs");
    CLI11_PARSE(app, argc, argv);
    if (!prepare_process()) return 5;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    shell::install_translation(application, QLocale(QLocale::English));
    look::apply_theme(application, look::Scheme::light);
    const Status done = scoring->parsed() ? score(wanted) : make(wanted);
    if (done) return 0;
    std::cerr << "canvas_quiz: " << done.error().where() << '\n';
    return 1;
}
