#pragma once
// One card: silhouettes, path, size and a few words, as a button that lights its object.
#include "ui/look/button.h"
#include "ui/review/cue_state.h"

namespace milchglas::review {

class CardButton : public look::Button {
    Q_OBJECT
  public:
    /// `state` outlives it. REQUIRES: `card` is one of the state's.
    CardButton(const CueState& state, std::size_t card, QWidget* parent = nullptr);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {200, heightForWidth(200)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, heightForWidth(120)}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] QFont small() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] int words_height(int width) const;
    [[nodiscard]] QSizeF map_size(int width) const;
    void paint_size(QPainter& painter, const QRectF& place) const;

    const CueState& state_;
    std::size_t index_;
};

}  // namespace milchglas::review
