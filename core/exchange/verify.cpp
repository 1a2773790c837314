#include "core/exchange/verify.h"

#include <set>

#include "core/base/encoding.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/exchange/csv.h"

namespace milchglas::exchange {
namespace {
namespace fs = std::filesystem;
constexpr std::size_t max_file = std::size_t{1} << 30;

Result<std::vector<std::string>> files_below(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code error;
    fs::recursive_directory_iterator at(folder, error);
    for (; !error && at != fs::recursive_directory_iterator{}; at.increment(error)) {
        std::error_code kind_error;
        if (at->is_regular_file(kind_error)) names.push_back(at->path().lexically_relative(folder).generic_string());
        if (kind_error) return fail(Errc::io, "exchange.read");
    }
    if (error) return fail(Errc::io, "exchange.read");
    return names;
}

/// `id` as a whole word: "<clip>.package" isn't found in "<clip>.package-size".
bool names_row(std::string_view text, std::string_view id) {
    const auto in_word = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    };
    for (std::size_t at = text.find(id); at != std::string_view::npos; at = text.find(id, at + 1)) {
        const std::size_t end = at + id.size();
        const bool begins = at == 0 || !in_word(text[at - 1]);
        if (begins && (end == text.size() || !in_word(text[end]))) return true;
    }
    return false;
}

Status refuse_tombstoned(const fs::path& folder, const std::vector<std::string>& names,
                         const ExportManifest& manifest) {
    if (manifest.tombstones.empty()) return {};
    for (const std::string& name : names) {
        if (name == manifest_name) continue;
        MG_TRY(const Bytes bytes, read_file(folder / name, max_file, "exchange.read"));
        for (const Tombstone& t : manifest.tombstones)
            if (names_row(as_text(bytes), t.row_id)) return fail(Errc::denied, "exchange.tombstoned");
    }
    return {};
}

/// A listed name stays inside the folder, whoever signed the list.
bool plain_name(std::string_view name) {
    constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyz0123456789_-./ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    return !name.empty() && name.front() != '/' && name.front() != '.' && name.find("/.") == std::string_view::npos &&
           name.find_first_not_of(allowed) == std::string_view::npos;
}

Result<std::set<std::string>> check_files(const fs::path& folder, const ExportManifest& manifest) {
    MG_TRY(const Bytes sums, read_file(folder / sums_name, max_file, "exchange.file_missing"));
    const bool whole = !sums.empty() && sums.back() == '\n' && to_hex(sha256(sums)) == manifest.sums_sha256;
    if (!whole) return fail(Errc::damaged, "exchange.sums");
    std::set<std::string> listed;
    for (const std::string_view line : split(as_text(sums).substr(0, sums.size() - 1), '\n')) {
        const std::string name(line.substr(std::min<std::size_t>(66, line.size())));
        if (line.size() < 67 || line.substr(64, 2) != "  " || !plain_name(name) || !listed.insert(name).second)
            return fail(Errc::damaged, "exchange.sums");
        MG_TRY(const Bytes bytes, read_file(folder / name, max_file, "exchange.file_missing"));
        if (to_hex(sha256(bytes)) != line.substr(0, 64)) return fail(Errc::damaged, "exchange.file_changed");
    }
    if (static_cast<std::int64_t>(listed.size()) != manifest.files) return fail(Errc::damaged, "exchange.sums");
    return listed;
}
}  // namespace

Result<VerifiedExport> verify_export(const fs::path& folder, std::span<const note::EnrolledKey> keys) {
    MG_TRY(const Bytes note, read_file(folder / manifest_name, note::max_note_bytes, "exchange.manifest_missing"));
    MG_TRY(const note::OpenedNote opened, note::open_note(as_text(note), keys, KeyPurpose::exporter));
    VerifiedExport verified;
    MG_TRY(verified.manifest, parse_manifest(opened.text));
    verified.signer = opened.signer;
    MG_TRY(const std::vector<std::string> names, files_below(folder));
    MG_CHECK(refuse_tombstoned(folder, names, verified.manifest));
    MG_TRY(const std::set<std::string> listed, check_files(folder, verified.manifest));
    for (const std::string& name : names)
        if (name != manifest_name && name != sums_name && !listed.contains(name)) ++verified.unlisted_files;
    return verified;
}

}  // namespace milchglas::exchange
