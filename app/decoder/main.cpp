// milchglas-decoder: the sandboxed helper of the guard, never started by hand. The first order on descriptor 3 says
// what it is: a pass (key and codecs, ends with the frost track), a renderer (neither), a reveal (key and codecs, ends
// with its lease), a follower of one box (key and codecs, tells places only), a survey or a copy of a video that is to
// be sealed (no key), or a trial of a detector that is to be pinned (no key, no clip).
#include <malloc.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <cstdlib>
#include <new>

#include "core/base/process.h"
#include "core/base/secret.h"
#include "core/channel/channel.h"
#include "core/viewer/copy_shown.h"
#include "core/viewer/follow.h"
#include "core/viewer/pass.h"
#include "core/viewer/render.h"
#include "core/viewer/reveal.h"
#include "core/viewer/survey.h"
#include "core/viewer/try_detector.h"

namespace {

using namespace milchglas;

Status refuse(channel::Channel& channel, const Error& error) {
    const DecoderReport failed = DecoderFailed{error.code(), error.where()};
    (void)channel.send(failed);
    return error;
}

/// For whoever looks at the list of processes: one that has no order yet bears the program's name.
void take_name(const DecoderOrder& order) {
    const char* name = std::holds_alternative<PassOrder>(order)          ? "mg-pass"
                       : std::holds_alternative<RenderOrder>(order)      ? "mg-render"
                       : std::holds_alternative<FollowOrder>(order)      ? "mg-follow"
                       : std::holds_alternative<RevealOrder>(order)      ? "mg-reveal"
                       : std::holds_alternative<TryDetectorOrder>(order) ? "mg-try"
                                                                         : "mg-seal";
    ::prctl(PR_SET_NAME, name);
}

Status obey(channel::Channel& channel) {
    MG_TRY(DecoderOrder order, channel.receive<DecoderOrder>());
    take_name(order);
    if (auto* pass = std::get_if<PassOrder>(&order)) return viewer::run_pass(std::move(*pass), channel);
    if (auto* render = std::get_if<RenderOrder>(&order)) return viewer::run_render(std::move(*render), channel);
    if (auto* follow = std::get_if<FollowOrder>(&order)) return viewer::run_follow(std::move(*follow), channel);
    if (auto* survey = std::get_if<SurveyOrder>(&order)) return viewer::run_survey(std::move(*survey), channel);
    if (auto* copy = std::get_if<CopyShownOrder>(&order)) return viewer::run_copy_shown(std::move(*copy), channel);
    if (auto* reveal = std::get_if<RevealOrder>(&order)) return viewer::run_reveal(std::move(*reveal), channel);
    if (auto* detector = std::get_if<TryDetectorOrder>(&order))
        return viewer::run_try_detector(std::move(*detector), channel);
    return refuse(channel, fail(Errc::usage, "decoder.first_order"));
}

Status obey_within_memory(channel::Channel& channel) {
    try {
        return obey(channel);
    } catch (const std::bad_alloc&) {
        // A clip that needs more memory than the sandbox has: the clip's fault, not the machine's.
        return refuse(channel, fail(Errc::damaged, "decoder.memory"));
    }
}

}  // namespace

int main() {
    ::signal(SIGPIPE, SIG_IGN);  // a guard that is gone is an error of the channel
    // Threads that share an arena wait for each other; each arena more reserves 64 MiB of the sandbox's address space.
    ::mallopt(M_ARENA_MAX, 4);
    if (!prepare_process()) return EXIT_FAILURE;
    channel::Channel channel{UniqueFd(channel_fd)};
    const bool done = obey_within_memory(channel).has_value();
    // No destructors of two hundred libraries inside the sandbox.
    ::_exit(done ? EXIT_SUCCESS : EXIT_FAILURE);
}
