#pragma once
// A signed export in a folder of its own, removed at the end of the test.
#include <gtest/gtest.h>

#include <filesystem>

#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/base/secret.h"
#include "core/exchange/build_export.h"
#include "core/note/enrolled_key.h"
#include "sample_export.h"

namespace milchglas::exchange {

class ExportFolder : public testing::Test {
  protected:
    static void SetUpTestSuite() { ASSERT_TRUE(prepare_process()); }
    void SetUp() override {
        key_.emplace(*note::SigningKey::generate("exporter-1"));
        folder_ = std::filesystem::temp_directory_path() / ("export-" + random_id());
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    [[nodiscard]] static ExportOrder order() { return {3, std::nullopt, 1'700'000'000'000, {}}; }
    void write(const ExportOrder& how = order()) {
        const std::vector clips{sample_clip('c'), sample_clip('d')};
        const auto made = build_export(sample_schema(), clips, how);
        ASSERT_TRUE(made);
        ASSERT_TRUE(write_export(folder_, made->files, *note::sign_note(made->manifest_text, *key_)));
    }
    [[nodiscard]] std::vector<note::EnrolledKey> keys(KeyPurpose purpose = KeyPurpose::exporter) const {
        return {{key_->verifier(), purpose, "vault", false}};
    }
    void overwrite(const std::string& name, const std::string& bytes) const {
        ASSERT_TRUE(write_file_durably(folder_ / name, as_bytes(bytes), "test.write"));
    }
    [[nodiscard]] std::string contents(const std::string& name) const {
        return std::string(as_text(*read_file(folder_ / name, 1 << 24, "test.read")));
    }

    std::optional<note::SigningKey> key_;
    std::filesystem::path folder_;
};

}  // namespace milchglas::exchange
