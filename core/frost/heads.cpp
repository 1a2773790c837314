#include "core/frost/heads.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/frost/parallel.h"
#include "core/frost/regions.h"

namespace milchglas::frost {
namespace {

// In radii of the largest disc inside the torso.
constexpr double head_radius = 0.55, head_centre = 0.7;  // the centre's height above the shoulders
constexpr double neck = 0.3, shoulder_slope = 0.3, shoulder = 0.65;
constexpr double torso_half = 1.3, torso_height = 2;
constexpr double head_reach = 1.5;                                       // either side: what is further out is an arm
constexpr double face_beside = 1.2, face_above = 2.5, face_below = 0.5;  // where that body's own face may be

// Half axes of a head in face widths and heights. A face box ends at brow, chin and cheeks.
constexpr float head_across = 0.78F, head_down = 0.88F;
constexpr float hair_across = 1.2F, hair_down = 1.3F;
constexpr float hair_above = 0.18F;  // face heights that the middle of a head is above that of its face
constexpr float chin = 0.45F;        // below the middle of a face; from there on shoulders are left as they are
constexpr float slivers_reach = 2, arm = 0.35F;  // in face widths: how far around a head, and how thick an arm is

constexpr double room_for_head = 0.35;  // of what is low: the radius of its head against the shorter side of its box
constexpr double head_at = 0.5;         // of a shape's height from above: a face further down has nothing beside it

cv::Rect within(const cv::Mat& mask) {
    return {0, 0, mask.cols, mask.rows};
}

cv::Rect grown(const cv::Rect& box, int by) {
    return {box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by};
}

cv::Point2f middle(const cv::Rect2f& box) {
    return {box.x + box.width / 2, box.y + box.height / 2};
}

void ellipse(cv::Mat& mask, const cv::Rect2f& face, float across, float down, const cv::Scalar& tone) {
    const cv::Point2f centre = middle(face) - cv::Point2f(0, hair_above * face.height);
    const cv::Size2f axes(across * face.width, down * face.height);
    cv::ellipse(mask, cv::RotatedRect(centre, {axes.width * 2, axes.height * 2}, 0), tone, cv::FILLED);
}

cv::Rect torso_box(const Bust& bust) {
    const int x = cvRound(bust.middle), half = cvRound(torso_half * bust.radius);
    return {cv::Point(x - half, bust.shoulders),
            cv::Point(x + half + 1, bust.shoulders + cvRound(torso_height * bust.radius))};
}

/// Takes what stands above the shoulders, but for arms, and sets a neck and a disc there.
void set_bust(cv::Mat& shape, const Bust& bust) {
    const int reach = cvRound(head_reach * bust.radius), x = cvRound(bust.middle);
    shape(cv::Rect(x - reach, 0, 2 * reach + 1, bust.shoulders) & within(shape)).setTo(0);
    const auto across = [&](double radii) { return cvRound(radii * bust.radius); };
    const int collar = bust.shoulders - across(shoulder_slope);
    const std::vector<cv::Point> slope{{x - across(shoulder), bust.shoulders},
                                       {x - across(neck), collar},
                                       {x + across(neck), collar},
                                       {x + across(shoulder), bust.shoulders}};
    cv::fillConvexPoly(shape, slope, cv::Scalar(255));
    cv::circle(shape, {x, bust.shoulders - across(head_centre)}, across(head_radius), cv::Scalar(255), cv::FILLED);
}

/// The ends of each row's pixels: their hull is that of all.
std::vector<cv::Point> row_ends(const cv::Mat& picture) {
    std::vector<cv::Point> ends;
    for (int y = 0; y < picture.rows; ++y) {
        const auto *row = picture.ptr<std::uint8_t>(y), *end = row + picture.cols;
        const auto* first = std::find_if(row, end, [](std::uint8_t pixel) { return pixel != 0; });
        if (first == end) continue;
        while (end[-1] == 0) --end;
        ends.emplace_back(static_cast<int>(first - row), y);
        ends.emplace_back(static_cast<int>(end - row) - 1, y);
    }
    return ends;
}

/// Fills what is missing of a torso because it is as grey as what is behind, but doesn't join what stands beside it.
void complete_torso(cv::Mat& shape, const Bust& bust) {
    const cv::Rect around = torso_box(bust) & within(shape);
    if (around.area() == 0) return;
    cv::Mat part = shape(around);
    const std::vector<cv::Point> ends = row_ends(part);
    if (ends.empty()) return;
    std::vector<cv::Point> hull;
    cv::convexHull(ends, hull);
    cv::fillConvexPoly(part, hull, cv::Scalar(255));
}

/// With its holes filled, without all but its largest region: what came loose was a head's.
void keep_largest(cv::Mat shape) {
    const Regions regions = whole_regions(BitMask(shape));
    std::vector<int> area(regions.count);
    for (const Run& run : regions.runs) area[run.region] += run.end - run.first;
    const auto largest = static_cast<std::uint32_t>(std::max_element(area.begin(), area.end()) - area.begin());
    BitMask kept(shape.size());
    for (const Run& run : regions.runs)
        if (run.region == largest) kept.set_run(run.y, run.first, run.end);
    kept.picture().copyTo(shape);
}

/// What is left beside a head, above the shoulders, and thinner than an arm.
void drop_slivers(cv::Mat& shape, const cv::Rect2f& face, int shoulders) {
    const cv::Point2f centre = middle(face);
    const int reach = cvCeil(slivers_reach * std::max(face.width, face.height)), thin = cvRound(arm * face.width) | 1;
    const cv::Rect beside = cv::Rect(cv::Point(cvFloor(centre.x) - reach, cvFloor(centre.y) - reach),
                                     cv::Point(cvCeil(centre.x) + reach, shoulders)) &
                            within(shape);
    if (beside.area() == 0) return;
    cv::Mat part = shape(beside);
    cv::morphologyEx(part, part, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(thin, thin)));
}

/// Takes hair from around a face.
void clear_around(cv::Mat& shape, const cv::Rect2f& face, float scale) {
    cv::Mat around = cv::Mat::zeros(shape.size(), CV_8U);
    ellipse(around, face, scale * hair_across, scale * hair_down, cv::Scalar(255));
    const int shoulders = std::clamp(static_cast<int>(middle(face).y + chin * face.height), 0, shape.rows);
    around.rowRange(shoulders, shape.rows).setTo(0);
    shape.setTo(0, around);
    if (scale >= 1) drop_slivers(shape, face, shoulders);
}

bool is_own_face(const Body& body, const cv::Rect2f& face) {
    const cv::Point2f at = middle(face);
    return std::any_of(body.busts.begin(), body.busts.end(), [&](const Bust& bust) {
        return std::abs(at.x - bust.middle) < face_beside * bust.radius &&
               at.y > bust.shoulders - face_above * bust.radius && at.y < bust.shoulders + face_below * bust.radius;
    });
}

/// Everything that making heads plain reads or writes of a body, and a rim around it.
cv::Rect workplace(const Body& body, const std::vector<Head>& heads, cv::Size picture) {
    double rim = 1;
    for (const Bust& bust : body.busts) rim = std::max(rim, 2 * bust.radius);
    for (const Head& head : heads) rim = std::max(rim, double{arm} * head.face.width);
    cv::Rect place = grown(body.box, cvCeil(rim));
    for (const Bust& bust : body.busts) place |= grown(torso_box(bust), cvCeil(2 * bust.radius));
    return place & cv::Rect({0, 0}, picture);
}

/// One frame, shape by shape.
class FrameHeads {
  public:
    FrameHeads(const BitMask& mask, const std::vector<Body>& bodies, const std::vector<Head>& heads);
    /// REQUIRES: one of those it was made with; no busts set yet.
    void take(const Head& head);
    void set_busts();
    [[nodiscard]] BitMask mask() const;

