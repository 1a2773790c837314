#include "core/frost/bodies.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <opencv2/imgproc.hpp>
#include <optional>

#include "core/frost/parallel.h"

namespace milchglas::frost {
namespace {

constexpr double upright = 1.9;     // height to width from which a whole shape may be somebody standing
constexpr double bust_width = 0.2;  // of the frame: somebody whom the lower border cuts off
constexpr double least_torso = 10;  // grid pixels; smaller heads show no profile
constexpr double radius_step = 4;

// In radii of the largest disc inside the torso.
constexpr double not_torso = 0.85;                 // what a disc of that size doesn't fit into is head or limb
constexpr double shoulder_width = 1.3;             // wider than any hair
constexpr double least_head = 0.6, most_head = 3;  // how far a head with its neck and hair stands out
constexpr double most_of_body = 0.36;              // of a whole body's height: as far down shoulders may be
constexpr double head_width = 0.8;                 // either side of the middle: where a head is looked for

constexpr double part_apart = 0.6, part_height = 1.3;  // in heights of the body it belongs to

// Of a life.
constexpr double often_headed = 0.25, mostly = 0.5;
constexpr double goes = 1.2;  // own widths: further than a curtain or a door does
constexpr double lying = 1.1;
constexpr double same_thing = 0.3;  // overlap of the boxes of one thing in two neighbouring frames

/// A torso as one frame shows it.
struct Torso {
    Bust bust;
    int top = 0;                                                 ///< its first row, hair included
    int above = 0;                                               ///< rows that stand out above that one
    double most = 0;                                             ///< of them for one head
    [[nodiscard]] bool too_low() const { return above > most; }  ///< hips, below a torso that is narrower
    [[nodiscard]] bool headed() const { return above >= least_head * bust.radius && !too_low(); }
};

struct Shape {
    std::uint32_t region = 0;
    cv::Rect box;
    bool stands = false;  ///< has the proportions of somebody in this frame
    std::vector<Torso> torsos{};
    std::size_t life = 0;
};
using Shapes = std::vector<std::vector<Shape>>;

bool is_cut_off(const cv::Rect& box, cv::Size frame) {
    return box.y + box.height >= frame.height - 1;
}

bool may_stand(const cv::Rect& box, cv::Size frame) {
    const bool cut_off = is_cut_off(box, frame);
    return box.height >= upright * box.width ||
           (cut_off && box.width >= bust_width * frame.width && box.height > box.width / 2);
}

/// The frame of a shape's picture: wide enough that its rim is one all around, but where the picture's lower border
/// cuts it off, because there it goes on.
cv::Rect framed(const cv::Rect& box, cv::Size frame) {
    const int margin = is_cut_off(box, frame) ? 0 : 1;
    return {box.x - 1, box.y - 1, box.width + 2, box.height + 1 + margin};
}

class TorsoFinder {
  public:
    /// `mask`: of framed() the shape's box.
    TorsoFinder(cv::Mat mask, const cv::Rect& box, cv::Size frame)
        : mask_(std::move(mask)), corner_(framed(box, frame).tl()), cut_off_(is_cut_off(box, frame)) {}
    std::vector<Torso> find();

