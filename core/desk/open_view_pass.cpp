// OpenView's first half: one pass process turns the ciphertext into a validated frost track.
#include <fcntl.h>
#include <sys/mman.h>

#include <algorithm>

#include "core/base/file.h"
#include "core/desk/open_view.h"
#include "core/disclosure/caps.h"
#include "core/inbox/vaulted.h"

namespace milchglas::desk {
namespace {
constexpr int max_pass_starts = 2;
constexpr std::int64_t pass_stall_ms = 30'000;
// The last step decides over all frames at once and reports nothing meanwhile; it takes 2 to 4 ms a frame.
constexpr std::int64_t deciding_ms_per_frame = 10;
constexpr std::size_t nonce_bytes = 16;

/// Read-only mapping for the length of a scope.
class Mapped {
  public:
    Mapped(int fd, std::size_t size)
        : size_(size), data_(::mmap(nullptr, size, PROT_READ, MAP_SHARED, fd, 0)) {}
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
}  // namespace

Status OpenView::start_pass() {
    ++pass_starts_;
    MG_TRY(Ticket ticket, vault().log().intend(entry(audit::EntryType::clip_open)));
    intent_ = ticket.seq();
    const auto start = [&]() -> Status {
        MG_TRY(PassOrder order, make_pass_order(std::move(ticket)));
        MG_TRY(pass_, DecoderProcess::start(
                          loop(), [this](const DecoderReport& report) { on_pass_report(report); },
                          [this] { pass_is_gone(); }));
        return pass_->order(DecoderOrder(std::move(order)));
    };
    auto started = start();
    if (!started) {
        audit::Entry line = entry(audit::EntryType::clip_open);
        line.outcome = audit::Outcome::failed;
        line.reason = {started.error().where()};
        (void)vault().log().outcome(std::exchange(intent_, -1), std::move(line));
        return started;
    }
    watch_pass(0);
    return {};
}

Result<PassOrder> OpenView::make_pass_order(Ticket ticket) {
    PassOrder order;
    MG_TRY(order.ciphertext, inbox::open_vaulted(vault().folder(), clip_.manifest.clip));
    order.payload_offset = inbox::vaulted_payload_offset;
    Bytes nonce(nonce_bytes);
    MG_CHECK(read_exactly_at(order.ciphertext.get(), order.payload_offset, nonce, "desk.ciphertext"));
    MG_TRY(const keyring::PayloadKeys keys,
           vault().keys().open_payload_keys(permit_, std::move(ticket), *session_.user(),
                                               clip_.key_for(permit_.purpose()), nonce));
    MG_TRY(order.payload_key, sealed_memory_file(keys.payload_key.view(), "desk.pass_memory"));
    MG_TRY(order.noise_key, sealed_memory_file(keys.noise_key.view(), "desk.pass_memory"));
    order.media_offset = clip_.media_offset;
    order.media_size = clip_.media_size;
    MG_TRY(track_memory_, memory_file(track_capacity, "desk.pass_memory"));
    MG_TRY(order.track, track_memory_.duplicate());
    order.track_capacity = track_capacity;
    order.cell_rows = disclosure::cell_rows_without_face_detector;
    cell_height_ = 1.0 / order.cell_rows;
    return order;
}

void OpenView::watch_pass(std::int64_t frames) {
    const std::int64_t patience_ms = pass_stall_ms + frames * deciding_ms_per_frame;
    pass_watchdog_ = loop().after(patience_ms, [this] { end(fail(Errc::damaged, "desk.pass_stalled")); });
}

void OpenView::on_pass_report(const DecoderReport& report) {
    if (const auto* progress = std::get_if<PassProgress>(&report)) {
        watch_pass(std::clamp<std::int64_t>(progress->frames, 0, frost::max_track_frames));
        session_.peer().tell(ViewProgress{id_, progress->frames});
    } else if (const auto* failed = std::get_if<DecoderFailed>(&report)) {
        end(Error::received(failed->code, failed->where.substr(0, 64)));
    } else if (const auto* done = std::get_if<PassDone>(&report)) {
        pass_done(*done);
    }
}

void OpenView::pass_is_gone() {
    pass_watchdog_.cancel();
    pass_.reset();
    audit::Entry line = entry(audit::EntryType::clip_open);
    line.outcome = audit::Outcome::failed;
    line.reason = {"desk.pass_died"};
    if (auto logged = vault().log().outcome(std::exchange(intent_, -1), std::move(line)); !logged)
        return end(logged.error());
    if (pass_starts_ >= max_pass_starts) return end(fail(Errc::damaged, "desk.pass_died"));
    if (auto again = start_pass(); !again) end(again.error());
}

void OpenView::pass_done(const PassDone& done) {
    pass_watchdog_.cancel();
    pass_->end();
    pass_.reset();
    Status ready = adopt_track(done.track_bytes);
    if (ready) ready = record_ready();
    if (ready) ready = start_renderer();
    if (!ready) end(ready.error());
}

Status OpenView::adopt_track(std::uint64_t bytes) {
    if (bytes == 0 || bytes > track_capacity) return fail(Errc::damaged, "desk.track_size");
    // The pass process is reaped, so no writable mapping is left and the kernel can promise that none will ever be.
    if (::fcntl(track_memory_.get(), F_ADD_SEALS, F_SEAL_WRITE) != 0) return fail(Errc::bug, "desk.track_seal");
    const Mapped memory(track_memory_.get(), bytes);
    MG_TRY(const frost::Track track, frost::Track::open(memory.view()));
    track_bytes_ = bytes;
    picture_ = PictureFacts{track.display().width, track.display().height, track.frame_table()};
    for (const float share : track.motion())
        motion_.push_back(static_cast<std::uint8_t>(std::min(share, 1.0F) * 255.0F));
    geometry_ = frost::canvas_geometry_for(track.display(), 4);
    return {};
}

Status OpenView::record_ready() {
    MG_TRY(auto transaction, store::Transaction::begin(vault().database()));
    audit::Entry line = entry(audit::EntryType::clip_open);
    MG_CHECK(vault().log().outcome(transaction, intent_, std::move(line)));
    MG_CHECK(vault().clips().count_view(transaction, clip_.manifest.clip, task_));
    MG_CHECK(vault().clips().keep_picture(transaction, clip_.manifest.clip, *picture_));
    MG_CHECK(transaction.commit());
    intent_ = -1;
    return {};
}

}  // namespace milchglas::desk
