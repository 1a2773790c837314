#include "core/viewer/payload_source.h"

#include <gtest/gtest.h>

#include "tests/core/viewer/sealed_media.h"

namespace milchglas::viewer {
namespace {

Bytes counted(std::size_t size) {
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<std::uint8_t>(i * 7 + i / 251);
    return bytes;
}

class PayloadSourceTest : public ::testing::Test {
  protected:
    void SetUp() override {
        auto made = test::seal_media(media_);
        ASSERT_TRUE(made);
        sealed_ = std::move(*made);
    }
    Result<PayloadSource> source(std::uint64_t offset, std::uint64_t size) {
        MG_TRY(age::PayloadReader reader,
               age::PayloadReader::open(sealed_.file.get(), sealed_.keys.payload_offset, sealed_.keys.payload_end,
                                        sealed_.keys.payload_key.clone()));
        return PayloadSource::create(std::move(reader), offset, size);
    }
    Bytes media_ = counted(200'000);
    test::SealedMedia sealed_;
};

TEST_F(PayloadSourceTest, GivesTheMediaAndNothingAroundIt) {
    auto whole = source(sealed_.media_offset, sealed_.media_size);
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->size(), media_.size());
    Bytes into(media_.size() + 10);
    EXPECT_EQ(*whole->read_at(0, into), media_.size());
    EXPECT_TRUE(std::equal(media_.begin(), media_.end(), into.begin()));

    auto part = source(sealed_.media_offset + 100, 1000);
    ASSERT_TRUE(part);
    EXPECT_EQ(*part->read_at(990, into), 10u);
    EXPECT_EQ(into[0], media_[1090]);
    EXPECT_EQ(*part->read_at(1000, into), 0u);
    EXPECT_EQ(*part->read_at(UINT64_MAX, into), 0u);
}

TEST_F(PayloadSourceTest, RefusesARangeOutsideThePayload) {
    const std::uint64_t end = sealed_.media_offset + sealed_.media_size;
    EXPECT_TRUE(source(end, 0));
    const std::vector<std::pair<std::uint64_t, std::uint64_t>> outside{
        {end + 1, 0}, {end, 1}, {0, end + 1}, {sealed_.media_offset, UINT64_MAX}};
    for (const auto& [offset, size] : outside)
        EXPECT_EQ(source(offset, size).error(), fail(Errc::damaged, "viewer.media_range"));
}

}  // namespace
}  // namespace milchglas::viewer
