#include "ui/shell/status_line.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStringList>

#include "ui/look/theme.h"
#include "ui/look/words.h"

namespace milchglas::shell {
namespace {
QLabel* add_chip(QHBoxLayout* row, const char* name) {
    auto* chip = new QLabel;
    chip->setObjectName(QString::fromLatin1(name));
    chip->setTextFormat(Qt::PlainText);
    look::set_look(chip, "chip");
    row->addWidget(chip);
    return chip;
}

void say(QLabel* chip, const QString& text, const QString& why) {
    chip->setText(text);
    chip->setToolTip(why);
    chip->setAccessibleDescription(why);
    chip->show();
}
}  // namespace

StatusLine::StatusLine(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look::space::xl, look::space::s, look::space::xl, look::space::s);
    row->setSpacing(look::space::s);
    posture_ = add_chip(row, "posture");
    level_ = add_chip(row, "level");
    waiting_ = add_chip(row, "waiting");
    row->addStretch();
    set_posture(Posture::open);
    clear_decision();
    clear_waiting();
}

void StatusLine::set_posture(Posture posture) {
    switch (posture) {
        case Posture::open:
            return say(posture_, tr("Screen: open"),
                       tr("This screen can be photographed by other programs, so nothing finer than frosted is shown. "
                          "A sealed session of its own lifts that."));
        case Posture::blocked:
            return say(posture_, tr("Screen: blocked"), tr("Other programs can't photograph this screen."));
        case Posture::sealed:
            return say(posture_, tr("Screen: sealed"), tr("This session shows nothing but Milchglas."));
    }
}

void StatusLine::set_decision(const Decision& decision) {
    QStringList binding, all;
    for (const Cap& cap : decision.caps) {
        const QString source = look::word_for(cap.source);
        all << tr("%1: at most %2").arg(source, look::word_for(cap.level));
        if (cap.level <= decision.granted && !binding.contains(source)) binding << source;
    }
    const QString level = look::word_for(decision.granted);
    say(level_,
        binding.isEmpty() ? tr("Level: %1").arg(level)
                          : tr("Level: %1, capped by %2").arg(level, binding.join(QStringLiteral(", "))),
        all.join(QLatin1Char('\n')));
}

void StatusLine::clear_decision() { say(level_, tr("Level: nothing shown"), {}); }

void StatusLine::set_waiting(std::int64_t clips) {
    say(waiting_, tr("Queue: %1").arg(locale().toString(static_cast<qlonglong>(clips))), {});
}

void StatusLine::clear_waiting() { waiting_->hide(); }

}  // namespace milchglas::shell
