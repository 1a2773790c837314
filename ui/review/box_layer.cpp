#include "ui/review/box_layer.h"

#include <QEvent>
#include <QMouseEvent>
#include <algorithm>

#include "core/base/hash.h"
#include "core/model/interpolate.h"
#include "ui/review/track_edits.h"

namespace milchglas::review {
namespace {
constexpr double grip_reach = 7;  ///< screen pixels around an edge or corner that mean it
constexpr double least_drag = 6;  ///< screen pixels: less is a click, not a box
}  // namespace

BoxLayer::BoxLayer(player::Player& player, LabelWork& work, Selection& selection)
    : QWidget(&player.canvas()), player_(player), work_(work), selection_(selection) {
    setObjectName(QStringLiteral("boxes"));
    setMouseTracking(true);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAttribute(Qt::WA_NoSystemBackground);
    rest_.setSingleShot(true);
    rest_.setInterval(keys_rest_after_ms);
    connect(&rest_, &QTimer::timeout, this, &BoxLayer::settle);
    player.canvas().installEventFilter(this);
    connect(&player.canvas(), &player::Canvas::view_changed, this, [this] { update(); });
    connect(&work_, &LabelWork::changed, this, [this] { update(); });
    connect(&work_, &LabelWork::settling, this, &BoxLayer::settle);
    connect(&selection_, &Selection::changed, this, [this] {
        settle();
        update();
    });
    connect(&player_, &player::Player::moved, this, &BoxLayer::settle);  // painted together with the frame already
}

bool BoxLayer::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) setGeometry(player_.canvas().rect());
    return QWidget::eventFilter(watched, event);
}

const player::CanvasView& BoxLayer::view() const {
    return player_.canvas().view();
}

std::vector<BoxLayer::Shown> BoxLayer::shown() const {
    std::vector<Shown> boxes;
    for (const auto& row : work_.labels().tracks) {
        if (draft_ && !draft_->is_new && draft_->track == row.label.id) {
            boxes.push_back({&row.label, draft_->rect});
        } else if (const auto box = interpolate(row.label, player_.showing())) {
            boxes.push_back({&row.label, to_rect(*box)});
        }
    }
    return boxes;
}

std::optional<BoxLayer::Shown> BoxLayer::selected() const {
    for (const Shown& box : shown())
        if (selection_.is_track(box.track->id)) return box;
    return std::nullopt;
}

double BoxLayer::nudge_step() const {
    return std::max(2 / view().scale(), 0.5);
}

void BoxLayer::nudge(const QPointF& move, const QSizeF& grow) {
    const auto box = selected();
    if (!box) return;
    player_.playback().pause();
    QRectF rect = draft_ ? draft_->rect : box->rect;
    rect.translate(move);
    rect.setSize(rect.size() + grow);
    draft_ = Draft{box->track->id, player_.playback().position(), inside(rect, view().picture()), false};
    rest_.start();
    update();
}

void BoxLayer::show_followed(FollowWork& following) {
    following_ = &following;
    connect(&following, &FollowWork::changed, this, [this] { update(); });
}

void BoxLayer::settle() {
    if (draft_ && grip_ == Grip::none) save_draft();
}

void BoxLayer::let_go() {
    rest_.stop();
    grip_ = Grip::none;
    draft_.reset();
    update();
}

void BoxLayer::save_draft() {
    rest_.stop();
    const auto draft = std::exchange(draft_, std::nullopt);
    if (!draft) return;
    const QSizeF picture = view().picture();
    if (draft->is_new) {
        const BoxTrack track = track_at(draft->track, kind_of_new_(), draft->ordinal, draft->rect, picture);
        work_.edit([track](const LabelSet&) { return std::optional<LabelChange>(track); });
    } else {
        work_.edit([draft, picture](const LabelSet& labels) -> std::optional<LabelChange> {
            return with_box(labels, draft->track, draft->ordinal, draft->rect, picture);
        });
    }
    update();
}

void BoxLayer::add_in_middle(const std::string& kind) {
    if (player_.playback().position() < 0 || kind.empty()) return;
    settle();
    player_.playback().pause();
    constexpr double share = 4;
    const QSizeF picture = view().picture();
    const QSizeF size(picture.height() / share, picture.height() / share);
    const QRectF rect(QPointF((picture.width() - size.width()) / 2, (picture.height() - size.height()) / 2), size);
    const BoxTrack track = track_at(random_id(), kind, player_.playback().position(), rect, picture);
    work_.edit([track](const LabelSet&) { return std::optional<LabelChange>(track); });
    selection_.select(Selection::What::track, track.id);
}

