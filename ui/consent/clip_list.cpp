#include "ui/consent/clip_list.h"

#include "ui/look/pass_focus.h"
#include "ui/look/words.h"

namespace milchglas::consent_desk {
namespace {
using Row = desk::ListClips::Row;

QString state_words(desk::ClipState state) {
    switch (state) {
        case desk::ClipState::waiting:
            return ClipList::tr("waits");
        case desk::ClipState::in_work:
            return ClipList::tr("in work");
        case desk::ClipState::done:
            return ClipList::tr("done");
        case desk::ClipState::refused:
            return ClipList::tr("refused");
        case desk::ClipState::quarantined:
            return ClipList::tr("set aside for all");
        case desk::ClipState::undecided:
            return ClipList::tr("nobody could tell");
    }
    return {};
}

QVariant moment(std::int64_t utc_ms) {
    return QVariant(static_cast<qlonglong>(utc_ms));
}

look::RowModel<Row>* make_model() {
    return new look::RowModel<Row>({
        {ClipList::tr("Clip"), [](const Row& row) { return look::short_id(row.clip.value); }},
        {ClipList::tr("Room"), [](const Row& row) { return look::word_for(row.room); }},
        {ClipList::tr("Reason"), [](const Row& row) { return look::word_for(row.reason); }},
        {ClipList::tr("Recorded"), [](const Row& row) { return look::date_words(row.recorded_at_ms); },
         [](const Row& row) { return moment(row.recorded_at_ms); }},
        {ClipList::tr("Taken in"), [](const Row& row) { return look::date_words(row.imported_at_ms); },
         [](const Row& row) { return moment(row.imported_at_ms); }},
        {ClipList::tr("State"), [](const Row& row) { return state_words(row.state); }},
    });
}
}  // namespace

ClipList::ClipList(bridge::GuardLink& link, QWidget* parent)
    : QWidget(parent),
      link_(link),
      model_(make_model()),
      page_(new look::TablePage(
          {tr("Clips"), tr("What the vault holds, oldest first. Changes are made on the command line for now."),
           tr("No clip was taken in yet.")},
          model_)) {
    setObjectName(QStringLiteral("clip_list"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(page_);
    page_->let_sort_and_narrow();
    look::pass_focus(*this, *page_);
    connect(page_, &look::TablePage::look_again, this, &ClipList::begin);
    connect(page_, &look::TablePage::more_wanted, this, &ClipList::go_on);
}

void ClipList::begin() {
    page_->next_turn();
    ask(std::nullopt);
}

void ClipList::go_on() {
    if (!model_->empty()) ask(model_->last().place());
}

void ClipList::ask(const std::optional<desk::ClipPlace>& after) {
    page_->set_more(false);  // asked for once
    link_.ask<desk::ListClips>({after}, this,
                               [this, first = !after, turn = page_->turn()](Result<desk::ListClips::Reply> reply) {
                                   if (!page_->is_turn(turn)) return;  // somebody left meanwhile, or looked again
                                   if (!reply) {
                                       page_->set_more(!first);
                                       return page_->show_problem(reply.error());
                                   }
                                   page_->clear_problem();
                                   first ? model_->set(std::move(reply->clips)) : model_->add(std::move(reply->clips));
                                   page_->set_more(reply->more);
                               });
}

void ClipList::leave() {
    page_->next_turn();
    page_->clear_problem();
    page_->set_more(false);
    model_->set({});
}

}  // namespace milchglas::consent_desk
