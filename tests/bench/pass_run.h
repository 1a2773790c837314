#pragma once
// One pass of a sealed clip through the real milchglas-decoder.
#include <sys/resource.h>

#include <chrono>
#include <thread>

#include "core/base/file.h"
#include "tests/core/viewer/decoder_process.h"
#include "tests/core/viewer/sealed_media.h"

namespace milchglas::bench {

/// The clear bytes of a file. Errors: those of base.
inline Result<Bytes> bytes_of(const std::string& path) {
    MG_TRY(const UniqueFd file, open_regular_file(path, "bench.file"));
    MG_TRY(const std::uint64_t size, size_of(file.get(), "bench.file"));
    Bytes bytes(size);
    MG_CHECK(read_exactly_at(file.get(), 0, bytes, "bench.file"));
    return bytes;
}

struct PassRun {
    Bytes track;
    std::int64_t frames = 0;
};

/// One that has loaded its libraries and waits for an order, as the guard keeps some while somebody is there.
inline Result<viewer::test::DecoderProcess> waiting_decoder() {
    constexpr std::chrono::milliseconds more_than_loading_takes{500};
    MG_TRY(auto decoder, viewer::test::DecoderProcess::start());
    std::this_thread::sleep_for(more_than_loading_takes);
    return decoder;
}

/// Orders a pass and waits until the process has ended. Errors: what the decoder reports; those of base and channel.
inline Result<PassRun> run_pass(const viewer::test::SealedMedia& media, viewer::test::DecoderProcess& decoder) {
    PassOrder order;
    MG_TRY(order.ciphertext, media.file.duplicate());
    order.payload_offset = media.keys.payload_offset;
    order.payload_key = viewer::test::sealed_file(media.keys.payload_key.view());
    order.media_offset = media.media_offset;
    order.media_size = media.media_size;
    order.noise_key = viewer::test::sealed_file(Bytes(32, 0x11));
    const UniqueFd track = viewer::test::empty_file(track_capacity);
    MG_TRY(order.track, track.duplicate());
    order.track_capacity = track_capacity;
    MG_CHECK(decoder.order(std::move(order)));
    while (true) {
        MG_TRY(const DecoderReport report, decoder.report());
        if (const auto* failed = std::get_if<DecoderFailed>(&report))
            return Error::received(failed->code, failed->where);
        if (const auto* done = std::get_if<PassDone>(&report)) {
            if (!decoder.child().wait(5000)) return fail(Errc::io, "bench.decoder_stays");
            return PassRun{viewer::test::contents(track, done->track_bytes), done->frames};
        }
    }
}

/// By a decoder that is started for it.
inline Result<PassRun> run_pass(const viewer::test::SealedMedia& media) {
    MG_TRY(auto decoder, viewer::test::DecoderProcess::start());
    return run_pass(media, decoder);
}

/// Milliseconds of processor time: of this process, or of all children it has waited for.
inline double processor_ms(int who) {
    rusage usage{};
    ::getrusage(who, &usage);
    const auto ms = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

}  // namespace milchglas::bench
