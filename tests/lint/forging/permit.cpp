// Only consent::Gate makes a Permit, and one Permit opens once.
// FORGE_MAKE: private
// FORGE_COPY: deleted
// FORGE_ASSIGN: deleted
#include "core/model/permit.h"

namespace milchglas {

Permit pass_on(Permit permit) { return permit; }

#ifdef FORGE_MAKE
Permit forged(ClipId clip, ConsentId consent, UserId reviewer) {
    return Permit(std::move(clip), std::move(consent), std::move(reviewer), Purpose::alarm_training, Level::frosted);
}
#endif

#ifdef FORGE_COPY
Permit again(const Permit& permit) { return Permit(permit); }
#endif

#ifdef FORGE_ASSIGN
void keep(Permit& kept, const Permit& permit) { kept = permit; }
#endif

}  // namespace milchglas
