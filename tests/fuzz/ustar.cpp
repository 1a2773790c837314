// One header of a ustar archive: what is read can be written again and reads the same.
#include "core/inbox/ustar.h"

#include <algorithm>

#include "fuzz.h"

using namespace milchglas;
using fuzz::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    inbox::ustar::Block block{};
    std::copy_n(data, std::min(size, block.size()), block.begin());
    const auto entry = inbox::ustar::parse_header(block);
    if (!entry || !*entry) return 0;
    const auto again = inbox::ustar::make_header(**entry);
    must(again.has_value());
    const auto read = inbox::ustar::parse_header(*again);
    must(read && *read && (*read)->name == (*entry)->name && (*read)->size == (*entry)->size);
    return 0;
}
