#pragma once
// Looks a closed vault over, part by part, also one that no guard would open any more. Asks for nobody: it needs the
// folder and the guard's own keys, and shows no content.
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace milchglas::desk {

/// `advice`: nothing is wrong. `fault`: something is, and nothing is lost yet. `damage`: something is lost or forged.
enum class Severity { advice, fault, damage };

struct Finding {
    Severity severity{};
    std::string code;   ///< fixed, "doctor.*" or the error's "room.step": the sentence for people stands elsewhere
    std::string about;  ///< a clip's id or a file's name in the vault's folder; may be empty
    bool mended = false;
};
using Findings = std::vector<Finding>;

/// `repair`: also takes away what no clip needs and gives files back their modes; nothing else is ever changed but what
/// every start does, table upgrades.
/// Errors: not_found "desk.no_vault", busy "desk.vault_in_use"; what else is wrong is a finding.
Result<Findings> examine_vault(const std::filesystem::path& folder, const Clock& clock, bool repair);

}  // namespace milchglas::desk
