#pragma once
// The rule that pins this vault's detector, and how often in a row it has failed. One row, or none.
#include <optional>
#include <string>

#include "core/model/detector.h"
#include "core/store/transaction.h"

namespace milchglas::desk {

/// Makes or upgrades the tables of rules. Errors: those of store/migrate.h.
Status make_rule_tables(store::Database& database);

struct PinnedRule {
    DetectorRule rule;
    std::int64_t failures = 0;  ///< clips in a row
    std::string failed_where;   ///< of the last of them
};

/// So many clips in a row, and the detector isn't asked any more until it is set again.
inline constexpr std::int64_t detector_failures_allowed = 3;

/// Errors of all: those of store. Also damaged "desk.detector_row".
Result<std::optional<PinnedRule>> detector_rule(store::Database& database);
/// In place of the one before, with no failure.
Status set_detector_rule(store::Transaction& transaction, const DetectorRule& rule);
Status remove_detector_rule(store::Transaction& transaction);
/// `where` empty: it worked. Of another rule than the one with that hash nothing is written.
Status count_detector(store::Transaction& transaction, const std::string& sha256, const std::string& where);

/// "0=person,15=pet": how classes are stored, and written by people. Nothing when it can't be read.
std::string classes_text(const std::vector<DetectorClass>& classes);
std::optional<std::vector<DetectorClass>> parse_classes(std::string_view text);

}  // namespace milchglas::desk
