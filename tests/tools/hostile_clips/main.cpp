// hostile_clips DECODER COUNT [FIRST] [KEEP]: makes COUNT mutated clips, numbered from FIRST, sends each through
// decoder processes of its own and prints how they ended. Each is passed; where that leaves a track, it is also
// followed and revealed with it. And each is put in the place of the sound clip it was made from, after that one's
// pass: then it lies to whoever decodes it a second time. A clip that crashed, stalled or broke something is named by
// its number; with KEEP, a folder, it is written there. Exit code: 0 when each got a clear answer (a crash is one: it
// is noticed, and held by the sandbox), 1 otherwise, 77 without the ffmpeg program.
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <thread>
#include <tuple>

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
constexpr const char* haar_file = "/usr/share/opencv4/haarcascades/haarcascade_frontalface_alt2.xml";

enum class Trial { pass, follow, soft, lens, swapped_follow, swapped_soft, swapped_lens };
constexpr std::array trial_names{"pass", "follow", "soft", "lens", "swapped follow", "swapped soft", "swapped lens"};
constexpr std::array fate_names{"shown", "refused", "ended", "crashed", "stalled", "BROKEN"};

struct Order {
    Program program;
    std::uint64_t count = 0, first = 0;
    fs::path keep;
};

/// Tracks of the sound clips; fewer when a pass of one failed.
std::vector<Bytes> tracks_of(const Program& program, const std::vector<Seed>& seeds) {
    std::vector<Bytes> tracks;
    for (const Seed& seed : seeds) {
        std::optional<Bytes> track;
        (void)try_pass(program, seed.bytes, track);
        if (track) tracks.push_back(*std::move(track));
    }
    return tracks;
}

class Run {
  public:
    Run(Order order, std::vector<Seed> seeds, std::vector<Bytes> tracks)
        : order_(std::move(order)), seeds_(std::move(seeds)), tracks_(std::move(tracks)) {}

    void work() {
        while (true) {
            const std::uint64_t turn = next_++;
            if (turn >= order_.count) return;
            try_all(order_.first + turn);
        }
    }
    /// The table; true when nothing is wrong, and something was tried at all: with many clips, in each mode some are
    /// shown and some refused.
    bool tell() const {
        bool well = order_.count < many_clips || all_tried();
        for (const auto& [ending, count] : endings_) {
            const auto& [trial, fate, detail] = ending;
            std::printf("%-15s %-8s %-28s %llu\n", trial_names[static_cast<std::size_t>(trial)],
                        fate_names[static_cast<std::size_t>(fate)], detail.c_str(),
                        static_cast<unsigned long long>(count));
            well = well && fate != Fate::stalled && fate != Fate::broken;
        }
        std::printf("longest %.2f s\n", longest_);
        return well;
    }

  private:
    void try_all(std::uint64_t number) {
        const HostileClip clip = mutate(seeds_, number);
        const Program& program = order_.program;
        std::optional<Bytes> own;
        note(number, clip, Trial::pass, [&] { return try_pass(program, clip.bytes, own); });
        if (own) {
            note(number, clip, Trial::follow, [&] { return try_follow(program, clip.bytes, *own); });
            for (const Level level : levels())
                note(number, clip, level == Level::soft ? Trial::soft : Trial::lens,
                     [&] { return try_reveal(program, clip.bytes, *own, level); });
        }
        const Bytes& twin = tracks_[clip.seed];
        const std::uint64_t turn = number % 3;  // one of them each, or it would take twice as long
        if (turn == 0 || levels().size() <= turn - 1)
            return note(number, clip, Trial::swapped_follow, [&] { return try_follow(program, clip.bytes, twin); });
        const Level level = levels()[turn - 1];
        note(number, clip, level == Level::soft ? Trial::swapped_soft : Trial::swapped_lens,
             [&] { return try_reveal(program, clip.bytes, twin, level); });
    }
    [[nodiscard]] std::vector<Level> levels() const {
        if (order_.program.face_model.empty()) return {Level::lens};
        return {Level::lens, Level::soft};
    }
    template <class Try>
    void note(std::uint64_t number, const HostileClip& clip, Trial trial, Try&& attempt) {
        const auto start = std::chrono::steady_clock::now();
        const Verdict verdict = attempt();
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        const std::scoped_lock lock(mutex_);
        ++endings_[{trial, verdict.fate, verdict.detail}];
        longest_ = std::max(longest_, seconds);
        if (verdict.fate == Fate::shown || verdict.fate == Fate::refused) return;
        std::printf("%llu: %s %s %s (%s)\n", static_cast<unsigned long long>(number),
                    trial_names[static_cast<std::size_t>(trial)], fate_names[static_cast<std::size_t>(verdict.fate)],
                    verdict.detail.c_str(), clip.story.c_str());
        if (!order_.keep.empty())
            (void)write_file_durably(order_.keep / std::to_string(number), clip.bytes, "hostile.keep");
    }
    [[nodiscard]] bool all_tried() const {
        const auto some = [this](std::initializer_list<Trial> trials, Fate fate) {
            return std::ranges::any_of(endings_, [&](const auto& entry) {
                return std::ranges::find(trials, std::get<0>(entry.first)) != trials.end() &&
                       std::get<1>(entry.first) == fate;
            });
        };
        const auto both = [&](std::initializer_list<Trial> trials) {
            return some(trials, Fate::shown) && some(trials, Fate::refused);
        };
        return both({Trial::pass}) && both({Trial::follow, Trial::swapped_follow}) &&
               both({Trial::lens, Trial::swapped_lens}) &&
               (levels().size() == 1 || both({Trial::soft, Trial::swapped_soft}));
    }

    const Order order_;
    const std::vector<Seed> seeds_;
    const std::vector<Bytes> tracks_;
    std::atomic<std::uint64_t> next_{0};
    std::mutex mutex_;
    std::map<std::tuple<Trial, Fate, std::string>, std::uint64_t> endings_;
    double longest_ = 0;
};

/// Runs in an empty folder, which must be empty afterwards: a decoder has nowhere else to write to.
int run(const Order& order, const fs::path& folder) {
    fs::create_directory(folder / "seeds");
    fs::create_directory(folder / "empty");
    auto seeds = make_seeds(folder / "seeds");
    auto tracks = tracks_of(order.program, seeds);
    if (seeds.empty() || tracks.size() != seeds.size()) return EXIT_FAILURE;
    if (::chdir((folder / "empty").c_str()) != 0) return EXIT_FAILURE;
    Run all(order, std::move(seeds), std::move(tracks));
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
    Order order{{fs::absolute(argv[1]), {}}, std::strtoull(argv[2], nullptr, 10), 0, {}};
    if (auto haar = read_file(haar_file, 8u << 20, "hostile.model")) order.program.face_model = *std::move(haar);
    if (argc > 3) order.first = std::strtoull(argv[3], nullptr, 10);
    if (argc > 4) order.keep = fs::absolute(argv[4]);
    const int code = run(order, name);
    std::error_code ignored;
    fs::remove_all(name, ignored);
    return code;
}
