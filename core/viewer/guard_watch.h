#pragma once
#include "core/channel/channel.h"

namespace milchglas::viewer {

/// For modes to which the guard says nothing after their order: whatever comes, or the end of the channel, ends the
/// process from here on, even while a hostile clip keeps it busy. Errors: io "viewer.thread".
Status end_with_the_guard(const channel::Channel& channel);

}  // namespace milchglas::viewer
