#include "tests/tools/canvas_quiz/make_quiz.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/file.h"
#include "tests/tools/canvas_quiz/board.h"
#include "tests/tools/canvas_quiz/sealed_key.h"

namespace milchglas::quiz {
namespace {
namespace fs = std::filesystem;
using nlohmann::json;

constexpr int columns = 4, rows = 4, tile_width = 480, caption = 20;

/// Evenly from the first frame to the last.
std::vector<std::int64_t> moments(std::int64_t frames) {
    std::vector<std::int64_t> ordinals;
    const std::int64_t count = std::min<std::int64_t>(columns * rows, frames);
    for (std::int64_t i = 0; i < count; ++i) ordinals.push_back(count == 1 ? 0 : i * (frames - 1) / (count - 1));
    return ordinals;
}

std::int64_t liveliest(const std::vector<std::uint8_t>& motion) {
    return std::max_element(motion.begin(), motion.end()) - motion.begin();
}

Status write_picture(const QImage& image, const fs::path& path) {
    if (!image.save(QString::fromStdString(path.string()), "PNG")) return fail(Errc::io, "quiz.write");
    // All of one age: files say nothing about which belong together.
    std::error_code error;
    fs::last_write_time(path, fs::file_time_type{}, error);
    return {};
}

Result<QImage> sheet_of(Board& board) {
    const auto ordinals = moments(static_cast<std::int64_t>(board.view().frames.frames.size()));
    const int tall = tile_width * board.view().display_height / std::max(1, board.view().display_width);
    QImage sheet(columns * tile_width, rows * (tall + caption), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (std::size_t i = 0; i < ordinals.size(); ++i) {
        MG_CHECK(board.go_to(ordinals[i]));
        const int x = static_cast<int>(i) % columns * tile_width, y = static_cast<int>(i) / columns * (tall + caption);
        painter.drawImage(QRect(x, y, tile_width - 4, tall), board.canvas());
        painter.drawText(QRect(x, y + tall, tile_width, caption), Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("%1 s").arg(board.seconds(ordinals[i]), 0, 'f', 1));
    }
    return sheet;
}

Status draw_item(Board& board, const std::shared_ptr<const frost::Track>& track, const Item& item,
                 const fs::path& folder) {
    MG_CHECK(board.open(track, item.level));
    MG_TRY(const QImage sheet, sheet_of(board));
    MG_CHECK(write_picture(sheet, folder / (item.id + "-sheet.png")));
    MG_CHECK(board.go_to(liveliest(board.view().motion)));
    board.show_paths(true);
    MG_CHECK(write_picture(board.whole(), folder / (item.id + "-whole.png")));
    const QImage cards = board.cards();
    board.show_paths(false);
    return cards.isNull() ? Status() : write_picture(cards, folder / (item.id + "-cards.png"));
}

Status write_text(const fs::path& path, const std::string& text) {
    return write_file_durably(path, as_bytes(text), "quiz.write");
}

/// Nothing of what is right.
std::string questions_text(const std::vector<Item>& items, const fs::path& folder) {
    json asked = json::array();
    for (const Question& question : questions())
        asked.push_back({{"task", question.task},
                         {"question", question.words},
                         {"answers", question.answers},
                         {"several", question.several}});
    json list = json::array();
    for (const Item& item : items) {
        json pictures = json::array();
        for (const char* part : {"-sheet.png", "-whole.png", "-cards.png"})
            if (fs::exists(folder / (item.id + part))) pictures.push_back(item.id + part);
        list.push_back({{"id", item.id}, {"level", to_text(item.level)}, {"pictures", std::move(pictures)}});
    }
    return json{{"questions", std::move(asked)}, {"items", std::move(list)}}.dump(1) + "\n";
}

std::string chance_id(Random& random) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string id;
    for (int i = 0; i < 8; ++i) id += digits[random() % digits.size()];
    return id;
}

Status prepare(const Order& order) {
    std::error_code error;
    if (fs::exists(order.folder, error) && !fs::is_empty(order.folder, error))
        return fail(Errc::conflict, "quiz.folder");
    if (fs::exists(order.key, error)) return fail(Errc::conflict, "quiz.key_exists");
    fs::create_directories(order.folder, error);
    if (error) return fail(Errc::io, "quiz.write");
    if (fs::weakly_canonical(order.key, error).parent_path() == fs::canonical(order.folder, error))
        return fail(Errc::usage, "quiz.key_inside");
    return {};
}
}  // namespace

Status make_quiz(const Order& order, std::vector<Clip> clips, Random& random,
                 const std::function<void(std::size_t, std::size_t)>& told) {
    MG_CHECK(prepare(order));
    std::shuffle(clips.begin(), clips.end(), random);
    if (order.clips > 0 && order.clips < clips.size()) clips.resize(order.clips);
    Board board;
    std::vector<Item> items;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        MG_TRY(tools::PlainTrack made, clips[i].film(order.settings));
        const auto track = std::make_shared<const frost::Track>(std::move(made.track));
        for (std::size_t k = 0; k < order.levels.size(); ++k) {
            if (order.each_at_one_level && k != i % order.levels.size()) continue;
            items.push_back({chance_id(random), clips[i].name, order.levels[k], right_answers(clips[i].answer)});
            MG_CHECK(draw_item(board, track, items.back(), order.folder));
        }
        told(i + 1, clips.size());
    }
    std::shuffle(items.begin(), items.end(), random);
    MG_CHECK(write_text(order.folder / "questions.json", questions_text(items, order.folder)));
    return seal_key(key_text(items), order.folder / "key.age", order.key);
}

}  // namespace milchglas::quiz
