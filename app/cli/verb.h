#pragma once
// A command line verb as data: what it takes, and what runs. Only parse.cpp knows the library that reads the arguments.
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace milchglas::cli {

/// What a verb answers: a JSON object for machines, lines for people, and 0 or 1 ("the answer is no").
struct Outcome {
    nlohmann::json json = nlohmann::json::object();
    std::vector<std::string> lines;
    int exit = 0;

    Outcome& say(std::string line) {
        lines.push_back(std::move(line));
        return *this;
    }
};

struct Option {
    enum class Kind { value, values, flag, positional, positionals };
    std::string name;  ///< without dashes
    Kind kind = Kind::value;
    std::string help;
    bool required = false;
    std::vector<std::string> choices;  ///< empty: anything
    std::string fallback;              ///< used when the option isn't given; "" means none
};

class Arguments {
  public:
    [[nodiscard]] bool has(const std::string& name) const { return !all(name).empty(); }
    [[nodiscard]] const std::string& one(const std::string& name) const;
    [[nodiscard]] const std::vector<std::string>& all(const std::string& name) const;
    std::map<std::string, std::vector<std::string>> values;
};

struct Verb {
    std::string group, name, summary, example;
    std::vector<Option> options;
    Result<Outcome> (*run)(const Arguments&) = nullptr;
};

std::vector<Verb> vault_verbs();
std::vector<Verb> backup_verbs();
std::vector<Verb> user_verbs();
std::vector<Verb> recovery_verbs();
std::vector<Verb> device_verbs();
std::vector<Verb> clip_verbs();
std::vector<Verb> envelope_verbs();
std::vector<Verb> inbox_verbs();
std::vector<Verb> consent_verbs();
std::vector<Verb> label_verbs();
std::vector<Verb> export_verbs();
std::vector<Verb> audit_verbs();
std::vector<Verb> rules_verbs();

/// The spellings of a closed enum, for Option::choices.
template <class Names>
std::vector<std::string> spellings() {
    return {Names::names.begin(), Names::names.end()};
}

}  // namespace milchglas::cli
