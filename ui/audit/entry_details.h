#pragma once
// One entry of the log, whole, at the side of the table.
#include <QScrollArea>

#include "core/audit/entry.h"

namespace milchglas::audit_desk {

class EntryDetails : public QScrollArea {
    Q_OBJECT
  public:
    explicit EntryDetails(QWidget* parent = nullptr);
    /// None: says that none is chosen.
    void show_entry(const audit::StoredEntry* entry);
};

}  // namespace milchglas::audit_desk
