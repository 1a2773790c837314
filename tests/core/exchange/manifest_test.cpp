#include "core/exchange/manifest.h"

#include <gtest/gtest.h>

namespace milchglas::exchange {
namespace {

ExportManifest sample() {
    return {7,  6, 1'700'000'000'000, "starter", 1, 2, 30, 9, std::string(64, 'e'), dropped_by_format(),
            {{std::string(32, 'a'), std::string(64, 'b'), "withdrawn", 1'700'000'000'000}}};
}

TEST(ExportManifest, ReadsBackWhatItWrites) {
    const auto text = write_manifest(sample());
    ASSERT_TRUE(text);
    EXPECT_EQ(text->back(), '\n');
    const auto back = parse_manifest(*text);
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, sample());
    ExportManifest first = sample();
    first.supersedes.reset();
    EXPECT_EQ(*parse_manifest(*write_manifest(first)), first);
}

TEST(ExportManifest, RefusesAnythingElse) {
    const std::string good = *write_manifest(sample());
    for (const auto& [from, to] : {std::pair<std::string, std::string>{"milchglas.export/1", "milchglas.export/2"},
                                   {"\"serial\":7", "\"serial\":0"},
                                   {"\"serial\":7", "\"cereal\":7"},
                                   {"eeee", "EEEE_"},
                                   {"bbbb", "xbbb"},
                                   {"\"version\":1", "\"version\":\"1\""},
                                   {"\"reason\":", "\"content\":"},
                                   {"\"what\":", "\"why\":"},
                                   {"2023-11-14T22:13:20Z", "yesterday"}}) {
        std::string bad = good;
        ASSERT_NE(bad.find(from), std::string::npos) << from;
        bad.replace(bad.find(from), from.size(), to);
        const auto back = parse_manifest(bad);
        ASSERT_FALSE(back) << bad;
        EXPECT_EQ(back.error(), fail(Errc::damaged, "exchange.manifest")) << from;
    }
    EXPECT_EQ(parse_manifest("{").error(), fail(Errc::damaged, "json.syntax"));
}

TEST(ExportManifest, MoreTombstonesThanANoteHoldsAreRefused) {
    ExportManifest m = sample();
    m.tombstones.assign(500, m.tombstones[0]);
    EXPECT_EQ(write_manifest(m).error(), fail(Errc::usage, "exchange.manifest_size"));
}

}  // namespace
}  // namespace milchglas::exchange
