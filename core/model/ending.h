#pragma once
#include "core/model/names.h"

namespace milchglas {

/// How a reviewer leaves a clip.
enum class Ending {
    finished,  ///< labelled
    skipped,   ///< back to the end of the queue; no reason asked
    intimate,  ///< nobody is to see it: out of the queue for all
    recused,   ///< I know this person: others may get it, this reviewer never again
};
template <>
struct Names<Ending> {
    static constexpr std::array<std::string_view, 4> names{"finished", "skipped", "intimate", "recused"};
};

}  // namespace milchglas
