#pragma once
// What the label keys do, on whatever is selected and the frame on the screen.
#include <QObject>
#include <functional>
#include <vector>

#include "ui/review/box_layer.h"
#include "ui/review/edge_nudge.h"
#include "ui/review/follow_work.h"
#include "ui/review/kind_picker.h"
#include "ui/review/label_work.h"
#include "ui/review/selection.h"
#include "ui/review/timeline.h"

namespace milchglas::review {

class LabelActions : public QObject {
    Q_OBJECT
  public:
    /// All outlive it.
    struct Parts {
        LabelWork& work;
        Selection& selection;
        player::Player& player;
        Timeline& timeline;
        BoxLayer& boxes;
        EdgeNudge& edges;
        KindPicker& kinds;
        FollowWork& following;
    };
    explicit LabelActions(Parts parts, QObject* parent = nullptr);

    struct Action {
        const char* command;
        std::function<void()> act;
    };
    [[nodiscard]] std::vector<Action> all();

    /// A mark set while the clip plays is meant for this long before the key: eyes and hands take time.
    void set_reaction_ms(int ms) { reaction_ms_ = ms; }
    [[nodiscard]] int reaction_ms() const { return reaction_ms_; }

  Q_SIGNALS:
    void notice(const QString& words);

  private:
    [[nodiscard]] std::int64_t here() const;
    [[nodiscard]] std::int64_t meant() const;
    void add_segment();
    void end_segment();
    void merge();
    void next_segment(bool forward);
    void next_box(bool forward);
    void follow();
    void toggle_outside();
    void toggle_occluded();
    void jump(bool forward);
    void remove();
    void remove_track(const std::string& id);
    void nudge_box(double x, double y, double width, double height);

    Parts parts_;
    int reaction_ms_ = 0;
    std::string asked_to_remove_;  ///< the track whose removal was asked for once
};

}  // namespace milchglas::review
