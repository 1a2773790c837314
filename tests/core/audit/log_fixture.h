#pragma once
#include <gtest/gtest.h>

#include <memory>

#include "core/audit/log.h"

namespace milchglas::audit {

class SetClock final : public Clock {
  public:
    std::int64_t now_ms = 1'800'000'000'000;
    [[nodiscard]] std::int64_t utc_ms() const override { return now_ms; }
    [[nodiscard]] std::int64_t monotonic_ms() const override { return now_ms - 1'700'000'000'000; }
};

/// A log in memory, with a key of its own.
class LogFixture : public testing::Test {
  protected:
    static void SetUpTestSuite() { ASSERT_TRUE(prepare_process()); }

    SetClock clock;
    note::SigningKey key = note::SigningKey::generate("milchglas.example/log/5f").value();
    store::Database db = store::Database::in_memory().value();

    note::SigningKey key_copy() const { return note::SigningKey::parse(key.text()).value(); }
    Result<Log> open() { return Log::open(db, key_copy(), clock, {"0.1.0", "test", "boot-1"}); }
    Error open_error() {
        const auto log = open();
        return log ? Error(Errc::bug, "test.opened") : log.error();
    }

    static Entry entry(EntryType type, const char* clip = nullptr, const char* actor = nullptr) {
        Entry out;
        out.type = type;
        if (clip != nullptr) out.clip = ClipId{clip};
        if (actor != nullptr) out.actor = Actor{{actor}, Role::reviewer, std::nullopt};
        return out;
    }
    static void fill(Log& log, int count) {
        store::Transaction transaction = store::Transaction::begin(log.database()).value();
        for (int i = 0; i < count; ++i)
            ASSERT_TRUE(log.append(transaction, entry(EntryType::label_create, i % 2 == 0 ? "c0" : "c1", "u1")));
        ASSERT_TRUE(transaction.commit());
    }
    std::int64_t count(const char* table) {
        auto row = db.prepare(std::string("SELECT count(*) FROM ") + table).value();
        EXPECT_TRUE(row.step().value());
        return row.integer(0);
    }
};

}  // namespace milchglas::audit
