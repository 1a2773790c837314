// Anchors and decoding follow MediaPipe's ssd_anchors_calculator.cc and tensors_to_detections_calculator.cc with the
// options of face_detection_back (strides 16 and 32, 2 and 6 anchors of fixed size in each place, scale 256, scores
// clamped to +-100), overlap removal its non_max_suppression_calculator.cc (weighted).
#include "core/viewer/blaze_face.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

namespace milchglas::viewer {
namespace {

constexpr int net_side = 256;
constexpr float clamp_score = 100;
constexpr float same_face = 0.3F;  // intersection over union
constexpr float inside = 0.5F;     // of the smaller one: a part of a face taken for a face
constexpr int fine_side = 220, fine_step = 180, fine_tiles_per_look = 2;
constexpr float largest_in_tile = 0.6F;  // of its side: what is larger is seen whole in the next coarser one

struct Layer {
    const char *scores, *boxes;
    int places, anchors;
};
constexpr std::array<Layer, 2> layers{{{"Identity:0", "Identity_2:0", 16, 2}, {"Identity_1:0", "Identity_3:0", 8, 6}}};

struct Found {
    cv::Rect2f box;
    float score = 0;
};

float overlap(const Found& a, const Found& b) {
    const float both = (a.box & b.box).area();
    return both / (a.box.area() + b.box.area() - both);
}

/// Of those that overlap, one with the mean box, weighted by score; what lies inside a better one goes.
std::vector<Found> merged(std::vector<Found> all) {
    std::stable_sort(all.begin(), all.end(), [](const Found& a, const Found& b) { return a.score > b.score; });
    std::vector<Found> faces;
    while (!all.empty()) {
        const Found best = all.front();
        cv::Rect2f sum;
        float weight = 0;
        std::vector<Found> rest;
        for (const Found& other : all) {
            const float smaller = std::min(best.box.area(), other.box.area());
            if (overlap(best, other) > same_face) {
                sum.x += other.box.x * other.score, sum.y += other.box.y * other.score;
                sum.width += other.box.width * other.score, sum.height += other.box.height * other.score;
                weight += other.score;
            } else if ((best.box & other.box).area() <= inside * smaller) {
                rest.push_back(other);
            }
        }
        faces.push_back({{sum.x / weight, sum.y / weight, sum.width / weight, sum.height / weight}, best.score});
        all = std::move(rest);
    }
    return faces;
}

/// The tile as the net wants it: grey in all three channels, -1..1.
cv::Mat input_of(const cv::Mat& tile) {
    cv::Mat scaled, values, blob;
    const int shape[]{1, net_side, net_side, 3};
    cv::resize(tile, scaled, cv::Size(net_side, net_side), 0, 0,
               tile.cols > net_side ? cv::INTER_AREA : cv::INTER_LINEAR);
    scaled.convertTo(values, CV_32F, 1 / 127.5, -1);
    cv::merge(std::vector<cv::Mat>(3, values), blob);
    return blob.reshape(1, 4, shape).clone();
}

std::vector<cv::Rect> fine_tiles(cv::Size picture) {
    std::vector<cv::Rect> tiles;
    const auto starts = [](int length) {
        std::vector<int> at;
        const int last = std::max(0, length - fine_side);
        for (int start = 0; start < last; start += fine_step) at.push_back(start);
        at.push_back(last);
        return at;
    };
    for (const int y : starts(picture.height))
        for (const int x : starts(picture.width)) tiles.emplace_back(x, y, fine_side, fine_side);
    return tiles;
}

class BlazeFace final : public FaceFinder {
  public:
    explicit BlazeFace(cv::dnn::Net net) : net_(std::move(net)) {}
    Result<std::vector<frost::FaceBox>> find(const cv::Mat& picture) override;
    [[nodiscard]] double seconds_between_looks() const override { return 1.0 / 6; }

