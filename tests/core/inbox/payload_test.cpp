#include "core/inbox/payload.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "core/inbox/ustar.h"
#include "tests/core/inbox/inbox_testing.h"

namespace milchglas::inbox {
namespace {

const std::string consent = "consent text\n", clip = std::string(600, 'c'), media(70'000, 'm');

struct Item {
    std::string name, content;
};
/// An archive as written here, of any entries.
std::string archive(const std::vector<Item>& items, std::size_t zeros = 1024) {
    std::string out;
    for (const Item& item : items) {
        out += as_text(*ustar::make_header({item.name, item.content.size()}));
        out += item.content + std::string(ustar::padded(item.content.size()) - item.content.size(), '\0');
    }
    return out + std::string(zeros, '\0');
}
std::string good() {
    return archive({{"consent.note", consent}, {"clip.note", clip}, {"media.mp4", media}});
}
Result<PayloadLayout> layout_of(const std::string& text) {
    PayloadWalk walk(source_of(text));
    return walk.read_layout();
}
/// The media as it comes out, when everything around it is in order.
Result<std::string> media_of(const std::string& text) {
    PayloadWalk walk(source_of(text));
    MG_TRY(const PayloadLayout layout, walk.read_layout());
    std::string out;
    MG_CHECK(walk.read_media(layout, [&](ByteView piece) -> Status {
        out += as_text(piece);
        return {};
    }));
    return out;
}

Result<std::string> written(const std::string& consent_note, const std::string& clip_note, const std::string& bytes,
                            std::uint64_t size, const std::string& ext) {
    std::string out;
    const MediaFigures figures{size, blake2b_256(as_bytes(bytes))};
    MG_CHECK(write_payload(consent_note, clip_note, file_of(bytes).get(), figures, ext, [&](ByteView part) -> Status {
        out += as_text(part);
        return {};
    }));
    return out;
}

TEST(Payload, TheThreeEntriesAreFound) {
    const std::string text = good();
    const auto layout = layout_of(text);
    ASSERT_TRUE(layout) << layout.error().where();
    EXPECT_EQ(layout->consent_note, consent);
    EXPECT_EQ(layout->clip_note, clip);
    EXPECT_EQ(layout->media_ext, "mp4");
    EXPECT_EQ(text.substr(layout->media_offset, layout->media_size), media);
    EXPECT_EQ(media_of(text).value(), media);
}

TEST(Payload, TheWriterWritesWhatTheReaderReads) {
    const auto text = written(consent, clip, media, media.size(), "mp4");
    ASSERT_TRUE(text);
    EXPECT_EQ(*text, good());
}

TEST(Payload, AnArchiveOfDebiansTarIsRead) {
    const TemporaryFolder folder;
    const auto put = [&](const char* name, const std::string& content) {
        std::ofstream(folder.path() / name, std::ios::binary) << content;
    };
    put("consent.note", consent);
    put("clip.note", clip);
    put("media.mkv", media);
    const std::string tar = "cd " + folder.path().string() + " && tar --format=";
    ASSERT_EQ(std::system((tar + "ustar -cf clip.tar consent.note clip.note media.mkv").c_str()), 0);
    const auto read = [&] {
        return std::string(as_text(*read_file(folder.path() / "clip.tar", 1 << 24, "test.read")));
    };
    const std::string text = read();
    const auto layout = layout_of(text);
    ASSERT_TRUE(layout) << layout.error().where();
    EXPECT_EQ(layout->clip_note, clip);
    EXPECT_EQ(text.substr(layout->media_offset, layout->media_size), media);

    ASSERT_EQ(std::system((tar + "gnu -cf clip.tar consent.note clip.note media.mkv").c_str()), 0);
    EXPECT_FAILS(layout_of(read()), Errc::damaged, "inbox.tar_format");
    ASSERT_EQ(std::system((tar + "ustar -cf clip.tar . 2> errors").c_str()), 0);
    EXPECT_FAILS(layout_of(read()), Errc::damaged, "inbox.tar_entry");
}

TEST(Payload, DebiansTarListsAndUnpacksOurs) {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "clip.tar", std::ios::binary) << *written(consent, clip, media, media.size(), "mp4");
    ASSERT_EQ(std::system(("cd " + folder.path().string() +
                           " && tar tf clip.tar > list 2> errors && tar xf clip.tar && test ! -s errors")
                              .c_str()),
              0);
    EXPECT_EQ(as_text(*read_file(folder.path() / "list", 1000, "test.read")), "consent.note\nclip.note\nmedia.mp4\n");
    EXPECT_EQ(as_text(*read_file(folder.path() / "media.mp4", 1 << 20, "test.read")), media);
}

TEST(Payload, EachMissingEntryHasItsName) {
    EXPECT_FAILS(layout_of(archive({})), Errc::damaged, "inbox.no_consent_note");
    EXPECT_FAILS(layout_of(archive({{"clip.note", clip}, {"media.mp4", media}})), Errc::damaged,
                 "inbox.no_consent_note");
    EXPECT_FAILS(layout_of(archive({{"consent.note", consent}, {"media.mp4", media}})), Errc::damaged,
                 "inbox.no_clip_note");
    EXPECT_FAILS(layout_of(archive({{"clip.note", clip}, {"consent.note", consent}, {"media.mp4", media}})),
                 Errc::damaged, "inbox.no_consent_note");
    EXPECT_FAILS(layout_of(archive({{"consent.note", consent}, {"clip.note", clip}})), Errc::damaged, "inbox.no_media");
    for (const char* name : {"media.", "media.MP4", "media.tar.gz", "media.toolonggg", "video.mp4"})
        EXPECT_FAILS(layout_of(archive({{"consent.note", consent}, {"clip.note", clip}, {name, media}})), Errc::damaged,
                     "inbox.no_media")
            << name;
}

TEST(Payload, SizesAreBoundedBeforeAnythingIsRead) {
    EXPECT_FAILS(layout_of(archive({{"consent.note", ""}})), Errc::damaged, "inbox.note_size");
    EXPECT_FAILS(layout_of(archive({{"consent.note", std::string(max_note_size + 1, 'n')}})), Errc::damaged,
                 "inbox.note_size");
    EXPECT_FAILS(layout_of(archive({{"consent.note", consent}, {"clip.note", clip}, {"media.mp4", ""}})), Errc::damaged,
                 "inbox.empty_media");
    const std::string start = archive({{"consent.note", consent}, {"clip.note", clip}}, 0);
    const std::string large(as_text(*ustar::make_header({"media.mp4", max_media_size + 1})));
    EXPECT_FAILS(layout_of(start + large), Errc::usage, "inbox.media_too_large");
}

TEST(Payload, EveryCutIsNoticed) {
    const std::string text = archive({{"consent.note", consent}, {"clip.note", clip}, {"media.mp4", "m"}});
    for (std::size_t i = 0; i < text.size(); ++i)
        EXPECT_FAILS(layout_of(text.substr(0, i)), Errc::damaged, "inbox.tar_truncated") << i;
    EXPECT_TRUE(layout_of(text));
}

TEST(Payload, NothingFollowsTheMedia) {
    EXPECT_FAILS(media_of(archive({{"consent.note", consent}, {"clip.note", clip}, {"media.mp4", media}, {"x", "y"}})),
                 Errc::damaged, "inbox.tar_trailing");
    std::string padded = good();
    padded[padded.size() - 1025] = 'x';  // in the padding of the last media block
    EXPECT_FAILS(media_of(padded), Errc::damaged, "inbox.tar_trailing");
    EXPECT_TRUE(media_of(good() + std::string(9216, '\0')));
    EXPECT_FAILS(layout_of(good() + std::string((1 << 20) + 1, '\0')), Errc::damaged, "inbox.tar_trailing");
}

TEST(Payload, WhatSourceAndSinkReportComesThrough) {
    PayloadWalk broken({5000, [](std::uint64_t) -> Result<ByteView> { return fail(Errc::io, "test.broken"); }});
    EXPECT_FAILS(broken.read_layout(), Errc::io, "test.broken");
    const std::string text = good();
    PayloadWalk walk(source_of(text));
    const auto layout = walk.read_layout();
    ASSERT_TRUE(layout);
    EXPECT_FAILS(walk.read_media(*layout, [](ByteView) -> Status { return fail(Errc::no_space, "test.full"); }),
                 Errc::no_space, "test.full");
}

TEST(Payload, TheWriterRefusesWhatTheReaderWould) {
    EXPECT_FAILS(written("", clip, media, media.size(), "mp4"), Errc::usage, "inbox.note_size");
    EXPECT_FAILS(written(consent, std::string(max_note_size + 1, 'n'), media, media.size(), "mp4"), Errc::usage,
                 "inbox.note_size");
    EXPECT_FAILS(written(consent, clip, media, media.size(), "MP4"), Errc::usage, "inbox.media_ext");
    EXPECT_FAILS(written(consent, clip, media, media.size(), "../x"), Errc::usage, "inbox.media_ext");
    EXPECT_FAILS(written(consent, clip, "", 0, "mp4"), Errc::usage, "inbox.empty_media");
    EXPECT_FAILS(written(consent, clip, media, max_media_size + 1, "mp4"), Errc::usage, "inbox.media_too_large");
    EXPECT_FAILS(written(consent, clip, media, media.size() + 1, "mp4"), Errc::conflict, "inbox.media_changed");
    EXPECT_FAILS(written(consent, clip, media, media.size() - 1, "mp4"), Errc::conflict, "inbox.media_changed");
    EXPECT_FAILS(write_payload(consent, clip, file_of("swapped").get(), {7, blake2b_256(as_bytes("measured"))}, "mp4",
                               [](ByteView) { return Status(); }),
                 Errc::conflict, "inbox.media_changed");
    EXPECT_FAILS(write_payload(consent, clip, -1, {1, {}}, "mp4", [](ByteView) { return Status(); }), Errc::io,
                 "inbox.media_read");
    EXPECT_FAILS(write_payload(consent, clip, -1, {1, {}}, "mp4",
                               [](ByteView) -> Status { return fail(Errc::no_space, "test.full"); }),
                 Errc::no_space, "test.full");
}

}  // namespace
}  // namespace milchglas::inbox
