// A sealed clip that was changed on its way, or while it was read: never accepted, and told from what isn't damaged.
#include <sys/resource.h>

#include <csignal>
#include <set>

#include "tests/core/inbox/sent_clip.h"

namespace milchglas::inbox {
namespace {

class Damage : public SentClip {
  protected:
    void make_tiny() {
        media_ = "tiny";
        measure();
    }
};

TEST_F(Damage, EveryCutIsDamage) {
    make_tiny();
    const std::string bytes = sealed();
    for (std::size_t i = 1; i < bytes.size(); ++i) {
        const auto clip = receive_bytes(bytes.substr(0, i));
        ASSERT_FALSE(clip) << i;
        EXPECT_EQ(clip.error().code(), Errc::damaged) << i << " " << clip.error().where();
    }
    EXPECT_TRUE(receive_bytes(bytes));
}

TEST_F(Damage, EveryFlippedBitIsRefused) {
    make_tiny();
    std::string bytes = sealed();
    const std::set<Errc> refusals{Errc::damaged, Errc::forged, Errc::not_for_you};
    std::set<std::string> places;
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        const char before = bytes[bit / 8];
        bytes[bit / 8] = static_cast<char>(before ^ (1 << bit % 8));
        const auto clip = receive_bytes(bytes);
        ASSERT_FALSE(clip) << "bit " << bit;
        EXPECT_TRUE(refusals.contains(clip.error().code())) << "bit " << bit << " " << clip.error().where();
        places.insert(clip.error().where());
        bytes[bit / 8] = before;
    }
    EXPECT_TRUE(receive_bytes(bytes));
    for (const char* place : {"age.not_age", "age.version", "age.header", "age.no_match", "age.hmac", "age.payload"})
        EXPECT_TRUE(places.contains(place)) << place;
}

TEST_F(Damage, AChangedByteInTheMediaIsFoundBehindTheNotes) {
    std::string bytes = sealed();
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    EXPECT_FAILS(receive_bytes(bytes), Errc::damaged, "age.payload");
}

// More blocks than are read ahead, so that what is swapped in was not read yet.
TEST_F(Damage, ASenderWhoChangesTheFileMeanwhileChangesNothingThatIsKept) {
    media_ = std::string(12'000'000, 'v');
    measure();
    const std::string bytes = sealed();
    const UniqueFd source = file_of(bytes);
    const UniqueFd kept(::memfd_create("copy", MFD_CLOEXEC));
    auto reception = begin(source.get(), kept.get());
    ASSERT_TRUE(reception);
    ASSERT_EQ(::pwrite(source.get(), "x", 1, static_cast<off_t>(bytes.size() - 100)), 1);
    EXPECT_FAILS(reception->finish(), Errc::damaged, "age.payload");

    // What was read already may change as it likes.
    const UniqueFd again = file_of(bytes), whole(::memfd_create("copy", MFD_CLOEXEC));
    auto other = begin(again.get(), whole.get());
    ASSERT_TRUE(other);
    ASSERT_EQ(::pwrite(again.get(), "xxxx", 4, 0), 4);
    ASSERT_EQ(::pwrite(again.get(), "x", 1, 1000), 1);
    ASSERT_TRUE(other->finish());
    EXPECT_TRUE(bytes.ends_with(as_text(*read_all(whole.get(), 1 << 24, "test.read"))));
}

TEST_F(Damage, AFullDiskIsNotCalledDamage) {
    media_ = std::string(3'000'000, 'v');
    measure();
    const UniqueFd source = file_of(sealed());
    const TemporaryFolder folder;
    const UniqueFd copy(::open(folder.path().c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    std::signal(SIGXFSZ, SIG_IGN);  // a limit on file size stands for a full disk
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{1'500'000, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    auto reception = begin(source.get(), copy.get());
    const Status received = reception ? reception->finish() : Status(reception.error());
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &before), 0);
    EXPECT_FAILS(received, Errc::no_space, "inbox.vault");
}

TEST_F(Damage, AnEndingGuardIsNotKeptWaiting) {
    media_ = std::string(12'000'000, 'v');
    measure();
    const UniqueFd source = file_of(sealed()), copy(::memfd_create("copy", MFD_CLOEXEC));
    auto reception = begin(source.get(), copy.get());
    ASSERT_TRUE(reception);
    stop_ = true;
    EXPECT_FAILS(reception->finish(), Errc::busy, "inbox.stopped");
}

}  // namespace
}  // namespace milchglas::inbox
