#include "core/inbox/ustar.h"

#include <algorithm>
#include <string_view>

namespace milchglas::inbox::ustar {
namespace {

/// A field of the header: where it begins and how long it is.
struct Field {
    std::size_t at, length;
};
constexpr Field name_field{0, 100}, mode_field{100, 8}, uid_field{108, 8}, gid_field{116, 8}, size_field{124, 12},
    mtime_field{136, 12}, checksum_field{148, 8}, type_field{156, 1}, link_field{157, 100}, magic_field{257, 6},
    version_field{263, 2}, devmajor_field{329, 8}, devminor_field{337, 8}, prefix_field{345, 155};

std::string_view raw(const Block& block, Field field) {
    return as_text(block).substr(field.at, field.length);
}

/// Text up to the first NUL; after it only NULs.
std::optional<std::string_view> text(const Block& block, Field field) {
    const std::string_view all = raw(block, field);
    const std::string_view value = all.substr(0, all.find('\0'));
    if (all.find_first_not_of('\0', value.size()) != std::string_view::npos) return std::nullopt;
    return value;
}

/// Octal digits, then at least one NUL or space and nothing else. No base-256 extension.
std::optional<std::uint64_t> octal(const Block& block, Field field) {
    const std::string_view all = raw(block, field);
    const std::size_t digits = std::min(all.find_first_not_of("01234567"), all.size());
    if (digits == 0 || digits == all.size()) return std::nullopt;
    if (all.find_first_not_of(std::string_view("\0 ", 2), digits) != std::string_view::npos) return std::nullopt;
    std::uint64_t value = 0;  // at most 11 digits: 33 bits
    for (const char c : all.substr(0, digits)) value = value * 8 + static_cast<std::uint64_t>(c - '0');
    return value;
}

/// The sum of all bytes, with the checksum field itself read as spaces.
std::uint64_t checksum(const Block& block) {
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < block.size(); ++i) {
        const bool own = i >= checksum_field.at && i < checksum_field.at + checksum_field.length;
        sum += own ? std::uint64_t{' '} : block[i];
    }
    return sum;
}

void put_text(Block& block, Field field, std::string_view value) {
    std::copy(value.begin(), value.end(), block.begin() + static_cast<std::ptrdiff_t>(field.at));
}

/// Zero-filled octal, one NUL at the end.
void put_octal(Block& block, Field field, std::uint64_t value) {
    for (std::size_t i = field.length - 1; i-- > 0; value /= 8)
        block[field.at + i] = static_cast<std::uint8_t>('0' + value % 8);
}

bool plain_name(std::string_view name) {
    return !name.empty() && name.size() <= name_field.length && name != "." && name != ".." &&
           std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < '\x7f' && c != '/'; });
}

}  // namespace

Result<std::optional<Entry>> parse_header(const Block& block) {
    if (std::all_of(block.begin(), block.end(), [](std::uint8_t b) { return b == 0; })) return std::optional<Entry>();
    if (octal(block, checksum_field) != checksum(block)) return fail(Errc::damaged, "inbox.tar_header");
    if (raw(block, magic_field) != std::string_view("ustar\0", 6) || raw(block, version_field) != "00")
        return fail(Errc::damaged, "inbox.tar_format");
    const auto name = text(block, name_field), prefix = text(block, prefix_field), link = text(block, link_field);
    const auto size = octal(block, size_field);
    if (!size) return fail(Errc::damaged, "inbox.tar_header");
    if (raw(block, type_field) != "0" || !name || !plain_name(*name) || prefix != "" || link != "")
        return fail(Errc::damaged, "inbox.tar_entry");
    return std::optional<Entry>(Entry{std::string(*name), *size});
}

Result<Block> make_header(const Entry& entry) {
    constexpr std::uint64_t size_limit = 1ull << 33;
    if (!plain_name(entry.name) || entry.size >= size_limit) return fail(Errc::usage, "inbox.tar_entry");
    Block block{};
    put_text(block, name_field, entry.name);
    put_octal(block, mode_field, 0600);
    for (const Field field : {uid_field, gid_field, mtime_field, devmajor_field, devminor_field})
        put_octal(block, field, 0);
    put_octal(block, size_field, entry.size);
    put_text(block, type_field, "0");
    put_text(block, magic_field, "ustar");
    put_text(block, version_field, "00");
    // Six digits, NUL, space: the one field that ends otherwise.
    put_octal(block, {checksum_field.at, checksum_field.length - 1}, checksum(block));
    block[checksum_field.at + checksum_field.length - 1] = ' ';
    return block;
}

}  // namespace milchglas::inbox::ustar
