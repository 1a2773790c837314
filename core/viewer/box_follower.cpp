#include "core/viewer/box_follower.h"

#include <algorithm>
#include <cmath>

#include "core/viewer/box_flow.h"

namespace milchglas::viewer {
namespace {
using What = BoxSight::What;

constexpr double agrees = 0.3;         // share of points above which flow is believed
constexpr double looks_alike = 0.4;    // likeness above which it is the same thing
constexpr double surely_alike = 0.55;  // the same, enough to learn from
constexpr double found_again = 0.62;   // the same, where nothing but the look speaks for it
constexpr double stays_alike = 0.75;   // the same, although it doesn't differ from the empty place: it sits still
constexpr double gone = 0.3;           // of what usually differs: less is the empty place
constexpr double most_of_picture = 1.5;
constexpr double least_side = 3;

double overlap(const cv::Rect2d& box, const cv::Size& size) {
    const cv::Rect2d inside = box & cv::Rect2d({}, cv::Size2d(size));
    return inside.area() / std::max(box.area(), 1e-9);
}

cv::Point2d middle(const cv::Rect2d& box) {
    return {box.x + box.width / 2, box.y + box.height / 2};
}

cv::Rect2d scaled(const cv::Rect2d& box, double by) {
    const cv::Point2d at = middle(box);
    return {at.x - box.width * by / 2, at.y - box.height * by / 2, box.width * by, box.height * by};
}

std::optional<double> margin(double box_edge, double outline_edge, double side, bool known) {
    constexpr double most = 0.3;
    const double share = (box_edge - outline_edge) / side;
    return known && std::abs(share) <= most ? std::optional(share) : std::nullopt;
}

/// The edge, drawn towards where the outline says it is; an outline far off is of more than this thing.
double drawn(double edge, double outline_edge, const std::optional<double>& margin, double side, bool known) {
    constexpr double far = 0.5, pull = 0.45;
    if (!margin || !known) return edge;
    const double off = outline_edge + *margin * side - edge;
    return std::abs(off) > far * side ? edge : edge + pull * off;
}
}  // namespace

BoxFollower::BoxFollower(cv::Mat picture, const cv::Rect2d& box, const PlaceWithout& place, int patience)
    : place_(place),
      picture_(std::move(picture)),
      box_(box),
      look_(picture_, box),
      usual_(box.size()),
      largest_(most_of_picture * std::max(picture_.cols, picture_.rows)),
      smallest_(least_side),
      patience_(patience) {
    if (!place_.known()) return;
    const auto outline = place_.outline(picture_, box);
    if (!outline) return;
    usually_filled_ = outline->filled;
    const cv::Rect2d& edges = outline->edges;
    margins_ = {margin(box.x, edges.x, box.width, outline->left_known),
                margin(box.y, edges.y, box.height, outline->top_known),
                margin(box.br().x, edges.br().x, box.width, outline->right_known),
                margin(box.br().y, edges.br().y, box.height, outline->bottom_known)};
}

cv::Rect2d BoxFollower::expected() const {
    return box_ + velocity_;
}

BoxFollower::Candidate BoxFollower::moved(const cv::Mat& picture) const {
    cv::Mat mask;
    if (place_.known()) {
        mask = place_.moving(picture_, box_);
        if (usually_filled_ == 0) mask = ~mask;  // of a thing that stands, whatever passes before it isn't part
    }
    auto move = flow_of(picture_, picture, box_, mask);
    constexpr double most = 0.6;  // of the box's diagonal, a picture
    if (move && cv::norm(move->by) > most * std::hypot(box_.width, box_.height)) move.reset();
    if (!move) return weighed(picture, expected(), 0);
    Candidate seen = weighed(picture, scaled(box_ + move->by, move->scale), move->agreeing);
    if (move->agreeing >= agrees) seen.by = move->by;
    return seen;
}

BoxFollower::Candidate BoxFollower::weighed(const cv::Mat& picture, const cv::Rect2d& box, double agreeing) const {
    Candidate seen;
    seen.box = box;
    seen.agreeing = agreeing;
    if (place_.known() && usually_filled_ > 0) {
        seen.outline = place_.outline(picture, box);
        if (seen.outline) seen.box = fitted(box, *seen.outline);
        if (is_squeezed(seen.box)) {
            const cv::Point2d at = middle(expected());
            seen.box = {at.x - usual_.width / 2, at.y - usual_.height / 2, usual_.width, usual_.height};
            seen.outline = place_.outline(picture, seen.box);
        }
    }
    seen.likeness = look_.likeness(picture, seen.box);
    const double filled = seen.outline ? seen.outline->filled : 0;
    seen.vanished = usually_filled_ > 0 && filled < gone * usually_filled_ && seen.likeness < stays_alike;
    return seen;
}

cv::Rect2d BoxFollower::fitted(const cv::Rect2d& box, const Outline& outline) const {
    const cv::Rect2d& edges = outline.edges;
    const double left = drawn(box.x, edges.x, margins_.left, box.width, outline.left_known);
    const double top = drawn(box.y, edges.y, margins_.top, box.height, outline.top_known);
    const double right = drawn(box.br().x, edges.br().x, margins_.right, box.width, outline.right_known);
    const double bottom = drawn(box.br().y, edges.br().y, margins_.bottom, box.height, outline.bottom_known);
    return {left, top, std::clamp(right - left, smallest_, largest_), std::clamp(bottom - top, smallest_, largest_)};
}

/// Half of it went behind something.
bool BoxFollower::is_squeezed(const cv::Rect2d& box) const {
    constexpr double share = 0.6;
    return box.width < share * usual_.width || box.height < share * usual_.height;
}

/// Hardly anything of it is inside, or it vanished at the border while it went there.
bool BoxFollower::is_out(const cv::Rect2d& box, bool vanished) const {
    constexpr double least_inside = 0.25, near_border = 0.15;
    if (overlap(box, picture_.size()) < least_inside) return true;
    if (!vanished) return false;
    const double dx = near_border * box.width, dy = near_border * box.height;
    return (box.x < dx && velocity_.x <= 0) || (box.br().x > picture_.cols - dx && velocity_.x >= 0) ||
           (box.y < dy && velocity_.y <= 0) || (box.br().y > picture_.rows - dy && velocity_.y >= 0);
}

std::optional<BoxFollower::Candidate> BoxFollower::found(const cv::Mat& picture, double reach) const {
    const auto place = look_.search(picture, expected(), reach);
    if (!place || place->likeness < found_again) return std::nullopt;
    Candidate seen = weighed(picture, place->box, 0);
    return is_there(seen) ? std::optional(std::move(seen)) : std::nullopt;
}

/// As much differs from the empty place as usual, about; of what never differed nothing speaks against it.
bool BoxFollower::is_there(const Candidate& seen) const {
    constexpr double share = 0.5;
    return usually_filled_ == 0 || (seen.outline && seen.outline->filled >= share * usually_filled_);
}

BoxSight BoxFollower::keep(const cv::Mat& picture, const Candidate& seen, bool sure) {
    constexpr double newest = 0.15;  // what half hides it changes the middle, not the way
    const cv::Point2d by = seen.by.value_or(middle(seen.box) - middle(box_));
    velocity_ = hidden_ > 0 ? by / (hidden_ + 1) : velocity_ * (1 - newest) + by * newest;
    hidden_ = 0;
    box_ = seen.box;
    picture_ = picture;
    if (sure) {
        look_.learn(picture, box_);
        const bool whole = overlap(box_, picture_.size()) > 0.99;
        if (whole) usual_ += (box_.size() - usual_) * 0.05;
        if (seen.outline) usually_filled_ += 0.05 * (seen.outline->filled - usually_filled_);
    }
    return {sure ? What::sure : What::unsure, box_};
}

BoxSight BoxFollower::keep_looking(const cv::Mat& picture) {
    if (is_out(expected(), true)) return {What::left, {}};
    if (++hidden_ > patience_) return {What::lost, {}};
    constexpr double slower = 0.98;
    box_ = expected();
    velocity_ *= slower;
    picture_ = picture;
    return {What::hidden, box_};
}

BoxSight BoxFollower::next(const cv::Mat& picture) {
    constexpr double reach = 0.6, reach_grows = 0.04, most_reach = 2;
    if (hidden_ > 0) {
        if (usually_filled_ > 0)
            if (const Candidate there = weighed(picture, expected(), 0);
                is_there(there) && there.likeness >= looks_alike)
                return keep(picture, there, false);
        const auto again = found(picture, std::min(reach + reach_grows * hidden_, most_reach));
        return again ? keep(picture, *again, false) : keep_looking(picture);
    }
    const Candidate seen = moved(picture);
    if (is_out(seen.box, seen.vanished)) return {What::left, {}};
    const bool outlined = usually_filled_ > 0 && is_there(seen);
    const bool flows = seen.agreeing >= agrees;
    if ((flows || outlined) && is_there(seen) && seen.likeness >= surely_alike) return keep(picture, seen, true);
    if (!seen.vanished && flows && (outlined || seen.likeness >= looks_alike)) return keep(picture, seen, false);
    if (const auto again = found(picture, reach)) return keep(picture, *again, false);
    if (!seen.vanished && outlined) return keep(picture, seen, false);
    return keep_looking(picture);
}

}  // namespace milchglas::viewer
