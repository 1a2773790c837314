// The reason file of a quarantined clip: what is read is written the same.
#include "core/inbox/reason_json.h"
#include "fuzz.h"

using namespace milchglas;
using fuzz::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto reason = inbox::parse_reason(as_text(ByteView(data, size)));
    if (!reason) return 0;
    const auto again = inbox::parse_reason(inbox::format_reason(*reason));
    must(again && again->code == reason->code && again->where == reason->where && again->at_ms == reason->at_ms);
    return 0;
}
