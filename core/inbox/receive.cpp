#include "core/inbox/receive.h"

#include <algorithm>

#include "core/age/open.h"
#include "core/age/payload_reader.h"
#include "core/base/encoding.h"
#include "core/base/hash.h"
#include "core/inbox/manifest_json.h"
#include "core/inbox/payload.h"

namespace milchglas::inbox {
namespace {

PlainSource plain_source(age::PayloadReader& reader) {
    return {reader.size(), [&reader](std::uint64_t offset, MutableBytes into) -> Status {
                MG_TRY(const std::size_t n, reader.read_at(offset, into));
                if (n != into.size()) return fail(Errc::damaged, "inbox.tar_truncated");
                return {};
            }};
}

Result<Hash256> hash_media(const PlainSource& source, const PayloadLayout& layout) {
    Secret buffer(256 * 1024);  // clear media: kept out of core dumps, wiped
    Blake2b hash;
    for (std::uint64_t done = 0; done < layout.media_size;) {
        const MutableBytes part =
            buffer.mutable_view().first(std::min<std::uint64_t>(buffer.size(), layout.media_size - done));
        MG_CHECK(source.read(layout.media_offset + done, part));
        hash.update(part);
        done += part.size();
    }
    return hash.finish();
}

/// The manifest, once its signature, its sender and the absence of a replay are sure.
Result<ClipManifest> verified_manifest(const std::string& clip_note, std::span<const note::EnrolledKey> keys,
                                       const SeenBefore& seen_before) {
    MG_TRY(const note::OpenedNote note, note::open_note(clip_note, keys, KeyPurpose::device));
    MG_TRY(ClipManifest manifest, parse_manifest(note.text));
    if (note.subject != manifest.device.value) return fail(Errc::forged, "inbox.device");
    MG_TRY(const bool seen, seen_before(manifest.clip));
    if (seen) return fail(Errc::conflict, "inbox.replayed");
    return manifest;
}

bool addressed_to_us(const ClipManifest& manifest, std::span<const age::Identity> identities) {
    return std::any_of(identities.begin(), identities.end(), [&](const age::Identity& identity) {
        return std::find(manifest.recipients.begin(), manifest.recipients.end(), identity.recipient().to_text()) !=
               manifest.recipients.end();
    });
}

/// Cheap checks first: the media is read only when nothing else is wrong.
Status check_contents(const ClipManifest& manifest, const PayloadLayout& layout, const PlainSource& source) {
    if (to_hex(blake2b_256(as_bytes(layout.consent_note))) != manifest.consent.note_blake2b)
        return fail(Errc::forged, "inbox.consent_hash");
    if (static_cast<std::uint64_t>(manifest.media_size) != layout.media_size)
        return fail(Errc::forged, "inbox.media_size");
    MG_TRY(const Hash256 hash, hash_media(source, layout));
    if (to_hex(hash) != manifest.media_blake2b) return fail(Errc::forged, "inbox.media_hash");
    return {};
}

}  // namespace

Result<ReceivedClip> receive(int fd, std::span<const age::Identity> identities, std::span<const note::EnrolledKey> keys,
                             const SeenBefore& seen_before) {
    MG_TRY(age::OpenedFile file, age::open_with_identities(fd, identities));
    MG_TRY(age::PayloadReader reader,
           age::PayloadReader::open(fd, file.payload_offset, file.payload_end, std::move(file.payload_key)));
    const PlainSource source = plain_source(reader);
    MG_TRY(PayloadLayout layout, read_layout(source));
    MG_TRY(ClipManifest manifest, verified_manifest(layout.clip_note, keys, seen_before));
    if (!addressed_to_us(manifest, identities)) return fail(Errc::forged, "inbox.recipients");
    MG_CHECK(check_contents(manifest, layout, source));
    return ReceivedClip{std::move(manifest),         std::move(layout.consent_note),
                        std::move(layout.clip_note), std::move(file.file_key),
                        file.payload_offset,         file.payload_end,
                        layout.media_offset,         layout.media_size,
                        std::move(layout.media_ext)};
}

}  // namespace milchglas::inbox
