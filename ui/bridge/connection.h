#pragma once
// How the window comes to a socket with a guard behind it.
#include <filesystem>
#include <functional>

#include "core/base/fd.h"
#include "core/base/process.h"
#include "core/base/result.h"

namespace milchglas::bridge {

struct Connection {
    UniqueFd socket;
    Child guard;  ///< the embedded default's child; empty where the guard is a service or a test's thread
};

/// Makes a new connection each time it is called; runs on the worker thread.
using Connector = std::function<Result<Connection>()>;

/// Starts milchglas-guard on `vault` as a child. Errors: those of sibling_program, socket_pair and spawn.
Connector embedded_guard(std::filesystem::path vault);

}  // namespace milchglas::bridge
