#pragma once
// Which desks there are and who has which.
#include <QString>
#include <vector>

#include "core/model/role.h"

namespace milchglas::shell {

enum class Desk { review, audit, clips, people, devices, settings };

/// In the order of the rail; the first is where one lands.
std::vector<Desk> desks_of(Role role);

QString word_for(Desk desk);
/// A name for look::line_icon(), also the desk's object name in the rail ("desk_review").
QString name_of(Desk desk);

}  // namespace milchglas::shell
