// A signed note: text and signature lines are parts of what was read.
#include "core/note/note.h"

#include "fuzz.h"

using namespace milchglas;
using fuzz::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input = as_text({data, size});
    const auto parsed = note::parse_note(input);
    if (!parsed) return 0;
    must(input.size() <= note::max_note_bytes && input.starts_with(parsed->text) && parsed->text.ends_with('\n'));
    must(!parsed->signatures.empty() && parsed->signatures.size() <= note::max_signatures);
    return 0;
}
