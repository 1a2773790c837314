#pragma once
#include "ui/look/commands.h"

namespace milchglas::player {

/// Everything the player does by key. REQUIRES: called once, before a Player is made.
void add_player_commands(look::Commands& commands);

}  // namespace milchglas::player
