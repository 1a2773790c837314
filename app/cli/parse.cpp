// The only file that includes CLI11: it costs 20 seconds of compiling wherever it goes.
#include "app/cli/parse.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <iostream>
#include <memory>

#include "app/cli/sentences.h"

namespace milchglas::cli {
namespace {
struct Chosen {
    const Verb* verb = nullptr;
    Arguments arguments;
    bool json = false;
};

void declare_option(CLI::App& command, const Option& option, Arguments& into) {
    std::vector<std::string>& values = into.values[option.name];
    if (option.kind == Option::Kind::flag) {
        command.add_flag_callback("--" + option.name, [&values] { values = {"yes"}; }, option.help);
        return;
    }
    const bool positional = option.kind == Option::Kind::positional || option.kind == Option::Kind::positionals;
    const bool many = option.kind == Option::Kind::values || option.kind == Option::Kind::positionals;
    CLI::Option* added = command.add_option(positional ? option.name : "--" + option.name, values, option.help);
    added->allow_extra_args(option.kind == Option::Kind::positionals);
    if (!many) added->expected(1);
    if (option.required) added->required();
    if (!option.choices.empty()) added->check(CLI::IsMember(option.choices));
    if (!option.fallback.empty()) {
        values = {option.fallback};
        added->default_str(option.fallback);
    }
}

void declare_verb(CLI::App& group, const Verb& verb, Chosen& chosen, std::vector<std::unique_ptr<Arguments>>& kept) {
    CLI::App* command = group.add_subcommand(verb.name, verb.summary);
    command->footer("Example:\n  milchglas-cli " + verb.group + " " + verb.name + " " + verb.example);
    kept.push_back(std::make_unique<Arguments>());
    Arguments* arguments = kept.back().get();
    for (const Option& option : verb.options) declare_option(*command, option, *arguments);
    command->add_flag("--json", chosen.json, "Print one JSON object instead of sentences");
    command->callback([&chosen, arguments, &verb] {
        chosen.verb = &verb;
        chosen.arguments = *arguments;
    });
}

std::vector<Verb> all_verbs() {
    std::vector<Verb> verbs;
    for (auto group : {vault_verbs, backup_verbs, user_verbs, recovery_verbs, device_verbs, clip_verbs, inbox_verbs,
                       envelope_verbs, consent_verbs, label_verbs, export_verbs, audit_verbs,
                       rules_verbs})
        for (Verb& verb : group()) verbs.push_back(std::move(verb));
    return verbs;
}

int print_error(const Error& error, bool json) {
    const Sentence sentence = sentence_for(error);
    if (json) {
        const nlohmann::json answer{{"error",
                                     {{"code", error.where()},
                                      {"what", sentence.what},
                                      {"next", sentence.next},
                                      {"exit", exit_code_for(error)}}}};
        std::puts(answer.dump().c_str());
    } else {
        std::fprintf(stderr, "%s %s\n(%s)\n", sentence.what.c_str(), sentence.next.c_str(), error.where().c_str());
    }
    return exit_code_for(error);
}

int run_verb(const Chosen& chosen) {
    auto outcome = chosen.verb->run(chosen.arguments);
    if (!outcome) return print_error(outcome.error(), chosen.json);
    if (chosen.json) {
        std::puts(outcome->json.dump().c_str());
    } else {
        for (const std::string& line : outcome->lines) std::puts(line.c_str());
    }
    return outcome->exit;
}
}  // namespace

const std::vector<std::string>& Arguments::all(const std::string& name) const {
    static const std::vector<std::string> none;
    const auto it = values.find(name);
    return it == values.end() ? none : it->second;
}

const std::string& Arguments::one(const std::string& name) const {
    static const std::string none;
    const auto& given = all(name);
    return given.empty() ? none : given.front();
}

int run_command_line(int argc, char** argv) {
    CLI::App app("Seal, import, administer, label, export and verify: everything Milchglas does without its window.");
    app.set_version_flag("--version", MILCHGLAS_VERSION);
    app.footer("Exit codes: 0 done, 1 the answer is no, 2 usage, 3 refused by consent, rules or role, 4 damaged input, "
               "5 environment.");
    app.require_subcommand(1);
    const std::vector<Verb> verbs = all_verbs();
    Chosen chosen;
    std::vector<std::unique_ptr<Arguments>> kept;
    std::map<std::string, CLI::App*> groups;
    for (const Verb& verb : verbs) {
        CLI::App*& group = groups[verb.group];
        if (group == nullptr) group = app.add_subcommand(verb.group)->require_subcommand(1);
        declare_verb(*group, verb, chosen, kept);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error, std::cout, std::cerr) == 0 ? 0 : 2;
    }
    return run_verb(chosen);
}

}  // namespace milchglas::cli
