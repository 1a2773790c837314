#pragma once
// Grey pictures as PNG files, by FFmpeg's encoder.
#include <filesystem>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace milchglas::tools {

/// Rows of `width` bytes, top-down. Errors: io "tool.png".
Status write_png(const std::filesystem::path& path, ByteView pixels, int width, int height);

}  // namespace milchglas::tools
