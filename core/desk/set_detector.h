#pragma once
// An admin pins a detector: one file, by its hash, and what its numbers mean. From the next clip on every pass runs it
// inside its sandbox; it only ever proposes.
#include <optional>
#include <string>

#include "core/base/fd.h"
#include "core/desk/handler.h"
#include "core/model/detector.h"

namespace milchglas::desk {

struct SetDetector {
    static constexpr std::string_view name = "set_detector";
    static constexpr roles::Act act = roles::Act::set_detector;
    struct Request {
        UniqueFd model;             ///< an open file: who can't read it can't have it taken in
        std::string name, version;  ///< 1 to 64 characters out of A-Z a-z 0-9 . _ : + / -
        std::string licence;        ///< the same, or empty
        std::string sha256;         ///< what the file has to be
        DetectorSpec spec;
    };
    struct Reply {
        std::int64_t bytes = 0;
    };
};

/// The file lies in the vault when this answers, and the one before is gone.
/// Errors: usage "desk.detector_words", "desk.detector_spec"; damaged "desk.detector_size" (empty, or above 64 MiB),
/// "desk.detector_hash" (another file than the hash says); no_space, io "desk.detector_file"; those of log and store.
Result<SetDetector::Reply> set_detector(Workbench& bench, SetDetector::Request request);

struct RemoveDetector {
    static constexpr std::string_view name = "remove_detector";
    static constexpr roles::Act act = roles::Act::set_detector;
    struct Request {};
    struct Reply {};
};

/// Rule and file. Errors: not_found "desk.no_detector"; those of log and store.
Result<RemoveDetector::Reply> remove_detector(Workbench& bench, RemoveDetector::Request request);

struct ShowDetector {
    static constexpr std::string_view name = "show_detector";
    static constexpr roles::Act act = roles::Act::show_detector;
    struct Request {};
    struct Reply {
        DetectorState state{};
        std::optional<DetectorRule> rule;  ///< there unless the state is `none`
        std::int64_t failures = 0;         ///< clips in a row
        std::string failed_where;          ///< of the last of them
    };
};

/// Errors: damaged "desk.detector_row"; those of store.
Result<ShowDetector::Reply> show_detector(Workbench& bench, ShowDetector::Request request);

}  // namespace milchglas::desk
