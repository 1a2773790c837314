#include "ui/review/label_tools.h"

#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>
#include <array>

#include "ui/look/line_icon.h"
#include "ui/look/spoken_role.h"
#include "ui/look/theme.h"

namespace milchglas::review {
namespace {
struct ToolRow {
    const char *command, *icon, *words;
};
constexpr std::array rows{
    ToolRow{"segment.add", "segment", QT_TRANSLATE_NOOP("milchglas::review::LabelTools", "Segment")},
    ToolRow{"segment.end", "segment-end", QT_TRANSLATE_NOOP("milchglas::review::LabelTools", "Ends")},
    ToolRow{"box.new", "box", QT_TRANSLATE_NOOP("milchglas::review::LabelTools", "Box")},
    ToolRow{"box.follow", "follow", QT_TRANSLATE_NOOP("milchglas::review::LabelTools", "Follow")},
    ToolRow{"box.outside", "leave", QT_TRANSLATE_NOOP("milchglas::review::LabelTools", "Leaves")},
    ToolRow{"row.remove", "remove", QT_TRANSLATE_NOOP("milchglas::review::LabelTools", "Remove")},
    ToolRow{"work.undo", "undo", QT_TRANSLATE_NOOP("milchglas::review::LabelTools", "Undo")},
    ToolRow{"work.redo", "redo", QT_TRANSLATE_NOOP("milchglas::review::LabelTools", "Redo")},
};
constexpr std::array reaction_steps{0, 200, 300, 400, 600};
constexpr QSize icon_size(18, 18);

QString reaction_words(int ms) {
    return ms == 0 ? LabelTools::tr("Reaction: off") : LabelTools::tr("Reaction: %1 ms").arg(ms);
}

/// Whole, or a sign with the number alone.
void dress_reaction(look::Button& button, int ms, bool brief) {
    const QString number = ms == 0 ? QString() : LabelTools::tr("%1 ms").arg(ms);
    button.setText(brief ? number : reaction_words(ms));
    button.setIcon(brief ? look::line_icon(QStringLiteral("wait")) : QIcon());
}
}  // namespace

LabelTools::LabelTools(LabelActions& actions, LabelWork& work, Selection& selection, FollowWork& following,
                       look::Commands& commands, QWidget* parent)
    : QWidget(parent),
      actions_(actions),
      work_(work),
      selection_(selection),
      following_(following),
      reaction_(new look::Button),
      saved_(new QLabel) {
    setObjectName(QStringLiteral("label_tools"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space::xs);
    add_tools(commands);
    for (look::KeyButton* tool : tools_) row->addWidget(tool);
    row->addStretch();
    look::speak_as(*saved_, QAccessible::StaticText);  // also where it is a sign
    saved_->setObjectName(QStringLiteral("saved"));
    look::set_look(saved_, "small");
    row->addWidget(saved_);
    reaction_->setObjectName(QStringLiteral("reaction"));
    look::set_look(reaction_, "key");
    reaction_->setIconSize(icon_size);
    reaction_->setToolTip(
        tr("A mark you set while the clip plays is moved back by this much: hands are slower than eyes."));
    row->addWidget(reaction_);
    connect(reaction_, &QPushButton::clicked, this, [this] {
        const auto now = std::find(reaction_steps.begin(), reaction_steps.end(), actions_.reaction_ms());
        const bool last = now == reaction_steps.end() || std::next(now) == reaction_steps.end();
        set_reaction_ms(last ? reaction_steps.front() : *std::next(now));
        Q_EMIT reaction_chosen(actions_.reaction_ms());
    });
    set_reaction_ms(actions_.reaction_ms());
    connect(&work_, &LabelWork::changed, this, &LabelTools::show_state);
    connect(&selection_, &Selection::changed, this, &LabelTools::show_state);
    connect(&following_, &FollowWork::changed, this, &LabelTools::show_state);
    connect(&work_, &LabelWork::opened, this, [this] {
        show_state();
        fit();
    });
    show_state();
}

void LabelTools::add_tools(look::Commands& commands) {
    for (const LabelActions::Action& action : actions_.all()) {
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&](const ToolRow& r) { return std::string_view(r.command) == action.command; });
        if (row == rows.end()) {
            commands.bind(QString::fromLatin1(action.command), this, action.act);
            continue;
        }
        auto* button = new look::KeyButton(commands, QString::fromLatin1(row->command), tr(row->words));
        button->setIcon(look::line_icon(QString::fromLatin1(row->icon)));
        button->setIconSize(icon_size);
        connect(button, &QPushButton::clicked, this, action.act);
        tools_.push_back(button);
    }
}

