// Only audit::Log makes a Ticket, and one Ticket pays for one act.
// FORGE_MAKE: private
// FORGE_COPY: deleted
// FORGE_ASSIGN: deleted
#include "core/model/ticket.h"

namespace milchglas {

Ticket pass_on(Ticket ticket) { return ticket; }

#ifdef FORGE_MAKE
Ticket forged() { return Ticket(7); }
#endif

#ifdef FORGE_COPY
Ticket again(const Ticket& ticket) { return Ticket(ticket); }
#endif

#ifdef FORGE_ASSIGN
void keep(Ticket& kept, const Ticket& ticket) { kept = ticket; }
#endif

}  // namespace milchglas
