#include "core/desk/pinned_detector.h"

#include "core/base/encoding.h"
#include "core/base/file.h"
#include "core/base/hash.h"

namespace milchglas::desk {
namespace {
constexpr std::string_view prefix = "detector-", suffix = ".onnx";

bool same_time(const timespec& a, const timespec& b) {
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

/// The bytes, where they are the pinned ones.
Result<Bytes> pinned_bytes(const std::filesystem::path& path, const std::string& sha256) {
    MG_TRY(Bytes bytes, read_file(path, max_detector_bytes, "desk.detector_file"));
    if (to_hex(milchglas::sha256(bytes)) != sha256) return fail(Errc::damaged, "desk.detector_file");
    return bytes;
}

DetectorState state_after(const Error& error) {
    return error.code() == Errc::not_found ? DetectorState::missing : DetectorState::changed;
}
}  // namespace

std::filesystem::path detector_file(const std::filesystem::path& vault, const std::string& sha256) {
    return vault / "models" / (std::string(prefix) + sha256 + std::string(suffix));
}

bool is_detector_name(const std::filesystem::path& file) {
    const std::string name = file.filename().string();
    constexpr std::size_t hash_chars = 64;
    if (name.size() != prefix.size() + hash_chars + suffix.size()) return false;
    return name.starts_with(prefix) && name.ends_with(suffix) &&
           name.find_first_not_of("0123456789abcdef", prefix.size()) == prefix.size() + hash_chars;
}

DetectorState check_detector_file(const std::filesystem::path& vault, const std::string& sha256) {
    const auto bytes = pinned_bytes(detector_file(vault, sha256), sha256);
    return bytes ? DetectorState::ready : state_after(bytes.error());
}

bool PinnedDetector::Trace::same(const Trace& other) const {
    return device == other.device && file == other.file && size == other.size && same_time(changed, other.changed) &&
           same_time(modified, other.modified);
}

DetectorState PinnedDetector::settle(const PinnedRule& pinned) {
    if (pinned.failures >= detector_failures_allowed) return DetectorState::paused;
    const std::string& wanted = pinned.rule.sha256;
    const std::filesystem::path path = detector_file(vault_, wanted);
    // Before it is read: what changes meanwhile is read again.
    struct stat info {};
    const bool there = ::lstat(path.c_str(), &info) == 0;
    if (there && trace_ && examined_ == wanted && trace_->same(Trace(info)))
        return bytes_ ? DetectorState::ready : DetectorState::changed;
    bytes_.reset();
    trace_.reset();
    if (!there) return DetectorState::missing;
    const auto bytes = pinned_bytes(path, wanted);
    if (bytes) {
        auto sealed = sealed_memory_file(*bytes, "desk.detector_file");
        if (!sealed) return DetectorState::missing;  // no memory for it now
        bytes_ = *std::move(sealed);
    }
    examined_ = wanted;
    trace_ = Trace(info);
    return bytes_ ? DetectorState::ready : DetectorState::changed;
}

std::optional<PinnedDetector::HandOver> PinnedDetector::hand_over(store::Database& database) {
    const auto pinned = detector_rule(database);
    if (!pinned || !*pinned || settle(**pinned) != DetectorState::ready) return std::nullopt;
    auto model = bytes_.duplicate();
    if (!model) return std::nullopt;
    return HandOver{*std::move(model), (*pinned)->rule.spec, examined_};
}

Result<DetectorState> PinnedDetector::state(store::Database& database) {
    MG_TRY(const auto pinned, detector_rule(database));
    return pinned ? settle(*pinned) : DetectorState::none;
}

}  // namespace milchglas::desk
