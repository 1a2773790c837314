#include "core/frost/track.h"

#include <gtest/gtest.h>

#include <random>

#include "core/frost/track_format.h"
#include "tests/core/frost/content.h"

namespace milchglas::frost {
namespace {

using testing::small_content;
using testing::written;

void expect_refused(const Bytes& bytes, std::string_view where) {
    const auto track = Track::open(bytes);
    ASSERT_FALSE(track) << where;
    EXPECT_EQ(track.error().code(), Errc::damaged);
    EXPECT_EQ(track.error().where(), where);
}

void expect_unwritable(const TrackContent& content) {
    Bytes out(1 << 20);
    const auto result = write_track(content, out);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code(), Errc::bug);
    EXPECT_EQ(result.error().where(), "frost.write_track");
}

/// Reads everything a viewer could ask for.
void look_through(const Track& track) {
    for (std::int64_t at = 0; at < track.frame_count(); ++at) {
        EXPECT_EQ(track.cells(at).value().size(), track.cell_layout().cells());
        const auto silhouettes = track.silhouettes(at).value();
        for (const Silhouette& silhouette : silhouettes) EXPECT_FALSE(silhouette.contour.empty());
    }
}

std::size_t frames_begin() {
    return format::header_bytes + 2 * (4 + 3);
}
std::size_t changes_begin() {
    return frames_begin() + 200 * format::frame_bytes + 6;
}
std::size_t shapes_begin() {
    return changes_begin() + 2 * 29 * format::change_bytes;
}
std::size_t points_begin() {
    return shapes_begin() + 200 * format::silhouette_bytes;
}

Bytes with(std::size_t at, std::initializer_list<std::uint8_t> bytes) {
    Bytes track = written(small_content());
    std::copy(bytes.begin(), bytes.end(), track.begin() + static_cast<std::ptrdiff_t>(at));
    return track;
}

TEST(Track, comes_back_as_written) {
    const TrackContent content = small_content();
    const auto track = Track::open(written(content));
    ASSERT_TRUE(track);
    EXPECT_EQ(track->display(), content.display);
    EXPECT_EQ(track->grid(), content.grid);
    EXPECT_EQ(track->frosting(), content.frosting);
    EXPECT_EQ(track->cell_layout(), content.layout);
    EXPECT_EQ(track->events(), content.events);
    EXPECT_EQ(track->frame_table().time_base.den, 30);
    Bytes cells = content.first_cells;
    for (std::size_t at = 0; at < content.frames.frames.size(); ++at) {
        for (const CellChange change : content.cell_changes[at]) cells[change.cell] = change.value;
        const auto ordinal = static_cast<std::int64_t>(at);
        EXPECT_EQ(track->cells(ordinal).value(), cells) << at;
        EXPECT_EQ(track->silhouettes(ordinal).value(), content.silhouettes[at]) << at;
        EXPECT_EQ(track->frame_table().frames[at].pts, content.frames.frames[at].pts);
        EXPECT_EQ(track->frame_table().frames[at].duration, 2);
        EXPECT_EQ(track->frame_table().frames[at].keyframe, at % 30 == 0);
        EXPECT_NEAR(track->motion()[at], content.motion[at], 1e-4);
    }
}

TEST(Track, cells_are_as_fine_as_the_detector_is_trusted_with) {
    // Rows of 1/33 to 1/1 of a grid 180 high, under each detector and with a face and without.
    const auto fits = [](FaceDetector detector, CellSizing sizing, std::uint16_t rows) {
        TrackContent content = small_content(1);
        content.events.clear();
        content.frosting = {detector, sizing, rows};
        content.layout.row_edges = {0};
        const int cell = (content.grid.height + rows - 1) / rows;
        for (int at = cell; content.grid.height - at >= cell; at += cell)
            content.layout.row_edges.push_back(static_cast<std::uint16_t>(at));
        content.layout.row_edges.push_back(static_cast<std::uint16_t>(content.grid.height));
        content.first_cells.assign(content.layout.cells(), 16);
        Bytes out(1 << 16);
        return write_track(content, out).has_value();
    };
    const auto finest = [&](FaceDetector detector, CellSizing sizing) {
        std::uint16_t rows = 33;
        while (rows > 0 && !fits(detector, sizing, rows)) --rows;
        return rows;
    };
    EXPECT_EQ(finest(FaceDetector::none, CellSizing::no_detector), 8);
    EXPECT_EQ(finest(FaceDetector::haar, CellSizing::no_face), 12);
    EXPECT_EQ(finest(FaceDetector::haar, CellSizing::largest_face), 16);
    EXPECT_EQ(finest(FaceDetector::blaze_face, CellSizing::no_face), 16);
    EXPECT_EQ(finest(FaceDetector::blaze_face, CellSizing::detector_limit), 32);
    EXPECT_EQ(finest(FaceDetector::none, CellSizing::largest_face), 0);
    EXPECT_EQ(finest(FaceDetector::blaze_face, CellSizing::no_detector), 0);
}

TEST(Track, refuses_ordinals_it_does_not_hold) {
    const auto track = Track::open(written(small_content())).value();
    for (const std::int64_t ordinal : {std::int64_t{-1}, std::int64_t{200}, INT64_MAX, INT64_MIN}) {
        EXPECT_EQ(track.cells(ordinal).error().where(), "frost.ordinal");
        EXPECT_EQ(track.silhouettes(ordinal).error().where(), "frost.ordinal");
    }
}

TEST(Track, does_not_follow_later_changes_of_the_bytes) {
    Bytes bytes = written(small_content());
    const auto track = Track::open(bytes).value();
    std::fill(bytes.begin(), bytes.end(), std::uint8_t{0xff});
    look_through(track);
    EXPECT_EQ(track.cells(0).value(), small_content().first_cells);
}

TEST(Track, every_truncation_is_refused) {
    const Bytes bytes = written(small_content());
    for (std::size_t length = 0; length < bytes.size(); ++length)
        expect_refused({bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length)}, "frost.track_size");
}

