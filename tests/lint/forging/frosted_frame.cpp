// Only frost::render makes a FrostedFrame: no other picture gets to a screen.
// FORGE_MAKE: private
// FORGE_COPY: deleted
// FORGE_ASSIGN: deleted
#include "core/frost/frosted_frame.h"

namespace milchglas::frost {

FrostedFrame pass_on(FrostedFrame frame) { return frame; }

#ifdef FORGE_MAKE
FrostedFrame forged(MutableBytes clear_pixels) { return FrostedFrame(0, Level::frosted, Size{}, 0.0, clear_pixels); }
#endif

#ifdef FORGE_COPY
FrostedFrame again(const FrostedFrame& frame) { return FrostedFrame(frame); }
#endif

#ifdef FORGE_ASSIGN
void keep(FrostedFrame& kept, const FrostedFrame& frame) { kept = frame; }
#endif

}  // namespace milchglas::frost
