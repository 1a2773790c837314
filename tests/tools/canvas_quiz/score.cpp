#include "tests/tools/canvas_quiz/score.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace milchglas::quiz {
namespace {
constexpr double z = 1.959964;  // the normal's 97.5 %
constexpr std::array<std::string_view, 4> kinds{"person", "pet", "vehicle", "nothing"};

std::string joined(const std::vector<std::string>& answers) {
    return fmt::format("{}", fmt::join(answers, "+"));
}

std::string yes_or_no(const std::vector<std::string>& answers, std::string_view kind) {
    if (joined(answers) == cant_tell) return std::string(cant_tell);
    return std::find(answers.begin(), answers.end(), kind) != answers.end() ? "yes" : "no";
}

class Counting {
  public:
    Counting(std::string task, Level level) { counted_.task = std::move(task), counted_.level = level; }
    void count(const std::string& right, const std::string& said) {
        ++counted_.answered;
        ++counted_.confusion[{right, said}];
        counted_.right += right == said;
        counted_.cant_tell += said == cant_tell;
        counted_.commonest = std::max(counted_.commonest, ++rights_[right]);
    }
    void count_unanswered() { ++counted_.unanswered; }
    [[nodiscard]] const TaskScore& counted() const { return counted_; }

  private:
    TaskScore counted_;
    std::map<std::string, std::size_t> rights_;
};

/// All tasks at one level.
void score_level(Level level, std::span<const Item> items, const std::map<std::string, Said>& answers, Score& score) {
    std::map<std::string, Counting, std::less<>> by_task;
    for (const Question& question : questions())
        by_task.try_emplace(std::string(question.task), std::string(question.task), level);
    for (const std::string_view kind : kinds) by_task.try_emplace(std::string(kind), std::string(kind), level);
    bool any = false;
    for (const Item& item : items) {
        if (item.level != level) continue;
        any = true;
        const auto found = answers.find(item.id);
        for (const Question& question : questions()) {
            const std::string task(question.task);
            const auto& right = item.right.at(task);
            const bool said_so = found != answers.end() && found->second.contains(task);
            const auto& said = said_so ? found->second.at(task) : std::vector<std::string>();
            const auto count = [&](const std::string& name, const std::string& truth, const std::string& word) {
                said_so ? by_task.at(name).count(truth, word) : by_task.at(name).count_unanswered();
            };
            count(task, joined(right), joined(said));
            if (task == "content")
                for (const std::string_view kind : kinds)
                    count(std::string(kind), yes_or_no(right, kind), yes_or_no(said, kind));
            if (said_so && joined(said) != joined(right))
                score.wrong.push_back({item.id, item.clip, task, joined(right), joined(said), level});
        }
    }
    if (!any) return;
    for (const Question& question : questions()) {
        score.tasks.push_back(by_task.at(std::string(question.task)).counted());
        if (question.task != "content") continue;
        for (const std::string_view kind : kinds) score.tasks.push_back(by_task.at(std::string(kind)).counted());
    }
}
}  // namespace

Interval wilson(std::size_t right, std::size_t of) {
    if (of == 0) return {};
    const auto n = static_cast<double>(of);
    const double share = static_cast<double>(right) / n, weight = 1 + z * z / n;
    const double middle = (share + z * z / (2 * n)) / weight;
    const double reach = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / weight;
    return {std::max(0.0, middle - reach), std::min(1.0, middle + reach)};
}

Score score(std::span<const Item> items, const std::map<std::string, Said>& answers) {
    Score result;
    for (const Level level : {Level::outline, Level::frosted}) score_level(level, items, answers, result);
    return result;
}

std::string score_text(const Score& score) {
    std::string text = fmt::format("{:<10}{:<10}{:>8} {:>7}  {:<16}{:>11}{:>12}{:>16}\n", "level", "task", "right",
                                   "share", "95 % interval", "can't tell", "unanswered", "commonest answer");
    for (const TaskScore& task : score.tasks) {
        const Interval interval = wilson(task.right, task.answered);
        const double of = static_cast<double>(std::max<std::size_t>(task.answered, 1));
        text += fmt::format("{:<10}{:<10}{:>3} of {:<3}{:>6.0f} %  {:>4.0f} to {:>3.0f} % {:>12}{:>12}{:>14.0f} %\n",
                            to_text(task.level), task.task, task.right, task.answered,
                            100 * static_cast<double>(task.right) / of, 100 * interval.low, 100 * interval.high,
                            task.cant_tell, task.unanswered, 100 * static_cast<double>(task.commonest) / of);
    }
    for (const TaskScore& task : score.tasks) {
        if (std::find(kinds.begin(), kinds.end(), task.task) != kinds.end()) continue;
        text += fmt::format("\n{}, {}: right -> said\n", to_text(task.level), task.task);
        for (const auto& [pair, count] : task.confusion)
            text += fmt::format("  {:<16} -> {:<16} {:>3}{}\n", pair.first, pair.second, count,
                                pair.first == pair.second ? "" : "  *");
    }
    if (!score.wrong.empty()) text += "\nnot right:\n";
    for (const Wrong& wrong : score.wrong)
        text += fmt::format("  {} {:<8} {:<8} {} (\"{}\"), said {}\n", wrong.id, to_text(wrong.level), wrong.task,
                            wrong.right, wrong.clip, wrong.said);
    return text;
}

nlohmann::json score_json(const Score& score) {
    nlohmann::json tasks = nlohmann::json::array(), wrong = nlohmann::json::array();
    for (const TaskScore& task : score.tasks) {
        const Interval interval = wilson(task.right, task.answered);
        nlohmann::json confusion = nlohmann::json::array();
        for (const auto& [pair, count] : task.confusion)
            confusion.push_back({{"right", pair.first}, {"said", pair.second}, {"count", count}});
        tasks.push_back({{"level", to_text(task.level)},
                         {"task", task.task},
                         {"right", task.right},
                         {"answered", task.answered},
                         {"unanswered", task.unanswered},
                         {"cant_tell", task.cant_tell},
                         {"commonest", task.commonest},
                         {"low", interval.low},
                         {"high", interval.high},
                         {"confusion", std::move(confusion)}});
    }
    for (const Wrong& one : score.wrong)
        wrong.push_back({{"id", one.id},
                         {"clip", one.clip},
                         {"level", to_text(one.level)},
                         {"task", one.task},
                         {"right", one.right},
                         {"said", one.said}});
    return {{"tasks", std::move(tasks)}, {"wrong", std::move(wrong)}};
}

}  // namespace milchglas::quiz
