#include "core/store/sealed_column.h"

#include <gtest/gtest.h>

namespace milchglas::store {
namespace {

class SealedColumn : public testing::Test {
  protected:
    static void SetUpTestSuite() { ASSERT_TRUE(prepare_process()); }
    Secret key = Secret::random(32);
    ColumnPlace place{"people", "name", "3f00", 1};

    void expect_refused(const Secret& with, const ColumnPlace& at, ByteView sealed) {
        const auto opened = open_column(with, at, sealed);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error(), Error(Errc::damaged, "store.column_sealed"));
    }
};

TEST_F(SealedColumn, OpensWhatItSealed) {
    const Bytes sealed = seal_column(key, place, as_bytes("Frau Beispiel")).value();
    EXPECT_EQ(as_text(sealed).find("Beispiel"), std::string_view::npos);
    EXPECT_EQ(as_text(open_column(key, place, sealed).value()), "Frau Beispiel");
    EXPECT_NE(seal_column(key, place, as_bytes("Frau Beispiel")).value(), sealed) << "a new nonce each time";
    const Bytes nothing = seal_column(key, place, {}).value();
    EXPECT_TRUE(open_column(key, place, nothing).value().empty());
}

TEST_F(SealedColumn, IsBoundToItsPlace) {
    const Bytes sealed = seal_column(key, place, as_bytes("x")).value();
    expect_refused(key, {"people", "name", "3f01", 1}, sealed);
    expect_refused(key, {"people", "street", "3f00", 1}, sealed);
    expect_refused(key, {"animals", "name", "3f00", 1}, sealed);
    expect_refused(key, {"people", "name", "3f00", 2}, sealed);
    expect_refused(Secret::random(32), place, sealed);
}

TEST_F(SealedColumn, EveryChangedOrMissingByteIsFound) {
    const Bytes sealed = seal_column(key, place, as_bytes("four")).value();
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        Bytes changed = sealed;
        changed[i] ^= 1;
        expect_refused(key, place, changed);
        expect_refused(key, place, ByteView(sealed).first(i));
    }
}

TEST_F(SealedColumn, RefusesNamesThatCouldBeReadTwoWays) {
    for (const ColumnPlace& bad : {ColumnPlace{"a|b", "c", "1", 1}, ColumnPlace{"a", "b|c", "1", 1},
                                   ColumnPlace{"a", "b", "1|1", 1}, ColumnPlace{"a", "b", "", 1}}) {
        const auto sealed = seal_column(key, bad, as_bytes("x"));
        ASSERT_FALSE(sealed);
        EXPECT_EQ(sealed.error(), Error(Errc::bug, "store.column_place"));
    }
    EXPECT_EQ(open_column(Secret::random(16), place, Bytes(64)).error(), Error(Errc::bug, "store.column_place"));
}

}  // namespace
}  // namespace milchglas::store
