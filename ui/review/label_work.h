#pragma once
// The labels of the open clip as the guard keeps them. What is shown is what is on disk: a change appears when it was
// answered, a few milliseconds later.
#include <QObject>
#include <deque>
#include <functional>
#include <optional>

#include "core/desk/next_clip.h"
#include "core/desk/save_label.h"
#include "ui/bridge/guard_link.h"

namespace milchglas::review {

class LabelWork : public QObject {
    Q_OBJECT
  public:
    explicit LabelWork(bridge::GuardLink& link, QObject* parent = nullptr);

    void open(const desk::NextClip::Opened& clip);
    void put_away();

    /// Makes a change out of the labels as they are when its turn comes; nothing when there is nothing to change. Edits
    /// run one after the other, so two quick keys never overwrite each other.
    using Edit = std::function<std::optional<LabelChange>(const LabelSet&)>;
    void edit(Edit make_change);
    void undo();
    void redo();
    /// Calls `then` once everything asked for so far is kept; never, when something couldn't be.
    void when_kept(std::function<void()> then);

    [[nodiscard]] const LabelSchema& schema() const { return schema_; }
    [[nodiscard]] const LabelSet& labels() const { return state_.labels; }
    [[nodiscard]] bool can_undo() const { return state_.can_undo; }
    [[nodiscard]] bool can_redo() const { return state_.can_redo; }
    /// True while a change isn't answered yet.
    [[nodiscard]] bool saving() const { return under_way_; }

  Q_SIGNALS:
    void opened();   ///< another clip, another schema
    void changed();  ///< labels, can_undo, can_redo, saving
    void failed(const milchglas::Error& error);

  private:
    using Job = std::function<bool()>;  ///< false: nothing was asked
    void queue(Job job);
    void go_on();
    void answered(const ViewId& view, const Result<desk::LabelState>& state);
    void ask_undo(bool redo);

    bridge::GuardLink& link_;
    ViewId view_;
    LabelSchema schema_;
    desk::LabelState state_;
    std::deque<Job> jobs_;
    bool under_way_ = false;
};

}  // namespace milchglas::review
