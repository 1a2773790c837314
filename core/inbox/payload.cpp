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

/// Walks the archive front to back.
class Walk {
  public:
    explicit Walk(const PlainSource& source) : source_(source) {}

    [[nodiscard]] std::uint64_t offset() const { return offset_; }
    [[nodiscard]] std::uint64_t left() const { return source_.size - offset_; }

    Status read(MutableBytes into) {
        if (left() < into.size()) return fail(Errc::damaged, "inbox.tar_truncated");
        MG_CHECK(source_.read(offset_, into));
        offset_ += into.size();
        return {};
    }
    Status skip(std::uint64_t bytes) {
        if (left() < bytes) return fail(Errc::damaged, "inbox.tar_truncated");
        offset_ += bytes;
        return {};
    }
    /// Absent: the archive's end.
    Result<std::optional<ustar::Entry>> header() {
        ustar::Block block{};
        MG_CHECK(read(block));
        return ustar::parse_header(block);
    }
    Status zeros(std::uint64_t count, Where where) {
        Bytes buffer(std::min<std::uint64_t>(count, step));
        for (std::uint64_t n = 0; count > 0; count -= n) {
            n = std::min<std::uint64_t>(count, buffer.size());
            MG_CHECK(read(MutableBytes(buffer).first(n)));
            if (std::any_of(buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(n),
                            [](std::uint8_t b) { return b != 0; }))
                return fail(Errc::damaged, where);
        }
        return {};
    }

  private:
    const PlainSource& source_;
    std::uint64_t offset_ = 0;
};

Result<std::string> read_note(Walk& walk, std::string_view name, Where missing) {
    MG_TRY(const auto entry, walk.header());
    if (!entry || entry->name != name) return fail(Errc::damaged, missing);
    if (entry->size == 0 || entry->size > max_note_size) return fail(Errc::damaged, "inbox.note_size");
    std::string note(entry->size, '\0');
    MG_CHECK(walk.read({reinterpret_cast<std::uint8_t*>(note.data()), note.size()}));
    MG_CHECK(walk.skip(ustar::padded(note.size()) - note.size()));
    return note;
}

Status find_media(Walk& walk, PayloadLayout& layout) {
    MG_TRY(const auto entry, walk.header());
    if (!entry || !entry->name.starts_with(media_prefix)) return fail(Errc::damaged, "inbox.no_media");
    layout.media_ext = entry->name.substr(media_prefix.size());
    if (!valid_ext(layout.media_ext)) return fail(Errc::damaged, "inbox.no_media");
    if (entry->size == 0) return fail(Errc::damaged, "inbox.empty_media");
    if (entry->size > max_media_size) return fail(Errc::usage, "inbox.media_too_large");
    layout.media_offset = walk.offset();
    layout.media_size = entry->size;
    return walk.skip(entry->size);
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

Status write_media(const PlainSink& sink, int fd, std::uint64_t size) {
    Secret buffer(step);  // clear media: kept out of core dumps, wiped
    for (std::uint64_t offset = 0; offset < size;) {
        const MutableBytes part = buffer.mutable_view().first(std::min<std::uint64_t>(step, size - offset));
        MG_TRY(const std::size_t n, read_some_at(fd, offset, part, "inbox.media_read"));
        if (n != part.size()) return fail(Errc::conflict, "inbox.media_changed");
        MG_CHECK(sink(part));
        offset += n;
    }
    MG_TRY(const std::size_t more, read_some_at(fd, size, buffer.mutable_view().first(1), "inbox.media_read"));
    if (more != 0) return fail(Errc::conflict, "inbox.media_changed");
    return write_padding(sink, size);
}

}  // namespace

Result<PayloadLayout> read_layout(const PlainSource& source) {
    PayloadLayout layout;
    Walk walk(source);
    MG_TRY(layout.consent_note, read_note(walk, consent_name, "inbox.no_consent_note"));
    MG_TRY(layout.clip_note, read_note(walk, clip_name, "inbox.no_clip_note"));
    MG_CHECK(find_media(walk, layout));
    const std::uint64_t padding = ustar::padded(layout.media_size) - layout.media_size;
    if (walk.left() < padding + 2 * ustar::block_size) return fail(Errc::damaged, "inbox.tar_truncated");
    if (walk.left() > padding + max_trailing) return fail(Errc::damaged, "inbox.tar_trailing");
    MG_CHECK(walk.zeros(walk.left(), "inbox.tar_trailing"));
    return layout;
}

Status write_payload(const std::string& consent_note, const std::string& clip_note, int media_fd,
                     std::uint64_t media_size, const std::string& media_ext, const PlainSink& sink) {
    for (const std::string* note : {&consent_note, &clip_note})
        if (note->empty() || note->size() > max_note_size) return fail(Errc::usage, "inbox.note_size");
    if (!valid_ext(media_ext)) return fail(Errc::usage, "inbox.media_ext");
    if (media_size == 0) return fail(Errc::usage, "inbox.empty_media");
    if (media_size > max_media_size) return fail(Errc::usage, "inbox.media_too_large");
    MG_CHECK(write_note(sink, consent_name, consent_note));
    MG_CHECK(write_note(sink, clip_name, clip_note));
    MG_CHECK(write_entry(sink, std::string(media_prefix) + media_ext, media_size));
    MG_CHECK(write_media(sink, media_fd, media_size));
    const std::array<std::uint8_t, 2 * ustar::block_size> end{};
    return sink(end);
}

}  // namespace milchglas::inbox
