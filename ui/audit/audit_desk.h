#pragma once
// The log for an auditor, to read: newest first, one entry whole at the side.
#include <QVBoxLayout>
#include <QWidget>

#include "core/desk/read_audit.h"
#include "ui/audit/entry_details.h"
#include "ui/audit/log_model.h"
#include "ui/bridge/guard_link.h"
#include "ui/look/table_page.h"

namespace milchglas::audit_desk {

class AuditDesk : public QWidget {
    Q_OBJECT
  public:
    explicit AuditDesk(bridge::GuardLink& link, QWidget* parent = nullptr);
    /// Asks how long the log is, then for what is on the screen.
    void begin();
    /// The person is gone: so is what they read.
    void leave();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    /// One page at a time, and the next one is chosen by what is on the screen then: scrolling past a million rows
    /// reads (and logs) few.
    void read_what_is_seen();
    void read_page(std::int64_t page);
    void show_chosen();

    bridge::GuardLink& link_;
    LogModel* model_;
    look::TablePage* page_;
    EntryDetails* details_;
    bool reading_ = false;
    int begun_ = 0;  ///< answers to an earlier beginning are dropped
};

}  // namespace milchglas::audit_desk
