#pragma once
// A label schema inside the first line of labels.jsonl.
#include <nlohmann/json_fwd.hpp>
#include <optional>

#include "core/model/label_schema.h"

namespace milchglas::exchange {

nlohmann::json schema_json(const LabelSchema& schema);
/// Nothing when `value` isn't what schema_json writes.
std::optional<LabelSchema> read_schema(const nlohmann::json& value);

}  // namespace milchglas::exchange
