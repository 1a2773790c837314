#pragma once
// A one-line field whose text never becomes a string of ours: keys go straight into locked, wiped memory.
#include <QWidget>

#include "core/base/secret.h"

namespace milchglas::look {

/// Shows a dot for each character. What Qt's own key events hold is out of our hands and short-lived.
class PassphraseField : public QWidget {
    Q_OBJECT
  public:
    static constexpr std::size_t capacity = 1024;  ///< bytes of UTF-8; what doesn't fit isn't taken

    explicit PassphraseField(QWidget* parent = nullptr);
    /// What was typed, as UTF-8; the field is empty afterwards.
    Secret take();
    void clear();
    [[nodiscard]] int characters() const { return characters_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

  Q_SIGNALS:
    void changed();
    void entered();  ///< Return

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    bool append(const QString& text);  ///< false when there is nothing in it to take
    void remove_last();

    Secret typed_;
    std::size_t size_ = 0;
    int characters_ = 0;
};

}  // namespace milchglas::look
