#pragma once
// `milchglas.consent/1`: the text of a consent record inside its signed note. One spelling out, one strict reading in.
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/model/consent_record.h"

namespace milchglas::consent {

/// Strict JSON, every member required, unknown members refused.
/// Errors: damaged "json.<why>" (not strict JSON), "consent.schema" (another schema or version), "consent.members"
/// (missing, unknown, wrong type or range), "consent.rules" (contradicts itself: window without length, an unknown
/// `indicated_by`, biometric without Article 9 basis, a status list without max_age_s or the reverse).
Result<ConsentRecord> parse_record(std::string_view text);

/// The canonical text, keys sorted, ending in a newline as a note body must. REQUIRES: times within years 0..9999.
std::string write_record(const ConsentRecord& record);

}  // namespace milchglas::consent
