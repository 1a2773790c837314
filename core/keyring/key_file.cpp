#include "core/keyring/key_file.h"

#include <algorithm>
#include <cstring>

#include "core/base/file.h"
#include "core/keyring/box.h"

namespace milchglas::keyring {
namespace {

constexpr std::string_view magic = "MGKEYS";
constexpr std::uint8_t version = 2;  // 1 had no settled grants
constexpr std::size_t head_bytes = 8;
constexpr std::size_t wrapped_key_bytes = key_bytes + wrap_overhead;
constexpr std::size_t max_file_bytes = 64u << 20;
constexpr std::size_t max_grants = 200'000;  // keeps the file below its bound

/// Appends to guarded memory whose size is known from the start.
class Writer {
  public:
    explicit Writer(std::size_t capacity) : bytes_(capacity) {}
    void put(ByteView part) {
        if (part.size() > bytes_.size() - used_) {
            overflow_ = true;
            return;
        }
        std::memcpy(bytes_.mutable_view().data() + used_, part.data(), part.size());
        used_ += part.size();
    }
    void number(std::uint32_t value) {
        const std::array<std::uint8_t, 4> big{static_cast<std::uint8_t>(value >> 24),
                                              static_cast<std::uint8_t>(value >> 16),
                                              static_cast<std::uint8_t>(value >> 8), static_cast<std::uint8_t>(value)};
        put(big);
    }
    void counted(ByteView part) {
        number(static_cast<std::uint32_t>(part.size()));
        put(part);
    }
    /// Empty when it didn't fit.
    [[nodiscard]] ByteView done() const { return overflow_ ? ByteView() : bytes_.view().first(used_); }

  private:
    Secret bytes_;
    std::size_t used_ = 0;
    bool overflow_ = false;
};

/// Reads the same; a failure is noted and harmless values follow.
class Reader {
  public:
    explicit Reader(ByteView bytes) : bytes_(bytes) {}
    ByteView take(std::size_t size) {
        if (size > bytes_.size()) {
            ok_ = false;
            return {};
        }
        const ByteView part = bytes_.first(size);
        bytes_ = bytes_.subspan(size);
        return part;
    }
    std::uint32_t number() {
        std::uint32_t value = 0;
        for (const std::uint8_t byte : take(4)) value = value << 8 | byte;
        return value;
    }
    ByteView counted() { return take(number()); }
    Secret key() {
        const ByteView part = take(key_bytes);
        return part.empty() ? Secret(key_bytes) : Secret::copy_of(part);
    }
    template <std::size_t N>
    std::array<std::uint8_t, N> array() {
        std::array<std::uint8_t, N> out{};
        const ByteView part = take(N);
        std::copy(part.begin(), part.end(), out.begin());
        return out;
    }
    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] bool finished() const { return ok_ && bytes_.empty(); }

