#include "core/consent/gate.h"

#include <algorithm>

#include "core/consent/checks.h"

namespace milchglas::consent {
namespace {
/// Every failed check, in order, over every record: one record that refuses is enough.
std::vector<std::string> failures(const Evidence& evidence, const Question* question, const Reading& reading) {
    std::vector<std::string> failed(reading.failed.begin(), reading.failed.end());
    if (!failed.empty()) return failed;
    if (!c04_no_rollback(evidence, reading.records)) failed.emplace_back("C04");
    for (const Check& check : record_checks()) {
        if (check.about_reviewer && question == nullptr) continue;
        const bool holds = std::all_of(reading.records.begin(), reading.records.end(), [&](const HeldRecord& held) {
            return check.holds(Case{held.record, evidence, question});
        });
        if (!holds) failed.emplace_back(check.code);
    }
    return failed;
}

bool shows_private_room(Room room) {
    return room == Room::bedroom || room == Room::bathroom || room == Room::child_room || room == Room::unknown;
}

/// Bounds by the records and those that are built in: above `frosted` nothing of children, of people nobody asked, of
/// rooms where somebody undresses or sleeps, or on a screen that others can photograph.
std::vector<Cap> all_caps(const Question& question, const Reading& reading) {
    std::vector<Cap> caps;
    for (const HeldRecord& held : reading.records) {
        for (const ConsentProcess* process : matching_processes(held.record, question.purpose, question.task))
            caps.push_back({CapSource::consent, process->max_level});
        if (held.record.minors != Minors::none || held.record.bystanders == Bystanders::unknown)
            caps.push_back({CapSource::rules, Level::frosted});
    }
    if (shows_private_room(question.evidence.manifest.room)) caps.push_back({CapSource::rules, Level::frosted});
    if (question.posture == Posture::open) caps.push_back({CapSource::posture, Level::frosted});
    caps.insert(caps.end(), question.other_caps.begin(), question.other_caps.end());
    return caps;
}
}  // namespace

Answer Gate::decide(const Question& question) {
    const Reading reading = read_records(question.evidence);
    Decision decision;
    decision.requested = question.requested;
    decision.failed_checks = failures(question.evidence, &question, reading);
    decision.caps = all_caps(question, reading);
    if (!decision.failed_checks.empty()) return {std::move(decision), std::nullopt};

    decision.granted = question.requested;
    for (const Cap& cap : decision.caps) decision.granted = std::min(decision.granted, cap.level);
    if (decision.granted == Level::sealed) return {std::move(decision), std::nullopt};
    Permit permit(question.evidence.manifest.clip, reading.records.front().record.id, question.reviewer.uid,
                  question.purpose, decision.granted);
    return {std::move(decision), std::move(permit)};
}

Decision Gate::admit(const Evidence& evidence) {
    Decision decision;
    decision.requested = Level::sealed;
    decision.failed_checks = failures(evidence, nullptr, read_records(evidence));
    return decision;
}

}  // namespace milchglas::consent
