#include "core/merkle/checkpoint.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "core/base/encoding.h"

namespace milchglas::merkle {
namespace {

std::optional<std::string_view> take_line(std::string_view& text) {
    const auto end = text.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

std::optional<std::uint64_t> parse_size(std::string_view text) {
    std::uint64_t out = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    if (text.size() > 1 && text.front() == '0') return std::nullopt;
    return out;
}

}  // namespace

std::string format_checkpoint(const Checkpoint& checkpoint) {
    return checkpoint.origin + "\n" + std::to_string(checkpoint.size) + "\n" + to_base64(checkpoint.root) + "\n";
}

Result<Checkpoint> parse_checkpoint(std::string_view text) {
    const auto origin = take_line(text);
    const auto size = take_line(text);
    const auto root = take_line(text);
    if (!origin || origin->empty() || !size || !root || !text.empty()) return fail(Errc::damaged, "merkle.checkpoint");
    const auto count = parse_size(*size);
    const auto hash = from_base64(*root);
    if (!count || !hash || hash->size() != sizeof(Hash)) return fail(Errc::damaged, "merkle.checkpoint");
    Checkpoint out{std::string(*origin), *count, {}};
    std::copy(hash->begin(), hash->end(), out.root.begin());
    return out;
}

}  // namespace milchglas::merkle
