// How late a lens is: from the key's order to the first lens frame, for the first and for the last frame of a group of
// pictures, on a lens that is opened and on one that is moved; and from letting go to a blank canvas. The peer, in the
// same run: one group of pictures of the same file decoded by the same reader, without sandbox and seal, on one thread
// as a lens has. A lens frame may be one such group late, not more.
#include <fcntl.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "core/base/file.h"
#include "core/base/secret.h"
#include "core/desk/finish_clip.h"
#include "core/desk/reveal_clip.h"
#include "core/media/video_reader.h"
#include "core/viewer/file_source.h"
#include "tests/bench/measure.h"
#include "tests/core/desk/served_desk.h"

namespace {
using namespace milchglas;
using namespace milchglas::bench;
constexpr int runs = 7, groups = 3;
constexpr CanvasBox lens{300, 200, 200, 120};
constexpr double allowed = 1.2;  // a group late, and what two medians of a machine that others use may differ by
constexpr std::int64_t refill_ms = 500;

std::filesystem::path make_clip(const std::filesystem::path& folder, int group) {
    const auto media = folder / (std::to_string(group) + ".mp4");
    const std::string every = std::to_string(group);
    const std::string command = "ffmpeg -v error -y -f lavfi -i testsrc2=size=1280x720:rate=30,noise=alls=6:allf=t" +
                                std::string(" -frames:v ") + std::to_string(groups * group) +
                                " -c:v libx264 -preset fast -pix_fmt yuv420p -g " + every + " -keyint_min " + every +
                                " -sc_threshold 0 '" + media.string() + "'";
    if (std::system(command.c_str()) != 0) std::abort();
    return media;
}

Result<double> decode_group(const std::filesystem::path& media, int group) {
    const UniqueFd file(::open(media.c_str(), O_RDONLY | O_CLOEXEC));
    MG_TRY(const std::uint64_t size, size_of(file.get(), "bench.file"));
    Status decoded;
    const double took = milliseconds([&] {
        decoded = [&]() -> Status {
            viewer::FileSource source(file.get(), size);
            media::Limits limits;
            limits.threads = 1;
            MG_TRY(media::VideoReader reader, media::VideoReader::open(source, limits));
            for (int i = 0; i < group; ++i) MG_CHECK(reader.next());
            return {};
        }();
    });
    MG_CHECK(decoded);
    return took;
}

struct Times {
    std::vector<double> first, last, moved, blank, group;
};

class Looking {
  public:
    Looking(test::ServedDesk& guard, const ViewId& view) : guard_(guard), view_(view) {}

    /// Milliseconds from the order to the frame; below 0 if it doesn't come.
    double open(std::int64_t ordinal) {
        guard_.let_timers_run(refill_ms);  // the decoder that waits for the next order stands there again
        return until_shown(ordinal, [&] {
            desk::AskReveal::Request request;
            request.view = view_;
            request.level = Level::lens;
            request.ordinal = ordinal;
            request.box = lens;
            auto reply = guard_.call<desk::AskReveal>(request);
            if (reply) canvas_ = std::move(reply->canvas), bytes_ = reply->geometry.bytes();
            return reply.has_value();
        });
    }
    double move(std::int64_t ordinal) {
        return until_shown(ordinal, [&] { return guard_.call<desk::RenewReveal>({view_, ordinal, lens}).has_value(); });
    }
    double let_go() {
        bool closed = is_blank() ? false : true;
        const double took =
            milliseconds([&] { closed = closed && guard_.call<desk::CloseReveal>({view_}).has_value() && is_blank(); });
        return closed ? took : -1;
    }

  private:
    template <class Order>
    double until_shown(std::int64_t ordinal, Order&& order) {
        bool shown = true;
        const double took = milliseconds([&] {
            shown = order();
            while (shown && (guard_.reveals.empty() || guard_.reveals.back().ordinal != ordinal))
                shown = guard_.client().wait_event() && !guard_.reveal_ended;
        });
        return shown ? took : -1;
    }
    [[nodiscard]] bool is_blank() const {
        Bytes pixels(bytes_);
        return read_exactly_at(canvas_.get(), 0, pixels, "bench.canvas") &&
               std::ranges::all_of(pixels, [](std::uint8_t pixel) { return pixel == 0; });
    }

    test::ServedDesk& guard_;
    ViewId view_;
    UniqueFd canvas_;
    std::uint64_t bytes_ = 0;
};

bool run_once(Looking& looking, const std::filesystem::path& media, int group, Times& times) {
    times.first.push_back(looking.open(group));
    times.blank.push_back(looking.let_go());
    times.last.push_back(looking.open(2 * group - 1));
    times.moved.push_back(looking.move(group - 1));
    times.blank.push_back(looking.let_go());
    const auto decoded = decode_group(media, group);
    times.group.push_back(decoded.value_or(-1));
    const auto failed = [](const std::vector<double>& of) { return *std::ranges::min_element(of) < 0; };
    return !failed(times.first) && !failed(times.last) && !failed(times.moved) && !failed(times.blank) &&
           !failed(times.group);
}

bool tell(int group, const Times& times) {
    const double one = median(times.group), opened = median(times.last) - median(times.first);
    const double moved = median(times.moved);
    std::printf(
        "groups of %3d: one decoded %.0f ms; key down to lens frame %.0f ms (first of a group), %.0f ms (last)\n",
        group, one, median(times.first), median(times.last));
    std::printf("  later by %.0f ms: %.2f of a group; moved to the last of another group %.0f ms: %.2f of a group\n",
                opened, opened / one, moved, moved / one);
    std::printf("  key up to blank canvas %.1f ms\n", median(times.blank));
    return opened <= allowed * one && moved <= allowed * one;
}

bool measure(int group) {
    const test::TemporaryFolder folder;
    const auto media = make_clip(folder.path(), group);
    test::Agreed agreed;
    agreed.most = Level::clear;
    test::make_vault(folder.path(), {media}, agreed);
    desk::Limits limits;
    limits.vouched_posture = Posture::sealed;
    limits.ladder.lens_lease_ms = 20'000;  // nobody renews here
    limits.ladder.lens_ms = 1'000'000'000;
    test::ServedDesk guard(folder.path() / "vault", limits);
    desk::NextClip::Request request;
    request.level = Level::clear;
    request.posture = Posture::sealed;
    request.prepare_following = false;
    if (!guard.unlock("ren")) return false;
    const auto opened = guard.open_next(request);
    if (!opened) return false;
    Looking looking(guard, opened->view);
    Times times;
    for (int i = 0; i < runs; ++i)
        if (!run_once(looking, media, group, times)) return false;
    return tell(group, times);
}
}  // namespace

int main() {
    if (!prepare_process()) return 5;
    const bool short_groups = measure(30), long_groups = measure(250);
    return short_groups && long_groups ? 0 : 1;
}
