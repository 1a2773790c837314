#pragma once
// From media to the steps of one box: what follow mode does below its channel. Parses hostile bytes: call it inside the
// sandbox. Of the clip nothing comes out but what the two functions of `tell` are given.
#include <functional>
#include <vector>

#include "core/media/byte_source.h"
#include "core/model/decoder_protocol.h"

namespace milchglas::viewer {

struct FollowTold {
    std::function<Status(std::int64_t frames)> progress;         ///< decoded so far; after each frame
    std::function<Status(std::vector<FollowStep> steps)> steps;  ///< 1..max_follow_batch of them
};

/// Decodes up to `order.last`, keeps those from `first` on as small grey pictures (of a long clip fewer, around the
/// box's frame: what is beyond counts as not asked for), then follows. The order's descriptors aren't touched. Errors:
/// usage "viewer.order"; damaged "viewer.picture" (another size than ordered), "viewer.frames" (fewer than ordered),
/// "decoder.memory"; bug "viewer.follow"; those of media; those of `told`, which end it.
Result<FollowDone> follow_clip(media::ByteSource& source, const FollowOrder& order, const FollowTold& told);

}  // namespace milchglas::viewer
