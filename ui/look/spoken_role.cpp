#include "ui/look/spoken_role.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace milchglas::look {
namespace {
constexpr const char* property = "spoken_role";

QAccessibleInterface* accessible_for(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget != nullptr ? widget->property(property) : QVariant();
    if (!role.isValid()) return nullptr;
    return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
}
}  // namespace

void speak_as(QWidget& widget, QAccessible::Role role) {
    QAccessible::installFactory(&accessible_for);
    widget.setProperty(property, static_cast<int>(role));
}

}  // namespace milchglas::look
