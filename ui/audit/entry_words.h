#pragma once
// Entries of the log in words.
#include <QString>
#include <utility>
#include <vector>

#include "core/audit/entry.h"

namespace milchglas::audit_desk {

/// What was done and how it stands: "Open a clip: done".
QString act_words(const audit::Entry& entry);
/// To the second, in the reader's own time zone.
QString moment_words(std::int64_t utc_ms);

/// Everything that stands in an entry, as name and value; absent members are left out.
std::vector<std::pair<QString, QString>> fields_of(const audit::StoredEntry& stored);

}  // namespace milchglas::audit_desk
