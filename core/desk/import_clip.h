#pragma once
// Verifies a sealed clip once, re-wraps its key, keeps its ciphertext, puts it in the queue. Nothing of the original
// file is changed; on any failure nothing is kept, and the log says why. Done twice is done once.
#include "core/base/fd.h"
#include "core/desk/handler.h"
#include "core/model/ids.h"

namespace milchglas::desk {

struct ImportClip {
    static constexpr std::string_view name = "import_clip";
    static constexpr roles::Act act = roles::Act::import_clip;
    struct Request {
        UniqueFd file;  ///< read-only regular file
    };
    struct Reply {
        ClipId clip;
        std::int64_t media_bytes = 0;
        bool already_here = false;  ///< this very clip was taken in before; nothing was done
    };
};

/// Answers when the clip is durable. Errors: those of take_in().
void import_clip(Workbench& bench, ImportClip::Request request, channel::Answer<ImportClip> answer);

}  // namespace milchglas::desk