TEST(Track, one_byte_too_many_is_refused) {
    Bytes bytes = written(small_content());
    bytes.push_back(0);
    expect_refused(bytes, "frost.track_size");
}

TEST(Track, more_than_the_capacity_is_refused) {
    expect_refused(Bytes(track_capacity + 1), "frost.track_size");
}

TEST(Track, each_damage_has_its_name) {
    expect_refused(with(0, {'X'}), "frost.track_magic");
    expect_refused(with(8, {1}), "frost.track_version");  // before there were face detectors
    expect_refused(with(10, {1}), "frost.track_version");
    expect_refused(with(12, {0, 0, 0, 0}), "frost.track_header");              // display 0 wide
    expect_refused(with(20, {0xd1, 0x02}), "frost.track_header");              // grid 721 wide
    expect_refused(with(22, {181, 0}), "frost.track_header");                  // grid 181 high
    expect_refused(with(26, {33, 0}), "frost.track_header");                   // 33 rows of cells
    expect_refused(with(32, {0, 0, 0, 0}), "frost.track_header");              // time base 1/0
    expect_refused(with(36, {0xff, 0xff, 0xff, 0xff}), "frost.track_header");  // 4 billion frames
    expect_refused(with(48, {0xff, 0xff, 0xff, 0xff}), "frost.track_size");    // 4 billion points
    expect_refused(with(56, {0}), "frost.track_header");                       // sized by a face that nobody looked for
    expect_refused(with(56, {3}), "frost.track_header");                       // unknown detector
    expect_refused(with(57, {0}), "frost.track_header");                       // a detector that didn't look
    expect_refused(with(57, {8}), "frost.track_header");                       // sized by something unknown
    expect_refused(with(58, {0, 0}), "frost.track_header");                    // no cells
    expect_refused(with(58, {17, 0}), "frost.track_header");  // finer than this detector is trusted with
    expect_refused(with(58, {1, 0}), "frost.track_cells");    // cells are finer than it says
    expect_refused(with(60, {1}), "frost.track_header");
    expect_refused(with(64, {1}), "frost.track_cells");     // first edge isn't 0
    expect_refused(with(66, {0xc8}), "frost.track_cells");  // edges don't increase
    expect_refused(with(frames_begin() + 28, {0, 0, 0, 0, 0, 0, 0, 0x80}), "frost.track_frames");  // pts runs back
    expect_refused(with(frames_begin() + 15, {0x80}), "frost.track_frames");                       // negative duration
    expect_refused(with(frames_begin() + 20, {1}), "frost.track_frames");                          // a change at 0
    expect_refused(with(frames_begin() + 26, {2}), "frost.track_frames");                          // unknown flag
    expect_refused(with(frames_begin() + 28 + 16, {0, 0, 0, 0}), "frost.track_frames");            // ends run back
    expect_refused(with(changes_begin(), {6, 0}), "frost.track_cells");                            // no such cell
    expect_refused(with(changes_begin(), {4, 0}), "frost.track_cells");                            // cell named twice
    expect_refused(with(changes_begin() + 3, {1}), "frost.track_cells");
    expect_refused(with(shapes_begin() + 2, {2}), "frost.track_silhouettes");            // unknown kind
    expect_refused(with(shapes_begin() + 4, {0xff, 0xff}), "frost.track_silhouettes");   // box left of the grid
    expect_refused(with(shapes_begin() + 8, {0x41, 0x01}), "frost.track_silhouettes");   // box too wide
    expect_refused(with(shapes_begin() + 12, {0, 0, 0, 0}), "frost.track_silhouettes");  // no points
    expect_refused(with(points_begin(), {50}), "frost.track_silhouettes");               // point out of its box
    const std::size_t events = written(small_content()).size() - 2 * format::event_bytes;
    expect_refused(with(events, {7}), "frost.track_events");  // one past the last kind
    expect_refused(with(events, {0}), "frost.track_events");
    EXPECT_EQ(Track::open(with(events, {6})).value().events()[0].kind, EventKind::changed);
    expect_refused(with(events + 4, {10}), "frost.track_events");      // ends before it begins
    expect_refused(with(events + 8, {200}), "frost.track_events");     // past the last frame
    expect_refused(with(events + 20 + 4, {1}), "frost.track_events");  // out of order
    expect_refused(with(events + 12, {1}), "frost.track_events");      // box sticks out
}

