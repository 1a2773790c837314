#include "ui/review/batch_bar.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include "ui/look/spoken_role.h"
#include "ui/look/theme.h"

namespace milchglas::review {
namespace {
constexpr int thickness = 6, least_width = 120;
constexpr std::int64_t ms_per_minute = 60'000;
}  // namespace

BatchBar::BatchBar(const char* name, QWidget* parent) : QWidget(parent) {
    look::speak_as(*this, QAccessible::Indicator);
    setObjectName(QString::fromLatin1(name));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void BatchBar::set(const Batch& batch) {
    batch_ = batch;
    const QString words =
        tr("This batch: %1 of %2").arg(locale().toString(batch.done()), locale().toString(batch.size));
    setAccessibleName(words);
    setToolTip(words);
    show_or_hide();
    update();
}

void BatchBar::set_wanted(bool wanted) {
    wanted_ = wanted;
    show_or_hide();
}

QSize BatchBar::sizeHint() const {
    return {least_width, thickness};
}

void BatchBar::paintEvent(QPaintEvent*) {
    if (batch_.size == 0) return;
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setPen(QPen(look::ink(palette(), look::Ink::line), 1));
    painter.setBrush(look::ink(palette(), look::Ink::raised));
    painter.drawRect(whole);
    painter.fillRect(QRectF(0, 0, static_cast<double>(width()) * batch_.done() / batch_.size, height()),
                     look::ink(palette(), look::Ink::accent));
}

QString day_words(const DayProgress& today) {
    if (today.finished == 0 && today.seen_ms == 0) return {};
    return BatchBar::tr("Finished today: %1. Watched: %n minute(s).", nullptr,
                        static_cast<int>(today.seen_ms / ms_per_minute))
        .arg(QLocale().toString(static_cast<qlonglong>(today.finished)));
}

}  // namespace milchglas::review
