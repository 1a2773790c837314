#include "ui/review/kind_picker.h"

#include <QGridLayout>

#include "ui/look/label_words.h"
#include "ui/look/theme.h"
#include "ui/review/guideline_cue.h"
#include "ui/review/segment_edits.h"
#include "ui/review/track_edits.h"

namespace milchglas::review {
namespace {
constexpr std::size_t max_kinds = 6;  ///< as many as there are keys "row.kind1" ...
constexpr int columns = 1;
}  // namespace

KindPicker::KindPicker(LabelWork& work, Selection& selection, look::Commands& commands, QWidget* parent)
    : QWidget(parent), work_(work), selection_(selection), title_(new QLabel) {
    setObjectName(QStringLiteral("kind_picker"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(look::space::xs);
    look::set_look(title_, "muted");
    title_->setObjectName(QStringLiteral("selected_title"));
    grid->addWidget(title_, 0, 0, 1, columns);
    for (std::size_t i = 0; i < max_kinds; ++i) {
        auto* button = new look::KeyButton(commands, QStringLiteral("row.kind%1").arg(i + 1), {});
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, i] { choose(i); });
        connect(new GuidelineCue(*button), &GuidelineCue::pointed, this, [this, i] {
            if (const auto ids = kinds(); i < ids.size()) point_at(ids[i]);
        });
        const int place = static_cast<int>(i);
        grid->addWidget(button, 1 + place / columns, place % columns);
        buttons_.push_back(button);
    }
    connect(&work_, &LabelWork::changed, this, &KindPicker::show_selected);
    connect(&selection_, &Selection::changed, this, &KindPicker::show_selected);
    show_selected();
}

std::string KindPicker::segment_kind() const {
    if (!segment_kind_.empty()) return segment_kind_;
    return work_.schema().segment_kinds.empty() ? std::string() : work_.schema().segment_kinds.front();
}

std::string KindPicker::track_kind() const {
    if (!track_kind_.empty()) return track_kind_;
    return work_.schema().track_kinds.empty() ? std::string() : work_.schema().track_kinds.front().id;
}

std::vector<std::string> KindPicker::kinds() const {
    if (selection_.what() == Selection::What::segment) return work_.schema().segment_kinds;
    std::vector<std::string> ids;
    if (selection_.what() == Selection::What::track)
        for (const TrackKind& kind : work_.schema().track_kinds) ids.push_back(kind.id);
    return ids;
}

std::string KindPicker::selected_kind() const {
    if (const Segment* segment = find_segment(work_.labels(), selection_.id())) return segment->kind;
    if (const BoxTrack* track = find_track(work_.labels(), selection_.id())) return track->kind;
    return {};
}

void KindPicker::point_at(const std::string& kind) {
    const bool segment = selection_.what() == Selection::What::segment;
    Q_EMIT pointed_at({segment ? Topic::Of::segment : Topic::Of::track, {}, kind});
}

void KindPicker::choose(std::size_t number) {
    const auto ids = kinds();
    if (number >= ids.size()) return;
    show_selected();
    const bool segment = selection_.what() == Selection::What::segment;
    (segment ? segment_kind_ : track_kind_) = ids[number];
    work_.edit(
        [segment, id = selection_.id(), kind = ids[number]](const LabelSet& labels) -> std::optional<LabelChange> {
            if (segment) return with_kind(labels, id, kind);
            return with_kind_of_track(labels, id, kind);
        });
}

void KindPicker::show_selected() {
    const std::string kind = selected_kind();
    const auto ids = kind.empty() ? std::vector<std::string>() : kinds();
    const bool was_hidden = isHidden();
    setVisible(!ids.empty());
    if (was_hidden && !ids.empty()) {
        Q_EMIT appeared();
        point_at(kind);
    }
    title_->setText(selection_.what() == Selection::What::segment ? tr("Selected segment") : tr("Selected box"));
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setVisible(i < ids.size());
        if (i >= ids.size()) continue;
        buttons_[i]->set_words(look::label_words(ids[i]));
        buttons_[i]->set_meaning(look::label_words(ids[i]));
        buttons_[i]->setChecked(ids[i] == kind);
    }
}

}  // namespace milchglas::review
