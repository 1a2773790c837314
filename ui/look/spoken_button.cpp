#include "ui/look/spoken_button.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace milchglas::look {
namespace {
constexpr const char* property = "spoken_as_clicked";

class Accessible : public QAccessibleWidget {
  public:
    explicit Accessible(QAbstractButton* button) : QAccessibleWidget(button), button_(*button) {}

    [[nodiscard]] QAccessible::Role role() const override {
        if (!button_.isCheckable()) return QAccessible::PushButton;
        return button_.autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button_.isCheckable();
        state.checked = button_.isChecked();
        state.pressed = button_.isDown();
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text what) const override {
        const QString told = QAccessibleWidget::text(what);
        if (what != QAccessible::Name || !told.isEmpty()) return told;
        return button_.text().remove(QLatin1Char('&'));
    }
    [[nodiscard]] QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        if (button_.isEnabled()) names.prepend(button_.isCheckable() ? toggleAction() : pressAction());
        return names;
    }
    void doAction(const QString& name) override {
        if (name != pressAction() && name != toggleAction()) return QAccessibleWidget::doAction(name);
        button_.click();
    }

  private:
    QAbstractButton& button_;
};

QAccessibleInterface* accessible_for(const QString&, QObject* object) {
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button != nullptr && button->property(property).toBool() ? new Accessible(button) : nullptr;
}
}  // namespace

void speak_as_clicked(QAbstractButton& button) {
    QAccessible::installFactory(&accessible_for);
    button.setProperty(property, true);
}

}  // namespace milchglas::look
