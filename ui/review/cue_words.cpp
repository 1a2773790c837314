#include "ui/review/cue_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace milchglas::review {
namespace {

constexpr double upright = 1.4, low = 0.8;  // height to width
constexpr double always_still = 0.9, mostly_still = 0.5;
constexpr double slow = 0.35, fast = 1.3;  // own heights a second

QString told(const char* words) {
    return QCoreApplication::translate("Cues", words);
}
QString number(double value, int digits = 1) {
    return QLocale().toString(value, 'f', digits);
}
QString percent(double share) {
    return QLocale().toString(share * 100, 'f', share < 0.1 ? 1 : 0);
}

bool overlap(const GridBox& a, const GridBox& b) {
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const char* shape_words(const Card& card) {
    if (card.height_to_width >= upright) return QT_TRANSLATE_NOOP("Cues", "Upright");
    if (card.height_to_width <= low) return QT_TRANSLATE_NOOP("Cues", "Low and wide");
    return QT_TRANSLATE_NOOP("Cues", "About as wide as tall");
}

const char* stillness_words(const Card& card) {
    if (card.still >= always_still) return QT_TRANSLATE_NOOP("Cues", "stays in place");
    if (card.still >= mostly_still) return QT_TRANSLATE_NOOP("Cues", "still most of the time");
    if (card.usual.heights >= fast) return QT_TRANSLATE_NOOP("Cues", "moves fast");
    return card.usual.heights < slow ? QT_TRANSLATE_NOOP("Cues", "moves slowly") : QT_TRANSLATE_NOOP("Cues", "moves");
}

const char* came_words(Passage came) {
    switch (came) {
        case Passage::left:
            return QT_TRANSLATE_NOOP("Cues", "in at the left");
        case Passage::right:
            return QT_TRANSLATE_NOOP("Cues", "in at the right");
        case Passage::top:
            return QT_TRANSLATE_NOOP("Cues", "in at the top");
        case Passage::bottom:
            return QT_TRANSLATE_NOOP("Cues", "in at the bottom");
        case Passage::inside:
            return QT_TRANSLATE_NOOP("Cues", "appears in the picture");
        case Passage::other:
            return QT_TRANSLATE_NOOP("Cues", "parts from another");
        case Passage::always:
            break;
    }
    return QT_TRANSLATE_NOOP("Cues", "there from the start");
}

const char* went_words(Passage went) {
    switch (went) {
        case Passage::left:
            return QT_TRANSLATE_NOOP("Cues", "out at the left");
        case Passage::right:
            return QT_TRANSLATE_NOOP("Cues", "out at the right");
        case Passage::top:
            return QT_TRANSLATE_NOOP("Cues", "out at the top");
        case Passage::bottom:
            return QT_TRANSLATE_NOOP("Cues", "out at the bottom");
        case Passage::inside:
            return QT_TRANSLATE_NOOP("Cues", "vanishes in the picture");
        case Passage::other:
            return QT_TRANSLATE_NOOP("Cues", "meets another");
        case Passage::always:
            break;
    }
    return QT_TRANSLATE_NOOP("Cues", "there to the end");
}

}  // namespace

QString event_words(EventKind kind) {
    switch (kind) {
        case EventKind::light:
            return told(QT_TRANSLATE_NOOP("Cues", "Light changes"));
        case EventKind::infrared:
            return told(QT_TRANSLATE_NOOP("Cues", "Infrared on or off"));
        case EventKind::shake:
            return told(QT_TRANSLATE_NOOP("Cues", "Camera moves"));
        case EventKind::left:
            return told(QT_TRANSLATE_NOOP("Cues", "Left here"));
        case EventKind::taken:
            return told(QT_TRANSLATE_NOOP("Cues", "Taken"));
        case EventKind::changed:
            break;
    }
    return told(QT_TRANSLATE_NOOP("Cues", "Looks different"));
}

QString away_words(const CueState& state, const SceneEvent& event, std::int64_t ordinal) {
    const QString at = number(state.seconds(event.first));
    const bool before = ordinal < event.first;
    if (event.kind == EventKind::left && before) return told(QT_TRANSLATE_NOOP("Cues", "Empty until %1 s")).arg(at);
    if (event.kind != EventKind::taken) return {};
    const auto& events = state.cues().events;
    const bool was_left = std::any_of(events.begin(), events.end(), [&](const SceneEvent& other) {
        return other.kind == EventKind::left && other.first < event.first && overlap(other.box, event.box);
    });
    if (before && was_left) return {};  // that event says what stands there
    return (before ? told(QT_TRANSLATE_NOOP("Cues", "Lies here until %1 s"))
                   : told(QT_TRANSLATE_NOOP("Cues", "Taken at %1 s")))
        .arg(at);
}

QString event_icon(EventKind kind) {
    return QStringLiteral("event-") + QString::fromLatin1(to_text(kind).data());
}

QString look_words(const Card& card) {
    return QStringLiteral("%1, %2").arg(told(shape_words(card)), told(stillness_words(card)));
}

QString pace_words(const Card& card) {
    QStringList words;
    if (card.steps_per_second)
        words << told(QT_TRANSLATE_NOOP("Cues", "%1 steps/s")).arg(number(*card.steps_per_second));
    if (card.still < always_still && card.usual.heights > 0)
        words << told(QT_TRANSLATE_NOOP("Cues", "%1 heights/s")).arg(number(card.usual.heights));
    return words.join(QStringLiteral(", "));
}

QString time_words(const CueState& state, const Card& card) {
    return told(QT_TRANSLATE_NOOP("Cues", "%1 to %2 s"))
        .arg(number(state.seconds(card.first)), number(state.seconds(card.last)));
}

QString way_words(const Card& card) {
    return QStringLiteral("%1, %2").arg(told(came_words(card.came)), told(went_words(card.went)));
}

QString all_words(const CueState& state, std::size_t card) {
    const Card& it = state.cues().cards[card];
    QStringList words{
        told(QT_TRANSLATE_NOOP("Cues", "%1 of %2 that move")).arg(card + 1).arg(state.cues().cards.size()),
        look_words(it),
        way_words(it),
        time_words(state, it),
        told(QT_TRANSLATE_NOOP("Cues", "height %1 % of the picture, area %2 %"))
            .arg(percent(it.height), percent(it.area)),
        told(QT_TRANSLATE_NOOP("Cues", "%1 times as tall as wide")).arg(number(it.height_to_width)),
        told(QT_TRANSLATE_NOOP("Cues", "usually %1, at most %2 of its own heights a second"))
            .arg(number(it.usual.heights), number(it.fastest.heights)),
        told(QT_TRANSLATE_NOOP("Cues", "usually %1 %, at most %2 % of the picture's width a second"))
            .arg(percent(it.usual.widths), percent(it.fastest.widths)),
        told(QT_TRANSLATE_NOOP("Cues", "in place for %1 % of its time")).arg(percent(it.still)),
        it.steps_per_second ? told(QT_TRANSLATE_NOOP("Cues", "%1 steps a second")).arg(number(*it.steps_per_second))
                            : told(QT_TRANSLATE_NOOP("Cues", "no clear rhythm of steps")),
    };
    return words.join(QStringLiteral("; "));
}

}  // namespace milchglas::review
