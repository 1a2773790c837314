#pragma once
// Everything beside and over the picture that helps to decide without seeing: cards, events, paths, and their keys.
#include "ui/review/card_column.h"
#include "ui/review/cue_layer.h"
#include "ui/review/timeline.h"

namespace milchglas::review {

class CueDesk : public QObject {
    Q_OBJECT
  public:
    /// All outlive it. REQUIRES: add_review_commands(commands); made before whatever is to lie over the cues.
    CueDesk(player::Player& player, look::Commands& commands, QObject* parent = nullptr);
    /// What shows the events in time.
    void follow_on(Timeline& timeline);

    /// Null: no clip.
    void open(const bridge::OpenViewPtr& view, const CameraReport& camera);
    void set_enabled(bool enabled);
    /// Below the cards; the column's from here on.
    void put_below(QWidget* widget) { column_->put_below(widget); }
    [[nodiscard]] CueState& state() { return state_; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void bind_keys(look::Commands& commands);
    void jump(bool forward);
    void go_to_chosen();
    void fit();

    player::Player& player_;
    CueState state_;
    CueLayer* layer_;
    CardColumn* column_;
    std::optional<bool> column_wanted_;  ///< as asked for; else where there is room
};

}  // namespace milchglas::review
