#pragma once
// Byte layout of a frost track, version 2. Little-endian, no padding, sections in this order and nothing between or
// after them, so that the counts in the header give the exact length:
//   header        64  magic[8] version:u16 0:u16 display_w:u32 display_h:u32 grid_w:u16 grid_h:u16 columns:u16 rows:u16
//                     time_base_num:i32 time_base_den:i32 frames:u32 changes:u32 silhouettes:u32 points:u32 events:u32
//                     detector:u8 sizing:u8 cell_rows:u16 0:u32
//   column edges   2  each, columns + 1 of them; then rows + 1 row edges
//   frames        28  each: pts:i64 duration:i64 silhouettes_end:u32 changes_end:u32 motion:u16 flags:u16
//                     (flags bit 0: keyframe)
//   first cells    1  each, row by row
//   changes        4  each: cell:u16 value:u8 0:u8
//   silhouettes   16  each: object:u16 kind:u16 x:i16 y:i16 width:i16 height:i16 points_end:u32
//   points         4  each: x:i16 y:i16
//   events        20  each: kind:u8 0:u8 0:u16 first:u32 last:u32 x:i16 y:i16 width:i16 height:i16
//                     (kind: EventKind + 1; that enum is append only)
//
// The `_end` columns count from the start of their section: records of one ordinal (points of one silhouette) begin
// where those before it end.
#include <array>
#include <cstdint>

#include "core/base/bytes.h"

namespace milchglas::frost::format {

inline constexpr std::array<std::uint8_t, 8> magic{'M', 'G', 'F', 'R', 'O', 'S', 'T', 0x1a};
inline constexpr std::uint16_t version = 2;
inline constexpr std::uint64_t header_bytes = 64, edge_bytes = 2, frame_bytes = 28, change_bytes = 4,
                               silhouette_bytes = 16, point_bytes = 4, event_bytes = 20;

// Bounds that keep drawing any one frame cheap, whatever the track says.
inline constexpr std::uint32_t max_columns = 128, max_events = 1024;
inline constexpr std::uint32_t max_silhouettes_per_frame = 256, max_points_per_frame = 16'384;
inline constexpr std::int64_t max_pts = std::int64_t{1} << 52;
inline constexpr std::size_t frames_per_cell_state = 64;

struct Header {
    std::uint32_t display_width = 0, display_height = 0;
    std::uint16_t grid_width = 0, grid_height = 0, columns = 0, rows = 0;
    std::int32_t time_base_num = 0, time_base_den = 0;
    std::uint32_t frames = 0, changes = 0, silhouettes = 0, points = 0, events = 0;
    std::uint8_t detector = 0, sizing = 0;
    std::uint16_t cell_rows = 0;

    [[nodiscard]] std::uint64_t cells() const { return std::uint64_t{columns} * rows; }
    [[nodiscard]] std::uint64_t track_bytes() const {
        return header_bytes + edge_bytes * (std::uint64_t{columns} + rows + 2) + frame_bytes * frames + cells() +
               change_bytes * changes + silhouette_bytes * silhouettes + point_bytes * points + event_bytes * events;
    }
};

/// Appends little-endian integers. REQUIRES: room for them.
class Writer {
  public:
    explicit Writer(MutableBytes out) : out_(out) {}
    template <class T>
    void put(T value) {
        const auto bits = static_cast<std::uint64_t>(value);
        for (std::size_t i = 0; i < sizeof(T); ++i) out_[at_++] = static_cast<std::uint8_t>(bits >> (8 * i));
    }
    [[nodiscard]] std::size_t written() const { return at_; }

  private:
    MutableBytes out_;
    std::size_t at_ = 0;
};

/// Takes little-endian integers. REQUIRES: that many bytes are left.
class Reader {
  public:
    explicit Reader(ByteView in) : in_(in) {}
    template <class T>
    T get() {
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < sizeof(T); ++i) bits |= std::uint64_t{in_[at_++]} << (8 * i);
        return static_cast<T>(bits);
    }

  private:
    ByteView in_;
    std::size_t at_ = 0;
};

}  // namespace milchglas::frost::format
