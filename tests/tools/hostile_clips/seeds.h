#pragma once
// Small sound clips, one for each codec and container that is read: what the hostile ones are made from.
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/bytes.h"

namespace milchglas::hostile {

struct Seed {
    std::string name;
    Bytes bytes;
};

/// Made by the ffmpeg program in `folder`; empty where one couldn't be made. The same ffmpeg makes the same seeds.
std::vector<Seed> make_seeds(const std::filesystem::path& folder);

}  // namespace milchglas::hostile
