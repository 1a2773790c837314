#pragma once
// Which files of a folder are complete: closed by whoever wrote them, or moved in under their name. Linux inotify.
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/fd.h"
#include "core/base/result.h"

namespace milchglas {

class FolderWatch {
  public:
    /// Errors: io "base.folder_watch" (no such folder, or the system has no more watches).
    static Result<FolderWatch> of(const std::filesystem::path& folder);

    /// Readable when there is something to take(); for an event loop.
    [[nodiscard]] int fd() const { return fd_.get(); }

    struct Arrivals {
        std::vector<std::string> names;  ///< in the order they came; one may come twice, and be gone again
        bool missed = false;             ///< events were lost: look at the whole folder
    };
    /// What came since the last call; never waits.
    [[nodiscard]] Arrivals take() const;

  private:
    explicit FolderWatch(UniqueFd fd) : fd_(std::move(fd)) {}
    UniqueFd fd_;
};

}  // namespace milchglas
