// A frost track: once open() accepts it, every frame can be asked for and stays inside its grid.
#include "core/frost/track.h"

#include "fuzz.h"

using namespace milchglas;
using fuzz::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto track = frost::Track::open({data, size});
    if (!track) return 0;
    const frost::CellLayout& layout = track->cell_layout();
    for (std::int64_t at = 0; at < track->frame_count(); ++at) {
        must(track->cells(at).value().size() == layout.cells());
        const auto shapes = track->silhouettes(at);
        for (const frost::Silhouette& shape : *shapes)
            for (const frost::GridPoint& point : shape.contour)
                must(point.x >= 0 && point.y >= 0 && point.x < track->grid().width && point.y < track->grid().height);
    }
    must(!track->cells(-1) && !track->cells(track->frame_count()));
    return 0;
}
