#pragma once
// A button that wears its key.
#include <vector>

#include "ui/look/button.h"
#include "ui/look/commands.h"

namespace milchglas::look {

/// Words at the left, its key as a small cap at the right; clicked by that key wherever the focus is in the window.
/// Name, tooltip and accessible name come from the command.
class KeyButton : public Button {
    Q_OBJECT
  public:
    /// The text may be shorter than the command's words: "Play" on the button, "Play or pause" in the list. Its object
    /// name is the command's id.
    KeyButton(Commands& commands, const QString& id, const QString& text, QWidget* parent = nullptr);
    /// What it does now, where that changes ("Play", "Pause"): tooltip and accessible name.
    void set_meaning(const QString& words);
    /// What it wears where there is less room. The tooltip tells the rest.
    enum class Dress { full, no_words, icon_only };
    void set_dress(Dress dress);
    void set_words(const QString& words);
    /// Whether its cap is drawn: it has a key, and room for it.
    [[nodiscard]] bool wears_key() const;
    [[nodiscard]] QSize sizeHint() const override;
    /// Room for the start of the words; the key goes first where it gets narrow, the tooltip tells both.
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void initStyleOption(QStyleOptionButton* option) const override;
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] QSize cap_size() const;
    [[nodiscard]] int cap_gap() const;
    void tell_key();
    Commands& commands_;
    QString id_, words_, meaning_, cap_;
    Dress dress_ = Dress::full;
};

/// Dresses all of them alike, as fully as `width` allows with `spacing` between them. Returns how.
KeyButton::Dress dress_to_fit(const std::vector<KeyButton*>& buttons, int width, int spacing);

}  // namespace milchglas::look