  private:
    struct Part {
        Body body;
        cv::Rect place;  ///< of `shape` in the picture
        cv::Mat shape;   ///< the body alone
    };
    [[nodiscard]] Part* owner(const cv::Rect2f& face);
    cv::Mat mask_;             ///< what is no body
    std::vector<Part> parts_;  ///< the bodies that have heads to be made plain
    cv::Mat discs_;
};

FrameHeads::FrameHeads(const BitMask& mask, const std::vector<Body>& bodies, const std::vector<Head>& heads)
    : mask_(mask.picture()) {
    const Regions regions = whole_regions(mask);
    std::vector<cv::Rect> places(regions.count);
    for (const Body& body : bodies) {
        const auto touches = [&](const Head& head) { return (body.box & cv::Rect(head.face)).area() > 0; };
        if (body.busts.empty() && std::none_of(heads.begin(), heads.end(), touches)) continue;
        places[body.region] = workplace(body, heads, mask.size());
        parts_.push_back({body, places[body.region], {}});
    }
    const std::vector<cv::Mat> pictures = pictures_of(regions, places);
    for (Part& part : parts_) {
        part.shape = pictures[part.body.region];
        mask_(part.place).setTo(0, part.shape);
    }
}

/// The body that most of a face is on, if there is one.
FrameHeads::Part* FrameHeads::owner(const cv::Rect2f& face) {
    const cv::Rect box = cv::Rect(face) & within(mask_);
    Part* best = nullptr;
    int most = box.area() / 8;
    for (Part& part : parts_) {
        const cv::Rect shared = box & part.place;
        if (shared.empty()) continue;
        if (const int pixels = cv::countNonZero(part.shape(shared - part.place.tl())); pixels > most)
            best = &part, most = pixels;
    }
    return best;
}

void FrameHeads::take(const Head& head) {
    float scale = 1;
    if (Part* on = owner(head.face); on != nullptr) {
        const Body& body = on->body;
        if (is_own_face(body, head.face)) return;
        const double room = room_for_head * std::min(body.box.width, body.box.height);
        if (body.low) scale = std::min(1.0F, static_cast<float>(room) / (head_across * head.face.width));
        // Elsewhere on somebody's body it is part of it already: what lies around it is no hair.
        const bool on_top = middle(head.face).y < static_cast<double>(body.box.y) + head_at * body.box.height;
        if (body.busts.empty() && on_top) clear_around(on->shape, head.face - cv::Point2f(on->place.tl()), scale);
    } else {
        clear_around(mask_, head.face, scale);
    }
    if (discs_.empty()) discs_ = cv::Mat::zeros(mask_.size(), CV_8U);
    ellipse(discs_, head.face, scale * head_across, scale * head_down, cv::Scalar(255));
}

void FrameHeads::set_busts() {
    for (Part& part : parts_) {
        if (part.body.busts.empty()) continue;
        const cv::Point corner = part.place.tl();
        for (Bust bust : part.body.busts) {
            bust.shoulders -= corner.y;
            bust.middle = cvRound(bust.middle) - corner.x;  // in this order, or halves round differently
            complete_torso(part.shape, bust);
            set_bust(part.shape, bust);
        }
        const cv::Rect around = grown(part.body.box - corner, cvCeil(2 * part.body.busts.front().radius));
        keep_largest(part.shape(around & within(part.shape)));
    }
}

BitMask FrameHeads::mask() const {
    cv::Mat mask = mask_.clone();
    for (const Part& part : parts_) mask(part.place) |= part.shape;
    if (!discs_.empty()) mask |= discs_;
    return BitMask(mask);
}

}  // namespace

void hide_heads(const Heads& heads, Masks& hidden) {
    for (std::size_t at = 0; at < hidden.frames(); ++at) {
        if (heads.hidden[at].empty() && heads.drawn[at].empty()) continue;
        cv::Mat mask = hidden.at(at);
        for (const auto* list : {&heads.hidden[at], &heads.drawn[at]})
            for (const Head& head : *list) ellipse(mask, head.face, head_across, head_down, cv::Scalar(255));
        hidden.set(at, mask);
    }
}

void draw_heads(const Heads& heads, std::size_t moment, Masks& drawn, int threads) {
    const auto bodies = find_bodies(drawn, moment, threads);
    for_each_index(drawn.frames(), threads, [&](std::size_t at) {
        const auto has_busts = [](const Body& body) { return !body.busts.empty(); };
        const std::vector<Head> faces = at < heads.drawn.size() ? heads.drawn[at] : std::vector<Head>();
        if (faces.empty() && std::none_of(bodies[at].begin(), bodies[at].end(), has_busts)) return;
        FrameHeads frame(drawn.bits(at), bodies[at], faces);
        for (const Head& face : faces) frame.take(face);
        frame.set_busts();
        drawn.set(at, frame.mask());
    });
}

}  // namespace milchglas::frost
