#pragma once
// The reviewer's work area: next clip -> preparing -> viewing -> finish. Says what it learnt; the shell shows it.
#include <QStackedWidget>
#include <QTimer>

#include "core/desk/next_clip.h"
#include "core/desk/preferences.h"
#include "ui/bridge/guard_link.h"
#include "ui/look/calm_screen.h"
#include "ui/look/commands.h"
#include "ui/review/viewing_page.h"

namespace milchglas::review {

class ReviewDesk : public QStackedWidget {
    Q_OBJECT
  public:
    /// Adds its commands to `commands`.
    ReviewDesk(bridge::GuardLink& link, look::Commands& commands, QWidget* parent = nullptr);

    /// An unlocked reviewer sits down.
    void begin(std::int64_t waiting, const DayProgress& today);
    /// After so many clips there is a moment to rest; 0: never.
    void set_batch(int size);
    /// The connection or the person is gone: forget and blank everything.
    void leave();
    /// While true the canvas is blank and paused, whatever happens; false shows the frame again, still paused.
    void set_blanked(bool blanked);
    /// Something lies over the clip: it doesn't play on, and isn't charged, where nobody sees it.
    void pause() { viewing_->player().playback().pause(); }
    /// Of the person who sits here; unknown names are ignored.
    void apply(const std::vector<desk::Preference>& preferences);

  Q_SIGNALS:
    void preference_changed(const QString& name, const QString& value);
    void decided(const milchglas::Decision& decision);
    void undecided();  ///< no clip is open
    void waiting_changed(std::int64_t clips);
    /// To be filled in above the whole window; whoever takes it owns it, and hides it at form_over().
    void form_wanted(const QString& title, QWidget* form);
    void form_over();

  private:
    void connect_link();
    void connect_page();
    void tell_of_preparing();
    void next();
    void opened(desk::NextClip::Reply reply);
    void glimpsed(const bridge::OpenViewPtr& view);
    void progressed(const ViewId& view, std::int64_t frames);
    void ready(const bridge::OpenViewPtr& view);
    void ended(const ViewId& view, const Error& error);
    void leave_clip(Ending ending);
    void level_shown(Level level);
    void finished(const DayProgress& today);
    void show_waiting(std::int64_t waiting);
    void show_progress();
    enum class Tells { day, other };  ///< what a calm screen is about
    void show_calm(const look::CalmScreen::Text& text, Tells tells = Tells::other);
    void close_view();

    bridge::GuardLink& link_;
    look::CalmScreen* calm_;
    BatchBar* bar_;  ///< between clips where all is well; while one is seen, the panel has it
    ViewingPage* viewing_;
    ViewId view_;        ///< empty: none is open
    Decision decision_;  ///< on the open one
    Batch batch_;
    std::int64_t waiting_ = 0;
    bool asking_ = false;  ///< a next or finish is under way
    QTimer preparing_;     ///< a clip that was prepared comes before it: then nothing flashes
    QTimer slow_;          ///< the pass takes so long that somebody may want another clip
    look::KeyButton* skip_;
};

}  // namespace milchglas::review
