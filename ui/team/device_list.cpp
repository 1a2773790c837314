#include "ui/team/device_list.h"

#include "ui/look/pass_focus.h"
#include "ui/look/words.h"

namespace milchglas::team {
namespace {
using Signer = desk::ListSigners::Signer;

/// A vkey is "name+hash+key"; the middle part is what two people compare.
QString part_of(const Signer& signer, int part) {
    return QString::fromStdString(signer.vkey).section(QLatin1Char('+'), part, part);
}

look::RowModel<Signer>* make_model() {
    return new look::RowModel<Signer>({
        {DeviceList::tr("Key"), [](const Signer& signer) { return part_of(signer, 0); }},
        {DeviceList::tr("Check"), [](const Signer& signer) { return part_of(signer, 1); }},
        {DeviceList::tr("Signs as"), [](const Signer& signer) { return look::word_for(signer.purpose); }},
        {DeviceList::tr("Speaks for"), [](const Signer& signer) { return look::short_id(signer.subject); }},
        {DeviceList::tr("State"),
         [](const Signer& signer) { return signer.revoked ? DeviceList::tr("revoked") : DeviceList::tr("enrolled"); }},
    });
}
}  // namespace

DeviceList::DeviceList(bridge::GuardLink& link, QWidget* parent)
    : QWidget(parent),
      link_(link),
      model_(make_model()),
      page_(new look::TablePage(
          {tr("Devices"),
           tr("Keys of cameras and households that this vault believes. Changes are made on the command line for now."),
           tr("No key is enrolled yet.")},
          model_)) {
    setObjectName(QStringLiteral("device_list"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(page_);
    page_->let_sort_and_narrow();
    look::pass_focus(*this, *page_);
    connect(page_, &look::TablePage::look_again, this, &DeviceList::begin);
}

void DeviceList::begin() {
    link_.ask<desk::ListSigners>({}, this, [this, turn = page_->next_turn()](Result<desk::ListSigners::Reply> reply) {
        if (!page_->is_turn(turn)) return;  // somebody left meanwhile
        if (!reply) return page_->show_problem(reply.error());
        page_->clear_problem();
        model_->set(std::move(reply->signers));
    });
}

void DeviceList::leave() {
    page_->next_turn();
    page_->clear_problem();
    model_->set({});
}

}  // namespace milchglas::team
