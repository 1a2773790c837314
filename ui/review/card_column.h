#pragma once
// One card for each thing that moves, beside the picture.
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <vector>

#include "ui/look/key_button.h"
#include "ui/review/card_button.h"

namespace milchglas::review {

class CardColumn : public QWidget {
    Q_OBJECT
  public:
    /// Both outlive it.
    CardColumn(CueState& state, look::Commands& commands, QWidget* parent = nullptr);
    /// What it takes beside a picture in so much room.
    [[nodiscard]] static int width_in(int room);

    void put_below(QWidget* widget) { column_->addWidget(widget); }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void rebuild();
    void show_choice();
    void settle_camera_sentence();

    CueState& state_;
    QVBoxLayout* column_;
    QLabel* sentence_;
    QScrollArea* area_;
    QVBoxLayout* rows_;
    look::KeyButton *paths_, *camera_;
    QLabel* camera_sentence_;
    std::vector<CardButton*> cards_;
};

}  // namespace milchglas::review
