// Compiles the table's promises even where no test is built.
#include "core/roles/may.h"
