#include "app/cli/files.h"
#include "app/cli/guard_link.h"
#include "app/cli/sentences.h"
#include "core/desk/export_labels.h"
#include "core/exchange/verify.h"

#include <fmt/format.h>

namespace milchglas::cli {
namespace {
Result<Outcome> labels(const Arguments& arguments) {
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(const auto reply,
           guard.call<desk::ExportLabels>({*from_text<Purpose>(arguments.one("purpose"))}));
    MG_CHECK(write_out_files(arguments.one("out"), reply.files));
    Outcome outcome;
    outcome.json = {{"folder", arguments.one("out")}, {"clips", reply.clips},       {"rows", reply.rows},
                    {"left_out", reply.left_out},     {"files", reply.files.size()}, {"serial", reply.serial}};
    return outcome.say(fmt::format("Export {}: {} rows of {} clips in {} files, signed, in {} ({} clips left out)",
                                   reply.serial, reply.rows, reply.clips, reply.files.size(), arguments.one("out"),
                                   reply.left_out));
}

Result<Outcome> verify(const Arguments& arguments) {
    MG_TRY(std::string vkey, arguments.has("key-file") ? read_text(arguments.one("key-file"))
                                                       : Result<std::string>(arguments.one("key")));
    while (!vkey.empty() && vkey.back() == '\n') vkey.pop_back();
    MG_TRY(const note::VerifierKey key, note::VerifierKey::parse(vkey));
    const std::vector<note::EnrolledKey> keys{{key, KeyPurpose::exporter, "exporter", false}};
    const auto verified = exchange::verify_export(arguments.one("folder"), keys);
    Outcome outcome;
    if (!verified) {
        outcome.exit = 1;
        outcome.json = {{"verified", false}, {"code", verified.error().where()}};
        return outcome.say("NOT verified: " + sentence_for(verified.error()).what + " (" + verified.error().where() + ")");
    }
    outcome.json = {{"verified", true},
                    {"signer", verified->signer},
                    {"clips", verified->manifest.clips},
                    {"rows", verified->manifest.rows},
                    {"unlisted_files", verified->unlisted_files}};
    return outcome.say(fmt::format("Verified: every file is as {} signed it, {} rows of {} clips, no withdrawn row in it.",
                                   verified->signer, verified->manifest.rows, verified->manifest.clips));
}
}  // namespace

std::vector<Verb> export_verbs() {
    using Kind = Option::Kind;
    std::vector<Option> options = person_options();
    options.push_back({"purpose", Kind::value, "What the labels are for", false, spellings<Names<Purpose>>(), "alarm-training"});
    options.push_back({"out", Kind::value, "A new or empty folder", true, {}, {}});
    return {{"export", "labels", "Export the labels of finished clips: JSON Lines, CVAT, COCO, signed",
             "--vault ~/vault --as lea --out labels-1", options, labels},
            {"export", "verify", "Check an export folder; exits 1 when it isn't whole or holds a withdrawn row",
             "labels-1 --key milchglas.example/export/...+...",
             {{"folder", Kind::positional, "The export folder", true, {}, {}},
              {"key", Kind::value, "The exporter's vkey, from: vault status", false, {}, {}},
              {"key-file", Kind::value, "A file that holds it", false, {}, {}}},
             verify}};
}

}  // namespace milchglas::cli
