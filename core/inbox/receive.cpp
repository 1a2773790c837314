#include "core/inbox/receive.h"

#include <algorithm>

#include "core/age/open.h"
#include "core/base/encoding.h"
#include "core/base/hash.h"
#include "core/inbox/manifest_json.h"
#include "core/inbox/payload.h"
#include "core/inbox/payload_copy.h"

namespace milchglas::inbox {
namespace {

/// The manifest, once its signature and its sender are sure.
Result<ClipManifest> verified_manifest(const std::string& clip_note, std::span<const note::EnrolledKey> keys) {
    MG_TRY(const note::OpenedNote note, note::open_note(clip_note, keys, KeyPurpose::device));
    MG_TRY(ClipManifest manifest, parse_manifest(note.text));
    if (note.subject != manifest.device.value) return fail(Errc::forged, "inbox.device");
    return manifest;
}

bool addressed_to_us(const ClipManifest& manifest, std::span<const age::Identity> identities) {
    return std::any_of(identities.begin(), identities.end(), [&](const age::Identity& identity) {
        return std::find(manifest.recipients.begin(), manifest.recipients.end(), identity.recipient().to_text()) !=
               manifest.recipients.end();
    });
}

Status check_contents(const ClipManifest& manifest, const PayloadLayout& layout) {
    if (to_hex(blake2b_256(as_bytes(layout.consent_note))) != manifest.consent.note_blake2b)
        return fail(Errc::forged, "inbox.consent_hash");
    if (static_cast<std::uint64_t>(manifest.media_size) != layout.media_size)
        return fail(Errc::forged, "inbox.media_size");
    return {};
}

}  // namespace

/// Fixed in memory: `walk` takes from `payload`.
struct Reception::State {
    explicit State(PayloadCopy copy)
        : payload(std::move(copy)),
          walk({payload.size(), [this](std::uint64_t at_most) { return payload.take(at_most); }}) {}

    PayloadCopy payload;
    PayloadWalk walk;
    PayloadLayout layout;
    ReceivedClip clip;
};

Reception::Reception(std::unique_ptr<State> state) : state_(std::move(state)) {}
Reception::Reception(Reception&&) noexcept = default;
Reception& Reception::operator=(Reception&&) noexcept = default;
Reception::~Reception() = default;

Result<Reception> Reception::begin(int source, int copy, const Desk& desk, const std::atomic<bool>& stop) {
    MG_TRY(age::OpenedFile file, age::open_with_identities(source, desk.identities));
    MG_TRY(PayloadCopy payload,
           PayloadCopy::begin({source, file.payload_offset, file.payload_end, copy}, file.file_key, stop));
    auto state = std::make_unique<State>(std::move(payload));
    MG_TRY(state->layout, state->walk.read_layout());
    MG_TRY(ClipManifest manifest, verified_manifest(state->layout.clip_note, desk.keys));
    if (!addressed_to_us(manifest, desk.identities)) return fail(Errc::forged, "inbox.recipients");
    MG_CHECK(check_contents(manifest, state->layout));
    const PayloadLayout& layout = state->layout;
    state->clip = {std::move(manifest), layout.consent_note, layout.clip_note, std::move(file.file_key),
                   layout.media_offset, layout.media_size,   layout.media_ext};
    return Reception(std::move(state));
}

const ReceivedClip& Reception::clip() const {
    return state_->clip;
}

Status Reception::finish() {
    Blake2b hash;
    MG_CHECK(state_->walk.read_media(state_->layout, [&hash](ByteView piece) -> Status {
        hash.update(piece);
        return {};
    }));
    if (to_hex(hash.finish()) != state_->clip.manifest.media_blake2b) return fail(Errc::forged, "inbox.media_hash");
    return {};
}

}  // namespace milchglas::inbox
