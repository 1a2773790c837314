#include "ui/team/people_list.h"

#include "ui/look/pass_focus.h"
#include "ui/look/words.h"

namespace milchglas::team {
namespace {
using Person = desk::ListUsers::Person;

look::RowModel<Person>* make_model() {
    return new look::RowModel<Person>({
        {PeopleList::tr("Name"), [](const Person& person) { return QString::fromStdString(person.login); }},
        {PeopleList::tr("Role"), [](const Person& person) { return look::word_for(person.role); }},
        {PeopleList::tr("Group"), [](const Person& person) { return QString::fromStdString(person.group); }},
        {PeopleList::tr("In the log as"), [](const Person& person) { return look::short_id(person.user.value); }},
        {PeopleList::tr("State"),
         [](const Person& person) { return person.disabled ? PeopleList::tr("disabled") : PeopleList::tr("active"); }},
    });
}
}  // namespace

PeopleList::PeopleList(bridge::GuardLink& link, QWidget* parent)
    : QWidget(parent),
      link_(link),
      model_(make_model()),
      page_(new look::TablePage(
          {tr("People"), tr("Who may unlock this vault. Changes are made on the command line for now."),
           tr("Nobody is enrolled.")},
          model_)) {
    setObjectName(QStringLiteral("people_list"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(page_);
    page_->let_sort_and_narrow();
    look::pass_focus(*this, *page_);
    connect(page_, &look::TablePage::look_again, this, &PeopleList::begin);
}

void PeopleList::begin() {
    link_.ask<desk::ListUsers>({}, this, [this, turn = page_->next_turn()](Result<desk::ListUsers::Reply> reply) {
        if (!page_->is_turn(turn)) return;  // somebody left meanwhile
        if (!reply) return page_->show_problem(reply.error());
        page_->clear_problem();
        model_->set(std::move(reply->people));
    });
}

void PeopleList::leave() {
    page_->next_turn();
    page_->clear_problem();
    model_->set({});
}

}  // namespace milchglas::team
