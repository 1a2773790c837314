#pragma once
// A vault of its own for every test, and questions to its log.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>

#include "core/base/secret.h"
#include "tests/core/desk/real_vault.h"

namespace milchglas::test {

class VaultTest : public testing::Test {
  protected:
    static void SetUpTestSuite() { ASSERT_TRUE(prepare_process()); }

    /// Each of `media` is the seconds of a clip, or 0 for one that is no video; clip(i) is the i-th of them. Deriving
    /// keys from passphrases takes its time, so each kind of vault is made once and copied.
    void fill(const std::vector<int>& media, const Agreed& agreed = {}) {
        static std::map<std::pair<std::vector<int>, Agreed>, TemporaryFolder> made;
        const auto [entry, is_new] = made.try_emplace({media, agreed});
        if (is_new) make(entry->second.path(), media, agreed);
        std::filesystem::copy(entry->second.path() / "vault", vault(), std::filesystem::copy_options::recursive);
        for (const QueuedClip& row : clips_of(folder.path())) taken_in.push_back(row.clip);
    }
    [[nodiscard]] const ClipId& clip(std::size_t i) const { return taken_in.at(i); }
    [[nodiscard]] std::filesystem::path vault() const { return folder.path() / "vault"; }

    /// The clips by when they were taken in, in the order of the queue: "0 waiting, 1 done".
    [[nodiscard]] std::string queue() const {
        std::string text;
        for (const QueuedClip& row : clips_of(folder.path())) {
            const auto at = std::find(taken_in.begin(), taken_in.end(), row.clip) - taken_in.begin();
            text += (text.empty() ? "" : ", ") + std::to_string(at) + " " + row.state;
        }
        return text;
    }
    [[nodiscard]] std::int64_t views(std::size_t i) const {
        for (const QueuedClip& row : clips_of(folder.path()))
            if (row.clip == clip(i)) return row.views;
        return -1;
    }
    /// How often the log says this about a clip.
    [[nodiscard]] std::int64_t logged(audit::EntryType type, audit::Outcome outcome, std::size_t i,
                                      const std::string& reason = {}) const {
        const auto log = log_of(folder.path());
        return std::count_if(log.begin(), log.end(), [&](const audit::StoredEntry& line) {
            const auto& reasons = line.entry.reason;
            const bool said = reason.empty() || std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
            return line.entry.type == type && line.entry.outcome == outcome && line.entry.clip == clip(i) && said;
        });
    }

    TemporaryFolder folder;
    std::vector<ClipId> taken_in;

  private:
    static void make(const std::filesystem::path& where, const std::vector<int>& media, const Agreed& agreed) {
        std::vector<std::filesystem::path> files;
        for (const int seconds : media) files.push_back(seconds > 0 ? make_media(where, seconds) : make_text(where));
        make_vault(where, files, agreed);
    }
    static std::filesystem::path make_text(const std::filesystem::path& where) {
        std::ofstream(where / "text.mp4") << "not a video";
        return where / "text.mp4";
    }
};

}  // namespace milchglas::test
