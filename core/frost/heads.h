#pragma once
// Heads as plain discs. Hair, nose and chin in profile tell people apart, and so does how large a head with its hair
// is; that there is one is all a label needs. Every head of every silhouette is made plain here and nowhere else.
#include <vector>

#include "core/frost/bodies.h"
#include "core/frost/faces.h"

namespace milchglas::frost {

/// What no cell may be read from: heads with their hair, wherever a face was seen.
void hide_heads(const Heads& heads, Masks& hidden);

/// What is drawn: above the shoulders of somebody standing or sitting there is a disc whose size and place come from
/// the torso alone, whatever was there and whether a face was seen. A face that is on no such body becomes a disc of
/// its own size; on something low that can be followed it is no larger than the thing leaves room for, so that legs and
/// tail stay. `moment`: see find_bodies().
void draw_heads(const Heads& heads, std::size_t moment, Masks& drawn, int threads = 1);

}  // namespace milchglas::frost
