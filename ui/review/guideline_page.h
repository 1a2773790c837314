#pragma once
// The guideline beside the questions, open at the label somebody points at.
#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QWidget>
#include <vector>

#include "ui/look/key_button.h"
#include "ui/review/guideline.h"
#include "ui/review/guideline_drawing.h"

namespace milchglas::review {

class GuidelinePage : public QWidget {
    Q_OBJECT
  public:
    static constexpr int width_beside = 304;  ///< what it wants beside a picture; alone it takes what there is

    GuidelinePage(look::Commands& commands, QWidget* parent = nullptr);
    /// Each has a page, in the order of leafing. Opens the first one unless the open one is among them.
    void set_topics(std::vector<Topic> topics);
    void show_topic(const Topic& topic);
    /// Where arrows and page keys scroll.
    void take_focus() { area_->setFocus(); }

    [[nodiscard]] QSize sizeHint() const override;
    /// None of its own: where there is no room for both, the picture gives way to it.
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void closed();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Column {
        QWidget* whole = nullptr;
        QLabel* sign = nullptr;
        GuidelineDrawing* drawing = nullptr;
        QLabel* words = nullptr;
    };
    QLayout* make_head(look::Commands& commands);
    look::Button* make_close();
    QScrollArea* make_body();
    Column make_column(const char* name, const QString& title);
    void draw_signs();
    void fill();
    void go_on(bool forward);

    look::Commands& commands_;
    std::vector<Topic> topics_;
    Topic shown_;
    QLabel *title_, *question_, *key_, *rule_, *doubt_title_, *doubt_;
    QScrollArea* area_;
    QBoxLayout* examples_;
    Column counts_, differs_;
};

}  // namespace milchglas::review