  private:
    /// The square `tile` may reach over the picture's edges; there it is black.
    void look_at(const cv::Mat& picture, cv::Rect tile, float largest, std::vector<Found>& found);
    cv::dnn::Net net_;
    std::size_t next_fine_ = 0;
};

void BlazeFace::look_at(const cv::Mat& picture, cv::Rect tile, float largest, std::vector<Found>& found) {
    const cv::Rect there = tile & cv::Rect(0, 0, picture.cols, picture.rows);
    cv::Mat square = cv::Mat::zeros(tile.size(), CV_8U);
    picture(there).copyTo(square(cv::Rect(0, 0, there.width, there.height)));
    net_.setInput(input_of(square));
    std::vector<cv::Mat> outputs;
    net_.forward(outputs, {layers[0].scores, layers[0].boxes, layers[1].scores, layers[1].boxes});
    const float side = static_cast<float>(tile.width), scale = side / net_side;
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        const auto [scores_name, boxes_name, places, anchors] = layers[layer];
        const float* scores = outputs[2 * layer].ptr<float>();
        const float* boxes = outputs[2 * layer + 1].ptr<float>();
        for (int i = 0; i < places * places * anchors; ++i) {
            const float score = 1 / (1 + std::exp(-std::clamp(scores[i], -clamp_score, clamp_score)));
            const float* box = boxes + std::ptrdiff_t{i} * 16;  // and six points of the face, which nobody needs
            if (score < frost::unsure_face || !(box[2] > 0) || box[2] > largest * net_side) continue;
            const int place = i / anchors;
            const float x = (static_cast<float>(place % places) + 0.5F) / static_cast<float>(places) * side,
                        y = (static_cast<float>(place / places) + 0.5F) / static_cast<float>(places) * side;
            const float width = box[2] * scale, height = box[3] * scale;
            found.push_back({{static_cast<float>(tile.x) + x + box[0] * scale - width / 2,
                              static_cast<float>(tile.y) + y + box[1] * scale - height / 2, width, height},
                             score});
        }
    }
}

Result<std::vector<frost::FaceBox>> BlazeFace::find(const cv::Mat& picture) {
    std::vector<Found> found;
    try {
        const int longer = std::max(picture.cols, picture.rows), shorter = std::min(picture.cols, picture.rows);
        look_at(picture, {0, 0, longer, longer}, 1, found);
        if (shorter * 6 < longer * 5) {
            look_at(picture, {0, 0, shorter, shorter}, largest_in_tile, found);
            look_at(picture, {picture.cols - shorter, picture.rows - shorter, shorter, shorter}, largest_in_tile,
                    found);
        }
        // What is smallest is looked for in a few tiles each time; after several looks everything was seen so closely.
        const std::vector<cv::Rect> tiles = fine_tiles(picture.size());
        for (int i = 0; i < fine_tiles_per_look && shorter > fine_side; ++i)
            look_at(picture, tiles[next_fine_++ % tiles.size()], largest_in_tile, found);
    } catch (const std::exception&) {
        return fail(Errc::bug, "viewer.find_faces");
    }
    std::vector<frost::FaceBox> faces;
    const cv::Rect2f all(0, 0, static_cast<float>(picture.cols), static_cast<float>(picture.rows));
    for (const Found& face : merged(std::move(found))) {
        const cv::Rect2f box = face.box & all;
        if (box.area() <= 0) continue;
        faces.push_back(
            {box.x / all.width, box.y / all.height, box.width / all.width, box.height / all.height, face.score});
    }
    return faces;
}

}  // namespace

Result<std::unique_ptr<FaceFinder>> load_blaze_face(ByteView model) {
    try {
        cv::dnn::Net net = cv::dnn::readNetFromONNX(reinterpret_cast<const char*>(model.data()), model.size());
        net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        return std::make_unique<BlazeFace>(std::move(net));
    } catch (const std::exception&) {
        return fail(Errc::damaged, "viewer.face_model");
    }
}

}  // namespace milchglas::viewer
