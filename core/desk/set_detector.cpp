#include "core/desk/set_detector.h"

#include <sys/stat.h>

#include <algorithm>
#include <system_error>

#include "core/base/encoding.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/desk/pinned_detector.h"
#include "core/desk/workbench.h"

namespace milchglas::desk {
namespace {
namespace fs = std::filesystem;

/// What the log takes as a code.
bool is_code(const std::string& text) {
    constexpr std::size_t longest = 64;
    const auto fits = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               std::string_view("._:+/-").find(c) != std::string_view::npos;
    };
    return !text.empty() && text.size() <= longest && std::all_of(text.begin(), text.end(), fits);
}

Result<Bytes> read_model(const SetDetector::Request& request) {
    MG_TRY(const std::uint64_t size, size_of(request.model.get(), "desk.detector_size"));
    if (size == 0 || size > max_detector_bytes) return fail(Errc::damaged, "desk.detector_size");
    MG_TRY(Bytes model, read_all(request.model.get(), max_detector_bytes, "desk.detector_size"));
    if (to_hex(sha256(model)) != request.sha256) return fail(Errc::damaged, "desk.detector_hash");
    return model;
}

Status write_model(const fs::path& path, ByteView model) {
    std::error_code error;
    if (fs::create_directory(path.parent_path(), error)) ::chmod(path.parent_path().c_str(), 0700);
    if (error) return fail(Errc::io, "desk.detector_file");
    MG_CHECK(write_file_durably(path, model, "desk.detector_file"));
    return sync_folder(path.parent_path().parent_path(), "desk.detector_file");
}

/// Whatever no rule needs any more. What can't be deleted now, the doctor finds.
void sweep(const fs::path& vault, const std::string& kept) {
    std::error_code error;
    std::vector<fs::path> old;
    for (const auto& file : fs::directory_iterator(vault / "models", error))
        if (is_detector_name(file.path()) && file.path() != detector_file(vault, kept)) old.push_back(file.path());
    for (const fs::path& file : old) fs::remove(file, error);
}

audit::Entry rule_entry(const Workbench& bench, audit::EntryType type, const DetectorRule& rule) {
    audit::Entry entry = bench.entry(type);
    entry.reason = {"detector", rule.name, rule.version, rule.sha256};
    return entry;
}
}  // namespace

Result<SetDetector::Reply> set_detector(Workbench& bench, SetDetector::Request request) {
    const bool named = is_code(request.name) && is_code(request.version);
    if (!named || (!request.licence.empty() && !is_code(request.licence)))
        return fail(Errc::usage, "desk.detector_words");
    if (!makes_sense(request.spec)) return fail(Errc::usage, "desk.detector_spec");
    MG_TRY(const Bytes model, read_model(request));
    Vault& vault = bench.vault();
    const DetectorRule rule{request.name,   request.version,   request.licence,
                            request.sha256, std::ssize(model), std::move(request.spec)};
    // The file first: a rule without its file would only make clips go without.
    MG_CHECK(write_model(detector_file(vault.folder(), rule.sha256), model));
    MG_TRY(auto transaction, store::Transaction::begin(vault.database()));
    MG_CHECK(set_detector_rule(transaction, rule));
    MG_CHECK(vault.log().append(transaction, rule_entry(bench, audit::EntryType::rule_set, rule)));
    MG_CHECK(transaction.commit());
    sweep(vault.folder(), rule.sha256);
    return SetDetector::Reply{rule.bytes};
}

Result<RemoveDetector::Reply> remove_detector(Workbench& bench, RemoveDetector::Request) {
    Vault& vault = bench.vault();
    MG_TRY(auto transaction, store::Transaction::begin(vault.database()));
    MG_TRY(const auto pinned, detector_rule(vault.database()));
    if (!pinned) return fail(Errc::not_found, "desk.no_detector");
    MG_CHECK(remove_detector_rule(transaction));
    MG_CHECK(vault.log().append(transaction, rule_entry(bench, audit::EntryType::rule_remove, pinned->rule)));
    MG_CHECK(transaction.commit());
    sweep(vault.folder(), {});
    return RemoveDetector::Reply{};
}

Result<ShowDetector::Reply> show_detector(Workbench& bench, ShowDetector::Request) {
    ShowDetector::Reply reply;
    MG_TRY(auto pinned, detector_rule(bench.vault().database()));
    MG_TRY(reply.state, bench.desk().detector().state(bench.vault().database()));
    if (!pinned) return reply;
    reply.rule = std::move(pinned->rule);
    reply.failures = pinned->failures;
    reply.failed_where = std::move(pinned->failed_where);
    return reply;
}

}  // namespace milchglas::desk
