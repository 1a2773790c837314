#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "app/cli/passphrases.h"
#include "app/cli/sentences.h"
#include "app/cli/verb.h"
#include "core/age/armor.h"
#include "core/age/failure.h"
#include "core/age/identity_file.h"
#include "core/age/sealed_stream.h"
#include "core/age/unlock.h"
#include "core/base/encoding.h"
#include "core/base/file.h"
#include "core/base/hash.h"

#include <fmt/format.h>

namespace milchglas::cli {
namespace {
/// A file to be read once, its armor taken off on the way.
struct Envelope {
    UniqueFd file;
    age::ByteStream bytes;
};

Result<Envelope> open_envelope(const Arguments& arguments) {
    Envelope envelope;
    MG_TRY(envelope.file, open_regular_file(arguments.one("file"), "cli.file"));
    envelope.bytes = age::stream_of(envelope.file.get());
    if (arguments.has("armored")) {
        auto armor = std::make_shared<age::ArmorReader>(std::move(envelope.bytes));
        envelope.bytes = [armor](MutableBytes into) { return armor->read(into); };
    }
    return envelope;
}

/// A passphrase goes to another program as a descriptor; here it is used at once.
Result<Secret> passphrase_here(const Arguments& arguments, const std::string& prefix, const char* prompt) {
    MG_TRY(const UniqueFd fd, passphrase_of(arguments, prefix, prompt));
    MG_TRY(const std::uint64_t size, size_of(fd.get(), "cli.passphrase"));
    Secret passphrase(static_cast<std::size_t>(size));
    MG_CHECK(read_exactly_at(fd.get(), 0, passphrase.mutable_view(), "cli.passphrase"));
    return passphrase;
}

Result<std::vector<age::Identity>> read_identities(const Arguments& arguments, const std::string& path) {
    const auto open_again = [&] { return open_regular_file(path, "cli.identity"); };
    MG_TRY(const UniqueFd file, open_again());
    auto identities = age::read_identity_file(file.get(), nullptr);
    if (identities || identities.error().where() != "age.identity_sealed") return identities;
    MG_TRY(const Secret passphrase, passphrase_here(arguments, "identity-", "Passphrase of the identity file: "));
    MG_TRY(const UniqueFd sealed, open_again());
    auto opened = age::read_identity_file(sealed.get(), &passphrase);
    // What is wrong with the key file must not be taken for what is wrong with the envelope.
    if (!opened && age::failure_class(opened.error())) return fail(opened.error().code(), "cli.identity_sealed");
    return opened;
}

/// What is known of an envelope after reading it, or as much of it as authenticates.
struct Verdict {
    std::optional<Error> failure;
    Hash256 sha256{};
    std::uint64_t bytes = 0;
};

/// An error that says nothing about the envelope is an error, not a verdict.
template <class Unlock>
Result<Verdict> judge(const Arguments& arguments, Unlock&& unlock) {
    MG_TRY(Envelope envelope, open_envelope(arguments));
    Verdict verdict;
    Sha256 hash;
    const Status read = [&]() -> Status {
        MG_TRY(age::SealedStream sealed, age::SealedStream::open(std::move(envelope.bytes)));
        MG_TRY(const Secret file_key, unlock(sealed.header()));
        return sealed.unseal(file_key, [&](ByteView plaintext) -> Status {
            hash.update(plaintext);
            verdict.bytes += plaintext.size();
            return {};
        });
    }();
    if (!read && !age::failure_class(read.error())) return read.error();
    if (!read) verdict.failure = read.error();
    verdict.sha256 = hash.finish();
    return verdict;
}

Result<Verdict> judge(const Arguments& arguments) {
    if (!arguments.has("identity")) {
        MG_TRY(const Secret passphrase, passphrase_here(arguments, "", "Passphrase of the envelope: "));
        return judge(arguments, [&](const age::Header& header) { return age::unlock(header, passphrase); });
    }
    if (arguments.has("passphrase-file") || arguments.has("passphrase-fd")) return fail(Errc::usage, "cli.one_key");
    std::vector<age::Identity> identities;
    for (const std::string& path : arguments.all("identity")) {
        MG_TRY(auto more, read_identities(arguments, path));
        std::move(more.begin(), more.end(), std::back_inserter(identities));
    }
    return judge(arguments, [&](const age::Header& header) { return age::unlock(header, identities); });
}

/// These sentences speak of any age file; those of sentences.cpp of clips.
std::string_view explain(std::string_view failure, const Error& error) {
    if (error.where() == "age.armored") return "The file is armored: add --armored.";
    if (error.where() == "age.passphrase") return "That is not its passphrase.";
    constexpr auto rows = std::to_array<std::pair<std::string_view, std::string_view>>({
        {"header failure", "This is no age file, or its header is damaged."},
        {"no match", "It is sealed to somebody else."},
        {"HMAC failure", "Its header was changed after sealing."},
        {"payload failure", "It is cut short or was changed after sealing."},
        {"armor failure", "The armor around it is damaged."},
    });
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& r) { return r.first == failure; });
    return row == rows.end() ? "" : row->second;
}

