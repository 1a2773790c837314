#include "core/age/identity_file.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "core/age/armor.h"
#include "core/age/open.h"
#include "core/age/payload_reader.h"
#include "core/base/file.h"

namespace milchglas::age {
namespace {
constexpr std::size_t max_file_bytes = 64 * 1024;
constexpr std::size_t max_identities = 64;

bool is_sealed(ByteView text) {
    return is_armored(text) || as_text(text).starts_with("age-encryption.org/");
}

/// At most max_file_bytes, from the current position; the rest of the Secret is zero and `length` says how much counts.
Result<Secret> read_bounded(int fd, std::size_t& length) {
    Secret text(max_file_bytes + 1);
    length = 0;
    for (;;) {
        const MutableBytes rest = text.mutable_view().subspan(length);
        const ssize_t n = ::read(fd, rest.data(), rest.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return os_error("age.read");
        length += static_cast<std::size_t>(n);
        if (length > max_file_bytes) return fail(Errc::damaged, "age.identity_size");
        if (n == 0) return text;
    }
}

Result<std::vector<Identity>> parse_sealed(ByteView file, const Secret& passphrase) {
    Bytes binary(file.begin(), file.end());
    if (is_armored(file)) {
        MG_TRY(binary, dearmor(file));
    }
    MG_TRY(const UniqueFd fd, sealed_memory_file(binary, "age.memory"));
    MG_TRY(OpenedFile opened, open_with_passphrase(fd.get(), passphrase));
    MG_TRY(PayloadReader reader,
           PayloadReader::open(fd.get(), opened.payload_offset, opened.payload_end, std::move(opened.payload_key)));
    Secret text(static_cast<std::size_t>(reader.size()));  // never more than the sealed file
    MG_CHECK(reader.read_at(0, text.mutable_view()));
    return parse_identities(text.view());
}
}  // namespace

Result<std::vector<Identity>> parse_identities(ByteView text) {
    if (text.size() > max_file_bytes) return fail(Errc::damaged, "age.identity_size");
    if (is_sealed(text)) return fail(Errc::locked, "age.identity_sealed");
    std::vector<Identity> identities;
    for (std::string_view rest = as_text(text); !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty() || line.starts_with('#')) continue;
        if (identities.size() == max_identities) return fail(Errc::damaged, "age.identity_size");
        MG_TRY(Identity identity, Identity::parse(line));
        identities.push_back(std::move(identity));
    }
    if (identities.empty()) return fail(Errc::not_found, "age.no_identity");
    return identities;
}

Result<std::vector<Identity>> read_identity_file(int fd, const Secret* passphrase) {
    std::size_t length = 0;
    MG_TRY(const Secret file, read_bounded(fd, length));
    const ByteView text = file.view().first(length);
    if (!is_sealed(text)) return parse_identities(text);
    if (passphrase == nullptr) return fail(Errc::locked, "age.identity_sealed");
    return parse_sealed(text, *passphrase);
}

}  // namespace milchglas::age
