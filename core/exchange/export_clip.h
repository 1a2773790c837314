#pragma once
// What the writers are given and what they give back: values only. Whoever calls them has checked consent for every
// row at that moment. The household is left out on purpose.
#include <cstdint>
#include <string>
#include <vector>

#include "core/model/frame_table.h"
#include "core/model/label.h"
#include "core/model/vocabulary.h"

namespace milchglas::exchange {

struct ExportClip {
    ClipId clip;
    std::int32_t width = 0, height = 0;  ///< as displayed
    Purpose purpose{};
    Task task{};
    FrameTable frames;
    LabelSet labels;
};

/// One file of an export. `name` is relative, built from fixed words and clip ids, with at most one folder.
struct File {
    std::string name;
    std::string bytes;
};

/// A choice has no random id of its own; its row is the clip's answer to that question.
std::string choice_row_id(const ClipId& clip, const Choice& choice);

}  // namespace milchglas::exchange
