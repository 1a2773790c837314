#include "core/consent/checks.h"

#include <algorithm>
#include <array>

namespace milchglas::consent {
namespace {
template <class T>
bool contains(const std::vector<T>& values, const T& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool c05_state(const Case& c) {
    return c.record.state == "dpv:ConsentGiven" || c.record.state == "dpv:RenewedConsentGiven";
}

/// A clock behind the log decides nothing: it could make an expired record young again.
bool c06_time_window(const Case& c) {
    const std::int64_t now = c.evidence.now_ms;
    return now >= c.evidence.newest_logged_ms && now >= c.record.given_at_ms && now >= c.record.not_before_ms &&
           now < c.record.expires_ms;
}

/// A record that names no list can be withdrawn by a newer record and by its expiry only; that was the household's
/// choice when it signed an empty `withdraw.list`. One that names a list needs a fresh word from it.
bool c07_status_list(const Case& c) {
    const WithdrawalChannel& w = c.record.withdraw;
    if (w.list.empty()) return true;
    if (!c.evidence.status) return false;
    const ListedStatus& s = *c.evidence.status;
    const bool right_entry = s.list == w.list && s.index == w.index && s.serial >= s.newest_serial;
    const std::int64_t age_ms = c.evidence.now_ms - std::max<std::int64_t>(s.published_ms, 0);
    const bool fresh = age_ms >= 0 && age_ms <= w.max_age_s * 1000;
    return right_entry && fresh && !s.withdrawn;
}

bool c08_clip_in_scope(const Case& c) {
    const ClipManifest& m = c.evidence.manifest;
    if (m.consent.id != c.record.id) return false;
    const ClipScope& scope = c.record.clips;
    if (scope.listed) return contains(scope.clips, m.clip);
    return m.recorded_at_ms >= scope.from_ms && m.recorded_at_ms < scope.to_ms;
}

bool c09_device_matches(const Case& c) {
    return c.evidence.manifest.device == c.record.device && c.evidence.manifest.household == c.record.household;
}

/// Auditors and admins are nobody's recipients, whatever group they are in.
bool c10_recipient_group(const Case& c) {
    const Reviewer& r = c.question->reviewer;
    const bool watches = r.role == Role::reviewer || r.role == Role::lead;
    return watches && !r.uid.empty() && !r.group.empty() && contains(c.record.recipients, r.group);
}

bool c11_purpose_and_task(const Case& c) {
    return !matching_processes(c.record, c.question->purpose, c.question->task).empty();
}

/// A room nobody named could be any of the excluded ones.
bool c12_room(const Case& c) {
    if (c.record.rooms_excluded.empty()) return true;
    const Room room = c.evidence.manifest.room;
    return room != Room::unknown && !contains(c.record.rooms_excluded, room);
}

/// Only a parent can speak for a child. Unknown minors and bystanders lower the level instead (gate.cpp).
bool c13_minors_and_bystanders(const Case& c) {
    return c.record.minors != Minors::present || c.record.indicated_by == "dpv:ParentOfDataSubject";
}

bool c14_views_left(const Case& c) {
    return c.evidence.views_so_far >= 0 && c.evidence.views_so_far < c.record.max_views;
}

bool c15_processing_region(const Case& c) {
    return !c.evidence.region.empty() && contains(c.record.processing_location, c.evidence.region);
}

constexpr std::array checks{
    Check{"C05", c05_state, false},           Check{"C06", c06_time_window, false},
    Check{"C07", c07_status_list, false},     Check{"C08", c08_clip_in_scope, false},
    Check{"C09", c09_device_matches, false},  Check{"C10", c10_recipient_group, true},
    Check{"C11", c11_purpose_and_task, true}, Check{"C12", c12_room, false},
    Check{"C13", c13_minors_and_bystanders, false},
    Check{"C14", c14_views_left, false},      Check{"C15", c15_processing_region, false},
};
}  // namespace

bool c04_no_rollback(const Evidence& evidence, std::span<const HeldRecord> records) {
    if (records.empty()) return false;
    const HeldRecord& sealed = records.front();
    const HeldRecord& newest = records.back();
    const ConsentReference& named = evidence.manifest.consent;
    if (sealed.record.serial != named.serial || sealed.note_blake2b != named.note_blake2b) return false;
    if (newest.record.id != sealed.record.id) return false;
    const auto follows = [](const HeldRecord& held, std::int64_t serial, const std::string& hash) {
        return held.record.serial > serial || (held.record.serial == serial && held.note_blake2b == hash);
    };
    if (!follows(newest, sealed.record.serial, sealed.note_blake2b)) return false;
    return !evidence.newest || follows(newest, evidence.newest->serial, evidence.newest->note_blake2b);
}

std::span<const Check> record_checks() { return checks; }

std::vector<const ConsentProcess*> matching_processes(const ConsentRecord& record, Purpose purpose, Task task) {
    std::vector<const ConsentProcess*> out;
    for (const ConsentProcess& p : record.processes)
        if (p.purpose == purpose && contains(p.tasks, task)) out.push_back(&p);
    return out;
}

}  // namespace milchglas::consent
