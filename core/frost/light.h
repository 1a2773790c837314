#pragma once
// Light, exposure and infrared: the picture changes all over, its edges stay where they were.
#include "core/frost/camera.h"

namespace milchglas::frost {

/// Sets `light`, `gain`, `offset` and `steady` of every frame and adds the events.
void study_light(const Clip& clip, CameraStory& story, int threads);

}  // namespace milchglas::frost
