#pragma once
// The window's side of the wall. The GUI thread asks here and never waits: one worker thread talks to the guard, and
// answers and events come back through the GUI thread's event loop.
#include <QObject>
#include <QPointer>
#include <QThread>
#include <deque>
#include <memory>

#include "ui/bridge/line.h"
#include "ui/bridge/open_view.h"

namespace milchglas::bridge {

/// For the GUI thread. Answers and events arrive in the order in which the guard sent them.
class GuardLink : public QObject {
    Q_OBJECT
  public:
    template <class UseCase>
    using Answer = std::function<void(Result<typename UseCase::Reply>)>;

    /// Does nothing yet; connect_guard() does.
    explicit GuardLink(Connector connector, QObject* parent = nullptr);
    /// Ends the connection, also under a call, and waits for the worker.
    ~GuardLink() override;

    /// Connects, or connects anew. connected() or lost() follows.
    void connect_guard();

    /// Asks; `answer` is called once, on the GUI thread, unless `context` is gone by then.
    template <class UseCase>
    void ask(typename UseCase::Request request, QObject* context, Answer<UseCase> answer) {
        // std::function wants copies; requests may hold descriptors, which have none.
        auto held = std::make_shared<typename UseCase::Request>(std::move(request));
        post([this, held, to = QPointer<QObject>(context), answer = std::move(answer)](Line& line) {
            auto reply = std::make_shared<Result<typename UseCase::Reply>>(line.call<UseCase>(*held));
            to_gui([to, answer, reply] {
                if (to) answer(std::move(*reply));
            });
        });
    }

  Q_SIGNALS:
    void connected(bool vault_exists);
    void lost(const milchglas::Error& error);
    void view_progress(const milchglas::ViewId& view, std::int64_t frames);
    /// One frame, to be shown while the pass goes on: no more can be asked for until view_ready().
    void view_glimpse(const milchglas::bridge::OpenViewPtr& view);
    void view_ready(const milchglas::bridge::OpenViewPtr& view);
    /// Also for a view whose canvas can't be mapped (those of CanvasMemory::map); it is given back unfinished.
    void view_ended(const milchglas::ViewId& view, const milchglas::Error& error);
    void view_restarted(const milchglas::ViewId& view);
    /// In the canvas that AskReveal answered with.
    void reveal_shown(const milchglas::desk::RevealShown& event);
    /// By itself; that canvas is blank.
    void reveal_ended(const milchglas::ViewId& view, const milchglas::Error& why);
    void follow_moved(const milchglas::desk::FollowMoved& event);
    void follow_over(const milchglas::desk::FollowOver& event);
    void exposure_spent(const milchglas::ExposureBudget& budget);
    void locked(const milchglas::Error& why);
    /// Just before Unlock is refused because of too many wrong tries.
    void unlock_wait(std::int64_t seconds);

  private:
    using Job = std::function<void(Line&)>;
    void post(Job job);
    void to_gui(std::function<void()> news);
    Line::Ears ears();
    void hand_on(desk::ViewGlimpse event);
    void hand_on(desk::ViewReady event);
    // Worker thread.
    void work();
    void wait_for_news();
    bool run_jobs();

    Line line_;
    UniqueFd wake_;  ///< eventfd: a job waits, or the end

    std::mutex mutex_;  ///< guards the two members below
    std::deque<Job> jobs_;
    bool ending_ = false;

    std::unique_ptr<QThread> thread_;  ///< last: it uses all of the above
};

}  // namespace milchglas::bridge
