#pragma once
// What the guard orders milchglas-decoder to do, and what it reports. One order variant starts the process in pass,
// render, follow, reveal, survey, copy or trial mode; descriptors travel with the first order only, because after it
// the process can't receive any.
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/error.h"
#include "core/base/fd.h"
#include "core/model/canvas.h"
#include "core/model/detector.h"
#include "core/model/disclosure_level.h"
#include "core/model/face_detector.h"
#include "core/model/follow.h"
#include "core/model/found.h"
#include "core/model/reveal.h"

namespace milchglas {

/// With twice as many, 4K in ten bits needs more memory than the sandbox has.
inline constexpr std::int32_t max_decode_threads = 8;

/// Pass mode: unseal, decode, write the frost track, end.
struct PassOrder {
    UniqueFd ciphertext;               ///< read-only: the clip's age payload and whatever precedes it
    std::uint64_t payload_offset = 0;  ///< where the age payload (its 16-byte nonce) begins in `ciphertext`
    UniqueFd payload_key;              ///< sealed memory file of 32 bytes: age's payload key of this clip
    std::uint64_t media_offset = 0;    ///< where the media begins in the plaintext
    std::uint64_t media_size = 0;
    UniqueFd noise_key;  ///< sealed memory file of 32 bytes: the clip's frost noise key, the same for ever
    UniqueFd track;      ///< memory file the guard owns; the frost track is written from its start
    std::uint64_t track_capacity = 0;
    UniqueFd glimpse;  ///< memory file of `glimpse_capacity`, for a track of the first frame alone; empty: none is made
    std::int32_t cell_rows = 32;      ///< frost cells per frame height, at most: faces decide (face_detector.h)
    std::int32_t decode_threads = 2;  ///< of the codec, then of the analysis; 1..max_decode_threads
    FaceDetector face_detector = FaceDetector::none;
    UniqueFd face_model;  ///< sealed memory file the guard has checked: what that detector is made of; empty for none
    std::optional<DetectorSpec> detector;  ///< of the model below; none: no detector looks
    UniqueFd detector_model;  ///< sealed memory file of the pinned bytes. Foreign all the same: read after lock-down
};

/// Render mode: draw and mark canvas frames from a track. Holds no key and no codec.
struct RenderOrder {
    UniqueFd track;  ///< read-only
    std::uint64_t track_bytes = 0;
    UniqueFd canvas;  ///< memory file of `geometry.bytes()`, read and write
    CanvasGeometry geometry;
    std::string mark;  ///< as in MarkOrder; empty: a MarkOrder follows, and nothing is drawn before it
};

/// Render mode only, once, before the first FrameOrder: who looks, and when.
struct MarkOrder {
    std::string mark;  ///< reviewer pseudonym and time, drawn over every frame; at most 64 ASCII characters
};

/// Render mode only, any number of times after RenderOrder.
struct FrameOrder {
    std::int64_t ordinal = 0;
    Level level = Level::outline;
    std::int32_t slot = 0;
};

/// Follow mode: unseal, decode, carry one box from its frame to `last` and to `first`, end. Of the clip only FollowStep
/// leaves the process.
struct FollowOrder {
    UniqueFd ciphertext;  ///< as in PassOrder, and so the next four
    std::uint64_t payload_offset = 0;
    UniqueFd payload_key;
    std::uint64_t media_offset = 0;
    std::uint64_t media_size = 0;
    std::int32_t display_width = 0, display_height = 0;  ///< what the pass found: of another clip no ordinal is right
    std::int64_t frames = 0;                             ///< the same
    std::int32_t canvas_width = 0, canvas_height = 0;    ///< what CanvasBox counts in
    std::int64_t ordinal = 0;                            ///< the frame the box was drawn on
    CanvasBox box;
    std::int64_t first = 0, last = 0;  ///< how far to follow, both inclusive; first <= ordinal <= last
    std::int32_t decode_threads = 2;
};

/// Survey mode, before a video is sealed: counts frames that are never shown, end. No key, nothing is decoded.
struct SurveyOrder {
    UniqueFd media;  ///< read-only: the clear file, as its sender has it
};

/// Copy mode, before a video is sealed: its shown frames without those an edit list hides, end. No key, nothing is
/// decoded.
struct CopyShownOrder {
    UniqueFd media;  ///< read-only: the clear file, as its sender has it
    UniqueFd copy;   ///< memory file the sender owns; the copy is written from its start
    std::uint64_t copy_capacity = 0;
};

/// Trial mode, before a detector is pinned: load it, look at one blank picture, end. No key, no clip.
struct TryDetectorOrder {
    UniqueFd model;  ///< read-only
    DetectorSpec spec;
};

/// Reveal mode: unseal, decode what is asked for and hand it out at one level above `frosted`, until the lease ends.
struct RevealOrder {
    UniqueFd ciphertext;  ///< as in PassOrder, up to `noise_key`
    std::uint64_t payload_offset = 0;
    UniqueFd payload_key;
    std::uint64_t media_offset = 0;
    std::uint64_t media_size = 0;
    UniqueFd noise_key;
    UniqueFd track;  ///< read-only: the clip's frost track, for times and silhouettes
    std::uint64_t track_bytes = 0;
    UniqueFd canvas;  ///< memory file of `geometry.bytes()` that nothing else is ever drawn into
    CanvasGeometry geometry;
    std::string mark;             ///< as in MarkOrder
    Level level = Level::soft;    ///< soft, lens or clear; this process shows no other
    std::int64_t lease_ms = 0;    ///< without another RevealFrameOrder for so long it blanks the canvas and ends
    std::int64_t at_most_ms = 0;  ///< it does so after this in any case
};

/// Reveal mode only, after RevealOrder. Renews the lease. The newest counts: one that came before and isn't drawn yet
/// never is.
struct RevealFrameOrder {
    std::int64_t ordinal = 0;
    std::int32_t slot = 0;
    CanvasBox box;  ///< of a lens; the rest of the slot is blank
};

using DecoderOrder = std::variant<PassOrder, RenderOrder, MarkOrder, FrameOrder, SurveyOrder, CopyShownOrder,
                                  FollowOrder, RevealOrder, RevealFrameOrder, TryDetectorOrder>;

/// The sandbox is up; nothing of the clip was touched before this.
struct LockedDown {
    std::string layers;  ///< what holds, e.g. "seccomp rlimits no_new_privs landlock"
};
struct PassProgress {
    std::int64_t frames = 0;
};
/// Soon after the first frame; the pass goes on, and may write its glimpse memory at any time.
struct PassGlimpse {
    std::uint64_t track_bytes = 0;
};
/// Why a detector told nothing, or not all. The track is whole without it.
struct DetectorFailed {
    Errc code = Errc::bug;
    std::string where;
};
struct PassDone {
    std::uint64_t track_bytes = 0;
    std::int64_t frames = 0;
    std::vector<FoundThing> found;  ///< on the track's grid
    std::optional<DetectorFailed> detector_failed;
};
struct FrameDone {
    std::int64_t ordinal = 0;
    std::int32_t slot = 0;
    Level level = Level::outline;
    double revealed_area = 0;  ///< 0..1: share of the canvas that shows ground cells
};
/// Frames in the file, and those of them that an edit list hides: before the first shown one, between, after the last.
struct SurveyDone {
    std::int64_t frames = 0, before = 0, between = 0, after = 0;
};
/// Frames in the copy, and shown ones that aren't in it because they can't be drawn without hidden ones.
struct CopyShownDone {
    std::uint64_t copy_bytes = 0;
    std::int64_t frames = 0, lost = 0;
    bool sound_left_out = false;
};
/// About every 100 ms while the clip is decoded, before the first step.
struct FollowProgress {
    std::int64_t frames = 0;
};
/// At most max_follow_batch at once: first all after the box's frame, then all before it.
struct FollowSteps {
    std::vector<FollowStep> steps;
};
struct FollowDone {
    FollowEnd forward = FollowEnd::reached, backward = FollowEnd::reached;
};
struct RevealDone {
    std::int64_t ordinal = 0;
    std::int32_t slot = 0;
    CanvasBox box;
    double revealed_area = 0;  ///< 0..1: share of the canvas that shows something
};
struct DetectorTried {
    double look_ms = 0;  ///< what one look takes on this machine
};
/// After it a pass process ends; a renderer goes on with the next order.
struct DecoderFailed {
    Errc code = Errc::bug;
    std::string where;
};

using DecoderReport =
    std::variant<LockedDown, PassProgress, PassGlimpse, PassDone, FrameDone, DecoderFailed, SurveyDone, CopyShownDone,
                 FollowProgress, FollowSteps, FollowDone, RevealDone, DetectorTried>;

}  // namespace milchglas
