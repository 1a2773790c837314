#include "ui/shell/status_line.h"

#include <QHBoxLayout>
#include <QStringList>

#include "ui/look/theme.h"
#include "ui/look/words.h"

namespace milchglas::shell {
namespace {
QString level_words(Level level) {
    return StatusLine::tr("Level: %1").arg(look::word_for(level));
}

QString level_and_why(const Decision& decision) {
    QStringList binding;
    for (const Cap& cap : decision.caps) {
        const QString source = look::word_for(cap.source);
        if (cap.level <= decision.granted && !binding.contains(source)) binding << source;
    }
    if (binding.isEmpty()) return level_words(decision.granted);
    return StatusLine::tr("Level: %1, capped by %2")
        .arg(look::word_for(decision.granted), binding.join(QStringLiteral(", ")));
}

QString all_caps(const Decision& decision) {
    QStringList lines;
    for (const Cap& cap : decision.caps)
        lines << StatusLine::tr("%1: at most %2").arg(look::word_for(cap.source), look::word_for(cap.level));
    if (lines.isEmpty()) return StatusLine::tr("For a moment, by a decision of its own. It ends by itself.");
    lines << QString() << StatusLine::tr("The lowest of these decides. Nothing in this window can raise it.");
    return lines.join(QLatin1Char('\n'));
}
}  // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      posture_(new Chip(QStringLiteral("posture"))),
      level_(new Chip(QStringLiteral("level"))),
      frost_(new Chip(QStringLiteral("frost"))),
      detector_(new Chip(QStringLiteral("detector"))),
      waiting_(new Chip(QStringLiteral("waiting"))),
      log_(new Chip(QStringLiteral("log"))),
      memory_(new Chip(QStringLiteral("memory"))),
      budget_(new BudgetRing) {
    setAccessibleName(tr("State"));
    setAttribute(Qt::WA_StyledBackground);
    budget_->setObjectName(QStringLiteral("budget"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look::space::m, look::space::s, look::space::l, look::space::s);
    row->setSpacing(look::space::s);
    for (Chip* chip : {posture_, level_, frost_, detector_, waiting_, log_, memory_}) {
        row->addWidget(chip);
        connect(chip, &Chip::clicked, this, [this, chip] { Q_EMIT explain(chip->whole(), chip->why()); });
    }
    row->addStretch();
    row->addWidget(budget_);
    set_posture(Posture::open);
    forget_person();
    forget_vault();
}

void StatusLine::set_posture(Posture posture) {
    const auto say = [this](const QString& words, const QString& why) { tell(*posture_, words, words, why); };
    switch (posture) {
        case Posture::open:
            return say(tr("Screen: open"),
                       tr("Other programs can photograph this screen, so nothing finer than frosted is "
                          "shown.\nA login session that runs Milchglas alone lifts that."));
        case Posture::blocked:
            return say(tr("Screen: blocked"), tr("Other programs can't photograph this screen."));
        case Posture::sealed:
            return say(tr("Screen: sealed"), tr("This session shows nothing but Milchglas."));
    }
}

void StatusLine::set_decision(const Decision& decision) {
    tell(*level_, level_and_why(decision), level_words(decision.granted), all_caps(decision));
}

void StatusLine::clear_decision() {
    const QString words = tr("Level: nothing shown");
    tell(*level_, words, words, tr("No clip is open. With the next one, this says what may be seen and why."));
    frost_->hide();
}

void StatusLine::set_frosting(const Frosting& frosting) {
    const QString cells =
        tr("Cells of this clip: 1/%1 of the picture's height.").arg(locale().toString(frosting.cell_rows));
    switch (frosting.detector) {
        case FaceDetector::none:
            return tell(*frost_, tr("No face detector: coarser frost"), tr("Coarser frost"),
                        tr("Nothing on this machine looks for faces, so nobody knows how large they are. "
                           "Whoever looks after it can install a face detector.") +
                            QLatin1Char('\n') + cells);
        case FaceDetector::haar:
            return tell(*frost_, tr("Weak face detector: coarser frost"), tr("Coarser frost"),
                        tr("The face detector here misses small and turned faces, so the frost stays coarser. "
                           "Whoever looks after this machine can install a better one.") +
                            QLatin1Char('\n') + cells);
        case FaceDetector::blaze_face:
            break;
    }
    frost_->hide();
    fit();
}

void StatusLine::set_waiting(std::int64_t clips) {
    const QString words = tr("Queue: %1").arg(locale().toString(static_cast<qlonglong>(clips)));
    tell(*waiting_, words, words, tr("So many clips wait for somebody to label them."));
}

void StatusLine::set_vault(const desk::VaultStatus::Reply& status) {
    const auto number = [this](std::int64_t value) { return locale().toString(static_cast<qlonglong>(value)); };
    const QString entries = number(status.log_entries);
    tell(*log_, tr("Log: %1 entries, not witnessed yet").arg(entries), tr("Log: %1").arg(entries),
         tr("Every look at a clip is an entry. The newest signed checkpoint covers %1 of %2.\n"
            "No witness outside has countersigned one yet.")
             .arg(number(status.checkpoint_entries), entries));
    tell_memory(status);
    tell_detector(status.detector);
}

void StatusLine::tell_detector(DetectorState state) {
    const auto say = [this](const QString& why) {
        const QString words = tr("Detector: off");
        tell(*detector_, words, words,
             why + QLatin1Char('\n') +
                 tr("Clips are prepared without it and there are fewer suggestions. An admin can set it again."));
    };
    switch (state) {
        case DetectorState::missing:
            return say(tr("The detector's file is gone."));
        case DetectorState::changed:
            return say(tr("The detector's file isn't the one an admin chose."));
        case DetectorState::paused:
            return say(tr("The detector failed at several clips in a row."));
        case DetectorState::none:
        case DetectorState::ready:
            break;
    }
    detector_->hide();
    fit();
}

void StatusLine::tell_memory(const desk::VaultStatus::Reply& status) {
    QStringList warnings;
    if (!status.memory_locked)
        warnings << tr("Keys can get to the swap. Ask whoever runs this machine to raise the limit of locked memory.");
    if (status.swap_in_clear)
        warnings << tr(
            "This machine swaps to a disk that isn't encrypted, and pictures could get there. "
            "Encrypt the swap or switch it off.");
    if (!warnings.isEmpty()) {
        const QString words = tr("Memory: not safe");
        return tell(*memory_, words, words, warnings.join(QLatin1Char('\n')));
    }
    memory_->hide();
    fit();
}

void StatusLine::set_budget(const ExposureBudget& budget) {
    budget_->set(budget);
    fit();
}

void StatusLine::tell(Chip& chip, const QString& words, const QString& brief, const QString& why) {
    chip.say(words, brief, why);
    fit();
}

/// The log's chip is brief first, then the frost's, then the level's; none is cut in the middle of a word.
void StatusLine::fit() {
    for (Chip* chip : {log_, frost_, level_}) chip->be_brief(false);
    for (Chip* chip : {log_, frost_, level_}) {
        if (layout()->sizeHint().width() <= width()) return;
        chip->be_brief(true);
    }
}

void StatusLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void StatusLine::forget_person() {
    clear_decision();
    budget_->set({});
}

void StatusLine::forget_vault() {
    waiting_->hide();
    log_->hide();
    memory_->hide();
    detector_->hide();
}

}  // namespace milchglas::shell
