#include "ui/review/cant_tell_key.h"

#include <algorithm>

#include "ui/review/choice_group.h"

namespace milchglas::review {
namespace {
constexpr const char *question = "visibility", *answer = "cant-tell";

bool contains(const std::vector<std::string>& values, const char* value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}
}  // namespace

CantTellKey::CantTellKey(bridge::GuardLink& link, LabelWork& work, std::function<bool()> busy, QObject* parent)
    : QObject(parent), link_(link), work_(work), busy_(std::move(busy)), second_(this) {
    second_.setObjectName(QStringLiteral("cant_tell_second"));
    second_.setInterval(1000);
    connect(&second_, &QTimer::timeout, this, &CantTellKey::tick);
    connect(&work_, &LabelWork::changed, this, &CantTellKey::labels_changed);
}

void CantTellKey::open(const ViewId& view) {
    put_away();
    view_ = view;
    was_kept_ = is_kept();
}

void CantTellKey::put_away() {
    second_.stop();
    view_ = {};
    state_ = State::rest;
    looked_ = false;
    ++asked_;
}

bool CantTellKey::is_asked() const {
    return std::any_of(work_.schema().questions.begin(), work_.schema().questions.end(),
                       [](const ClipQuestion& q) { return q.id == question && contains(q.answers, answer); });
}

bool CantTellKey::is_kept() const {
    return contains(answers_to(work_.labels(), question), answer);
}

bool CantTellKey::press() {
    if (view_.empty()) return true;
    const bool kept = is_kept();
    if (state_ != State::rest && !looked_) {
        take_back();
        return false;
    }
    ask();
    return kept;  // somebody's before, or said of a lower level: now it is said of this one
}

void CantTellKey::ask() {
    second_.stop();
    state_ = State::asking;
    looked_ = false;
    Q_EMIT asking();
    link_.ask<desk::CantTell>({view_}, this, [this, number = ++asked_](const Result<desk::CantTell::Reply>& reply) {
        if (number != asked_) return;
        if (reply) return answered(*reply);
        state_ = State::rest;
        Q_EMIT failed(reply.error());
    });
}

void CantTellKey::answered(const desk::CantTell::Reply& reply) {
    if (reply.next) {
        state_ = State::offered;
        return Q_EMIT offered(reply);
    }
    state_ = State::leaving;
    const bool nothing_above = reply.rung.where.empty();
    why_ = nothing_above ? fail(Errc::denied, "review.highest") : Error::received(reply.rung.code, reply.rung.where);
    seconds_ = moment_s;
    second_.start();
    Q_EMIT leaving_in(*why_, seconds_);
}

void CantTellKey::tick() {
    seconds_ = busy_() ? moment_s : seconds_ - 1;
    if (seconds_ > 0) return Q_EMIT leaving_in(*why_, seconds_);
    second_.stop();
    state_ = State::rest;
    Q_EMIT send_on_wanted();
}

void CantTellKey::take_back() {
    second_.stop();
    ++asked_;
    const bool was_leaving = std::exchange(state_, State::rest) == State::leaving;
    looked_ = false;
    Q_EMIT taken_back(was_leaving);
}

/// Undo takes it back as well; and whoever goes on answering isn't done with the clip.
void CantTellKey::labels_changed() {
    if (work_.saving()) return;
    const bool kept = is_kept();
    if (std::exchange(was_kept_, kept) && !kept && state_ != State::rest) return take_back();
    if (state_ == State::leaving) seconds_ = moment_s;
}

}  // namespace milchglas::review
