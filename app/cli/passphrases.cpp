#include "app/cli/passphrases.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <charconv>
#include <cstdio>

#include "core/base/file.h"
#include "core/base/secret.h"

namespace milchglas::cli {
namespace {
constexpr std::size_t max_bytes = 1024;

/// Reads up to the first newline or the end; pipes and terminals work.
Result<UniqueFd> read_line_sealed(int fd) {
    Secret buffer(max_bytes + 1);
    std::size_t size = 0;
    while (size < buffer.size()) {
        const ssize_t n = ::read(fd, buffer.mutable_view().data() + size, 1);
        if (n < 0) return fail(Errc::io, "cli.passphrase");
        if (n == 0 || buffer.view()[size] == '\n') break;
        ++size;
    }
    if (size == 0) return fail(Errc::usage, "desk.passphrase");
    return sealed_memory_file(buffer.view().first(size), "cli.passphrase");
}

Result<UniqueFd> ask_terminal(const char* prompt) {
    const UniqueFd terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC));
    if (!terminal) return fail(Errc::usage, "cli.passphrase");
    termios before{};
    if (::tcgetattr(terminal.get(), &before) != 0) return fail(Errc::io, "cli.passphrase");
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(terminal.get(), TCSAFLUSH, &silent);
    ::dprintf(terminal.get(), "%s", prompt);
    auto passphrase = read_line_sealed(terminal.get());
    ::tcsetattr(terminal.get(), TCSAFLUSH, &before);
    ::dprintf(terminal.get(), "\n");
    return passphrase;
}
}  // namespace

Result<UniqueFd> passphrase_of(const Arguments& arguments, const std::string& prefix, const char* prompt) {
    const std::string& file = arguments.one(prefix + "passphrase-file");
    const std::string& number = arguments.one(prefix + "passphrase-fd");
    if (!file.empty()) {
        const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
        if (!fd) return fail(Errc::io, "cli.passphrase");
        return read_line_sealed(fd.get());
    }
    if (!number.empty()) {
        int fd = -1;
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), fd);
        if (error != std::errc{} || end != number.data() + number.size() || fd < 0)
            return fail(Errc::usage, "cli.passphrase");
        return read_line_sealed(fd);
    }
    return ask_terminal(prompt);
}

std::vector<Option> passphrase_options(const std::string& prefix, const std::string& help) {
    return {{prefix + "passphrase-file", Option::Kind::value, help + ": first line of this file", false, {}, {}},
            {prefix + "passphrase-fd", Option::Kind::value, help + ": first line of this descriptor", false, {}, {}}};
}

}  // namespace milchglas::cli
