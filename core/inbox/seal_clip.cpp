#include "core/inbox/seal_clip.h"

#include <algorithm>

#include "core/age/seal.h"
#include "core/base/fd.h"

namespace milchglas::inbox {
namespace {
constexpr std::size_t seal_threads = 2;  // one encrypts while the other hashes and writes; more wait for it
}

Result<MediaFigures> measure_media(int media_fd, const std::atomic<bool>& stop) {
    MG_TRY(const std::uint64_t size, size_of(media_fd, "inbox.media_read"));
    if (size > max_media_size) return fail(Errc::usage, "inbox.media_too_large");
    Secret buffer(256 * 1024);  // clear media: kept out of core dumps, wiped
    Blake2b hash;
    MediaFigures figures;
    for (;;) {
        if (stop) return fail(Errc::busy, "inbox.stopped");
        MG_TRY(const std::size_t n, read_some_at(media_fd, figures.size, buffer.mutable_view(), "inbox.media_read"));
        hash.update(buffer.view().first(n));
        figures.size += n;
        if (figures.size > max_media_size) return fail(Errc::usage, "inbox.media_too_large");
        if (n < buffer.size()) break;
    }
    if (figures.size == 0) return fail(Errc::usage, "inbox.empty_media");
    figures.blake2b = hash.finish();
    return figures;
}

Status seal_clip(const std::string& consent_note, const std::string& clip_note, int media_fd, const MediaFigures& media,
                 const std::string& media_ext, std::span<const age::Recipient> recipients, int out_fd,
                 const std::atomic<bool>& stop) {
    MG_TRY(age::Sealer sealer, age::Sealer::create(out_fd, recipients, seal_threads));
    MG_CHECK(write_payload(consent_note, clip_note, media_fd, media, media_ext, [&](ByteView bytes) -> Status {
        if (stop) return fail(Errc::busy, "inbox.stopped");
        return sealer.write(bytes);
    }));
    return sealer.finish();
}

}  // namespace milchglas::inbox
