#pragma once
// Every clip of the vault as a row: what it is about and where it stands. No picture, no household. Rows come page by
// page; sorting and narrowing are about those that are here.
#include <QVBoxLayout>
#include <QWidget>

#include "core/desk/list_clips.h"
#include "ui/bridge/guard_link.h"
#include "ui/look/row_model.h"
#include "ui/look/table_page.h"

namespace milchglas::consent_desk {

class ClipList : public QWidget {
    Q_OBJECT
  public:
    explicit ClipList(bridge::GuardLink& link, QWidget* parent = nullptr);
    /// Asks for the list.
    void begin();
    /// The person is gone: so is the list.
    void leave();

  private:
    void go_on();
    void ask(const std::optional<desk::ClipPlace>& after);

    bridge::GuardLink& link_;
    look::RowModel<desk::ListClips::Row>* model_;
    look::TablePage* page_;
};

}  // namespace milchglas::consent_desk
