#pragma once
#include "app/cli/verb.h"

namespace milchglas::cli {

/// Reads the command line, runs one verb, prints, and returns the exit code.
int run_command_line(int argc, char** argv);

}  // namespace milchglas::cli
