#pragma once
// Pseudonymous ids, one type each so that they can't be mixed up. All are lower-case hex or UUID text.
#include <compare>
#include <string>

namespace milchglas {

template <class Tag>
struct Id {
    std::string value;
    [[nodiscard]] bool empty() const { return value.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;
};

using ClipId = Id<struct ClipTag>;
using ConsentId = Id<struct ConsentTag>;
using DeviceId = Id<struct DeviceTag>;
using HouseholdId = Id<struct HouseholdTag>;  ///< a pseudonym; the map to people lies elsewhere
using UserId = Id<struct UserTag>;            ///< a pseudonym; the log and labels know no other name
using SessionId = Id<struct SessionTag>;
using ViewId = Id<struct ViewTag>;

}  // namespace milchglas
