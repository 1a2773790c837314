// A clip's payload: nothing is read past its end, and the media found lies inside it.
#include "core/inbox/payload.h"

#include <cstring>

#include "fuzz.h"

using namespace milchglas;
using fuzz::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const inbox::PlainSource source{size, [&](std::uint64_t offset, MutableBytes into) -> Status {
                                        must(offset <= size && into.size() <= size - offset);
                                        if (!into.empty()) std::memcpy(into.data(), data + offset, into.size());
                                        return {};
                                    }};
    const auto layout = inbox::read_layout(source);
    if (!layout) return 0;
    must(layout->media_size > 0 && layout->media_offset <= size && layout->media_size <= size - layout->media_offset);
    must(layout->consent_note.size() <= inbox::max_note_size && layout->clip_note.size() <= inbox::max_note_size);
    return 0;
}
