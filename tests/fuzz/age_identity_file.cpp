// An identity file: every key found stands in it, a line of its own, and is spelled as it would be written.
#include "core/age/identity_file.h"

#include "fuzz.h"

using namespace milchglas;
using fuzz::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const bool started = prepare_process().has_value();
    must(started);
    const std::string_view input = as_text({data, size});
    if (const auto recipient = age::Recipient::parse(input)) must(recipient->to_text() == input);
    const auto identities = age::parse_identities(as_bytes(input));
    if (!identities) return 0;
    must(!identities->empty() && identities->size() <= 64);
    // A comment may hold a key too, but not at the beginning of a line.
    const std::string lines = "\n" + std::string(input);
    std::size_t at = 0;
    for (const age::Identity& identity : *identities) {
        const Secret text = identity.to_text();
        at = lines.find("\n" + std::string(as_text(text.view())), at);
        must(at != lines.npos);
        ++at;
    }
    return 0;
}
