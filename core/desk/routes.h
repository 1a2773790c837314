#pragma once
// Every request a guard answers.
#include "core/channel/call.h"
#include "core/desk/handler.h"

namespace milchglas::desk {

channel::Dispatcher<Session> make_routes();

}  // namespace milchglas::desk
