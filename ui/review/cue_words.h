#pragma once
// Cards and events in words: how something looks and moves, never what it is.
#include <QString>

#include "ui/review/cue_state.h"

namespace milchglas::review {

QString event_words(EventKind kind);
/// What stands at its place while it isn't under way: "Empty until 4.2 s" before something is left there, "Lies here
/// until 4.2 s" before and "Taken at 4.2 s" after something is taken. Empty where there is nothing to say.
QString away_words(const CueState& state, const SceneEvent& event, std::int64_t ordinal);
/// A name for line_icon().
QString event_icon(EventKind kind);

/// "Upright, still most of the time"
QString look_words(const Card& card);
/// "1.8 steps/s, 0.6 heights/s"; empty for what gets nowhere.
QString pace_words(const Card& card);
/// "3.2–7.9 s"
QString time_words(const CueState& state, const Card& card);
/// "From the left, out at the right"
QString way_words(const Card& card);
/// All of it with every figure, for readers and the tooltip.
QString all_words(const CueState& state, std::size_t card);

}  // namespace milchglas::review
