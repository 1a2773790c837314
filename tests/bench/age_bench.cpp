// Sealing and unsealing 1 GiB, on one thread and on two, against the age program on the same file in the same run; and
// reading 64 KiB anywhere in it. Both sides read from the page cache and write to /dev/null.
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "core/age/open.h"
#include "core/age/payload_reader.h"
#include "core/age/seal.h"
#include "core/age/unseal.h"
#include "core/base/fd.h"
#include "tests/bench/measure.h"

namespace {
using namespace milchglas;
using namespace milchglas::bench;
namespace fs = std::filesystem;
constexpr std::uint64_t plaintext_bytes = 1u << 30;
constexpr std::size_t step = 256 * 1024;
constexpr int runs = 7;
constexpr int random_reads = 2000;

/// Of this program and of those it ran, as the clock of a busy machine says little.
double processor_seconds() {
    double sum = 0;
    for (const int whose : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage used{};
        ::getrusage(whose, &used);
        for (const timeval& time : {used.ru_utime, used.ru_stime})
            sum += static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    }
    return sum;
}

struct Times {
    std::vector<double> wall, processor;
    template <class Work>
    void measure(Work&& work) {
        const double before = processor_seconds();
        wall.push_back(1e-3 * milliseconds(work));
        processor.push_back(processor_seconds() - before);
    }
};

/// Any failure ends the program: a bench of something broken says nothing.
void sure(bool holds) {
    if (!holds) std::abort();
}

class Bench {
  public:
    explicit Bench(fs::path folder) : folder_(std::move(folder)) {
        const Secret text = identity_.to_text();
        const UniqueFd key = file("key", O_WRONLY | O_CREAT);
        sure(write_all(key.get(), text.view(), "bench.write").has_value());
        const UniqueFd plain = file("plain", O_WRONLY | O_CREAT);
        Bytes part(step);
        std::mt19937_64 random(1);
        for (std::uint64_t done = 0; done < plaintext_bytes; done += part.size()) {
            for (std::uint8_t& byte : part) byte = static_cast<std::uint8_t>(random());
            sure(write_all(plain.get(), part, "bench.write").has_value());
        }
        const UniqueFd sealed = file("sealed", O_WRONLY | O_CREAT);
        seal_to(sealed.get(), 2);
    }
    void seal_to(int out, std::size_t threads) {
        const UniqueFd plain = file("plain", O_RDONLY);
        auto sealer = age::Sealer::create(out, {&identity_.recipient(), 1}, threads);
        sure(sealer.has_value());
        Bytes part(step);
        for (std::uint64_t done = 0; done < plaintext_bytes; done += part.size()) {
            sure(read_exactly_at(plain.get(), done, part, "bench.read").has_value());
            sure(sealer->write(part).has_value());
        }
        sure(sealer->finish().has_value());
    }
    void unseal(std::size_t threads) {
        const UniqueFd sealed = file("sealed", O_RDONLY);
        const auto opened = age::open_with_identities(sealed.get(), {&identity_, 1});
        sure(opened && age::verify_payload(sealed.get(), opened->payload_offset, opened->payload_end,
                                           opened->payload_key, threads));
    }
    void seal_to_nowhere(std::size_t threads) {
        const UniqueFd out(::open("/dev/null", O_WRONLY | O_CLOEXEC));
        seal_to(out.get(), threads);
    }
    void run_age(const std::string& arguments) {
        sure(std::system(("cd '" + folder_.string() + "' && age " + arguments).c_str()) == 0);
    }
    [[nodiscard]] std::string recipient() const { return identity_.recipient().to_text(); }
    /// Microseconds of each of many reads.
    std::vector<double> read_anywhere() {
        const UniqueFd sealed = file("sealed", O_RDONLY);
        auto opened = age::open_with_identities(sealed.get(), {&identity_, 1});
        auto reader = age::PayloadReader::open(sealed.get(), opened->payload_offset, opened->payload_end,
                                               std::move(opened->payload_key));
        sure(reader.has_value());
        std::mt19937_64 random(2);
        Bytes into(64 * 1024);
        std::vector<double> times;
        for (int i = 0; i < random_reads; ++i) {
            const std::uint64_t offset = random() % (plaintext_bytes - into.size());
            times.push_back(1e3 * milliseconds([&] { sure(reader->read_at(offset, into).value() == into.size()); }));
        }
        return times;
    }

  private:
    [[nodiscard]] UniqueFd file(const std::string& name, int how) const {
        UniqueFd fd(::open((folder_ / name).c_str(), how | O_CLOEXEC, 0600));
        sure(fd.get() >= 0);
        return fd;
    }
    fs::path folder_;
    age::Identity identity_ = age::Identity::generate();
};

/// Turns are taken, so that a busy moment of the machine meets all three.
template <class Ours>
void compare(const char* what, Bench& bench, Ours&& ours, const std::string& peer) {
    Times one, two, theirs;
    for (int i = 0; i < runs; ++i) {
        theirs.measure([&] { bench.run_age(peer); });
        one.measure([&] { ours(1U); });
        two.measure([&] { ours(2U); });
    }
    const double age = median(theirs.wall);
    std::printf("%s 1 GiB: one thread %.2f s, two %.2f s, age %.2f s; ratios %.2f and %.2f\n", what, median(one.wall),
                median(two.wall), age, age / median(one.wall), age / median(two.wall));
    std::printf("    processor time: %.2f s, %.2f s, %.2f s; ratios %.2f and %.2f\n", median(one.processor),
                median(two.processor), median(theirs.processor), median(theirs.processor) / median(one.processor),
                median(theirs.processor) / median(two.processor));
}
}  // namespace

int main() {
    if (!prepare_process()) return 5;
    std::string pattern = fs::temp_directory_path() / "age-bench-XXXXXX";
    if (::mkdtemp(pattern.data()) == nullptr) return 5;
    {
        Bench bench(pattern);
        compare(
            "unseal", bench, [&](std::size_t threads) { bench.unseal(threads); }, "-d -i key -o /dev/null sealed");
        compare(
            "seal  ", bench, [&](std::size_t threads) { bench.seal_to_nowhere(threads); },
            "-r " + bench.recipient() + " -o /dev/null plain");
        std::printf("64 KiB anywhere in it: %.0f us\n", median(bench.read_anywhere()));
    }
    std::error_code ignored;
    fs::remove_all(pattern, ignored);
    return 0;
}
