#pragma once
// Who may unlock this vault, and as what.
#include <QVBoxLayout>
#include <QWidget>

#include "core/desk/add_user.h"
#include "ui/bridge/guard_link.h"
#include "ui/look/row_model.h"
#include "ui/look/table_page.h"

namespace milchglas::team {

class PeopleList : public QWidget {
    Q_OBJECT
  public:
    explicit PeopleList(bridge::GuardLink& link, QWidget* parent = nullptr);
    /// Asks for the list.
    void begin();
    /// The person is gone: so is the list.
    void leave();

  private:
    bridge::GuardLink& link_;
    look::RowModel<desk::ListUsers::Person>* model_;
    look::TablePage* page_;
};

}  // namespace milchglas::team