Result<Outcome> verify(const Arguments& arguments) {
    MG_TRY(const Verdict verdict, judge(arguments));
    Outcome outcome;
    const std::string sha256 = to_hex(verdict.sha256);
    outcome.json = {{"result", "success"}, {"payload_sha256", sha256}, {"bytes", verdict.bytes}};
    if (!verdict.failure) return outcome.say(fmt::format("Whole: {} bytes, SHA-256 {}", verdict.bytes, sha256));
    const std::string_view failure = age::failure_class(*verdict.failure).value_or("");
    outcome.exit = exit_code_for(*verdict.failure);
    outcome.json["result"] = failure;
    outcome.json["code"] = verdict.failure->where();
    outcome.say(fmt::format("{}: {} ({})", failure, explain(failure, *verdict.failure), verdict.failure->where()));
    if (verdict.bytes == 0) return outcome;
    return outcome.say(fmt::format("Before that: {} bytes, SHA-256 {}", verdict.bytes, sha256));
}

/// Bytes of the file inside; armored text must be read to its end to know.
Result<std::uint64_t> size_inside(const Arguments& arguments) {
    MG_TRY(const Envelope envelope, open_envelope(arguments));
    if (!arguments.has("armored")) return size_of(envelope.file.get(), "cli.file");
    Bytes part(64 * 1024);
    std::uint64_t sum = 0;
    for (;;) {
        MG_TRY(const std::size_t n, age::fill_from(envelope.bytes, part));
        sum += n;
        if (n < part.size()) return sum;
    }
}

Result<Outcome> inspect(const Arguments& arguments) {
    MG_TRY(const Envelope envelope, open_envelope(arguments));
    MG_TRY(const age::SealedStream sealed, age::SealedStream::open(envelope.bytes));
    MG_TRY(const std::uint64_t size, size_inside(arguments));
    const age::Header& header = sealed.header();
    Outcome outcome;
    outcome.json = {{"version", "age-encryption.org/v1"},
                    {"armored", arguments.has("armored")},
                    {"header_bytes", header.size},
                    {"payload_bytes", size - header.size},
                    {"stanzas", nlohmann::json::array()}};
    outcome.say(fmt::format("age v1{}: {} bytes of header, {} of sealed payload, {} recipient(s)",
                            arguments.has("armored") ? ", armored" : "", header.size, size - header.size,
                            header.stanzas.size()));
    for (const age::Stanza& stanza : header.stanzas) {
        outcome.json["stanzas"].push_back(
            {{"type", stanza.args[0]}, {"arguments", stanza.args.size() - 1}, {"body_bytes", stanza.body.size()}});
        outcome.say(
            fmt::format("{}  {} argument(s), {} bytes", stanza.args[0], stanza.args.size() - 1, stanza.body.size()));
    }
    return outcome;
}
}  // namespace

std::vector<Verb> envelope_verbs() {
    using Kind = Option::Kind;
    const Option armored{"armored", Kind::flag, "The file is age's text form", false, {}, {}};
    const Option file{"file", Kind::positional, "The age file", true, {}, {}};
    std::vector<Option> options{{"identity", Kind::values, "age identity file; repeat for several", false, {}, {}}};
    for (Option& option : passphrase_options("identity-", "Passphrase of a sealed identity file"))
        options.push_back(std::move(option));
    for (Option& option : passphrase_options("", "Passphrase of the age file, where no identity is given"))
        options.push_back(std::move(option));
    options.push_back(armored);
    options.push_back(file);
    return {{"envelope", "verify", "Open any age file, tell what is wrong with it or its SHA-256; shows no plaintext",
             "--identity desk.key a.mgclip", options, verify},
            {"envelope",
             "inspect",
             "Show what an age file says of itself; needs no key",
             "a.mgclip",
             {armored, file},
             inspect}};
}

}  // namespace milchglas::cli
