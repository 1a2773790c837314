#pragma once
// A detector somebody else made: what an admin says of one ONNX file, what a decoder must know to run it, and whether
// it is in use.
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/names.h"
#include "core/model/vocabulary.h"

namespace milchglas {

/// How a net's one output is laid out. N boxes in input pixels as centre and size, C classes, all scores 0..1.
enum class DetectorLayout : std::uint8_t {
    yolov5,  ///< [1, N, 5 + C]: box, how likely anything is there, classes
    yolov8,  ///< [1, 4 + C, N]: box, classes
};
template <>
struct Names<DetectorLayout> {
    static constexpr std::array<std::string_view, 2> names{"yolov5", "yolov8"};
};

/// What a class of the net means here. A class that isn't listed is dropped.
struct DetectorClass {
    std::int32_t index = 0;
    DetectedKind kind{};
    friend bool operator==(const DetectorClass&, const DetectorClass&) = default;
};

/// All that running one takes beside its bytes. The input is [1, 3, height, width], 0..1; all three channels get the
/// clip's grey.
struct DetectorSpec {
    static constexpr std::int32_t least_side = 32, most_side = 1280, most_index = 9'999;
    static constexpr std::size_t max_classes = 64;

    std::int32_t width = 0, height = 0;
    DetectorLayout layout{};
    std::int32_t threshold = 50;         ///< per cent, 1..99: below it nothing is told
    std::vector<DetectorClass> classes;  ///< indices increase; person, face, pet, vehicle or package
    friend bool operator==(const DetectorSpec&, const DetectorSpec&) = default;
};

/// Whether its numbers make sense.
constexpr bool makes_sense(const DetectorSpec& spec) {
    const auto side = [](std::int32_t length) {
        return length >= DetectorSpec::least_side && length <= DetectorSpec::most_side && length % 32 == 0;
    };
    if (!side(spec.width) || !side(spec.height) || spec.threshold < 1 || spec.threshold > 99) return false;
    if (spec.classes.empty() || spec.classes.size() > DetectorSpec::max_classes) return false;
    std::int32_t before = -1;
    for (const DetectorClass& each : spec.classes) {
        const bool thing = each.kind != DetectedKind::motion && each.kind != DetectedKind::other;
        if (!thing || each.index <= before || each.index > DetectorSpec::most_index) return false;
        before = each.index;
    }
    return true;
}

/// Bytes of a model: what fits into the sandbox beside a clip.
inline constexpr std::uint64_t max_detector_bytes = 64ull << 20;

/// The rule that pins a vault's detector.
struct DetectorRule {
    std::string name, version;  ///< codes, as the log writes them
    std::string licence;        ///< SPDX, say; may be empty
    std::string sha256;         ///< 64 hex digits
    std::int64_t bytes = 0;
    DetectorSpec spec;
};

/// What becomes of it at the next clip.
enum class DetectorState : std::uint8_t {
    none,     ///< no rule
    ready,    ///< looks
    missing,  ///< its file is gone
    changed,  ///< its file isn't the one that was pinned
    paused,   ///< it failed too often; to set it again ends that
};
template <>
struct Names<DetectorState> {
    static constexpr std::array<std::string_view, 5> names{"none", "ready", "missing", "changed", "paused"};
};

}  // namespace milchglas
