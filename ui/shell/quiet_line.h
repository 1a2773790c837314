#pragma once
// A sentence between the work and the status line, for what matters and may wait. It never takes the focus.
#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <map>

namespace milchglas::shell {

class QuietLine : public QWidget {
    Q_OBJECT
  public:
    enum class About { nothing, rest, problem, blank };
    explicit QuietLine(QWidget* parent = nullptr);
    /// Of several things the one furthest back in About is shown; the others wait below it. A button stands beside it
    /// unless `offer` is empty, and another one to be rid of the line.
    void say(About about, const QString& words, const QString& offer = {});
    /// Nothing is said about that any more.
    void take_back(About about);
    void take_all_back();

  Q_SIGNALS:
    void offer_taken();
    void dismissed(milchglas::shell::QuietLine::About about);

  private:
    struct Said {
        QString words, offer;
    };
    void show_last();
    std::map<About, Said> said_;
    About shown_ = About::nothing;
    QLabel* words_;
    QPushButton *offer_, *dismiss_;
};

}  // namespace milchglas::shell
