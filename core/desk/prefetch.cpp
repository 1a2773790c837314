#include "core/desk/prefetch.h"

namespace milchglas::desk {

void Prefetch::begin(Workbench bench, const NextClip::Request& request) {
    if (preparation_) return;
    auto allowed = choose_clip(bench, request);
    if (!allowed || !*allowed) return;
    auto started = Preparation::start(bench.session(), **std::move(allowed), Urgency::later);
    if (started) preparation_ = *std::move(started);
}

std::unique_ptr<Preparation> Prefetch::take(const NextClip::Request& request) {
    if (!preparation_) return nullptr;
    const AllowedClip& allowed = preparation_->allowed();
    const bool fits = allowed.permit.purpose() == request.purpose && allowed.task == request.task;
    // A full disk, say, is no fault of the clip: it is opened as if nothing had been tried.
    const bool worth_telling = !preparation_->failure() || blames_clip(*preparation_->failure());
    if (fits && worth_telling) return std::move(preparation_);
    give_back();
    return nullptr;
}

void Prefetch::drop(const ClipId& clip) {
    if (preparation_ && preparation_->allowed().id() == clip) give_back();
}

}  // namespace milchglas::desk
