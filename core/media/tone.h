#pragma once
// One scale of brightness for all clips: 8 bit, black at 16, white at 235, gamma of SDR video. Inside core/media only.
//
// Masks compare brightness and cells are steps of it, so a clip in full range or in HDR has to be brought to the scale
// that most clips are stored in. Sources: BT.2100-2 tables 4 and 5 (PQ, HLG), BT.2390-11 5.4.1 (highlights that SDR
// has no room for), BT.1886 (SDR), BT.2408-7 (what counts as white in HDR: 203 cd/m2).
#include <cstdint>
#include <vector>

namespace milchglas::media {

enum class Curve : std::uint8_t { sdr, pq, hlg };

/// How code values are to be read.
struct Scale {
    int depth = 8;  ///< bits of a code value, 1..16
    bool full_range = false;
    Curve curve = Curve::sdr;
    friend bool operator==(const Scale&, const Scale&) = default;
};

/// What luma needs no change to be on our scale.
inline constexpr Scale our_scale{};

/// For each code value of `scale`, in increasing order, its brightness on our scale; never decreasing.
std::vector<std::uint8_t> tone_table(const Scale& scale);

}  // namespace milchglas::media
