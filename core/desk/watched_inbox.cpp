#include "core/desk/watched_inbox.h"

#include <sys/stat.h>

#include <algorithm>
#include <cstdlib>

namespace milchglas::desk {
namespace {
constexpr std::int64_t look_every_ms = 60'000;
constexpr std::int64_t first_retry_ms = 60'000;
constexpr int most_doublings = 6;  // about an hour

std::int64_t changed_ns(int fd) {
    struct stat info {};
    if (::fstat(fd, &info) != 0) return -1;
    return static_cast<std::int64_t>(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec;
}
}  // namespace

bool is_passing(Errc code) {
    switch (code) {
        case Errc::damaged:
        case Errc::forged:
        case Errc::not_for_you:
        case Errc::denied:
        case Errc::conflict:
        case Errc::usage:
            return false;
        default:
            return true;
    }
}

WatchedInbox::WatchedInbox(Desk& desk, FolderWatch watch) : desk_(desk), watch_(std::move(watch)) {
    arrivals_ = desk_.loop().watch(watch_.fd(), [this] { on_arrivals(); });
    look_later(0);
}

Result<std::unique_ptr<WatchedInbox>> WatchedInbox::start(Desk& desk) {
    MG_CHECK(inbox::make_folders(desk.folder()));
    MG_TRY(FolderWatch watch, FolderWatch::of(inbox::inbox_folder(desk.folder())));
    return std::unique_ptr<WatchedInbox>(new WatchedInbox(desk, std::move(watch)));
}

Result<std::vector<WatchedInbox::Waiting>> WatchedInbox::waiting() const {
    MG_TRY(auto files, inbox::clips_in(inbox::inbox_folder(desk_.folder())));
    std::vector<Waiting> out;
    for (inbox::FileSeen& file : files) {
        const auto trouble = troubles_.find(file.name);
        out.push_back({std::move(file), {}});
        if (trouble != troubles_.end()) out.back().trouble = trouble->second.why;
    }
    return out;
}

void WatchedInbox::on_arrivals() {
    FolderWatch::Arrivals arrivals = watch_.take();
    for (std::string& name : arrivals.names) {
        if (!inbox::is_clip_name(name)) continue;
        troubles_.erase(name);  // another file than the one that failed
        if (std::find(ready_.begin(), ready_.end(), name) == ready_.end()) ready_.push_back(std::move(name));
    }
    if (arrivals.missed || ready_.size() > inbox::max_listed) {
        ready_.clear();
        return look();
    }
    next();
}

void WatchedInbox::look_later(std::int64_t delay_ms) {
    timer_ = desk_.loop().after(delay_ms, [this] { look(); });
}

void WatchedInbox::look() {
    // What can't be read now is looked at again like everything else.
    const auto files = inbox::clips_in(inbox::inbox_folder(desk_.folder())).value_or(std::vector<inbox::FileSeen>{});
    forget_troubles_but_of(files);
    std::int64_t again_ms = look_every_ms;
    for (const inbox::FileSeen& file : files) {
        const bool known = std::find(ready_.begin(), ready_.end(), file.name) != ready_.end();
        if (known || (current_ && current_->name == file.name)) continue;
        const std::int64_t wait_ms = wait_for(file);
        if (wait_ms <= 0)
            ready_.push_back(file.name);
        else
            again_ms = std::min(again_ms, wait_ms);
    }
    look_later(again_ms);
    next();
}

std::int64_t WatchedInbox::wait_for(const inbox::FileSeen& file) const {
    const auto trouble = troubles_.find(file.name);
    if (trouble != troubles_.end()) return trouble->second.not_before_ms - desk_.clock().monotonic_ms();
    // A time in the future is a sender's clock, not a change to come.
    const std::int64_t quiet_ms = std::abs(desk_.clock().utc_ms() - file.changed_ms);
    return desk_.limits().inbox_quiet_ms - quiet_ms;
}

void WatchedInbox::forget_troubles_but_of(const std::vector<inbox::FileSeen>& files) {
    std::map<std::string, Trouble> kept;
    for (const inbox::FileSeen& file : files)
        if (auto trouble = troubles_.extract(file.name)) kept.insert(std::move(trouble));
    troubles_ = std::move(kept);
}

void WatchedInbox::next() {
    while (!current_ && !ready_.empty()) {
        const std::string name = std::move(ready_.front());
        ready_.pop_front();
        const auto begun = begin(name);
        if (!begun && begun.error().code() != Errc::not_found) note_trouble(name, begun.error());
    }
}

Status WatchedInbox::begin(const std::string& name) {
    MG_TRY(UniqueFd fd, inbox::open_clip_in(inbox::inbox_folder(desk_.folder()), name));
    MG_TRY(UniqueFd source, fd.duplicate());
    const std::int64_t changed = changed_ns(fd.get());
    current_ = Current{name, std::move(fd), changed};
    audit::Entry entry;  // the guard's own act: nobody is unlocked, so no actor
    entry.type = audit::EntryType::clip_import;
    take_in(desk_, std::move(source), std::move(entry), [this](const Result<TakenIn>& taken) { over(taken); });
    return {};
}

void WatchedInbox::over(const Result<TakenIn>& taken) {
    Status settled;
    if (taken)
        settled = inbox::remove_if_same(current_->fd.get(), inbox::inbox_folder(desk_.folder()), current_->name);
    else
        settled = set_aside(taken.error());
    if (settled)
        troubles_.erase(current_->name);
    else
        note_trouble(current_->name, settled.error());
    current_.reset();
    // With a turn of the loop in between: whoever works at the vault comes first.
    next_ = desk_.loop().after(0, [this] { ready_.empty() ? look() : next(); });
}

Status WatchedInbox::set_aside(const Error& why) {
    if (is_passing(why.code())) return why;
    // Written to while it was read: not refused, only not complete.
    if (changed_ns(current_->fd.get()) != current_->changed_ns) return fail(Errc::busy, "inbox.incomplete");
    return inbox::quarantine(desk_.folder(), current_->name, {why.code(), why.where(), desk_.clock().utc_ms()});
}

void WatchedInbox::note_trouble(const std::string& name, const Error& why) {
    const auto known = troubles_.find(name);
    const int tries = known == troubles_.end() ? 0 : std::min(known->second.tries + 1, most_doublings);
    const std::int64_t pause_ms =
        why.where() == "inbox.incomplete" ? desk_.limits().inbox_quiet_ms : first_retry_ms << tries;
    troubles_.insert_or_assign(name, Trouble{why, tries, desk_.clock().monotonic_ms() + pause_ms});
    // The next one would fill the disk as well.
    if (why.code() == Errc::no_space) ready_.clear();
}

}  // namespace milchglas::desk