void LabelTools::set_reaction_ms(int ms) {
    actions_.set_reaction_ms(ms);
    reaction_->setAccessibleName(reaction_words(ms));
    fit();
}

void LabelTools::show_state() {
    const auto enable = [this](const char* command, bool on) {
        for (look::KeyButton* tool : tools_)
            if (tool->objectName() == QLatin1String(command)) tool->setEnabled(on);
    };
    enable("work.undo", work_.can_undo());
    enable("work.redo", work_.can_redo());
    enable("row.remove", selection_.what() != Selection::What::nothing);
    const bool suggested = following_.state() == FollowWork::State::suggested;
    enable("box.follow",
           suggested || (selection_.what() == Selection::What::track && following_.state() == FollowWork::State::idle));
    for (look::KeyButton* tool : tools_)
        if (tool->objectName() == QLatin1String("box.follow")) {
            tool->set_words(suggested ? tr("Keep") : tr("Follow"));
            tool->set_meaning(suggested ? tr("Keep what was found") : tr("Follow the box through the clip"));
        }
    enable("box.outside", selection_.what() == Selection::What::track);
    enable("segment.end", selection_.what() == Selection::What::segment);
    for (look::KeyButton* tool : tools_) {
        const QString command = tool->objectName();
        tool->setHidden((command.startsWith(QLatin1String("segment.")) && !work_.allows(Task::segment)) ||
                        (command.startsWith(QLatin1String("box.")) && !work_.allows(Task::track)));
    }
    show_saved();
}

void LabelTools::show_saved() {
    const QString words = work_.saving() ? tr("Saving") : tr("Saved");
    const QString icon = work_.saving() ? QStringLiteral("wait") : QStringLiteral("check");
    saved_->setAccessibleName(words);
    saved_->setToolTip(words);
    if (saved_is_sign_)
        saved_->setPixmap(look::line_icon(icon, QPalette::WindowText).pixmap(icon_size, devicePixelRatioF()));
    else
        saved_->setText(words);
}

void LabelTools::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) show_saved();  // a picture in a label doesn't follow by itself
    QWidget::changeEvent(event);
}

void LabelTools::resizeEvent(QResizeEvent*) {
    fit();
}

/// "Saved" becomes a sign where that makes room for the keys, then the reaction time; both are never out of reach where
/// the window is wide enough to work in. Where nothing makes room, the word stays.
void LabelTools::fit() {
    constexpr int narrow = 480;
    std::vector<look::KeyButton*> offered;
    std::copy_if(tools_.begin(), tools_.end(), std::back_inserter(offered),
                 [](const QWidget* t) { return !t->isHidden(); });
    struct Try {
        bool sign, brief;
    };
    const bool wide = width() >= narrow;
    reaction_->setVisible(wide);
    for (const Try way : {Try{false, false}, Try{true, false}, Try{true, true}, Try{false, true}}) {
        saved_is_sign_ = way.sign;
        dress_reaction(*reaction_, actions_.reaction_ms(), way.brief);
        show_saved();
        const int others = saved_->sizeHint().width() + (wide ? reaction_->sizeHint().width() : 0);
        const int room = width() - others - look::space::l;
        if (look::dress_to_fit(offered, room, look::space::xs) != look::KeyButton::Dress::icon_only) return;
    }
}

}  // namespace milchglas::review
