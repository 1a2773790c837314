#include "core/merkle/checkpoint.h"

#include <gtest/gtest.h>

#include "core/base/encoding.h"

namespace milchglas::merkle {
namespace {

const std::string root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

TEST(Checkpoint, IsThreeLines) {
    const std::string text = "example.com/log\n12\n" + root + "\n";
    const Checkpoint checkpoint = parse_checkpoint(text).value();
    EXPECT_EQ(checkpoint.origin, "example.com/log");
    EXPECT_EQ(checkpoint.size, 12u);
    EXPECT_EQ(checkpoint.root, empty_root());
    EXPECT_EQ(format_checkpoint(checkpoint), text);
    EXPECT_EQ(parse_checkpoint("o\n18446744073709551615\n" + root + "\n").value().size, UINT64_MAX);
}

TEST(Checkpoint, RefusesEveryOtherText) {
    for (const std::string& bad :
         {std::string(), "o\n12\n" + root, "o\n12\n" + root + "\nextension\n", "o\n12\n" + root + "\n\n",
          "\n12\n" + root + "\n", "o\n012\n" + root + "\n", "o\n-1\n" + root + "\n", "o\n+1\n" + root + "\n",
          "o\n\n" + root + "\n", "o\n1 \n" + root + "\n", "o\n18446744073709551616\n" + root + "\n",
          std::string("o\n12\n47DE\n"), "o\n12\n" + root.substr(0, 43) + "\n"}) {
        const auto checkpoint = parse_checkpoint(bad);
        ASSERT_FALSE(checkpoint) << bad;
        EXPECT_EQ(checkpoint.error(), Error(Errc::damaged, "merkle.checkpoint"));
    }
}

}  // namespace
}  // namespace milchglas::merkle
