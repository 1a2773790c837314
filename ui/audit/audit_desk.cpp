#include "ui/audit/audit_desk.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>

#include "core/audit/entry_json.h"
#include "core/desk/vault_status.h"
#include "ui/look/pass_focus.h"

namespace milchglas::audit_desk {
namespace {
std::vector<std::optional<audit::StoredEntry>> parsed(const std::vector<std::string>& lines) {
    std::vector<std::optional<audit::StoredEntry>> entries;
    entries.reserve(lines.size());
    for (const std::string& line : lines) {
        auto entry = audit::parse_line(line);
        entries.push_back(entry ? std::optional(*std::move(entry)) : std::nullopt);
    }
    return entries;
}
}  // namespace

AuditDesk::AuditDesk(bridge::GuardLink& link, QWidget* parent)
    : QWidget(parent),
      link_(link),
      model_(new LogModel),
      page_(new look::TablePage({tr("Log"),
                                 tr("Newest first. That you read it is logged too. Exports and proofs are made on the "
                                    "command line for now."),
                                 tr("The log is empty.")},
                                model_)),
      details_(new EntryDetails) {
    setObjectName(QStringLiteral("audit_desk"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(page_);
    page_->set_side(details_);
    look::pass_focus(*this, *page_);
    connect(page_, &look::TablePage::look_again, this, &AuditDesk::begin);
    QTableView* table = page_->table();
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, &AuditDesk::read_what_is_seen);
    connect(table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &AuditDesk::read_what_is_seen);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditDesk::show_chosen);
    connect(model_, &QAbstractItemModel::dataChanged, this, &AuditDesk::show_chosen);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(LogModel::what, QHeaderView::Stretch);
}

/// Where it gets narrow, what happened keeps its words; the rest stands at the side as well.
void AuditDesk::resizeEvent(QResizeEvent*) {
    constexpr int roomy = 1000;
    page_->table()->setColumnHidden(LogModel::level, width() < roomy);
    page_->table()->setColumnHidden(LogModel::clip, width() < roomy);
}

void AuditDesk::begin() {
    leave();
    link_.ask<desk::VaultStatus>({}, this, [this, begun = begun_](const Result<desk::VaultStatus::Reply>& status) {
        if (begun != begun_) return;
        if (!status) return page_->show_problem(status.error());
        model_->begin(status->log_entries);
        page_->table()->scrollToTop();
        read_what_is_seen();
    });
}

void AuditDesk::leave() {
    ++begun_;
    reading_ = false;
    page_->clear_problem();
    model_->begin(0);
    details_->show_entry(nullptr);
}

void AuditDesk::read_what_is_seen() {
    if (reading_) return;
    const QTableView* table = page_->table();
    const int first = table->rowAt(0);
    if (first < 0) return;
    const int last = table->rowAt(table->viewport()->height() - 1);
    if (const auto page = model_->missing_page(first, last < 0 ? model_->rowCount() - 1 : last)) read_page(*page);
}

void AuditDesk::read_page(std::int64_t page) {
    reading_ = true;
    link_.ask<desk::ReadAudit>({page * LogModel::page_entries, LogModel::page_entries}, this,
                               [this, page, begun = begun_](const Result<desk::ReadAudit::Reply>& reply) {
                                   if (begun != begun_) return;
                                   reading_ = false;
                                   if (!reply) return page_->show_problem(reply.error());
                                   page_->clear_problem();
                                   model_->put(page, parsed(reply->lines));
                                   read_what_is_seen();
                               });
}

void AuditDesk::show_chosen() {
    const QModelIndex chosen = page_->table()->currentIndex();
    details_->show_entry(chosen.isValid() ? model_->entry(chosen.row()) : nullptr);
}

}  // namespace milchglas::audit_desk
