#pragma once
// A scripted guard in a thread: the real channel and messages, a canvas of plain grey, no keys, no clips.
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "core/base/event_loop.h"
#include "core/channel/call.h"
#include "core/desk/add_user.h"
#include "core/desk/cant_tell.h"
#include "core/desk/enrol_signer.h"
#include "core/desk/finish_clip.h"
#include "core/desk/follow_box.h"
#include "core/desk/list_clips.h"
#include "core/desk/next_clip.h"
#include "core/desk/preferences.h"
#include "core/desk/reveal_clip.h"
#include "core/desk/save_label.h"
#include "core/desk/show_frame.h"
#include "core/desk/unlock.h"
#include "core/desk/vault_status.h"
#include "ui/bridge/connection.h"

namespace milchglas::test {

struct FakeClip {
    int frames = 4;
    std::int64_t frame_ms = 20;
    bool held = false;               ///< ready (or ended) only after release()
    bool glimpse = false;            ///< one still before it is ready
    bool small_canvas = false;       ///< memory of another size than the geometry says
    std::optional<Error> ends = {};  ///< ViewEnded with this instead of ViewReady
    Cues cues = {};
    CameraReport camera = {};
    std::optional<Error> frame_refused = {};  ///< every frame after the first
    Frosting frosting = {FaceDetector::blaze_face, CellSizing::largest_face, 16};
};

class FakeGuard {
  public:
    CanvasGeometry geometry{64, 36, 2};
    static constexpr int glimpse_grey = 250;
    static constexpr int revealed_grey = 230;
    /// No level is to be had, and `where` says why.
    static desk::CantTell::Reply refused_at(const char* where);
    static desk::CantTell::Reply allowed(Level level, std::int64_t left);
    static int grey_of(std::int64_t ordinal) { return static_cast<int>(40 + 20 * ordinal); }

    // The script. Set before the window acts on it.
    std::string passphrase = "correct horse";
    std::string version = MILCHGLAS_VERSION;
    Role role = Role::reviewer;
    bool vault_exists = true;
    bool silent = false;                                               ///< never answers next_clip
    std::optional<Error> next_refused, finish_refused, label_refused;  ///< once each
    LabelSchema schema;         ///< the starter schema unless a test says otherwise
    bool shy_renderer = false;  ///< tells ViewRestarted with the first frame
    std::deque<FakeClip> clips;
    SessionRules rules;
    ExposureBudget budget{0, 40'000};
    DayProgress today;  ///< told with unlocking, and one more with each clip that is finished
    std::vector<desk::Preference> preferences;
    std::optional<Error> unlock_refused, list_refused, preference_refused;
    bool lists_held = false;  ///< lists are answered only after release_lists()
    std::size_t list_page = 500;
    std::vector<Task> tasks{Task::classify, Task::segment, Task::track};
    desk::ListClips::Reply clip_list;
    desk::ListUsers::Reply people;
    desk::ListSigners::Reply signers;
    std::optional<Error> follow_refused;     ///< once
    std::optional<desk::FollowOver> follow;  ///< what a followed box ends with; none: it goes on until it is cancelled
    desk::CantTell::Reply cant_tell = refused_at("desk.reveal_posture");
    std::optional<Error> cant_tell_refused, reveal_refused;  ///< once each
    std::int64_t reveal_ms = 30'000;                         ///< told with a look that is allowed
    std::string second = "lea", second_passphrase = "battery staple";
    std::function<void(MutableBytes canvas, Level level, std::int64_t ordinal)> painter;  ///< instead of plain grey
    std::int64_t log_entries = 128;
    bool memory_locked = true, swap_in_clear = false;
    DetectorState detector{};
    std::int64_t unlock_wait_s = 0;  ///< above zero: the next try comes too early

    FakeGuard();
    FakeGuard(const FakeGuard&) = delete;
    FakeGuard& operator=(const FakeGuard&) = delete;
    ~FakeGuard() { die(); }

    /// Each call ends the connection before it and serves a new one.
    bridge::Connector connector();
    /// As when the guard is killed: the socket closes.
    void die();
    /// Lets a held clip go on.
    void release();
    /// Answers what was held, as it would have been answered then.
    void release_lists();
    /// Tells the window something unasked.
    template <class Event>
    void tell(const Event& event) {
        const std::scoped_lock lock(mutex_);
        if (served_ != nullptr) served_->loop->post([served = served_, event] { served->peer->tell(event); });
    }

    struct Revealed {
        Level level{};
        std::int64_t ordinal = 0;
        CanvasBox box;
        RevealReason reason{};
        std::string words, second_login;
    };
    struct Seen {
        std::vector<Revealed> revealed;  ///< asked for, whatever became of it
        int cant_tells = 0, renewals = 0, closed = 0;
        int statuses_before_closing = 0;  ///< asked for by the time a look was closed
        int connections = 0, nexts = 0, locks = 0, statuses = 0;
        std::string passphrase;
        std::vector<std::int64_t> frames;
        std::vector<Ending> finished;
        std::vector<LabelChange> saved;
        std::vector<Level> levels;  ///< asked for with each frame
        std::vector<desk::FollowBox::Request> followed;
        int cancelled = 0;
        std::vector<Assist> assists;  ///< of each change that was saved
        LabelSet labels;              ///< of the open clip
        std::vector<std::pair<std::string, std::string>> preferences;
        std::vector<std::int64_t> log_pages;  ///< first seq of each
        int lists = 0;                        ///< asked for, answered or not
    };
    Seen seen();

  private:
    struct Served {
        std::shared_ptr<channel::Peer> peer;
        std::unique_ptr<EventLoop> loop;
        EventLoop::Handle watch;
        ViewId view;
        FakeClip clip;
        UniqueFd canvas;
        UniqueFd revealed;
        Level level{};  ///< of what is revealed
        bool only_glimpse = false;
        int views = 0;
        std::int64_t follows = 0;
        std::vector<LabelSet> before, after;  ///< what undo and redo bring back
        LabelSet labels;
        std::shared_ptr<void> unanswered;  ///< an answer that is never given
        std::vector<std::function<void()>> held_lists;
    };
    void serve(UniqueFd socket);
    void add_routes();
    void add_clip_routes();
    void add_label_routes();
    void add_follow_routes();
    void add_reveal_routes();  ///< fake_guard_reveal.cpp
    void add_list_routes();    ///< fake_guard_lists.cpp
    [[nodiscard]] Result<desk::ListClips::Reply> page_of_clips(const desk::ListClips::Request& request) const;
    template <class Reply, class Answer>
    void answer_list(Served& served, Result<Reply> reply, Answer answer);
    Result<desk::NextClip::Reply> open_next(Served& served);
    Result<desk::AskReveal::Reply> reveal(Served& served, const desk::AskReveal::Request& request);
    void tell_revealed(Served& served, std::int64_t ordinal, const CanvasBox& box);
    Result<desk::ShowFrame::Reply> draw(Served& served, const desk::ShowFrame::Request& request);
    void tell_glimpse(Served& served);
    void tell_outcome(Served& served);

    channel::Dispatcher<Served> dispatcher_;
    std::thread thread_;
    std::mutex mutex_;  ///< guards the two members below
    Seen seen_;
    Served* served_ = nullptr;
};

}  // namespace milchglas::test
