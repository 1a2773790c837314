// hostile_clips DECODER COUNT [FIRST] [KEEP]: makes COUNT mutated clips, numbered from FIRST, sends each through a
// decoder process of its own and prints how they ended. A clip that crashed, stalled or broke something is named by its
// number; with KEEP, a folder, it is written there.
// Exit code: 0 when each got a clear answer (a crash is one: it is noticed, and held by the sandbox), 1 otherwise, 77
// without the ffmpeg program.
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <thread>

#include "core/base/file.h"
#include "core/base/process.h"
#include "core/base/secret.h"
#include "tests/tools/hostile_clips/mutation.h"
#include "tests/tools/hostile_clips/trial.h"

namespace {

using namespace milchglas;
using namespace milchglas::hostile;
namespace fs = std::filesystem;

constexpr int nothing_to_make_clips_with = 77;
constexpr unsigned int at_a_time = 2;
constexpr std::uint64_t many_clips = 100;

const char* name_of(Fate fate) {
    switch (fate) {
        case Fate::shown:
            return "shown";
        case Fate::refused:
            return "refused";
        case Fate::crashed:
            return "crashed";
        case Fate::stalled:
            return "stalled";
        case Fate::broken:
            return "BROKEN";
    }
    return "";
}

struct Order {
    fs::path decoder;
    std::uint64_t count = 0, first = 0;
    fs::path keep;
};

class Run {
  public:
    Run(Order order, std::vector<Seed> seeds) : order_(std::move(order)), seeds_(std::move(seeds)) {}

    void work() {
        while (true) {
            const std::uint64_t turn = next_++;
            if (turn >= order_.count) return;
            const std::uint64_t number = order_.first + turn;
            const HostileClip clip = mutate(seeds_, number);
            note(number, clip, try_clip(order_.decoder, clip.bytes));
        }
    }
    /// The table; true when nothing is wrong, and something was tried at all: with many clips, some are shown and some
    /// refused.
    bool tell() const {
        const auto some = [this](Fate fate) {
            return std::ranges::any_of(fates_, [fate](const auto& entry) { return entry.first.first == fate; });
        };
        bool well = order_.count < many_clips || (some(Fate::shown) && some(Fate::refused));
        for (const auto& [fate, count] : fates_) {
            std::printf("%-8s %-28s %llu\n", name_of(fate.first), fate.second.c_str(),
                        static_cast<unsigned long long>(count));
            well = well && fate.first != Fate::stalled && fate.first != Fate::broken;
        }
        std::printf("longest %.2f s\n", longest_);
        return well;
    }

  private:
    void note(std::uint64_t number, const HostileClip& clip, const Verdict& verdict) {
        const std::scoped_lock lock(mutex_);
        ++fates_[{verdict.fate, verdict.detail}];
        longest_ = std::max(longest_, verdict.seconds);
        if (verdict.fate == Fate::shown || verdict.fate == Fate::refused) return;
        std::printf("%llu: %s %s (%s)\n", static_cast<unsigned long long>(number), name_of(verdict.fate),
                    verdict.detail.c_str(), clip.story.c_str());
        if (!order_.keep.empty())
            (void)write_file_durably(order_.keep / std::to_string(number), clip.bytes, "hostile.keep");
    }

    const Order order_;
    const std::vector<Seed> seeds_;
    std::atomic<std::uint64_t> next_{0};
    std::mutex mutex_;
    std::map<std::pair<Fate, std::string>, std::uint64_t> fates_;
    double longest_ = 0;
};

/// Runs in an empty folder, which must be empty afterwards: a decoder has nowhere else to write to.
int run(const Order& order, const fs::path& folder) {
    fs::create_directory(folder / "seeds");
    fs::create_directory(folder / "empty");
    auto seeds = make_seeds(folder / "seeds");
    if (seeds.empty()) return EXIT_FAILURE;
    if (::chdir((folder / "empty").c_str()) != 0) return EXIT_FAILURE;
    Run all(order, std::move(seeds));
    {
        std::vector<std::jthread> workers;
        for (unsigned int i = 0; i < at_a_time; ++i) workers.emplace_back([&all] { all.work(); });
    }
    const bool clean = fs::is_empty(folder / "empty");
    if (!clean) std::printf("BROKEN   a file was written\n");
    return all.tell() && clean ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "hostile_clips DECODER COUNT [FIRST] [KEEP]\n");
        return 2;
    }
    if (std::system("ffmpeg -version >/dev/null 2>&1") != 0) {
        std::printf("needs the ffmpeg program\n");
        return nothing_to_make_clips_with;
    }
    std::string name = (fs::temp_directory_path() / "milchglas-hostile-XXXXXX").string();
    if (!prepare_process() || ::mkdtemp(name.data()) == nullptr) return EXIT_FAILURE;
    (void)std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);  // a crash is worth seeing before the end
    Order order{fs::absolute(argv[1]), std::strtoull(argv[2], nullptr, 10), 0, {}};
    if (argc > 3) order.first = std::strtoull(argv[3], nullptr, 10);
    if (argc > 4) order.keep = fs::absolute(argv[4]);
    const int code = run(order, name);
    std::error_code ignored;
    fs::remove_all(name, ignored);
    return code;
}
