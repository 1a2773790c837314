#pragma once
// The cards and events of the open clip and what its camera told, which card is lit, and what is drawn.
#include <QObject>
#include <optional>

#include "core/model/clip_manifest.h"
#include "ui/bridge/open_view.h"

namespace milchglas::review {

class CueState : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    /// Null: no clip.
    void open(bridge::OpenViewPtr view, CameraReport camera = {});
    [[nodiscard]] const CameraReport& camera() const { return camera_; }
    [[nodiscard]] const Cues& cues() const;
    [[nodiscard]] const bridge::OpenViewPtr& view() const { return view_; }

    /// The card that is lit; none is none.
    void choose(std::optional<std::size_t> card);
    [[nodiscard]] std::optional<std::size_t> chosen() const { return chosen_; }
    /// The next of all cards and "none", round and round.
    void choose_next(bool forward);

    void show_paths(bool shown);
    [[nodiscard]] bool paths_shown() const { return paths_shown_; }

    /// Zones and detections; the trigger is always told.
    void show_camera(bool shown);
    [[nodiscard]] bool camera_shown() const { return camera_shown_; }

    /// Where the next event after (or before) that frame begins.
    [[nodiscard]] std::optional<std::int64_t> event_beside(std::int64_t ordinal, bool forward) const;
    /// Seconds from the first frame.
    [[nodiscard]] double seconds(std::int64_t ordinal) const;

  Q_SIGNALS:
    void opened();
    void changed();  ///< the card that is lit, the paths, or what the camera told

  private:
    bridge::OpenViewPtr view_;
    std::optional<std::size_t> chosen_;
    CameraReport camera_;
    bool paths_shown_ = false, camera_shown_ = true;
};

}  // namespace milchglas::review
