#pragma once
// Vectors of C2SP's CCTV: a text that says what must come of the file behind it.
#include <optional>
#include <string>
#include <vector>

#include "core/base/bytes.h"

namespace milchglas::age {

struct CctvVector {
    std::string name;
    std::string expect;   ///< "success", or how failure_class() names the failure
    std::string payload;  ///< SHA-256 of what is handed out, in hex; empty where nothing may be
    std::vector<std::string> identities, passphrases;
    bool armored = false;
    Bytes file;
};

/// The names of all vectors there are, sorted.
std::vector<std::string> cctv_names();
/// Nothing for one that isn't there or is no vector.
std::optional<CctvVector> load_cctv(const std::string& name);

}  // namespace milchglas::age
