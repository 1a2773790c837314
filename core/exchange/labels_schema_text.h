#pragma once
#include <string_view>

namespace milchglas::exchange {

/// resources/labels.schema.json, put into the program by CMake.
extern const std::string_view labels_schema_text;

}  // namespace milchglas::exchange
