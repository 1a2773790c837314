// An Error carries a place written in the source, never text made at run time: no path, name or key can get in.
// FORGE_TEXT: matching
// FORGE_VARIABLE: constant
#include "core/base/result.h"

namespace milchglas {

Error honest() { return fail(Errc::io, "forging.honest"); }

#ifdef FORGE_TEXT
Error forged(const std::string& path) { return fail(Errc::io, Where(path.c_str())); }
#endif

#ifdef FORGE_VARIABLE
Error forged(const char (&path)[8]) { return fail(Errc::io, path); }
#endif

}  // namespace milchglas
