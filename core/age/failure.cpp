#include "core/age/failure.h"

#include <algorithm>
#include <array>
#include <utility>

namespace milchglas::age {
namespace {
constexpr auto classes = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"age.empty", "header failure"},
    {"age.not_age", "header failure"},
    {"age.version", "header failure"},
    {"age.header", "header failure"},
    {"age.work_factor", "header failure"},
    {"age.armored", "header failure"},
    {"age.no_match", "no match"},
    {"age.passphrase", "no match"},
    {"age.hmac", "HMAC failure"},
    {"age.payload", "payload failure"},
    {"age.armor", "armor failure"},
});
}

std::optional<std::string_view> failure_class(const Error& error) {
    const auto found =
        std::find_if(classes.begin(), classes.end(), [&](const auto& c) { return c.first == error.where(); });
    if (found == classes.end()) return std::nullopt;
    return found->second;
}

}  // namespace milchglas::age
