#pragma once
// Closed enums and their one spelling in notes, entries and exports.
#include <array>
#include <optional>
#include <string_view>

namespace milchglas {

/// Specialised beside each enum: `static constexpr std::array names` in the order of its values, from 0.
template <class E>
struct Names;

template <class E>
constexpr std::string_view to_text(E value) {
    return Names<E>::names[static_cast<std::size_t>(value)];
}

template <class E>
constexpr std::optional<E> from_text(std::string_view text) {
    for (std::size_t i = 0; i < Names<E>::names.size(); ++i)
        if (Names<E>::names[i] == text) return static_cast<E>(i);
    return std::nullopt;
}

}  // namespace milchglas