  private:
    ByteView bytes_;
    bool ok_ = true;
};

std::size_t capacity_for(const GrantMap& grants) {
    std::size_t capacity = 4096;
    for (const auto& [of, grant] : grants) capacity += 240 + of.first.value.size();
    return capacity;
}

void put_body(Writer& out, const GuardKeys& keys, const GrantMap& grants) {
    out.number(keys.intake_epoch);
    out.number(static_cast<std::uint32_t>(keys.intake.size()));
    for (const age::Identity& identity : keys.intake) out.put(identity.scalar().view());
    out.counted(keys.log_key.text().view());
    out.counted(keys.exporter_key.text().view());
    out.put(keys.store_key.view());
    out.put(keys.name_pepper.view());
    out.put(keys.clip_public);
    out.put(keys.audit_public);
    out.number(static_cast<std::uint32_t>(grants.size()));
    for (const auto& [of, grant] : grants) {
        out.counted(as_bytes(of.first.value));
        out.counted(as_bytes(to_text(of.second)));
        out.put(grant.public_key);
        out.put(grant.sealed_private);
        out.number(grant.settled_private ? 1 : 0);
        if (grant.settled_private) out.put(*grant.settled_private);
    }
}

Status read_grants(Reader& in, std::uint8_t written_by, GrantMap& grants) {
    const std::uint32_t count = in.number();
    for (std::uint32_t i = 0; i < count && in.ok(); ++i) {
        const ConsentId consent{std::string(as_text(in.counted()))};
        const auto purpose = from_text<Purpose>(as_text(in.counted()));
        Grant grant{in.array<32>(), in.array<80>(), {}};
        if (written_by > 1 && in.number() != 0) grant.settled_private = in.array<72>();
        if (!purpose || !in.ok()) return fail(Errc::damaged, "keyring.key_file");
        grants[{consent, *purpose}] = grant;
    }
    return {};
}

Result<GuardKeys> read_body(ByteView body, std::uint8_t written_by) {
    Reader in(body);
    const std::uint32_t epoch = in.number(), identities = in.number();
    if (identities < 1 || identities > 2) return fail(Errc::damaged, "keyring.key_file");
    std::vector<age::Identity> intake;
    intake.reserve(identities);
    for (std::uint32_t i = 0; i < identities; ++i) intake.emplace_back(in.key());
    auto log_key = note::SigningKey::parse(Secret::copy_of(in.counted()));
    auto exporter_key = note::SigningKey::parse(Secret::copy_of(in.counted()));
    if (!log_key || !exporter_key) return fail(Errc::damaged, "keyring.key_file");
    GuardKeys keys{.intake_epoch = epoch,
                   .intake = std::move(intake),
                   .log_key = *std::move(log_key),
                   .exporter_key = *std::move(exporter_key),
                   .store_key = in.key(),
                   .name_pepper = in.key(),
                   .clip_public = in.array<32>(),
                   .audit_public = in.array<32>(),
                   .grants = {}};
    MG_CHECK(read_grants(in, written_by, keys.grants));
    if (!in.finished()) return fail(Errc::damaged, "keyring.key_file");
    return keys;
}

}  // namespace

std::filesystem::path key_file_path(const std::filesystem::path& folder) {
    return folder / "keys.mg";
}

Result<OpenedKeyFile> read_key_file(const std::filesystem::path& folder) {
    MG_TRY(const UniqueFd fd, open_regular_file(key_file_path(folder), "keyring.no_key_file"));
    MG_TRY(const Bytes file, read_all(fd.get(), max_file_bytes, "keyring.key_file"));
    if (file.size() < head_bytes + wrapped_key_bytes || as_text(file).substr(0, magic.size()) != magic)
        return fail(Errc::damaged, "keyring.key_file");
    if (file[6] > version) return fail(Errc::usage, "keyring.newer");
    if (file[6] < 1 || file[7] > 1) return fail(Errc::damaged, "keyring.key_file");
    MG_TRY(HostKey host, read_host_key(folder, static_cast<HostKeySource>(file[7])));
    const ByteView all(file), head = all.first(head_bytes);
    MG_TRY(const Secret file_key,
           unwrap(host.key, head, all.subspan(head_bytes, wrapped_key_bytes), "keyring.key_file"));
    MG_TRY(const Secret body, unwrap(file_key, head, all.subspan(head_bytes + wrapped_key_bytes), "keyring.key_file"));
    MG_TRY(GuardKeys keys, read_body(body.view(), file[6]));
    return OpenedKeyFile{std::move(host), std::move(keys)};
}

Status write_key_file(const std::filesystem::path& folder, const HostKey& host, const GuardKeys& keys,
                      const GrantMap& grants) {
    if (grants.size() > max_grants) return fail(Errc::bug, "keyring.key_file_size");
    Writer body(capacity_for(grants));
    put_body(body, keys, grants);
    if (body.done().empty()) return fail(Errc::bug, "keyring.key_file_size");
    Bytes file = to_bytes(magic);
    file.push_back(version);
    file.push_back(static_cast<std::uint8_t>(host.source));
    const Bytes head = file;
    const Secret file_key = Secret::random(key_bytes);
    for (const Bytes& part : {wrap(host.key, head, file_key.view()), wrap(file_key, head, body.done())})
        file.insert(file.end(), part.begin(), part.end());
    return write_file_durably(key_file_path(folder), file, "keyring.key_file");
}

}  // namespace milchglas::keyring
