#include "app/cli/progress.h"

#include <unistd.h>

#include <cstdio>

namespace milchglas::cli {

Progress::Progress(std::size_t files, std::uint64_t bytes)
    : terminal_(::isatty(STDERR_FILENO) == 1), files_(files), bytes_(bytes) {}

Progress::~Progress() {
    if (terminal_) std::fputs("\r\033[K", stderr);
}

void Progress::begin(const std::string& file) {
    file_ = file;
    if (terminal_) show();
}

void Progress::end(const std::string& how, std::uint64_t bytes) {
    ++files_done_;
    bytes_done_ += bytes;
    if (terminal_) return show();
    std::fprintf(stderr, "%zu/%zu  %s  %s\n", files_done_, files_, how.c_str(), file_.c_str());
}

void Progress::show() const {
    const double share = bytes_ == 0 ? 1 : static_cast<double>(bytes_done_) / static_cast<double>(bytes_);
    std::fprintf(stderr, "\r\033[K%zu of %zu  %3.0f %%  %s", files_done_, files_, share * 100, file_.c_str());
    std::fflush(stderr);
}

}  // namespace milchglas::cli
