#pragma once
// Stand-ins with the names the real Permit and Ticket befriend: the only way to hold one in a test.
#include "core/model/permit.h"
#include "core/model/ticket.h"

namespace milchglas::consent {
class Gate {
  public:
    static Permit permit(ClipId clip, ConsentId consent, UserId reviewer, Purpose purpose) {
        return {std::move(clip), std::move(consent), std::move(reviewer), purpose, Level::frosted};
    }
};
}  // namespace milchglas::consent
namespace milchglas::audit {
class Log {
  public:
    static Ticket ticket() { return Ticket(1); }
};
}  // namespace milchglas::audit
