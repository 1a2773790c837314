#pragma once
// The detector this vault's rule pins: its file beside the rule, and its bytes for a pass, never others.
#include <sys/stat.h>

#include <filesystem>
#include <optional>
#include <string>

#include "core/base/fd.h"
#include "core/desk/detector_table.h"

namespace milchglas::desk {

/// models/detector-<sha256>.onnx: a file that is being replaced never lies under the name of the one in force.
std::filesystem::path detector_file(const std::filesystem::path& vault, const std::string& sha256);
/// Whether a file of the models folder is named so.
bool is_detector_name(const std::filesystem::path& file);

/// What is wrong with the file, if anything: ready, missing or changed. Reads all of it.
DetectorState check_detector_file(const std::filesystem::path& vault, const std::string& sha256);

/// On the loop's thread.
class PinnedDetector {
  public:
    /// For one pass.
    struct HandOver {
        UniqueFd model;  ///< sealed memory that holds exactly the pinned bytes
        DetectorSpec spec;
        std::string sha256;
    };
    explicit PinnedDetector(std::filesystem::path vault) : vault_(std::move(vault)) {}

    /// Nothing unless the state is `ready`. A rule that can't be read is as good as none: a clip is prepared without.
    /// The file's hash is checked whenever the file isn't the very one, unchanged since, that was checked before; what
    /// is handed over then are the checked bytes themselves.
    std::optional<HandOver> hand_over(store::Database& database);
    /// Errors: those of detector_rule().
    Result<DetectorState> state(store::Database& database);

  private:
    /// Which file, as it was at a time.
    struct Trace {
        explicit Trace(const struct stat& of)
            : device(of.st_dev), file(of.st_ino), size(of.st_size), changed(of.st_ctim), modified(of.st_mtim) {}
        [[nodiscard]] bool same(const Trace& other) const;
        dev_t device;
        ino_t file;
        off_t size;
        timespec changed, modified;
    };
    DetectorState settle(const PinnedRule& pinned);

    std::filesystem::path vault_;
    std::string examined_;        ///< the hash that was looked for last
    std::optional<Trace> trace_;  ///< of the file it was looked for in; none: anew next time
    UniqueFd bytes_;              ///< what has it; empty: that file hasn't
};

}  // namespace milchglas::desk
