#include "core/viewer/survey.h"

#include "core/media/hidden_frames.h"
#include "core/viewer/lockdown.h"

namespace milchglas::viewer {

namespace {

/// A clear file, as its sender has it.
class FileSource final : public media::ByteSource {
  public:
    FileSource(int fd, std::uint64_t size) : fd_(fd), size_(size) {}
    Result<std::size_t> read_at(std::uint64_t offset, MutableBytes into) override {
        return read_some_at(fd_, offset, into, "viewer.media");
    }
    [[nodiscard]] std::uint64_t size() const override { return size_; }

  private:
    int fd_;
    std::uint64_t size_;
};

Result<SurveyDone> survey(const SurveyOrder& order, channel::Channel& channel) {
    MG_TRY(const std::uint64_t size, size_of(order.media.get(), "viewer.media"));
    MG_TRY(std::string layers, lock_down(Mode::pass));
    channel.plain_from_now();
    MG_CHECK(channel.send(DecoderReport(LockedDown{std::move(layers)})));
    FileSource source(order.media.get(), size);
    MG_TRY(const media::HiddenFrames count, media::count_hidden_frames(source));
    return SurveyDone{count.in_file, count.before, count.between, count.after};
}

}  // namespace

Status run_survey(SurveyOrder order, channel::Channel& channel) {
    const auto done = survey(order, channel);
    if (done) return channel.send(DecoderReport(*done));
    // When whoever asked is gone too, the first error is still the one to return.
    (void)channel.send(DecoderReport(DecoderFailed{done.error().code(), done.error().where()}));
    return done.error();
}

}  // namespace milchglas::viewer
