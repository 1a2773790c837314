#pragma once
// One clip through one real decoder process, in each mode that decodes, judged as the guard would. Any thread, any
// number at a time. REQUIRES everywhere: prepare_process() was called.
#include <filesystem>
#include <optional>
#include <string>

#include "core/base/bytes.h"
#include "core/model/disclosure_level.h"

namespace milchglas::hostile {

enum class Fate {
    shown,    ///< a sound track that can be drawn; places, or frames, that are what they may be
    refused,  ///< a failure that people have a sentence for
    ended,    ///< a reveal's lease was over before it could answer: its own clock held
    crashed,  ///< ended by a signal, which is noticed as such
    stalled,  ///< said nothing for as long as the guard waits, or didn't end after its answer
    broken,   ///< anything else: an unknown failure or none, a track that isn't sound, a canvas that was left behind
};

struct Verdict {
    Fate fate = Fate::broken;
    std::string detail;  ///< the failure's place, the signal, or what was wrong
};

struct Program {
    std::filesystem::path decoder;
    Bytes face_model;  ///< for Haar; empty: nobody looks for faces, and `soft` can't be shown
};

/// In pass mode. `track`, if shown, is what it left.
Verdict try_pass(const Program& program, const Bytes& clip, std::optional<Bytes>& track);

/// `track` is that of this clip, or of another one that this clip pretends to be. REQUIRES of both: a sound track.
Verdict try_follow(const Program& program, const Bytes& clip, const Bytes& track);
/// `level`: soft or lens. Three frames are asked for, back and forth; then the guard hangs up, and nothing may be left.
Verdict try_reveal(const Program& program, const Bytes& clip, const Bytes& track, Level level);

}  // namespace milchglas::hostile
