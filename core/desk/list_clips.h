#pragma once
#include <string>

#include "core/desk/handler.h"
#include "core/model/ids.h"
#include "core/model/vocabulary.h"

namespace milchglas::desk {

enum class ClipState { waiting, in_work, done, refused };

struct ListClips {
    static constexpr std::string_view name = "list_clips";
    static constexpr roles::Act act = roles::Act::list_clips;
    struct Request {};
    struct Row {
        ClipId clip;
        Room room{};
        Reason reason{};
        std::int64_t recorded_at_ms = 0, imported_at_ms = 0;
        ClipState state{};
    };
    struct Reply {
        std::vector<Row> clips;  ///< oldest import first
    };
};

Result<ListClips::Reply> list_clips(Workbench& bench, ListClips::Request request);

}  // namespace milchglas::desk

namespace milchglas {
template <>
struct Names<desk::ClipState> {
    static constexpr std::array<std::string_view, 4> names{"waiting", "in-work", "done", "refused"};
};
}  // namespace milchglas
