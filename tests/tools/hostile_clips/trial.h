#pragma once
// One clip through one real decoder process in pass mode, judged as the guard would.
#include <filesystem>
#include <string>

#include "core/base/bytes.h"

namespace milchglas::hostile {

enum class Fate {
    shown,    ///< a track that is sound and can be drawn
    refused,  ///< a failure that people have a sentence for
    crashed,  ///< ended by a signal, which is noticed as such
    stalled,  ///< said nothing for as long as the guard waits, or didn't end after its answer
    broken,   ///< anything else: an unknown failure or none, a track that isn't sound, a trial that couldn't be made
};

struct Verdict {
    Fate fate = Fate::broken;
    std::string detail;  ///< the failure's place, the signal, or what was wrong
    double seconds = 0;
};

/// Any thread, any number at a time. REQUIRES: prepare_process() was called.
Verdict try_clip(const std::filesystem::path& decoder, const Bytes& clip);

}  // namespace milchglas::hostile
