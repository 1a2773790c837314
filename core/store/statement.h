#pragma once
// One prepared statement. Parameters count from 1 and columns from 0, as SQLite counts them.
#include <sqlite3.h>

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace milchglas::store {

class Statement {
  public:
    /// Binding copies the value. A failure (a wrong index, say) is kept and returned by the next step().
    template <std::integral T>
    Statement& bind(int index, T value) {
        return bind_integer(index, static_cast<std::int64_t>(value));
    }
    Statement& bind(int index, double value);
    Statement& bind(int index, std::string_view value);
    Statement& bind(int index, ByteView value);
    Statement& bind(int index, std::nullopt_t);
    template <class T>
    Statement& bind(int index, const std::optional<T>& value) {
        return value ? bind(index, *value) : bind(index, std::nullopt);
    }

    /// True: a row is there to read. False: the statement has ended and may be bound and stepped again.
    [[nodiscard]] Result<bool> step();
    /// Steps to the end, then resets.
    Status finish();
    /// Ready for new values; bound values are dropped.
    void reset();

    // REQUIRES: the last step() returned true. NULL reads as 0 or empty: ask is_null() where that matters.
    [[nodiscard]] bool is_null(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] Bytes blob(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optional_integer(int column) const;
    [[nodiscard]] std::optional<std::string> optional_text(int column) const;

  private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}
    Statement& bind_integer(int index, std::int64_t value);
    void note(int code);

    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    int bind_error_ = SQLITE_OK;
};

}  // namespace milchglas::store
