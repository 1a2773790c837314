// A Secret has one owner and becomes no string on its own.
// FORGE_COPY: deleted
// FORGE_STRING: matching
#include <string>

#include "core/base/secret.h"

namespace milchglas {

Secret pass_on(Secret secret) { return secret; }

#ifdef FORGE_COPY
Secret again(const Secret& secret) { return Secret(secret); }
#endif

#ifdef FORGE_STRING
std::string text(const Secret& secret) { return std::string(secret); }
#endif

}  // namespace milchglas
