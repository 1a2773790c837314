#include "ui/shell/desks.h"

#include <QCoreApplication>

namespace milchglas::shell {

std::vector<Desk> desks_of(Role role) {
    switch (role) {
        case Role::reviewer:
            return {Desk::review, Desk::settings};
        case Role::lead:
            return {Desk::review, Desk::clips, Desk::settings};
        case Role::auditor:
            return {Desk::audit, Desk::settings};
        case Role::admin:
            return {Desk::clips, Desk::people, Desk::devices, Desk::settings};
    }
    return {};
}

QString word_for(Desk desk) {
    switch (desk) {
        case Desk::review:
            return QCoreApplication::translate("Desks", "Review");
        case Desk::audit:
            return QCoreApplication::translate("Desks", "Audit");
        case Desk::clips:
            return QCoreApplication::translate("Desks", "Clips");
        case Desk::people:
            return QCoreApplication::translate("Desks", "People");
        case Desk::devices:
            return QCoreApplication::translate("Desks", "Devices");
        case Desk::settings:
            return QCoreApplication::translate("Desks", "Settings");
    }
    return {};
}

QString name_of(Desk desk) {
    switch (desk) {
        case Desk::review:
            return QStringLiteral("review");
        case Desk::audit:
            return QStringLiteral("audit");
        case Desk::clips:
            return QStringLiteral("clips");
        case Desk::people:
            return QStringLiteral("people");
        case Desk::devices:
            return QStringLiteral("devices");
        case Desk::settings:
            return QStringLiteral("settings");
    }
    return {};
}

}  // namespace milchglas::shell
