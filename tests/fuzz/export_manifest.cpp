// An export's manifest: what was read can be written, and the writing reads back to itself.
#include "core/exchange/manifest.h"

#include "fuzz.h"

using namespace milchglas;
using fuzz::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto read = exchange::parse_manifest(as_text({data, size}));
    if (!read) return 0;
    const auto text = exchange::write_manifest(*read);
    must(text.has_value());
    const auto again = exchange::parse_manifest(*text);
    must(again.has_value() && exchange::write_manifest(*again).value() == *text);
    return 0;
}
