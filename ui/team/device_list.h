#pragma once
// Which keys are enrolled here, and what each may sign.
#include <QVBoxLayout>
#include <QWidget>

#include "core/desk/enrol_signer.h"
#include "ui/bridge/guard_link.h"
#include "ui/look/row_model.h"
#include "ui/look/table_page.h"

namespace milchglas::team {

class DeviceList : public QWidget {
    Q_OBJECT
  public:
    explicit DeviceList(bridge::GuardLink& link, QWidget* parent = nullptr);
    /// Asks for the list.
    void begin();
    /// The person is gone: so is the list.
    void leave();

  private:
    bridge::GuardLink& link_;
    look::RowModel<desk::ListSigners::Signer>* model_;
    look::TablePage* page_;
};

}  // namespace milchglas::team
