#pragma once
// The keys that do something now, group by group in columns.
#include <QWidget>

#include "ui/look/commands.h"

namespace milchglas::shell {

/// Of the commands whose id `wanted` takes; commands without a key are left out. For Overlay::open.
QWidget* make_key_sheet(const look::Commands& commands, const std::function<bool(const QString& id)>& wanted,
                        int columns);

}  // namespace milchglas::shell
