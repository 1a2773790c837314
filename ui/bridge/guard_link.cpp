#include "ui/bridge/guard_link.h"

#include <poll.h>
#include <sys/eventfd.h>

#include <array>
#include <cstdlib>

#include "core/desk/finish_clip.h"

namespace milchglas::bridge {

GuardLink::GuardLink(Connector connector, QObject* parent)
    : QObject(parent), line_(std::move(connector), ears()), wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    if (!wake_) std::abort();  // no descriptors left while starting: nothing works
    thread_.reset(QThread::create([this] { work(); }));
    thread_->setObjectName("guard-link");
    thread_->start();
}

GuardLink::~GuardLink() {
    {
        const std::scoped_lock lock(mutex_);
        ending_ = true;
    }
    ::eventfd_write(wake_.get(), 1);
    line_.interrupt();
    thread_->wait();
}

void GuardLink::connect_guard() {
    post([this](Line& line) {
        auto hello = line.connect();
        to_gui([this, hello] {
            if (hello)
                Q_EMIT connected(hello->vault_exists);
            else
                Q_EMIT lost(hello.error());
        });
    });
}

void GuardLink::post(Job job) {
    {
        const std::scoped_lock lock(mutex_);
        jobs_.push_back(std::move(job));
    }
    ::eventfd_write(wake_.get(), 1);
}

void GuardLink::to_gui(std::function<void()> news) {
    QMetaObject::invokeMethod(this, std::move(news), Qt::QueuedConnection);
}

Line::Ears GuardLink::ears() {
    return {
        [this](const desk::ViewProgress& event) {
            to_gui([this, event] { Q_EMIT view_progress(event.view, event.frames); });
        },
        [this](desk::ViewGlimpse event) { hand_on(std::move(event)); },
        [this](desk::ViewReady event) { hand_on(std::move(event)); },
        [this](const desk::ViewEnded& event) {
            to_gui([this, event] { Q_EMIT view_ended(event.view, Error::received(event.code, event.where)); });
        },
        [this](const desk::ViewRestarted& event) { to_gui([this, event] { Q_EMIT view_restarted(event.view); }); },
        [this](const desk::RevealShown& event) { to_gui([this, event] { Q_EMIT reveal_shown(event); }); },
        [this](const desk::RevealEnded& event) {
            to_gui([this, event] { Q_EMIT reveal_ended(event.view, Error::received(event.code, event.where)); });
        },
        [this](const desk::FollowMoved& event) { to_gui([this, event] { Q_EMIT follow_moved(event); }); },
        [this](const desk::FollowOver& event) { to_gui([this, event] { Q_EMIT follow_over(event); }); },
        [this](const desk::ExposureSpent& event) { to_gui([this, event] { Q_EMIT exposure_spent(event.budget); }); },
        [this](const desk::SessionLocked& event) {
            to_gui([this, event] { Q_EMIT locked(Error::received(Errc::locked, event.where)); });
        },
        [this](const desk::UnlockWait& event) { to_gui([this, event] { Q_EMIT unlock_wait(event.seconds); }); },
        [this](const Error& error) { to_gui([this, error] { Q_EMIT lost(error); }); },
    };
}

void GuardLink::hand_on(desk::ViewGlimpse event) {
    auto canvas = CanvasMemory::map(event.canvas, event.geometry);
    if (!canvas) return;  // the whole clip follows, and says what is wrong
    auto view = std::make_shared<const OpenView>(OpenView{std::move(event.view),
                                                          *std::move(canvas),
                                                          std::move(event.frames),
                                                          event.display_width,
                                                          event.display_height,
                                                          {},
                                                          {},
                                                          {}});
    to_gui([this, view] { Q_EMIT view_glimpse(view); });
}

void GuardLink::hand_on(desk::ViewReady event) {
    auto canvas = CanvasMemory::map(event.canvas, event.geometry);
    if (!canvas) {
        // The guard believes it open and would hand out no other.
        post([view = event.view](Line& line) { (void)line.call<desk::FinishClip>({view, Ending::skipped}); });
        to_gui([this, view = event.view, error = canvas.error()] { Q_EMIT view_ended(view, error); });
        return;
    }
    auto view = std::make_shared<const OpenView>(
        OpenView{std::move(event.view), *std::move(canvas), std::move(event.frames), event.display_width,
                 event.display_height, std::move(event.motion), event.frosting, std::move(event.cues)});
    to_gui([this, view] { Q_EMIT view_ready(view); });
}

void GuardLink::work() {
    while (run_jobs()) wait_for_news();
}

void GuardLink::wait_for_news() {
    std::array<pollfd, 2> watched{pollfd{wake_.get(), POLLIN, 0}, pollfd{line_.fd(), POLLIN, 0}};
    if (::poll(watched.data(), watched.size(), -1) < 0) return;
    eventfd_t ignored = 0;
    if (watched[0].revents != 0) ::eventfd_read(wake_.get(), &ignored);
    if (watched[1].revents != 0) line_.hear();
}

/// False when the end has come.
bool GuardLink::run_jobs() {
    for (;;) {
        Job job;
        {
            const std::scoped_lock lock(mutex_);
            if (ending_) return false;
            if (jobs_.empty()) return true;
            job = std::move(jobs_.front());
            jobs_.pop_front();
        }
        job(line_);
    }
}

}  // namespace milchglas::bridge
