#include "core/desk/spare_decoders.h"

#include <algorithm>

namespace milchglas::desk {
namespace {
constexpr std::int64_t refill_after_ms = 300;
}

void SpareDecoders::keep(std::size_t count) {
    wanted_ = count;
    if (waiting_.size() > wanted_) waiting_.resize(wanted_);
    refill_.cancel();
    fill();
}

Result<std::unique_ptr<DecoderProcess>> SpareDecoders::take(DecoderProcess::OnReport on_report,
                                                            DecoderProcess::OnGone on_gone) {
    if (wanted_ > 0) refill_ = loop_.after(refill_after_ms, [this] { fill(); });
    while (!waiting_.empty()) {
        std::unique_ptr<DecoderProcess> spare = std::move(waiting_.front());
        waiting_.erase(waiting_.begin());
        if (spare->ended()) continue;  // no clip is to be blamed for that
        spare->listen(std::move(on_report), std::move(on_gone));
        return spare;
    }
    return DecoderProcess::start(loop_, std::move(on_report), std::move(on_gone));
}

void SpareDecoders::fill() {
    while (waiting_.size() < wanted_) {
        auto spare = DecoderProcess::start(loop_, {}, {});
        if (!spare) return;
        // Whatever one says without having been asked, it isn't one to be used. Not replaced at once: a program that
        // can't run would be started over and over.
        const auto drop_it = [this, which = spare->get()] { drop(which); };
        (*spare)->listen([drop_it](const DecoderReport&) { drop_it(); }, drop_it);
        waiting_.push_back(*std::move(spare));
    }
}

void SpareDecoders::drop(const DecoderProcess* which) {
    std::erase_if(waiting_, [which](const auto& spare) { return spare.get() == which; });
}

}  // namespace milchglas::desk
