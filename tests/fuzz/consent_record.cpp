// A consent record: what was read can be written, and the writing reads back to itself.
#include "core/consent/record_json.h"

#include "fuzz.h"

using namespace milchglas;
using fuzz::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto read = consent::parse_record(as_text({data, size}));
    if (!read) return 0;
    const std::string text = consent::write_record(*read);
    const auto again = consent::parse_record(text);
    must(again.has_value() && consent::write_record(*again) == text);
    for (const ConsentProcess& process : read->processes) must(process.max_level <= Level::frosted);
    return 0;
}
