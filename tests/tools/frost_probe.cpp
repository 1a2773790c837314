// What a reviewer would see of a plain media file: PNG frames of one level, and in probe.json everything the track
// holds (ordinals, pts, cells, silhouettes, events), the cards made of it, and the time each stage took. For those who
// attack the frost or check ordinals; it writes what is released at that level and nothing finer. Never installed.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

#include "core/base/encoding.h"
#include "core/base/file.h"
#include "core/base/secret.h"
#include "core/frost/cards.h"
#include "core/frost/render.h"
#include "tests/tools/plain_track.h"
#include "tests/tools/png_file.h"

namespace {
using namespace milchglas;
using nlohmann::json;
using Clock = std::chrono::steady_clock;

struct Wanted {
    std::string media, out, level = "frosted", noise_key, faces;
    std::int64_t first = 0, count = frost::max_track_frames, every = 1;
    tools::ProbeSettings settings;
    bool pictures = true;
};

json box_json(const frost::GridBox& box) {
    return {box.x, box.y, box.width, box.height};
}

json card_json(const Card& card) {
    json strip = json::array(), path = json::array();
    for (const CardShape& shape : card.strip) {
        json contour = json::array();
        for (const GridPoint point : shape.contour) contour.push_back({point.x, point.y});
        strip.push_back({{"ordinal", shape.ordinal}, {"box", box_json(shape.box)}, {"contour", std::move(contour)}});
    }
    for (const CardStop& stop : card.path) path.push_back({{"ordinal", stop.ordinal}, {"box", box_json(stop.box)}});
    const auto speed = [](const Speed& s) { return json{{"heights", s.heights}, {"widths", s.widths}}; };
    return {{"first", card.first},
            {"last", card.last},
            {"came", to_text(card.came)},
            {"went", to_text(card.went)},
            {"height", card.height},
            {"area", card.area},
            {"height_to_width", card.height_to_width},
            {"still", card.still},
            {"steps_per_second", card.steps_per_second ? json(*card.steps_per_second) : json()},
            {"usual", speed(card.usual)},
            {"fastest", speed(card.fastest)},
            {"strip", std::move(strip)},
            {"path", std::move(path)}};
}

json silhouettes_json(const std::vector<frost::Silhouette>& silhouettes) {
    json list = json::array();
    for (const auto& silhouette : silhouettes) {
        json contour = json::array();
        for (const auto point : silhouette.contour) contour.push_back({point.x, point.y});
        list.push_back({{"object", silhouette.object},
                        {"text", silhouette.kind == frost::SilhouetteKind::text},
                        {"box", box_json(silhouette.box)},
                        {"contour", std::move(contour)}});
    }
    return list;
}

json frame_json(const frost::Track& track, std::int64_t ordinal) {
    const FrameTime& time = track.frame_table().frames[static_cast<std::size_t>(ordinal)];
    return {{"ordinal", ordinal},
            {"pts", time.pts},
            {"duration", time.duration},
            {"keyframe", time.keyframe},
            {"motion", track.motion()[static_cast<std::size_t>(ordinal)]},
            {"cells", track.cells(ordinal).value()},
            {"silhouettes", silhouettes_json(track.silhouettes(ordinal).value())}};
}

json track_json(const tools::PlainTrack& made) {
    const frost::Track& track = made.track;
    json events = json::array();
    for (const auto& event : track.events())
        events.push_back({{"kind", to_text(event.kind)},
                          {"first", event.first},
                          {"last", event.last},
                          {"box", box_json(event.box)}});
    json frames = json::array();
    for (std::int64_t at = 0; at < track.frame_count(); ++at) frames.push_back(frame_json(track, at));
    const TimeBase& base = track.frame_table().time_base;
    return {{"display", {track.display().width, track.display().height}},
            {"grid", {track.grid().width, track.grid().height}},
            {"face_detector", to_text(track.frosting().detector)},
            {"cells_sized_by", to_text(track.frosting().sizing)},
            {"cell_rows", track.frosting().cell_rows},
            {"column_edges", track.cell_layout().column_edges},
            {"row_edges", track.cell_layout().row_edges},
            {"time_base", {base.num, base.den}},
            {"track_bytes", made.bytes},
            {"events", std::move(events)},
            {"frames", std::move(frames)}};
}

/// Draws the wanted frames; returns how many, and the time that took without writing them.
Result<std::pair<std::int64_t, double>> draw(const frost::Track& track, Level level, const Wanted& wanted) {
    const CanvasGeometry geometry = frost::canvas_geometry_for(track.display(), 1);
    Bytes slot(geometry.slot_bytes());
    std::int64_t drawn = 0;
    double ms = 0;
    for (std::int64_t at = wanted.first; at < track.frame_count() && drawn < wanted.count;
         at += wanted.every, ++drawn) {
        const auto start = Clock::now();
        MG_TRY(const auto frame, frost::render(track, at, level, slot, geometry));
        ms += std::chrono::duration<double, std::milli>(Clock::now() - start).count();
        const auto name = std::to_string(1'000'000 + at).substr(1) + ".png";
        if (wanted.pictures)
            MG_CHECK(tools::write_png(std::filesystem::path(wanted.out) / name, frame.pixels(), geometry.width,
                                      geometry.height));
    }
    return std::pair{drawn, ms};
}

Status run(Wanted wanted) {
    if (!wanted.faces.empty()) {
        constexpr std::size_t max_model_bytes = 8u << 20;
        MG_TRY(wanted.settings.face_model, read_file(wanted.faces, max_model_bytes, "tool.faces"));
        wanted.settings.face_detector = wanted.faces.ends_with(".xml") ? FaceDetector::haar : FaceDetector::blaze_face;
    }
    const auto level = from_text<Level>(wanted.level);
    if (!level) return fail(Errc::usage, "tool.level");
    MG_TRY(const tools::PlainTrack made, tools::track_of_file(wanted.media, wanted.settings));
    std::filesystem::create_directories(wanted.out);
    MG_TRY(const auto drawn, draw(made.track, *level, wanted));
    const auto frames = static_cast<double>(made.track.frame_count());
    json report = track_json(made);
    const auto start = Clock::now();
    const std::vector<Card> cards = frost::cards_of(made.track);
    const double cards_ms = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    for (const Card& card : cards) report["cards"].push_back(card_json(card));
    report["ms_per_frame"] = {{"decode", made.decode_ms / frames},
                              {"shrink", made.shrink_ms / frames},
                              {"decide", made.decide_ms / frames},
                              {"decide_cpu",
                               {{"camera", made.stages.camera / frames},
                                {"ground", made.stages.ground / frames},
                                {"masks", made.stages.masks / frames},
                                {"covers", made.stages.covers / frames},
                                {"drawing", made.stages.drawing / frames},
                                {"events", made.stages.events / frames}}},
                              {"cards", cards_ms / frames},
                              {"draw", drawn.second / static_cast<double>(std::max<std::int64_t>(1, drawn.first))}};
    std::ofstream(std::filesystem::path(wanted.out) / "probe.json") << report.dump() << '\n';
    for (const Card& card : cards)
        std::cout << "card " << card.first << '-' << card.last << ' ' << to_text(card.came) << '>' << to_text(card.went)
                  << " height " << card.height << " h/w " << card.height_to_width << " still " << card.still
                  << " heights/s " << card.usual.heights << " steps/s " << card.steps_per_second.value_or(0) << '\n';
    for (const auto& event : made.track.events())
        std::cout << to_text(event.kind) << ' ' << event.first << '-' << event.last << '\n';
    std::cout << made.track.frame_count() << " frames, " << drawn.first << " drawn, track of " << made.bytes
              << " bytes; ms a frame: " << report["ms_per_frame"].dump() << '\n';
    return {};
}

}  // namespace

