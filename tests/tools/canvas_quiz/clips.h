#pragma once
// The clips of a quiz: the scripted scenes, and footage whose content is known. Of either only the frost track is kept.
#include <filesystem>
#include <functional>
#include <random>

#include "tests/scenes/catalogue.h"
#include "tests/tools/plain_track.h"

namespace milchglas::quiz {

using Random = std::mt19937_64;

struct Clip {
    std::string name;  ///< says what happens in it: for the key
    scenes::Answer answer;
    std::function<Result<tools::PlainTrack>(const tools::ProbeSettings&)> film;
};

/// All scenes of the catalogue. Each begins a little later and goes on a little longer than it was written, so that
/// nobody tells a scene by its length.
std::vector<Clip> scene_clips(Random& random);

/// Those files of `folder` whose content is known by their name, whatever their extension: vtest, room_people_768x432,
/// asl_book_640x480, asl_walk_640x480, VID_20191220_170832, movie-hello, cockatoo. Errors: io "quiz.footage".
Result<std::vector<Clip>> footage_clips(const std::filesystem::path& folder);

}  // namespace milchglas::quiz
