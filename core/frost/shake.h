#pragma once
// A camera that moved: small displacements are found and undone, larger ones make frames unsteady.
#include "core/frost/camera.h"

namespace milchglas::frost {

/// Sets `shift`, `steady` and `in_hand` and adds shake events. REQUIRES: study_light() has run.
void study_shake(const Clip& clip, CameraStory& story, int threads);

}  // namespace milchglas::frost