TEST(Track, random_corruption_is_refused_or_harmless) {
    const Bytes good = written(small_content(130));
    std::mt19937 random(7);
    int refused = 0;
    for (int round = 0; round < 4000; ++round) {
        Bytes bytes = good;
        for (int hits = 1 + static_cast<int>(random() % 4); hits > 0; --hits)
            bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
        if (const auto track = Track::open(bytes))
            look_through(*track);
        else
            ++refused;
    }
    EXPECT_GT(refused, 1000);
}

TEST(Track, noise_behind_a_good_header_is_refused_or_harmless) {
    const Bytes good = written(small_content(130));
    std::mt19937 random(8);
    for (int round = 0; round < 500; ++round) {
        Bytes bytes = good;
        for (std::size_t i = format::header_bytes; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::uint8_t>(random());
        EXPECT_FALSE(Track::open(bytes));
    }
}

TEST(TrackWriter, says_when_the_room_is_too_small) {
    const TrackContent content = small_content();
    Bytes out(written(content).size() - 1);
    const auto result = write_track(content, out);
    EXPECT_EQ(result.error().code(), Errc::no_space);
    EXPECT_EQ(result.error().where(), "frost.track_capacity");
}

TEST(TrackWriter, writes_nothing_that_the_reader_would_refuse) {
    TrackContent content = small_content();
    content.motion.pop_back();
    expect_unwritable(content);
    content = small_content();
    content.frames.frames[3].pts = content.frames.frames[2].pts;
    expect_unwritable(content);
    content = small_content();
    content.silhouettes[0].resize(format::max_silhouettes_per_frame + 1, content.silhouettes[0][0]);
    expect_unwritable(content);
    content = small_content();
    content.silhouettes[0][0].contour.resize(format::max_points_per_frame + 1, {0, 10});
    expect_unwritable(content);
    content = small_content();
    content.layout = {{0, 2, 4, 320}, {0, 90, 180}};  // a cell finer than 1/32 of the height
    expect_unwritable(content);
}

}  // namespace
}  // namespace milchglas::frost
