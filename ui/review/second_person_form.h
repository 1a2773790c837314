#pragma once
// What the whole picture takes: why, in words, and somebody else who agrees with their own name and passphrase.
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>
#include <string>

#include "core/base/error.h"
#include "core/base/secret.h"
#include "ui/look/button.h"
#include "ui/look/passphrase_field.h"

namespace milchglas::review {

class SecondPersonForm : public QWidget {
    Q_OBJECT
  public:
    /// `reason`: what was picked already, as a question.
    explicit SecondPersonForm(const QString& reason, QWidget* parent = nullptr);

    [[nodiscard]] std::string words() const;
    [[nodiscard]] std::string login() const { return name_->text().trimmed().toStdString(); }
    /// The field is empty afterwards.
    Secret take_passphrase() { return passphrase_->take(); }

    /// While the guard looks at it; nothing can be changed then.
    void set_busy(bool busy);
    /// Says it, and puts the keyboard where it is mended.
    void complain(const Error& why);

  Q_SIGNALS:
    void agreed();
    void put_aside();  ///< hidden, by whatever closed it

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    void lay_out(const QString& reason);
    void update_state();

    QPlainTextEdit* words_;
    QLineEdit* name_;
    look::PassphraseField* passphrase_;
    look::Button* show_;
    QLabel *count_ = nullptr, *problem_ = nullptr;
    bool busy_ = false;
};

}  // namespace milchglas::review
