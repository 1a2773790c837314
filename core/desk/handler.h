#pragma once
// The shape of a use case: a message struct (name, act, Request, Reply) and one handler, declared together. The window
// includes these headers for the messages; only the guard links the handlers.
#include <cstdint>
#include <string_view>

#include "core/base/result.h"
#include "core/channel/call.h"
#include "core/roles/act.h"

namespace milchglas::desk {

class Desk;       ///< the process: a folder that holds a vault, or will
class Session;    ///< one connection
class Workbench;  ///< a connection whose user is unlocked and whose role may do what was asked

}  // namespace milchglas::desk
