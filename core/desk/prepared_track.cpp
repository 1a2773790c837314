#include "core/desk/prepared_track.h"

#include <fcntl.h>
#include <sys/mman.h>

#include <algorithm>

#include "core/base/file.h"
#include "core/frost/cards.h"

namespace milchglas::desk {
namespace {
constexpr std::int32_t canvas_slots = 4;

/// Read-only mapping for the length of a scope.
class Mapped {
  public:
    Mapped(int fd, std::size_t size) : size_(size), data_(::mmap(nullptr, size, PROT_READ, MAP_SHARED, fd, 0)) {}
    Mapped(const Mapped&) = delete;
    Mapped& operator=(const Mapped&) = delete;
    ~Mapped() {
        if (data_ != MAP_FAILED) ::munmap(data_, size_);
    }
    [[nodiscard]] ByteView view() const {
        if (data_ == MAP_FAILED) return {};
        return {static_cast<const std::uint8_t*>(data_), size_};
    }

  private:
    std::size_t size_;
    void* data_;
};

/// A cell that is alone across a very narrow picture isn't fine, but all there is.
double smallest_cell(const frost::Track& track) {
    int side = track.grid().height;
    for (const auto* edges : {&track.cell_layout().row_edges, &track.cell_layout().column_edges})
        for (std::size_t i = 1; i < edges->size() && edges->size() > 2; ++i)
            side = std::min(side, (*edges)[i] - (*edges)[i - 1]);
    return static_cast<double>(side) / track.grid().height;
}

PreparedTrack facts_of(const frost::Track& track, UniqueFd memory, std::uint64_t bytes) {
    PreparedTrack prepared;
    prepared.memory = std::move(memory);
    prepared.bytes = bytes;
    prepared.picture = {track.display().width, track.display().height, track.frame_table()};
    for (const float share : track.motion())
        prepared.motion.push_back(static_cast<std::uint8_t>(std::min(share, 1.0F) * 255.0F));
    prepared.cues = frost::cues_of(track);
    prepared.geometry = frost::canvas_geometry_for(track.display(), canvas_slots);
    prepared.cell_height = smallest_cell(track);
    prepared.frosting = track.frosting();
    return prepared;
}

bool is_glimpse(const frost::Track& track) {
    return track.frame_count() == 1 && smallest_cell(track) * frost::glimpse_cell_rows >= 1;
}
}  // namespace

Result<PreparedTrack> adopt_track(UniqueFd memory, std::uint64_t bytes, FaceDetector handed) {
    if (bytes == 0 || bytes > track_capacity) return fail(Errc::damaged, "desk.track_size");
    if (::fcntl(memory.get(), F_ADD_SEALS, F_SEAL_WRITE) != 0) return fail(Errc::bug, "desk.track_seal");
    const Mapped mapped(memory.get(), bytes);
    MG_TRY(const frost::Track track, frost::Track::open(mapped.view()));
    if (track.frosting().detector != handed) return fail(Errc::damaged, "desk.track_detector");
    return facts_of(track, std::move(memory), bytes);
}

Result<PreparedTrack> copy_glimpse(const UniqueFd& memory, std::uint64_t bytes) {
    if (bytes == 0 || bytes > glimpse_capacity) return fail(Errc::damaged, "desk.glimpse");
    Bytes copy(bytes);
    MG_CHECK(read_exactly_at(memory.get(), 0, copy, "desk.glimpse"));
    MG_TRY(const frost::Track track, frost::Track::open(copy));
    if (!is_glimpse(track)) return fail(Errc::damaged, "desk.glimpse");
    MG_TRY(UniqueFd sealed, sealed_memory_file(copy, "desk.glimpse"));
    return facts_of(track, std::move(sealed), bytes);
}

}  // namespace milchglas::desk
