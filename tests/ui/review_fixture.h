#pragma once
// A reviewer before an open clip, and what the guard has kept of their labels.
#include "tests/ui/window_fixture.h"

namespace milchglas::test {

class ReviewTest : public WindowTest {
  protected:
    /// Ten frames of 60 s: nothing plays on by itself during a test.
    void open_clip() {
        guard.clips = {FakeClip{.frames = 10, .frame_ms = 60'000}, FakeClip{.frames = 3}};
        start();
        unlock_and_open();
    }
    /// Waits until the guard has kept labels that fulfil `wish`, and the window knows.
    template <class Wish>
    bool kept(Wish wish) {
        return QTest::qWaitFor([&] { return seen("saved")->accessibleName() == "Saved" && wish(guard.seen().labels); });
    }
    bool answered(const std::string& question, const std::vector<std::string>& answers) {
        return kept([&](const LabelSet& labels) {
            for (const auto& row : labels.choices)
                if (row.label.question == question) return row.label.answers == answers;
            return answers.empty();
        });
    }
    bool has_segment(std::int64_t first, std::int64_t last) {
        return kept([&](const LabelSet& labels) {
            return labels.segments.size() == 1 && labels.segments[0].label.first == first &&
                   labels.segments[0].label.last == last;
        });
    }
    bool checked(const char* name) {
        return QTest::qWaitFor(
            [&] { return seen<QAbstractButton>(name) != nullptr && seen<QAbstractButton>(name)->isChecked(); });
    }
    void key(Qt::Key k, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(window.get(), k, modifiers); }
};

}  // namespace milchglas::test
