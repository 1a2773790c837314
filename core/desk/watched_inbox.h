#pragma once
// Takes in what senders put into the vault's inbox, with nobody unlocked, one clip at a time, for as long as the guard
// runs. A clip leaves the inbox when it is durably in the vault, or for the quarantine, with a reason, when it is
// refused. What fails for another reason (a full disk, say) stays and is tried again later, ever less often.
//
// A file counts as complete when its sender renamed it or closed it, and one that was there before the guard looked
// when it hasn't changed for a while.
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/audit/entry.h"
#include "core/base/error.h"
#include "core/base/event_loop.h"
#include "core/base/folder_watch.h"
#include "core/desk/clip_import.h"
#include "core/inbox/folders.h"

namespace milchglas::desk {

/// Whether a clip that failed so is to be tried again, rather than set aside.
bool is_passing(Errc code);

/// On the loop's thread.
class WatchedInbox {
  public:
    /// Makes the folders where they aren't there. REQUIRES: `desk` has its vault and outlives this.
    /// Errors: io, no_space "inbox.folder"; io "base.folder_watch".
    static Result<std::unique_ptr<WatchedInbox>> start(Desk& desk);
    WatchedInbox(const WatchedInbox&) = delete;
    WatchedInbox& operator=(const WatchedInbox&) = delete;

    struct Waiting {
        inbox::FileSeen file;
        std::optional<Error> trouble;  ///< why the last try failed
    };
    /// Oldest first, at most inbox::max_listed. Errors: io "inbox.folder".
    [[nodiscard]] Result<std::vector<Waiting>> waiting() const;

  private:
    struct Trouble {
        Error why;
        int tries = 0;
        std::int64_t not_before_ms = 0;  ///< monotonic
    };
    /// The file an import is at, as it was when it was opened.
    struct Current {
        std::string name;
        UniqueFd fd;
        std::int64_t changed_ns = 0;
    };

    WatchedInbox(Desk& desk, FolderWatch watch);
    void on_arrivals();
    /// Looks at the whole folder, now and from time to time.
    void look();
    void look_later(std::int64_t delay_ms);
    void next();
    Status begin(const std::string& name);
    void over(const Result<TakenIn>& taken);
    Status set_aside(const Error& why);
    void note_trouble(const std::string& name, const Error& why);
    /// Milliseconds until this file may be tried; 0 or less: now.
    [[nodiscard]] std::int64_t wait_for(const inbox::FileSeen& file) const;
    void forget_troubles_but_of(const std::vector<inbox::FileSeen>& files);

    Desk& desk_;
    FolderWatch watch_;
    EventLoop::Handle arrivals_, timer_, next_;
    std::deque<std::string> ready_;
    std::map<std::string, Trouble> troubles_;
    std::optional<Current> current_;
};

}  // namespace milchglas::desk
