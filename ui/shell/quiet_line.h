#pragma once
// A sentence between the work and the status line, for what matters and may wait. It never takes the focus.
#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace milchglas::shell {

class QuietLine : public QWidget {
    Q_OBJECT
  public:
    enum class About { nothing, blank, rest, problem };
    explicit QuietLine(QWidget* parent = nullptr);
    /// Replaces what is said; `blank` only covers it. A button stands beside it unless `offer` is empty, and another
    /// one to be rid of the line.
    void say(About about, const QString& words, const QString& offer = {});
    /// Hides the line if it is about that.
    void take_back(About about);
    void take_all_back();
    [[nodiscard]] About about() const { return said_.about; }

  Q_SIGNALS:
    void offer_taken();
    void dismissed();

  private:
    struct Said {
        About about = About::nothing;
        QString words, offer;
    };
    void show_said(const Said& said);
    Said said_, covered_;
    QLabel* words_;
    QPushButton *offer_, *dismiss_;
};

}  // namespace milchglas::shell