BoxLayer::Grip BoxLayer::grip_at(const QRectF& on_screen, const QPointF& at) const {
    if (!on_screen.adjusted(-grip_reach, -grip_reach, grip_reach, grip_reach).contains(at)) return Grip::none;
    const bool left = std::abs(at.x() - on_screen.left()) <= grip_reach;
    const bool right = std::abs(at.x() - on_screen.right()) <= grip_reach;
    const bool top = std::abs(at.y() - on_screen.top()) <= grip_reach;
    const bool bottom = std::abs(at.y() - on_screen.bottom()) <= grip_reach;
    if (top) return left ? Grip::top_left : right ? Grip::top_right : Grip::top;
    if (bottom) return left ? Grip::bottom_left : right ? Grip::bottom_right : Grip::bottom;
    if (left) return Grip::left;
    return right ? Grip::right : Grip::move;
}

QRectF BoxLayer::dragged(const QRectF& from, Grip grip, const QPointF& by) {
    QRectF rect = from;
    if (grip == Grip::move) return rect.translated(by);
    if (grip == Grip::left || grip == Grip::top_left || grip == Grip::bottom_left) rect.setLeft(rect.left() + by.x());
    if (grip == Grip::right || grip == Grip::top_right || grip == Grip::bottom_right || grip == Grip::draw)
        rect.setRight(rect.right() + by.x());
    if (grip == Grip::top || grip == Grip::top_left || grip == Grip::top_right) rect.setTop(rect.top() + by.y());
    if (grip == Grip::bottom || grip == Grip::bottom_left || grip == Grip::bottom_right || grip == Grip::draw)
        rect.setBottom(rect.bottom() + by.y());
    return rect;
}

void BoxLayer::mousePressEvent(QMouseEvent* event) {
    const bool may_draw = work_.allows(Task::track) && player_.playback().position() >= 0;
    if (event->button() != Qt::LeftButton || !may_draw) return event->ignore();
    settle();
    player_.playback().pause();
    pressed_ = view().to_picture(event->position());
    const auto begin = [this](const Shown& box, Grip grip) {
        selection_.select(Selection::What::track, box.track->id);
        grip_ = grip;
        from_ = box.rect;
    };
    // The selected one first, then the smallest: what lies inside another box must be reachable.
    if (const auto box = selected())
        if (const Grip grip = grip_at(view().to_widget(box->rect), event->position()); grip != Grip::none)
            return begin(*box, grip);
    auto boxes = shown();
    std::sort(boxes.begin(), boxes.end(), [](const Shown& a, const Shown& b) {
        return a.rect.width() * a.rect.height() < b.rect.width() * b.rect.height();
    });
    for (const Shown& box : boxes)
        if (const Grip grip = grip_at(view().to_widget(box.rect), event->position()); grip != Grip::none)
            return begin(box, grip);
    grip_ = Grip::draw;
    from_ = QRectF(pressed_, QSizeF(0, 0));
}

void BoxLayer::mouseMoveEvent(QMouseEvent* event) {
    if (grip_ == Grip::none) {
        show_cursor(event->position());
        return event->ignore();
    }
    const QPointF by = view().to_picture(event->position()) - pressed_;
    const bool far = std::max(std::abs(by.x()), std::abs(by.y())) * view().scale() >= least_drag;
    if (!draft_ && !far) return;
    const QRectF rect = inside(dragged(from_, grip_, by), view().picture());
    if (!draft_) {
        const bool is_new = grip_ == Grip::draw;
        draft_ = Draft{is_new ? random_id() : selection_.id(), player_.playback().position(), rect, is_new};
    }
    draft_->rect = rect;
    update();
}

void BoxLayer::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    const Grip grip = std::exchange(grip_, Grip::none);
    if (!draft_) {
        if (grip == Grip::draw) selection_.clear();  // a click on the ground
        return;
    }
    const std::string id = draft_->track;
    save_draft();
    selection_.select(Selection::What::track, id);
}

void BoxLayer::show_cursor(const QPointF& at) {
    const auto box = selected();
    switch (box ? grip_at(view().to_widget(box->rect), at) : Grip::none) {
        case Grip::move:
            return setCursor(Qt::SizeAllCursor);
        case Grip::left:
        case Grip::right:
            return setCursor(Qt::SizeHorCursor);
        case Grip::top:
        case Grip::bottom:
            return setCursor(Qt::SizeVerCursor);
        case Grip::top_left:
        case Grip::bottom_right:
            return setCursor(Qt::SizeFDiagCursor);
        case Grip::top_right:
        case Grip::bottom_left:
            return setCursor(Qt::SizeBDiagCursor);
        case Grip::none:
        case Grip::draw:
            return setCursor(Qt::CrossCursor);
    }
}

}  // namespace milchglas::review
