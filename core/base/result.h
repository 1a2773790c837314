#pragma once
// Result<T>: a value or an Error. What can fail returns one; absence that is no failure is std::optional.
#include <tl/expected.hpp>
#include <utility>

#include "core/base/error.h"

namespace milchglas {

template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
  public:
    using tl::expected<T, Error>::expected;
    Result(Error error) : tl::expected<T, Error>(tl::unexpect, std::move(error)) {}  // NOLINT: implicit on purpose
};

using Status = Result<void>;

inline Error fail(Errc code, Where where) { return {code, where}; }

}  // namespace milchglas

// MG_TRY(auto x, expression): x is the value, or the error is returned to the caller.
#define MG_CONCAT_(a, b) a##b
#define MG_CONCAT(a, b) MG_CONCAT_(a, b)
#define MG_TRY_(tmp, declaration, ...) \
    auto tmp = (__VA_ARGS__);          \
    if (!tmp) return std::move(tmp).error(); \
    declaration = *std::move(tmp)
#define MG_TRY(declaration, ...) MG_TRY_(MG_CONCAT(mg_try_, __LINE__), declaration, __VA_ARGS__)
// MG_CHECK(expression): for a Status.
#define MG_CHECK(...) \
    if (auto mg_status = (__VA_ARGS__); !mg_status) return std::move(mg_status).error()
