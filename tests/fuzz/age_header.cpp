// The header of an age file: whatever is accepted lies inside its bounds.
#include "core/age/header.h"

#include <algorithm>

#include "fuzz.h"

using namespace milchglas;
using fuzz::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input = ByteView(data, size).first(std::min(size, age::max_header_bytes));
    const auto header = age::parse_header(input);
    if (!header) return 0;
    must(header->size <= input.size() && header->covered.size() < header->size);
    must(std::equal(header->covered.begin(), header->covered.end(), input.begin()));
    must(!header->stanzas.empty() && header->stanzas.size() <= age::max_stanzas);
    for (const age::Stanza& stanza : header->stanzas) must(!stanza.args.empty());
    return 0;
}
