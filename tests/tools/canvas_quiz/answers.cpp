#include "tests/tools/canvas_quiz/answers.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace milchglas::quiz {
namespace {
using nlohmann::json;

std::vector<std::string> in_order(const Question& question, const std::vector<std::string>& given) {
    std::vector<std::string> answers;
    for (const std::string_view answer : question.answers)
        if (std::find(given.begin(), given.end(), answer) != given.end()) answers.emplace_back(answer);
    return answers;
}

/// What `value` says to `question`: a word, or words where several fit.
Result<std::vector<std::string>> read_answer(const Question& question, const json& value) {
    std::vector<std::string> given;
    if (value.is_string()) given.push_back(value.get<std::string>());
    if (value.is_array())
        for (const json& one : value)
            if (one.is_string()) given.push_back(one.get<std::string>());
    std::vector<std::string> answers = in_order(question, given);
    const std::size_t asked_for = value.is_array() ? value.size() : 1;
    if (answers.empty() || answers.size() != asked_for) return fail(Errc::usage, "quiz.answers");
    const bool alone = answers.size() == 1;
    if (!alone && !question.several) return fail(Errc::usage, "quiz.answers");
    for (const std::string_view word : {std::string_view("nothing"), cant_tell})
        if (!alone && std::find(answers.begin(), answers.end(), word) != answers.end())
            return fail(Errc::usage, "quiz.answers");
    return answers;
}

Result<Said> read_said(const json& value) {
    Said said;
    std::size_t read = 0;
    for (const Question& question : questions()) {
        const auto at = value.find(question.task);
        if (at == value.end()) continue;
        MG_TRY(said[std::string(question.task)], read_answer(question, *at));
        ++read;
    }
    if (!value.is_object() || read != value.size()) return fail(Errc::usage, "quiz.answers");
    return said;
}
}  // namespace

std::span<const Question> questions() {
    static const std::vector<Question> all{
        {"content", true, {"person", "pet", "vehicle", "nothing", cant_tell}, "What comes into the picture?"},
        {"package",
         false,
         {"none", "left", "taken", cant_tell},
         "Is a package left there by somebody who goes, or taken away?"},
        {"alarm",
         false,
         {"justified", "false-alarm", cant_tell},
         "Is an alarm justified: by a person, a vehicle, or a package that comes or goes?"}};
    return all;
}

Said right_answers(const scenes::Answer& truth) {
    std::vector<std::string> content;
    if (truth.person) content.emplace_back("person");
    if (truth.pet) content.emplace_back("pet");
    if (truth.vehicle) content.emplace_back("vehicle");
    if (content.empty()) content.emplace_back("nothing");
    const bool package = truth.package_left || truth.package_taken;
    return {{"content", content},
            {"package",
             {truth.package_left    ? "left"
              : truth.package_taken ? "taken"
                                    : "none"}},
            {"alarm", {truth.person || truth.vehicle || package ? "justified" : "false-alarm"}}};
}

std::string key_text(std::span<const Item> items) {
    json key = json::object();
    for (const Item& item : items)
        key[item.id] = {{"clip", item.clip}, {"level", to_text(item.level)}, {"right", item.right}};
    return key.dump(1) + "\n";
}

Result<std::vector<Item>> parse_key(std::string_view text) {
    const json key = json::parse(text, nullptr, false);
    if (!key.is_object()) return fail(Errc::damaged, "quiz.key");
    std::vector<Item> items;
    for (const auto& [id, value] : key.items()) {
        if (!value.is_object() || !value.contains("clip") || !value["clip"].is_string() || !value.contains("level") ||
            !value["level"].is_string() || !value.contains("right"))
            return fail(Errc::damaged, "quiz.key");
        const auto level = from_text<Level>(value["level"].get<std::string>());
        const auto right = read_said(value["right"]);
        if (!level || !right) return fail(Errc::damaged, "quiz.key");
        items.push_back({id, value["clip"], *level, *right});
    }
    return items;
}

Result<std::map<std::string, Said>> parse_answers(std::string_view text, std::span<const Item> items) {
    const json given = json::parse(text, nullptr, false);
    if (!given.is_object()) return fail(Errc::usage, "quiz.answers");
    std::map<std::string, Said> answers;
    for (const auto& [id, value] : given.items()) {
        const bool known = std::any_of(items.begin(), items.end(), [&, &id = id](const Item& i) { return i.id == id; });
        if (!known) return fail(Errc::usage, "quiz.answers");
        MG_TRY(answers[id], read_said(value));
    }
    return answers;
}

}  // namespace milchglas::quiz
