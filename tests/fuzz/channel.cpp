// Messages: the first byte picks one; whatever decodes encodes to the same bytes again.
#include <algorithm>

#include "core/channel/call.h"
#include "core/desk/next_clip.h"
#include "core/desk/save_label.h"
#include "core/desk/view_events.h"
#include "core/model/decoder_protocol.h"
#include "fuzz.h"

using namespace milchglas;

namespace {
template <class T>
void round_trip(ByteView body) {
    // No descriptor comes along, so a message that says it carries one is refused.
    const auto message = channel::decode<T>(body);
    if (!message) return;
    const Bytes again = channel::encode(*message).body;
    fuzz::must(std::equal(again.begin(), again.end(), body.begin(), body.end()));
}
}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const ByteView body(data + 1, size - 1);
    switch (data[0] % 6) {
        case 0:
            round_trip<desk::NextClip::Request>(body);
            break;
        case 1:
            round_trip<desk::NextClip::Reply>(body);
            break;
        case 2:
            round_trip<desk::SaveLabel::Request>(body);
            break;
        case 3:
            round_trip<desk::ViewReady>(body);
            break;
        case 4:
            round_trip<DecoderReport>(body);
            break;
        default:
            (void)channel::Incoming::read({Bytes(body.begin(), body.end()), {}});
            break;
    }
    return 0;
}
