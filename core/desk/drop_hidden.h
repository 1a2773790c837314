#pragma once
// The sender's side: a video without the frames its edit list hides, made in the sandboxed decoder, in memory only.
#include <cstdint>

#include "core/base/fd.h"
#include "core/base/result.h"

namespace milchglas::desk {

/// Media above it isn't copied: the copy lies in memory, which has to fit into the sandbox beside everything else.
inline constexpr std::uint64_t max_drop_bytes = 512ull << 20;

struct ShownOnly {
    UniqueFd media;           ///< memory file, sealed against every change
    std::int64_t frames = 0;  ///< in it
    std::int64_t lost = 0;    ///< shown ones that aren't in it, because they can't be drawn without hidden ones
    bool sound_left_out = false;
};

/// The copy has been surveyed: it hides nothing. Two minutes at most. Errors: usage "desk.drop_too_large", "media.*"
/// (see media::copy_shown_frames); damaged "media.damaged", "desk.still_hidden" (the copy isn't what was reported);
/// those of ask_decoder(); no_space or io "desk.drop".
Result<ShownOnly> drop_hidden_frames(const UniqueFd& media);

}  // namespace milchglas::desk
