#pragma once
#include "core/model/names.h"

namespace milchglas {

/// How a reviewer leaves a clip.
enum class Ending {
    finished,   ///< labelled
    skipped,    ///< back to the end of the queue; no reason asked
    intimate,   ///< nobody is to see it: out of the queue for all
    recused,    ///< I know this person: others may get it, this reviewer never again
    cant_tell,  ///< not to be told at this level: others may try, this reviewer doesn't get it again
};
template <>
struct Names<Ending> {
    static constexpr std::array<std::string_view, 5> names{"finished", "skipped", "intimate", "recused", "cant-tell"};
};

}  // namespace milchglas
