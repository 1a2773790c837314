#include "core/media/frame_memory.h"

extern "C" {
#include <libavutil/imgutils.h>
}
#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <optional>

namespace milchglas::media {

namespace {

constexpr std::size_t large_page = std::size_t{2} << 20;
constexpr std::size_t worth_it = large_page / 2;  // of a smaller frame most of its large page would lie idle
constexpr std::size_t planes = 4;
constexpr std::size_t past_the_end = 128;  // codecs touch a little behind a plane; libavcodec itself allows for 79

std::size_t rounded_up(std::size_t size, std::size_t unit) {
    return (size + unit - 1) / unit * unit;
}

class Pages {
  public:
    /// Zeros; the first byte begins a large page. Null when there is no memory.
    static std::unique_ptr<Pages> take(std::size_t size) {
        const std::size_t wanted = rounded_up(size, large_page), mapped = wanted + large_page;
        void* const memory = ::mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED) return nullptr;
        auto* const first = static_cast<std::uint8_t*>(memory);
        const std::size_t before = (large_page - reinterpret_cast<std::uintptr_t>(memory) % large_page) % large_page;
        if (before > 0) ::munmap(first, before);
        ::munmap(first + before + wanted, mapped - before - wanted);
        (void)::madvise(first + before, wanted, MADV_HUGEPAGE);  // a system without them gives small ones
        return std::unique_ptr<Pages>(new Pages(first + before, wanted));
    }
    Pages(const Pages&) = delete;
    Pages& operator=(const Pages&) = delete;
    ~Pages() { ::munmap(data, size); }

    std::uint8_t* const data;
    const std::size_t size;

  private:
    Pages(std::uint8_t* at, std::size_t length) : data(at), size(length) {}
};

/// Null when there is no memory.
AVBufferRef* take_buffer(std::size_t size) {
    Pages* const pages = Pages::take(size).release();
    if (pages == nullptr) return nullptr;
    const auto give_back = [](void* taken, std::uint8_t*) { delete static_cast<Pages*>(taken); };
    AVBufferRef* buffer = av_buffer_create(pages->data, size, give_back, pages, 0);
    if (buffer == nullptr) delete pages;
    return buffer;
}

struct Layout {
    std::array<int, planes> strides{};
    std::array<std::size_t, planes> offsets{};
    std::size_t used = 0;  ///< planes
    std::size_t size = 0;
};

/// Strides that suit the codec: its width is raised until every plane's does.
std::optional<std::array<int, planes>> strides_for(const AVFrame& frame, int width, const int* alignment) {
    const auto format = static_cast<AVPixelFormat>(frame.format);
    std::array<int, planes> strides{};
    for (;;) {
        if (av_image_fill_linesizes(strides.data(), format, width) < 0) return std::nullopt;
        bool suits = true;
        for (std::size_t i = 0; i < planes; ++i) suits = suits && strides[i] % alignment[i] == 0;
        if (suits) return strides;
        width += width & -width;
    }
}

/// None where libavcodec's own memory is as good.
std::optional<Layout> layout_of(AVCodecContext& context, const AVFrame& frame) {
    int width = frame.width, height = frame.height;
    std::array<int, AV_NUM_DATA_POINTERS> alignment{};
    avcodec_align_dimensions2(&context, &width, &height, alignment.data());
    const auto strides = strides_for(frame, width, alignment.data());
    if (!strides) return std::nullopt;
    std::array<std::ptrdiff_t, planes> steps{};
    std::copy(strides->begin(), strides->end(), steps.begin());
    std::array<std::size_t, planes> sizes{};
    if (av_image_fill_plane_sizes(sizes.data(), static_cast<AVPixelFormat>(frame.format), height, steps.data()) < 0)
        return std::nullopt;
    Layout layout{*strides};
    for (; layout.used < planes && sizes[layout.used] > 0; ++layout.used) {
        layout.offsets[layout.used] = layout.size;
        layout.size += rounded_up(sizes[layout.used] + past_the_end, past_the_end);
    }
    return layout.size < worth_it ? std::nullopt : std::optional(layout);
}

}  // namespace

struct FrameMemory::State {
    ~State() { av_buffer_pool_uninit(&pool); }
    AVBufferRef* take(std::size_t size) {
        const std::lock_guard lock(mutex);
        if (pool_size != size) {  // most clips have one
            av_buffer_pool_uninit(&pool);
            pool = av_buffer_pool_init(size, &take_buffer);
            pool_size = size;
        }
        return pool == nullptr ? nullptr : av_buffer_pool_get(pool);
    }
    std::mutex mutex;
    AVBufferPool* pool = nullptr;
    std::size_t pool_size = 0;
};

FrameMemory::FrameMemory() : state_(std::make_unique<State>()) {}
FrameMemory::~FrameMemory() = default;

void FrameMemory::serve(AVCodecContext& context) {
    context.opaque = state_.get();
    context.get_buffer2 = &FrameMemory::lend;
    // Without it a codec's threads would wait for whoever feeds them, for every frame. It is going away because what it
    // promises will be expected of everybody.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    context.thread_safe_callbacks = 1;
#pragma GCC diagnostic pop
}

int FrameMemory::lend(AVCodecContext* context, AVFrame* frame, int flags) {
    const bool can_use_ours = (context->codec->capabilities & AV_CODEC_CAP_DR1) != 0;
    const auto layout = can_use_ours ? layout_of(*context, *frame) : std::nullopt;
    if (!layout) return avcodec_default_get_buffer2(context, frame, flags);
    frame->buf[0] = static_cast<State*>(context->opaque)->take(layout->size);
    if (frame->buf[0] == nullptr) return AVERROR(ENOMEM);
    for (std::size_t i = 0; i < layout->used; ++i) {
        frame->linesize[i] = layout->strides[i];
        frame->data[i] = frame->buf[0]->data + layout->offsets[i];
    }
    frame->extended_data = frame->data;
    return 0;
}

}  // namespace milchglas::media
