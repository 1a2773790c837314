// Only frost::Revealer makes a RevealedFrame, for the one level it was made for; and it is no FrostedFrame.
// FORGE_MAKE: private
// FORGE_COPY: deleted
// FORGE_ASSIGN: deleted
// FORGE_FROST: conver
#include "core/frost/revealed_frame.h"
#include "core/frost/frosted_frame.h"

namespace milchglas::frost {

RevealedFrame pass_on(RevealedFrame frame) {
    return frame;
}

#ifdef FORGE_MAKE
RevealedFrame forged(MutableBytes clear_pixels) {
    return RevealedFrame(0, Level::soft, Size{}, CanvasBox{}, 0.0, clear_pixels);
}
#endif

#ifdef FORGE_COPY
RevealedFrame again(const RevealedFrame& frame) {
    return RevealedFrame(frame);
}
#endif

#ifdef FORGE_ASSIGN
void keep(RevealedFrame& kept, const RevealedFrame& frame) {
    kept = frame;
}
#endif

#ifdef FORGE_FROST
FrostedFrame frosted(RevealedFrame frame) {
    return frame;
}
#endif

}  // namespace milchglas::frost
