#pragma once
// What went wrong, in a form that can cross a process wall: a code to act on and a fixed place. Never user data.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace milchglas {

/// One code for each way a caller acts differently. Wire values are fixed: append only.
enum class Errc : std::uint8_t {
    usage = 1,     ///< the request makes no sense as asked
    damaged,       ///< bytes are malformed, truncated or fail authentication
    forged,        ///< well-formed, but not signed by a key enrolled for this purpose
    not_for_you,   ///< sealed to somebody else
    denied,        ///< consent, rules or role say no
    locked,        ///< unlock first, or the passphrase is wrong
    not_found,     ///< no such thing (any more)
    conflict,      ///< it exists already, or was seen before
    busy,          ///< somebody else holds it; try again later
    no_space,      ///< the disk is full
    io,            ///< the operating system refused
    peer_gone,     ///< the other process ended
    bug,           ///< an invariant broke; nothing was done
};

/// A fixed "room.step" written in the source: only a string literal converts, so no user data can get in.
class Where {
  public:
    template <std::size_t N>
    consteval Where(const char (&literal)[N]) : text_(literal, N - 1) {}  // NOLINT: implicit on purpose
    [[nodiscard]] constexpr std::string_view text() const { return text_; }

  private:
    std::string_view text_;
};

class Error {
  public:
    Error(Errc code, Where where) : code_(code), where_(where.text()) {}
    /// For the channel only: an error that another program of ours reported.
    static Error received(Errc code, std::string where) { return {code, std::move(where), 0}; }

    [[nodiscard]] Errc code() const { return code_; }
    /// "room.step": the key under which the window and the command line hold the sentence for people.
    [[nodiscard]] const std::string& where() const { return where_; }
    friend bool operator==(const Error&, const Error&) = default;

  private:
    Error(Errc code, std::string where, int) : code_(code), where_(std::move(where)) {}
    Errc code_;
    std::string where_;
};

}  // namespace milchglas
