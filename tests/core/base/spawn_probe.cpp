// Started by process_test: says on descriptor 3 what it was given, or sleeps, or ends.
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <set>
#include <string>

namespace {

std::string link_of(int fd) {
    std::array<char, 256> text{};
    const auto n = readlink(("/proc/self/fd/" + std::to_string(fd)).c_str(), text.data(), text.size());
    return n > 0 ? std::string(text.data(), static_cast<std::size_t>(n)) : "?";
}

std::string descriptors() {
    std::set<int> found;
    DIR* folder = opendir("/proc/self/fd");
    if (folder == nullptr) return "?";
    while (const dirent* entry = readdir(folder))
        if (entry->d_name[0] != '.' && std::atoi(entry->d_name) != dirfd(folder))
            found.insert(std::atoi(entry->d_name));
    closedir(folder);
    std::string text;
    for (const int fd : found) text += std::to_string(fd) + " ";
    return text;
}

std::string signals() {
    sigset_t mask;
    sigprocmask(SIG_BLOCK, nullptr, &mask);
    struct sigaction pipe {};
    sigaction(SIGPIPE, nullptr, &pipe);
    return sigismember(&mask, SIGTERM) == 0 && pipe.sa_handler == SIG_DFL ? "default" : "inherited";
}

}  // namespace

int main(int argc, char** argv) {
    const std::string order = argc > 1 ? argv[1] : "";
    if (order == "sleep") pause();
    if (order != "tell") return 0;
    const std::string text = "environment " + std::string(environ[0] == nullptr ? "empty" : environ[0]) +
                             "\ndescriptors " + descriptors() + "\nstdin " + link_of(0) + "\nstdout " + link_of(1) +
                             "\nsignals " + signals() + "\n";
    return write(3, text.data(), text.size()) > 0 ? 0 : 1;
}
