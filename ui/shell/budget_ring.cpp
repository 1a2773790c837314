#include "ui/shell/budget_ring.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <algorithm>

#include "ui/look/theme.h"

namespace milchglas::shell {
namespace {
constexpr qreal stroke = 3;
constexpr int nearly_spent =
    80;  ///< from here on the ring is drawn as a warning, and the number stands beside it anyway

/// A gauge that nobody can move.
class Accessible : public QAccessibleWidget {
  public:
    explicit Accessible(QWidget* ring) : QAccessibleWidget(ring, QAccessible::ProgressBar) {}
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }
};

QAccessibleInterface* accessible_for(const QString&, QObject* object) {
    auto* ring = qobject_cast<BudgetRing*>(object);
    return ring != nullptr ? new Accessible(ring) : nullptr;
}
}  // namespace

BudgetRing::BudgetRing(QWidget* parent) : QWidget(parent) {
    QAccessible::installFactory(&accessible_for);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set({});
}

void BudgetRing::set(const ExposureBudget& budget) {
    setVisible(budget.limit_ms > 0);
    if (budget.limit_ms <= 0) return;
    percent_ = static_cast<int>(std::clamp<std::int64_t>(budget.spent_ms * 100 / budget.limit_ms, 0, 100));
    const QString words = percent_ < 100
                              ? tr("Seen today: %1 % of your budget").arg(locale().toString(percent_))
                              : tr("Seen today: all of your budget. Until tomorrow only outlines are shown.");
    setToolTip(words);
    setAccessibleName(words);
    update();
}

QSize BudgetRing::sizeHint() const {
    const int words = fontMetrics().horizontalAdvance(QStringLiteral("100 %"));
    return {look::hit_target + look::space::xs + words, look::hit_target};
}

void BudgetRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = look::hit_target - 8;
    const QRectF place(width() - side - stroke, (height() - side) / 2, side, side);
    painter.setPen(QPen(look::ink(palette(), look::Ink::line), 1));
    painter.drawEllipse(place);
    constexpr int sixteenth = 16, top = 90 * sixteenth;  // QPainter counts in sixteenths of a degree
    const look::Ink ink = percent_ < nearly_spent ? look::Ink::accent : look::Ink::warn;
    painter.setPen(QPen(look::ink(palette(), ink), stroke, Qt::SolidLine, Qt::FlatCap));
    if (percent_ > 0) painter.drawArc(place, top, -percent_ * 360 * sixteenth / 100);
    painter.setPen(look::ink(palette(), look::Ink::muted));
    QFont small = font();
    small.setPixelSize(look::type::small);
    painter.setFont(small);
    painter.drawText(QRectF(0, 0, place.left() - look::space::xs, height()), Qt::AlignVCenter | Qt::AlignRight,
                     tr("%1 %").arg(locale().toString(percent_)));
}

}  // namespace milchglas::shell
