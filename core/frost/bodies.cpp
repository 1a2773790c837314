#include "core/frost/bodies.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "core/frost/parallel.h"
#include "core/frost/regions.h"
#include "core/frost/torsos.h"

namespace milchglas::frost {
namespace {

constexpr double upright = 1.9;     // height to width from which a whole shape may be somebody standing
constexpr double bust_width = 0.2;  // of the frame: somebody whom the lower border cuts off
constexpr double radius_step = 4;   // grid pixels
constexpr double part_apart = 0.6, part_height = 1.3;  // in heights of the body it belongs to

// Of a life.
constexpr double often_headed = 0.25, mostly = 0.5;
constexpr double goes = 1.2;  // own widths: further than a curtain or a door does
constexpr double lying = 1.1;
constexpr double same_thing = 0.3;  // overlap of the boxes of one thing in two neighbouring frames

struct Shape {
    std::uint32_t region = 0;
    cv::Rect box;
    bool stands = false;  ///< has the proportions of somebody in this frame
    std::vector<Torso> torsos{};
    std::size_t life = 0;
};
using Shapes = std::vector<std::vector<Shape>>;

bool may_stand(const cv::Rect& box, cv::Size frame) {
    const bool cut_off = is_cut_off(box, frame);
    return box.height >= upright * box.width ||
           (cut_off && box.width >= bust_width * frame.width && box.height > box.width / 2);
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
        if (std::min(boxes[i].width, boxes[i].height) >= 2 * least_torso)
            frames[i] = torso_frame(boxes[i], mask.size());
    std::vector<cv::Mat> pictures = pictures_of(regions, frames);
    for (std::uint32_t i = 0; i < regions.count; ++i) {
        Shape shape{i, boxes[i]};
        if (std::max(shape.box.width, shape.box.height) < 2 * least_torso) continue;
        shape.stands = may_stand(shape.box, mask.size());
        if (!pictures[i].empty()) shape.torsos = find_torsos(pictures[i], shape.box, mask.size());
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
