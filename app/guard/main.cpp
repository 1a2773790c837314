// milchglas-guard: keys, consent, log, labels, exports. No Qt, no codec.
//
//   milchglas-guard --vault DIR              serves the connected socket on descriptor 3, ends with it
//   milchglas-guard --vault DIR --listening  descriptor 3 is a listening socket (systemd socket activation)
#include <fcntl.h>

#include <cstdio>
#include <string>
#include <vector>

#include "app/guard/server.h"
#include "core/base/process.h"

namespace {
using namespace milchglas;

int usage() {
    std::fputs("milchglas-guard is started by milchglas or milchglas-cli: --vault DIR [--listening]\n", stderr);
    return 2;
}

int run(const std::string& folder, bool listening) {
    if (::fcntl(channel_fd, F_GETFD) < 0) return usage();
    UniqueFd socket(channel_fd);
    auto loop = EventLoop::create();
    if (!loop) return 5;
    const SystemClock clock;
    desk::Desk desk(folder, **loop, clock);
    if (auto opened = desk.open_vault(); !opened) {
        if (!listening) guard::refuse(std::move(socket), opened.error());
        std::fprintf(stderr, "milchglas-guard: %s\n", opened.error().where().c_str());
        return 5;
    }
    guard::Server server(desk);
    if (listening)
        server.listen(std::move(socket));
    else
        server.serve(std::move(socket), true);
    return (*loop)->run() ? 0 : 5;
}
}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const bool listening = arguments.size() == 3 && arguments[2] == "--listening";
    if ((arguments.size() != 2 && !listening) || arguments[0] != "--vault") return usage();
    if (!milchglas::prepare_process()) return 5;
    return run(arguments[1], listening);
}
