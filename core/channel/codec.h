#pragma once
// A message is a plain struct; this writes and reads any such struct field by field (Boost.PFR finds the fields), so no
// message has marshalling code of its own. Little-endian integers, u32 lengths, descriptors by index. Both ends are
// built from one source and check that in the handshake, so there are no field names on the wire. A field may be a
// descriptor (an empty one: none) but not an optional or a plain vector of them, which Boost.PFR can't count: see List.
//
// A decoder trusts nothing: a length is checked against the bytes that are left before anything is allocated, an enum
// against its names, a bool against 0 and 1, and every byte and descriptor must be used.
#include <bit>
#include <boost/pfr/core.hpp>
#include <concepts>
#include <cstring>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/fd.h"
#include "core/base/result.h"
#include "core/model/names.h"

namespace milchglas::channel {

static_assert(std::endian::native == std::endian::little, "the wire form is the memory form");

template <class T, template <class...> class Of>
inline constexpr bool is_a = false;
template <class... Args, template <class...> class Of>
inline constexpr bool is_a<Of<Args...>, Of> = true;

/// A vector, or a type that derives from one (to be honest about being move-only, say).
template <class T>
concept List = std::derived_from<T, std::vector<typename T::value_type>>;

template <class E>
concept NamedEnum = std::is_enum_v<E> && requires { Names<E>::names.size(); };

/// Descriptors are borrowed: the sockets layer duplicates them while it sends.
struct Encoded {
    Bytes body;
    std::vector<int> descriptors;
};

class Encoder {
  public:
    template <class T>
    void put(const T& value) {
        if constexpr (std::is_same_v<T, bool> || std::is_enum_v<T>)
            put_number(static_cast<std::uint8_t>(value));
        else if constexpr (std::is_arithmetic_v<T>)
            put_number(value);
        else if constexpr (std::is_same_v<T, UniqueFd>)
            put_descriptor(value.get());
        else if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, Bytes>)
            put_block({reinterpret_cast<const std::uint8_t*>(value.data()), value.size()});
        else if constexpr (List<T>) {
            put_number(static_cast<std::uint32_t>(value.size()));
            for (const auto& item : value) put(item);
        } else if constexpr (is_a<T, std::optional>) {
            put(value.has_value());
            if (value) put(*value);
        } else if constexpr (is_a<T, std::variant>) {
            put_number(static_cast<std::uint8_t>(value.index()));
            std::visit([this](const auto& alternative) { this->put(alternative); }, value);
        } else
            boost::pfr::for_each_field(value, [this](const auto& field) { this->put(field); });
    }

    Encoded take() { return std::move(out_); }

  private:
    template <class N>
    void put_number(N number) {
        const auto* raw = reinterpret_cast<const std::uint8_t*>(&number);
        out_.body.insert(out_.body.end(), raw, raw + sizeof number);
    }
    void put_block(ByteView block) {
        put_number(static_cast<std::uint32_t>(block.size()));
        out_.body.insert(out_.body.end(), block.begin(), block.end());
    }
    void put_descriptor(int fd) {
        put_number(static_cast<std::uint8_t>(fd >= 0));
        if (fd >= 0) out_.descriptors.push_back(fd);
    }
    Encoded out_;
};

class Decoder {
  public:
    Decoder(ByteView body, std::vector<UniqueFd> descriptors) : rest_(body), descriptors_(std::move(descriptors)) {}

    template <class T>
    void get(T& value) {
        if constexpr (std::is_same_v<T, bool>)
            value = get_tag(2) == 1;
        else if constexpr (NamedEnum<T>)
            value = static_cast<T>(get_tag(Names<T>::names.size()));
        else if constexpr (std::is_same_v<T, Errc>)
            get_errc(value);
        else if constexpr (std::is_arithmetic_v<T>)
            get_number(value);
        else if constexpr (std::is_same_v<T, UniqueFd>)
            get_descriptor(value);
        else if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, Bytes>) {
            const ByteView block = get_block();
            value.assign(block.begin(), block.end());
        } else if constexpr (List<T>)
            get_list(value);
        else if constexpr (is_a<T, std::optional>) {
            if (get_tag(2) == 1) get(value.emplace());
        } else if constexpr (is_a<T, std::variant>)
            get_variant(value);
        else
            boost::pfr::for_each_field(value, [this](auto& field) { this->get(field); });
    }

    /// True when everything fitted and nothing is left over.
    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] ByteView rest() const { return rest_; }
    [[nodiscard]] bool finish() const { return ok_ && rest_.empty() && next_descriptor_ == descriptors_.size(); }

  private:
    template <class N>
    void get_number(N& number) {
        if (rest_.size() < sizeof number) {
            ok_ = false;
            return;
        }
        std::memcpy(&number, rest_.data(), sizeof number);
        rest_ = rest_.subspan(sizeof number);
    }
    /// A byte below `count`, or 0 and a failed decode.
    std::size_t get_tag(std::size_t count) {
        std::uint8_t tag = 0;
        get_number(tag);
        if (tag < count) return tag;
        ok_ = false;
        return 0;
    }
    void get_errc(Errc& code) {
        const std::size_t tag = get_tag(static_cast<std::size_t>(Errc::bug) + 1);
        if (tag == 0) ok_ = false;  // codes begin at 1
        code = tag == 0 ? Errc::bug : static_cast<Errc>(tag);
    }
    ByteView get_block() {
        std::uint32_t size = 0;
        get_number(size);
        if (size > rest_.size()) {
            ok_ = false;
            return {};
        }
        const ByteView block = rest_.first(size);
        rest_ = rest_.subspan(size);
        return block;
    }
    template <class T>
    void get_list(std::vector<T>& list) {
        std::uint32_t count = 0;
        get_number(count);
        // Every item takes at least one byte, so a count above what is left is a lie; growth follows real items.
        if (count > rest_.size()) ok_ = false;
        for (std::uint32_t i = 0; i < count && ok_; ++i) get(list.emplace_back());
    }
    template <class... Alternatives>
    void get_variant(std::variant<Alternatives...>& value) {
        const std::size_t index = get_tag(sizeof...(Alternatives));
        std::size_t at = 0;
        (void)((at++ == index ? (get(value.template emplace<Alternatives>()), true) : false) || ...);
    }
    void get_descriptor(UniqueFd& fd) {
        if (get_tag(2) == 0) return;
        if (next_descriptor_ >= descriptors_.size()) {
            ok_ = false;
            return;
        }
        fd = std::move(descriptors_[next_descriptor_++]);
    }

    ByteView rest_;
    std::vector<UniqueFd> descriptors_;
    std::size_t next_descriptor_ = 0;
    bool ok_ = true;
};

template <class T>
Encoded encode(const T& message) {
    Encoder encoder;
    encoder.put(message);
    return encoder.take();
}

/// Errors: damaged "channel.decode".
template <class T>
Result<T> decode(ByteView body, std::vector<UniqueFd> descriptors = {}) {
    T message{};
    Decoder decoder(body, std::move(descriptors));
    decoder.get(message);
    if (!decoder.finish()) return fail(Errc::damaged, "channel.decode");
    return message;
}

}  // namespace milchglas::channel
