#include "app/cli/interrupt.h"

#include <csignal>

namespace milchglas::cli {
namespace {
std::atomic<bool> interrupted = false;  // a signal handler reaches nothing else
static_assert(std::atomic<bool>::is_always_lock_free);

void note_signal(int signal) {
    interrupted = true;
    std::signal(signal, SIG_DFL);
}
}  // namespace

Interrupt::Interrupt() {
    interrupted = false;
    for (const int signal : {SIGINT, SIGTERM}) std::signal(signal, note_signal);
}

Interrupt::~Interrupt() {
    for (const int signal : {SIGINT, SIGTERM}) std::signal(signal, SIG_DFL);
}

const std::atomic<bool>& Interrupt::flag() const {
    return interrupted;
}

}  // namespace milchglas::cli
