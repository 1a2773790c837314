#pragma once
// The receipt a household keeps: its consent record in plain words, as Markdown. English; the signed note is what
// holds.
#include <string>
#include <string_view>

#include "core/model/consent_record.h"

namespace milchglas::report {

/// `note_blake2b`: 64 hex digits of the signed note, so that the two can be matched with `b2sum -l 256`. Text from the
/// record is escaped: it can't add headings, lists or lines.
std::string consent_receipt(const ConsentRecord& record, std::string_view note_blake2b);

}  // namespace milchglas::report
