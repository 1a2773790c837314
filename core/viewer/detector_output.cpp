#include "core/viewer/detector_output.h"

#include <algorithm>
#include <cmath>
#include <opencv2/dnn.hpp>

namespace milchglas::viewer {
namespace {

constexpr float same_thing = 0.45F;  // intersection over union
constexpr int most_rows = 200'000, most_columns = 5 + DetectorSpec::most_index + 1, most_candidates = 2000;

/// One row for each box, in either layout: box, what is left of the row, scores.
struct Table {
    cv::Mat rows;
    int first_class = 0;
};

Result<Table> table_of(const cv::Mat& output, const DetectorSpec& spec) {
    const auto wrong = fail(Errc::damaged, "viewer.detector_output");
    if (output.type() != CV_32F || output.dims != 3 || output.size[0] != 1) return wrong;
    const int high = output.size[1], wide = output.size[2];
    if (high < 1 || wide < 1) return wrong;
    const cv::Mat plane = output.reshape(1, 1).reshape(1, high);
    Table table{spec.layout == DetectorLayout::yolov5 ? plane : cv::Mat(plane.t()),
                spec.layout == DetectorLayout::yolov5 ? 5 : 4};
    const bool enough = table.rows.cols > table.first_class + spec.classes.back().index;
    if (!enough || table.rows.cols > most_columns || table.rows.rows > most_rows) return wrong;
    return table;
}

/// What the row is most likely: among all classes, so that what is rather something unlisted isn't taken for the next.
std::optional<NetBox> box_in(const float* row, const Table& table, const DetectorSpec& spec) {
    const float* first = row + table.first_class;
    const float* best = std::max_element(first, row + table.rows.cols);
    const float there = table.first_class == 5 ? row[4] : 1;
    const float confidence = std::min(1.0F, there * *best);
    if (!(confidence * 100 >= static_cast<float>(spec.threshold))) return std::nullopt;  // and no NaN
    const auto listed = std::find_if(spec.classes.begin(), spec.classes.end(),
                                     [&](const DetectorClass& each) { return each.index == best - first; });
    if (listed == spec.classes.end()) return std::nullopt;
    const float width = row[2], height = row[3], x = row[0] - width / 2, y = row[1] - height / 2;
    constexpr float far = 1e5F;
    const bool real = width > 0 && height > 0 && width < far && height < far && std::abs(x) < far && std::abs(y) < far;
    if (!real) return std::nullopt;
    return NetBox{{x, y, width, height}, confidence, listed->kind};
}

std::vector<NetBox> without_doubles(const std::vector<NetBox>& all) {
    std::vector<NetBox> kept;
    for (std::size_t kind = 0; kind < Names<DetectedKind>::names.size(); ++kind) {
        std::vector<cv::Rect2d> boxes;
        std::vector<float> scores;
        std::vector<NetBox> of_kind;
        for (const NetBox& each : all)
            if (static_cast<std::size_t>(each.kind) == kind)
                of_kind.push_back(each), boxes.emplace_back(each.box), scores.push_back(each.confidence);
        std::vector<int> best;
        if (!boxes.empty()) cv::dnn::NMSBoxes(boxes, scores, 0, same_thing, best);
        for (const int index : best) kept.push_back(of_kind[static_cast<std::size_t>(index)]);
    }
    return kept;
}

}  // namespace

Result<std::vector<NetBox>> boxes_in(const cv::Mat& output, const DetectorSpec& spec) {
    MG_TRY(const Table table, table_of(output, spec));
    std::vector<NetBox> all;
    for (int row = 0; row < table.rows.rows; ++row)
        if (const auto box = box_in(table.rows.ptr<float>(row), table, spec)) all.push_back(*box);
    const auto surer = [](const NetBox& a, const NetBox& b) { return a.confidence > b.confidence; };
    std::stable_sort(all.begin(), all.end(), surer);
    if (all.size() > most_candidates) all.resize(most_candidates);
    std::vector<NetBox> kept = without_doubles(all);
    std::stable_sort(kept.begin(), kept.end(), surer);
    if (kept.size() > most_boxes_per_look) kept.resize(most_boxes_per_look);
    return kept;
}

}  // namespace milchglas::viewer
