#include "core/desk/told_error.h"

#include <gtest/gtest.h>

namespace milchglas::desk::test {
namespace {

TEST(ToldError, a_word_of_ours_is_told_as_it_is) {
    const Error error = told_error({Errc::damaged, "media.no_frames"});
    EXPECT_EQ(error.code(), Errc::damaged);
    EXPECT_EQ(error.where(), "media.no_frames");
    EXPECT_EQ(told_where(std::string(64, 'a')), std::string(64, 'a'));
}

TEST(ToldError, nothing_else_gets_into_a_log_or_a_window) {
    for (const std::string& where :
         {std::string(), std::string(65, 'a'), std::string("media.no frames"), std::string("media.\xE2\x80\xAEno"),
          std::string("a\0b", 3), std::string("<b>now</b>"), std::string("Media.damaged"), std::string("line\nline")})
        EXPECT_EQ(told_where(where), "desk.decoder_told") << where;
    EXPECT_EQ(told_error({Errc::damaged, "what the clip would like to say"}).code(), Errc::damaged);
}

}  // namespace
}  // namespace milchglas::desk::test
