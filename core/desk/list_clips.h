#pragma once
#include <optional>
#include <string>

#include "core/desk/handler.h"
#include "core/model/ids.h"
#include "core/model/vocabulary.h"

namespace milchglas::desk {

enum class ClipState {
    waiting,
    in_work,  ///< open on somebody's screen, or prepared to be the next one there
    done,
    refused,      ///< consent says no, or it can't be decoded
    quarantined,  ///< somebody said that it is intimate: nobody gets it
    undecided,    ///< several people couldn't tell what it shows at the level they may see it at
};

/// Where a row stands in the list. Not inside ListClips: clang takes no optional of a class that isn't finished.
struct ClipPlace {
    std::int64_t imported_at_ms = 0;
    ClipId clip;
};

struct ListClips {
    static constexpr std::string_view name = "list_clips";
    static constexpr roles::Act act = roles::Act::list_clips;
    static constexpr std::int64_t most_rows = 500;  ///< in one answer: a vault may hold a million
    struct Request {
        std::optional<ClipPlace> after;  ///< the rows that follow; none: from the beginning
    };
    struct Row {
        ClipId clip;
        Room room{};
        Reason reason{};
        std::int64_t recorded_at_ms = 0, imported_at_ms = 0;
        ClipState state{};

        [[nodiscard]] ClipPlace place() const { return {imported_at_ms, clip}; }
    };
    struct Reply {
        std::vector<Row> clips;  ///< oldest import first
        bool more = false;       ///< others follow the last one
    };
};

Result<ListClips::Reply> list_clips(Workbench& bench, ListClips::Request request);

}  // namespace milchglas::desk

namespace milchglas {
template <>
struct Names<desk::ClipState> {
    static constexpr std::array<std::string_view, 6> names{"waiting", "in-work",     "done",
                                                           "refused", "quarantined", "undecided"};
};
}  // namespace milchglas
