#pragma once
// The labels of the open clip as the guard keeps them. What is shown is what is on disk: a change appears when it was
// answered, a few milliseconds later.
#include <QObject>
#include <algorithm>
#include <deque>
#include <functional>
#include <optional>

#include "core/desk/next_clip.h"
#include "core/desk/save_label.h"
#include "ui/bridge/guard_link.h"

namespace milchglas::review {

inline constexpr int keys_rest_after_ms = 400;  ///< keys that pause this long have finished moving something

class LabelWork : public QObject {
    Q_OBJECT
  public:
    explicit LabelWork(bridge::GuardLink& link, QObject* parent = nullptr);

    void open(const desk::NextClip::Opened& clip);
    void put_away();

    /// Makes a change out of the labels as they are when its turn comes; nothing when there is nothing to change. Edits
    /// run one after the other, so two quick keys never overwrite each other.
    using Edit = std::function<std::optional<LabelChange>(const LabelSet&)>;
    void edit(Edit make_change, Assist assist = Assist::none);
    /// The same for several changes that are one step to whoever undoes it.
    using EditTogether = std::function<std::vector<LabelChange>(const LabelSet&)>;
    void edit_together(EditTogether make_changes, Assist assist = Assist::none);
    void undo();
    void redo();
    /// Calls `then` once everything asked for so far is kept; never, when something couldn't be.
    void when_kept(std::function<void()> then);

    [[nodiscard]] const LabelSchema& schema() const { return schema_; }
    /// Whether labels of that kind are kept: the household agreed to it.
    [[nodiscard]] bool allows(Task task) const { return std::find(tasks_.begin(), tasks_.end(), task) != tasks_.end(); }
    [[nodiscard]] const LabelSet& labels() const { return state_.labels; }
    [[nodiscard]] bool can_undo() const { return state_.can_undo; }
    [[nodiscard]] bool can_redo() const { return state_.can_redo; }
    /// True while a change isn't answered yet.
    [[nodiscard]] bool saving() const { return under_way_; }

  Q_SIGNALS:
    void opened();  ///< another clip, another schema
    /// Something is about to be asked. What hands are still moving comes before it: whoever holds such a thing edits
    /// now.
    void settling();
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
    std::vector<Task> tasks_;
    desk::LabelState state_;
    std::deque<Job> jobs_;
    bool under_way_ = false;
};

}  // namespace milchglas::review
