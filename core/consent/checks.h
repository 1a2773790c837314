#pragma once
// The checks of a consent record, one function each, in the order in which they are reported. C01..C03 make a record
// out of a note; the others hold the verified record against the question.
#include <span>
#include <string_view>
#include <vector>

#include "core/consent/question.h"

namespace milchglas::consent {

/// A record whose signature and form were checked, and the hash of the note it came from.
struct HeldRecord {
    ConsentRecord record;
    std::string note_blake2b;
};

/// C01 strict parse, C02 schema, C03 signature by a key enrolled for the record's own household. Nothing unsigned is
/// read: a note with a wrong signature is C03 whatever it says.
struct Reading {
    std::vector<HeldRecord> records;  ///< the one sealed with the clip first; the newest last
    std::vector<std::string_view> failed;
};
Reading read_records(const Evidence& evidence);

/// C04: the records are the ones the manifest and the vault know; no serial goes back, no serial has two texts.
bool c04_no_rollback(const Evidence& evidence, std::span<const HeldRecord> records);

/// One record held against the evidence; `question` is null at import.
struct Case {
    const ConsentRecord& record;
    const Evidence& evidence;
    const Question* question;
};

struct Check {
    std::string_view code;
    bool (*holds)(const Case&);
    bool about_reviewer;  ///< left out at import, where nobody asks yet
};
/// C05..C15.
std::span<const Check> record_checks();

/// The processes of `record` that allow this purpose and task.
std::vector<const ConsentProcess*> matching_processes(const ConsentRecord& record, Purpose purpose, Task task);

}  // namespace milchglas::consent
