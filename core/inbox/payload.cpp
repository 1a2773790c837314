#include "core/inbox/payload.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "core/base/fd.h"
#include "core/base/secret.h"
#include "core/inbox/ustar.h"

namespace milchglas::inbox {
namespace {

constexpr std::string_view consent_name = "consent.note", clip_name = "clip.note", media_prefix = "media.";
constexpr std::size_t step = 64 * 1024;
/// What may follow the media: two zero blocks, and more of them up to a record of any common blocking factor.
constexpr std::uint64_t max_trailing = 1u << 20;

bool valid_ext(std::string_view ext) {
    return !ext.empty() && ext.size() <= 8 &&
           std::all_of(ext.begin(), ext.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

Status write_entry(const PlainSink& sink, std::string_view name, std::uint64_t size) {
    MG_TRY(const ustar::Block header, ustar::make_header({std::string(name), size}));
    return sink(header);
}

Status write_padding(const PlainSink& sink, std::uint64_t size) {
    const ustar::Block zeros{};
    return sink(ByteView(zeros).first(ustar::padded(size) - size));
}

Status write_note(const PlainSink& sink, std::string_view name, const std::string& note) {
    MG_CHECK(write_entry(sink, name, note.size()));
    MG_CHECK(sink(as_bytes(note)));
    return write_padding(sink, note.size());
}

Status write_media(const PlainSink& sink, int fd, const MediaFigures& media) {
    Secret buffer(step);  // clear media: kept out of core dumps, wiped
    Blake2b hash;
    const std::uint64_t size = media.size;
    for (std::uint64_t offset = 0; offset < size;) {
        const MutableBytes part = buffer.mutable_view().first(std::min<std::uint64_t>(step, size - offset));
        MG_TRY(const std::size_t n, read_some_at(fd, offset, part, "inbox.media_read"));
        if (n != part.size()) return fail(Errc::conflict, "inbox.media_changed");
        hash.update(part);
        MG_CHECK(sink(part));
        offset += n;
    }
    MG_TRY(const std::size_t more, read_some_at(fd, size, buffer.mutable_view().first(1), "inbox.media_read"));
    if (more != 0 || hash.finish() != media.blake2b) return fail(Errc::conflict, "inbox.media_changed");
    return write_padding(sink, size);
}

}  // namespace

Status PayloadWalk::each(std::uint64_t count, const PlainSink& sink) {
    if (left_ < count) return fail(Errc::damaged, "inbox.tar_truncated");
    while (count > 0) {
        MG_TRY(const ByteView piece, source_.take(count));
        MG_CHECK(sink(piece));
        left_ -= piece.size();
        count -= piece.size();
    }
    return {};
}

Status PayloadWalk::read(MutableBytes into) {
    return each(into.size(), [&into](ByteView piece) -> Status {
        std::copy(piece.begin(), piece.end(), into.begin());
        into = into.subspan(piece.size());
        return {};
    });
}

Result<std::string> PayloadWalk::read_note(std::string_view name, Where missing) {
    ustar::Block block{};
    MG_CHECK(read(block));
    MG_TRY(const auto entry, ustar::parse_header(block));
    if (!entry || entry->name != name) return fail(Errc::damaged, missing);
    if (entry->size == 0 || entry->size > max_note_size) return fail(Errc::damaged, "inbox.note_size");
    std::string padded(ustar::padded(entry->size), '\0');
    MG_CHECK(read({reinterpret_cast<std::uint8_t*>(padded.data()), padded.size()}));
    padded.resize(entry->size);
    return padded;
}

Status PayloadWalk::find_media(PayloadLayout& layout) {
    ustar::Block block{};
    MG_CHECK(read(block));
    MG_TRY(const auto entry, ustar::parse_header(block));
    if (!entry || !entry->name.starts_with(media_prefix)) return fail(Errc::damaged, "inbox.no_media");
    layout.media_ext = entry->name.substr(media_prefix.size());
    if (!valid_ext(layout.media_ext)) return fail(Errc::damaged, "inbox.no_media");
    if (entry->size == 0) return fail(Errc::damaged, "inbox.empty_media");
    if (entry->size > max_media_size) return fail(Errc::usage, "inbox.media_too_large");
    layout.media_offset = source_.size - left_;
    layout.media_size = entry->size;
    const std::uint64_t needed = ustar::padded(entry->size) + 2 * ustar::block_size;
    if (left_ < needed) return fail(Errc::damaged, "inbox.tar_truncated");
    if (left_ - needed > max_trailing) return fail(Errc::damaged, "inbox.tar_trailing");
    return {};
}

Result<PayloadLayout> PayloadWalk::read_layout() {
    PayloadLayout layout;
    MG_TRY(layout.consent_note, read_note(consent_name, "inbox.no_consent_note"));
    MG_TRY(layout.clip_note, read_note(clip_name, "inbox.no_clip_note"));
    MG_CHECK(find_media(layout));
    return layout;
}

Status PayloadWalk::read_media(const PayloadLayout& layout, const PlainSink& sink) {
    MG_CHECK(each(layout.media_size, sink));
    return each(left_, [](ByteView piece) -> Status {
        const bool blank = std::all_of(piece.begin(), piece.end(), [](std::uint8_t b) { return b == 0; });
        return blank ? Status{} : fail(Errc::damaged, "inbox.tar_trailing");
    });
}

Status write_payload(const std::string& consent_note, const std::string& clip_note, int media_fd,
                     const MediaFigures& media, const std::string& media_ext, const PlainSink& sink) {
    for (const std::string* note : {&consent_note, &clip_note})
        if (note->empty() || note->size() > max_note_size) return fail(Errc::usage, "inbox.note_size");
    if (!valid_ext(media_ext)) return fail(Errc::usage, "inbox.media_ext");
    if (media.size == 0) return fail(Errc::usage, "inbox.empty_media");
    if (media.size > max_media_size) return fail(Errc::usage, "inbox.media_too_large");
    MG_CHECK(write_note(sink, consent_name, consent_note));
    MG_CHECK(write_note(sink, clip_name, clip_note));
    MG_CHECK(write_entry(sink, std::string(media_prefix) + media_ext, media.size));
    MG_CHECK(write_media(sink, media_fd, media));
    const std::array<std::uint8_t, 2 * ustar::block_size> end{};
    return sink(end);
}

}  // namespace milchglas::inbox
