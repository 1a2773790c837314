#include "ui/bridge/connection.h"

#include <utility>

namespace milchglas::bridge {

Connector embedded_guard(std::filesystem::path vault) {
    return [vault = std::move(vault)]() -> Result<Connection> {
        MG_TRY(const auto program, sibling_program("milchglas-guard"));
        MG_TRY(SocketPair pair, socket_pair());
        MG_TRY(Child guard, spawn(program, {"--vault", vault.string()}, pair.theirs));
        return Connection{std::move(pair.ours), std::move(guard)};
    };
}

}  // namespace milchglas::bridge
