#include "tests/tools/png_file.h"

extern "C" {
#include <libavcodec/avcodec.h>
}
#include <cstring>
#include <fstream>
#include <memory>

namespace milchglas::tools {
namespace {

struct FreeCodec {
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
};
struct FreeFrame {
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
};
struct FreePacket {
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};

std::unique_ptr<AVCodecContext, FreeCodec> png_encoder(int width, int height) {
    const AVCodec* codec = avcodec_find_encoder(AV_CODEC_ID_PNG);
    std::unique_ptr<AVCodecContext, FreeCodec> encoder(avcodec_alloc_context3(codec));
    if (!encoder) return nullptr;
    encoder->width = width;
    encoder->height = height;
    encoder->pix_fmt = AV_PIX_FMT_GRAY8;
    encoder->time_base = {1, 1};
    if (avcodec_open2(encoder.get(), codec, nullptr) < 0) return nullptr;
    return encoder;
}

std::unique_ptr<AVFrame, FreeFrame> frame_of(ByteView pixels, int width, int height) {
    std::unique_ptr<AVFrame, FreeFrame> frame(av_frame_alloc());
    if (!frame) return nullptr;
    frame->width = width;
    frame->height = height;
    frame->format = AV_PIX_FMT_GRAY8;
    if (av_frame_get_buffer(frame.get(), 0) < 0) return nullptr;
    const auto row = static_cast<std::size_t>(width);
    for (int y = 0; y < height; ++y)
        std::memcpy(frame->data[0] + static_cast<std::ptrdiff_t>(y) * frame->linesize[0],
                    pixels.data() + static_cast<std::size_t>(y) * row, row);
    return frame;
}

}  // namespace

Status write_png(const std::filesystem::path& path, ByteView pixels, int width, int height) {
    const auto encoder = png_encoder(width, height);
    const auto frame = frame_of(pixels, width, height);
    const std::unique_ptr<AVPacket, FreePacket> packet(av_packet_alloc());
    if (!encoder || !frame || !packet || avcodec_send_frame(encoder.get(), frame.get()) < 0 ||
        avcodec_receive_packet(encoder.get(), packet.get()) < 0)
        return fail(Errc::io, "tool.png");
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(packet->data), packet->size);
    if (!file.flush()) return fail(Errc::io, "tool.png");
    return {};
}

}  // namespace milchglas::tools
