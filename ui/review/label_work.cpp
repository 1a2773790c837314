#include "ui/review/label_work.h"

#include <utility>

namespace milchglas::review {

LabelWork::LabelWork(bridge::GuardLink& link, QObject* parent) : QObject(parent), link_(link) {}

void LabelWork::open(const desk::NextClip::Opened& clip) {
    put_away();
    view_ = clip.view;
    schema_ = clip.schema;
    tasks_ = clip.tasks;
    state_ = {clip.labels, 0, clip.can_undo, clip.can_redo};
    Q_EMIT opened();
    Q_EMIT changed();
}

void LabelWork::put_away() {
    view_ = {};
    schema_ = {};
    tasks_ = {};
    state_ = {};
    jobs_.clear();
    under_way_ = false;
    Q_EMIT changed();
}

void LabelWork::edit(Edit make_change, Assist assist) {
    const auto make = [make_change = std::move(make_change)](const LabelSet& labels) {
        auto change = make_change(labels);
        return change ? std::vector{*std::move(change)} : std::vector<LabelChange>();
    };
    edit_together(make, assist);
}

void LabelWork::edit_together(EditTogether make_changes, Assist assist) {
    queue([this, assist, make_changes = std::move(make_changes)] {
        auto changes = make_changes(state_.labels);
        if (changes.empty()) return false;
        link_.ask<desk::SaveLabel>({view_, std::move(changes), assist}, this,
                                   [this, view = view_](const auto& state) { answered(view, state); });
        return true;
    });
}

void LabelWork::when_kept(std::function<void()> then) {
    queue([then = std::move(then)] {
        then();
        return false;
    });
}

void LabelWork::undo() {
    ask_undo(false);
}
void LabelWork::redo() {
    ask_undo(true);
}

void LabelWork::ask_undo(bool redo) {
    queue([this, redo] {
        if (redo ? !state_.can_redo : !state_.can_undo) return false;
        link_.ask<desk::UndoLabel>({view_, redo}, this,
                                   [this, view = view_](const auto& state) { answered(view, state); });
        return true;
    });
}

void LabelWork::queue(Job job) {
    if (view_.empty()) return;
    Q_EMIT settling();
    jobs_.push_back(std::move(job));
    go_on();
    Q_EMIT changed();
}

void LabelWork::go_on() {
    while (!under_way_ && !jobs_.empty()) {
        const Job job = std::move(jobs_.front());
        jobs_.pop_front();
        under_way_ = job();
    }
}

void LabelWork::answered(const ViewId& view, const Result<desk::LabelState>& state) {
    if (view != view_) return;  // put away meanwhile
    under_way_ = false;
    if (state)
        state_ = *state;
    else
        jobs_.clear();  // they were meant for labels that aren't there
    go_on();
    Q_EMIT changed();
    if (!state) Q_EMIT failed(state.error());
}

}  // namespace milchglas::review
