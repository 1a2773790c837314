#pragma once
// A vault without clips, a sender it knows, and what intake left of both.
#include <gtest/gtest.h>

#include <fstream>
#include <random>
#include <set>

#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/base/secret.h"
#include "tests/core/desk/real_vault.h"

namespace milchglas::test {
namespace fs = std::filesystem;

/// Not a video: intake reads no media.
inline fs::path make_bytes(const fs::path& folder, std::size_t size) {
    const fs::path path = folder / (random_id(4) + ".mp4");
    std::string bytes(size, '\0');
    std::mt19937 random(static_cast<unsigned>(size));
    for (std::size_t at = 0; at < size; at += 4096) bytes[at] = static_cast<char>(random());
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

class IntakeTest : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        ASSERT_TRUE(prepare_process());
        made_ = new TemporaryFolder;
        sender_ = new Sender(make_vault(made_->path(), {}));
    }
    static void TearDownTestSuite() {
        delete sender_;
        delete made_;
    }
    /// Deriving keys from passphrases takes its time: the vault is made once and copied.
    void SetUp() override { fs::copy(made_->path() / "vault", vault(), fs::copy_options::recursive); }

    [[nodiscard]] fs::path vault() const { return folder.path() / "vault"; }
    /// Names of the ciphertext files.
    [[nodiscard]] std::set<std::string> kept() const {
        std::set<std::string> names;
        for (const auto& entry : fs::directory_iterator(vault() / "clips")) names.insert(entry.path().stem());
        return names;
    }
    [[nodiscard]] std::set<std::string> rows() const {
        std::set<std::string> ids;
        for (const auto& row : clips_of(folder.path())) ids.insert(row.clip.value);
        return ids;
    }
    /// How the log says imports ended, in order: "done", "done inbox.already_here", "failed inbox.replayed".
    [[nodiscard]] std::vector<std::string> logged() const {
        std::vector<std::string> lines;
        for (const auto& line : log_of(folder.path())) {
            if (line.entry.type != audit::EntryType::clip_import) continue;
            lines.emplace_back(to_text(line.entry.outcome));
            for (const auto& reason : line.entry.reason) lines.back() += " " + reason;
        }
        return lines;
    }

    TemporaryFolder folder;
    const Sender& sender = *sender_;

  private:
    static inline TemporaryFolder* made_ = nullptr;
    static inline Sender* sender_ = nullptr;
};

}  // namespace milchglas::test
