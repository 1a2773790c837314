#include "app/cli/parse.h"
#include "core/base/secret.h"

int main(int argc, char** argv) {
    if (!milchglas::prepare_process()) return 5;
    return milchglas::cli::run_command_line(argc, argv);
}