  private:
    [[nodiscard]] std::optional<Torso> torso_at(const cv::Mat& part, cv::Point corner) const;
    [[nodiscard]] int width_at(int y, int x) const;
    cv::Mat mask_;
    cv::Point corner_;
    bool cut_off_ = false;
    double radius_ = 0;
};

/// Of the shape's run through a pixel; 0 where it isn't in the shape.
int TorsoFinder::width_at(int y, int x) const {
    const auto* row = mask_.ptr<std::uint8_t>(y);
    int left = x, right = x;
    while (left > 0 && row[left - 1] != 0) --left;
    while (right < mask_.cols && row[right] != 0) ++right;
    return row[x] != 0 ? right - left : 0;
}

/// The column in the middle of the pixels that aren't 0. REQUIRES: there are some.
double middle_of(const cv::Mat& picture) {
    std::int64_t count = 0, sum = 0;
    for (int y = 0; y < picture.rows; ++y) {
        const auto* row = picture.ptr<std::uint8_t>(y);
        for (int x = 0; x < picture.cols; ++x)
            if (row[x] != 0) ++count, sum += x;
    }
    return static_cast<double>(sum) / static_cast<double>(count);
}

/// `part`: a place for a torso alone, in its own box, whose corner is there in the mask.
std::optional<Torso> TorsoFinder::torso_at(const cv::Mat& part, cv::Point corner) const {
    const int top = corner.y, height = part.rows;
    // What hair adds lies above the chest and in its middle: it moves neither.
    const double middle = corner.x + middle_of(part.rowRange(std::min(cvRound(radius_), height - 1), height));
    int shoulders = top;
    while (shoulders < top + height && width_at(shoulders, cvRound(middle)) < shoulder_width * radius_) ++shoulders;
    if (shoulders == top + height) return std::nullopt;
    const int left = std::max(0, cvRound(middle - head_width * radius_));
    const int right = std::min(mask_.cols, cvRound(middle + head_width * radius_) + 1);
    int first = 0;
    while (first < top && cv::countNonZero(mask_.row(first).colRange(left, right)) == 0) ++first;
    const double most = std::min(most_head * radius_, cut_off_ ? most_head * radius_ : most_of_body * mask_.rows);
    return Torso{{shoulders + corner_.y, radius_, middle + corner_.x}, top + corner_.y, top - first, most};
}

/// Each place where a disc of not_torso times the largest one fits in, but for those below another: hips and skirts.
std::vector<Torso> TorsoFinder::find() {
    cv::Mat depth, far, labels, stats, centres;
    cv::distanceTransform(mask_, depth, cv::DIST_L2, cv::DIST_MASK_5);
    cv::minMaxLoc(depth, nullptr, &radius_);
    if (radius_ < least_torso) return {};
    const double disc = not_torso * radius_;
    const cv::Mat core = depth >= disc;
    const cv::Rect all(0, 0, mask_.cols, mask_.rows), inside = cv::boundingRect(core);
    const int reach = cvCeil(disc);  // a step along a row or a column counts 1, none counts less
    const cv::Rect near = cv::Rect(inside.tl() - cv::Point(reach, reach), inside.br() + cv::Point(reach, reach)) & all;
    cv::distanceTransform(~core(near), far, cv::DIST_L2, cv::DIST_MASK_5);
    const int count = cv::connectedComponentsWithStats(far <= disc, labels, stats, centres);
    std::vector<int> from_above;
    for (int label = 1; label < count; ++label) from_above.push_back(label);
    std::stable_sort(from_above.begin(), from_above.end(), [&](int a, int b) {
        return stats.at<int>(a, cv::CC_STAT_TOP) < stats.at<int>(b, cv::CC_STAT_TOP);
    });
    std::vector<Torso> torsos;
    for (const int label : from_above) {
        const auto* of = stats.ptr<int>(label);
        const cv::Rect box(of[cv::CC_STAT_LEFT], of[cv::CC_STAT_TOP], of[cv::CC_STAT_WIDTH], of[cv::CC_STAT_HEIGHT]);
        const auto torso = torso_at(labels(box) == label, near.tl() + box.tl());
        const auto below = [&](const Torso& other) {
            return std::abs(other.bust.middle - torso->bust.middle) < 1.5 * radius_;
        };
        if (torso && std::none_of(torsos.begin(), torsos.end(), below)) torsos.push_back(*torso);
    }
    return torsos;
}

/// Legs that came apart from the body above them, where it is as grey as what is behind.
bool is_part_below(const cv::Rect& part, const cv::Rect& body) {
    const int shared = std::min(part.br().x, body.br().x) - std::max(part.x, body.x);
    return body.y < part.y && part.y - body.br().y < part_apart * body.height && part.br().y > body.br().y &&
           part.height < part_height * body.height && shared > 0.5 * std::min(part.width, body.width);
}

std::vector<Shape> shapes_in(const BitMask& mask) {
    std::vector<Shape> shapes;
    if (mask.none()) return shapes;
    const Regions regions = whole_regions(mask);
    const std::vector<cv::Rect> boxes = boxes_of(regions);
    std::vector<cv::Rect> frames(boxes.size());
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (std::min(boxes[i].width, boxes[i].height) >= 2 * least_torso) frames[i] = framed(boxes[i], mask.size());
    std::vector<cv::Mat> pictures = pictures_of(regions, frames);
    for (std::uint32_t i = 0; i < regions.count; ++i) {
        Shape shape{i, boxes[i]};
        if (std::max(shape.box.width, shape.box.height) < 2 * least_torso) continue;
        shape.stands = may_stand(shape.box, mask.size());
        if (!pictures[i].empty()) shape.torsos = TorsoFinder(std::move(pictures[i]), shape.box, mask.size()).find();
        shapes.push_back(std::move(shape));
    }
    for (Shape& part : shapes)
        if (std::any_of(shapes.begin(), shapes.end(),
                        [&](const Shape& body) { return is_part_below(part.box, body.box); }))
            part.stands = false, part.torsos.clear();
    return shapes;
}

struct Life {
    std::size_t frames = 0, stands = 0, headed = 0, wide = 0;
    int left = std::numeric_limits<int>::max(), right = 0, widest = 0;  ///< of the middle of its box; of its box
    void see(const Shape& shape) {
        const int middle = shape.box.x + shape.box.width / 2;
        const auto headed_torso = [](const Torso& torso) { return torso.headed(); };
        ++frames;
        stands += shape.stands;
        headed += shape.stands && std::any_of(shape.torsos.begin(), shape.torsos.end(), headed_torso);
        wide += shape.box.height < lying * shape.box.width;
        left = std::min(left, middle), right = std::max(right, middle), widest = std::max(widest, shape.box.width);
    }
    [[nodiscard]] bool is_somebody() const {
        const auto of_life = [this](std::size_t count) {
            return static_cast<double>(count) / static_cast<double>(frames);
        };
        return (headed > 0 && of_life(headed) >= often_headed) ||
               (of_life(stands) >= mostly && right - left > goes * widest);
    }
    [[nodiscard]] bool is_low() const { return stands == 0 && 2 * wide > frames; }
};

double overlap(const cv::Rect& a, const cv::Rect& b) {
    const double both = (a & b).area();
    return both / (a.area() + b.area() - both);
}

/// Numbers shapes that go on from frame to frame alike.
std::vector<Life> follow(Shapes& frames) {
    std::vector<Life> lives;
    for (std::size_t at = 0; at < frames.size(); ++at)
        for (Shape& shape : frames[at]) {
            double best = same_thing;
            shape.life = lives.size();
            if (at > 0)
                for (const Shape& before : frames[at - 1])
                    if (const double both = overlap(before.box, shape.box); both > best)
                        best = both, shape.life = before.life;
            if (shape.life == lives.size()) lives.emplace_back();
            lives[shape.life].see(shape);
        }
    return lives;
}

/// The value in the middle; none of none.
std::optional<double> median(std::vector<double> values) {
    if (values.empty()) return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

class BustMaker {
  public:
    BustMaker(const Shapes& frames, std::size_t moment) : frames_(frames), moment_(moment) {}
    [[nodiscard]] std::vector<Bust> busts(std::size_t at, const Shape& shape) const;

  private:
    /// `value` of every frame around in which the thing is one body.
    template <class Value>
    [[nodiscard]] std::vector<double> around(std::size_t at, std::size_t life, const Value& value) const {
        std::vector<double> values;
        const std::size_t end = std::min(frames_.size(), at + moment_ + 1);
        for (std::size_t i = at - std::min(at, moment_); i < end; ++i)
            for (const Shape& shape : frames_[i])
                if (shape.life == life && shape.torsos.size() == 1) value(shape, values);
        return values;
    }
    const Shapes& frames_;
    std::size_t moment_;
};

std::vector<Bust> BustMaker::busts(std::size_t at, const Shape& shape) const {
    const auto radius = median(around(at, shape.life, [](const Shape& other, std::vector<double>& values) {
        if (other.torsos.front().headed()) values.push_back(other.torsos.front().bust.radius);
    }));
    const auto height = median(around(at, shape.life, [](const Shape& other, std::vector<double>& values) {
        if (other.torsos.front().headed())
            values.push_back(other.box.y + other.box.height - other.torsos.front().bust.shoulders);
    }));
    const bool lies = !shape.stands && shape.box.height < lying * shape.box.width;
    std::vector<Bust> busts;
    for (const Torso& torso : shape.torsos) {
        Bust bust = torso.bust;
        if ((lies && !torso.headed()) || (torso.too_low() && !height)) continue;
        const int usual = shape.box.y + shape.box.height - cvRound(height.value_or(0));
        // A head as wide as the body below it, as from aside, is taken for a part of it.
        if (!torso.headed() && height) bust.shoulders = torso.too_low() ? usual : std::max(bust.shoulders, usual);
        if (radius) bust.radius = *radius;
        bust.radius = radius_step * std::round(bust.radius / radius_step);
        busts.push_back(bust);
    }
    return busts;
}

}  // namespace

Regions whole_regions(const BitMask& mask) {
    return regions_of(filled(mask, 1), Neighbours::eight);
}

std::vector<std::vector<Body>> find_bodies(const Masks& masks, std::size_t moment, int threads) {
    Shapes frames(masks.frames());
    for_each_index(masks.frames(), threads, [&](std::size_t at) { frames[at] = shapes_in(masks.bits(at)); });
    const std::vector<Life> lives = follow(frames);
    const BustMaker maker(frames, moment);
    std::vector<std::vector<Body>> bodies(masks.frames());
    for_each_index(masks.frames(), threads, [&](std::size_t at) {
        for (const Shape& shape : frames[at]) {
            Body body{shape.region, shape.box, {}, lives[shape.life].is_low()};
            if (lives[shape.life].is_somebody()) body.busts = maker.busts(at, shape);
            bodies[at].push_back(std::move(body));
        }
    });
    return bodies;
}

}  // namespace milchglas::frost
