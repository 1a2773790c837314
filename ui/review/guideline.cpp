#include "ui/review/guideline.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

#include "ui/look/label_words.h"
#include "ui/review/guideline_rows.h"

namespace milchglas::review {
namespace {
QString translated(const char* text) {
    return QCoreApplication::translate("Guidelines", text);
}

std::vector<std::span<const GuidelineRow>> rows_about(Topic::Of of) {
    switch (of) {
        case Topic::Of::answer:
            return {answer_guidelines(), cause_guidelines()};
        case Topic::Of::segment:
            return {segment_guidelines()};
        case Topic::Of::track:
            return {track_guidelines()};
    }
    return {};
}
}  // namespace

QString question_words(const Topic& topic) {
    switch (topic.of) {
        case Topic::Of::answer:
            return look::label_words(topic.question);
        case Topic::Of::segment:
            return QCoreApplication::translate("Guidelines", "Segment");
        case Topic::Of::track:
            return QCoreApplication::translate("Guidelines", "Box");
    }
    return {};
}

std::optional<Guideline> guideline_for(const Topic& topic) {
    for (const auto rows : rows_about(topic.of)) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const GuidelineRow& r) {
            return r.question == topic.question && r.label == topic.label;
        });
        if (row == rows.end()) continue;
        return Guideline{translated(row->rule),
                         {row->counts, translated(row->counts_words)},
                         {row->differs, translated(row->differs_words)},
                         translated(row->doubt)};
    }
    return std::nullopt;
}

}  // namespace milchglas::review