int main(int argc, char** argv) {
    Wanted wanted;
    CLI::App app("Draws a plain media file as a reviewer would see it.");
    app.add_option("media", wanted.media, "video file")->required()->check(CLI::ExistingFile);
    app.add_option("--out", wanted.out, "folder for 000000.png ... and probe.json")->required();
    app.add_option("--level", wanted.level, "outline or frosted")->capture_default_str();
    app.add_option("--first", wanted.first, "first ordinal to draw")->check(CLI::NonNegativeNumber);
    app.add_option("--count", wanted.count, "frames to draw at most")->check(CLI::NonNegativeNumber);
    app.add_option("--every", wanted.every, "draw every n-th frame")->check(CLI::PositiveNumber);
    app.add_option("--cell-rows", wanted.settings.cell_rows, "cells per frame height at most")->capture_default_str();
    app.add_option("--faces", wanted.faces, "look for faces with this net (.onnx) or cascade (.xml)")
        ->check(CLI::ExistingFile);
    app.add_option("--threads", wanted.settings.threads, "threads of decoding and deciding")->capture_default_str();
    app.add_option("--noise-key", wanted.noise_key, "64 hex digits; without, a fixed one");
    app.add_flag("!--no-pictures", wanted.pictures, "probe.json only");
    CLI11_PARSE(app, argc, argv);
    if (!prepare_process()) return 5;
    if (!wanted.noise_key.empty()) {
        const auto key = from_hex(wanted.noise_key);
        if (!key) {
            std::cerr << "frost_probe: --noise-key takes 64 hex digits\n";
            return 2;
        }
        wanted.settings.noise_key = *key;
    }
    if (const Status done = run(std::move(wanted)); !done) {
        std::cerr << "frost_probe: " << done.error().where() << '\n';
        return 1;
    }
    return 0;
}
