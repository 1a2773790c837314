#include "app/cli/clip_options.h"
#include "app/cli/files.h"
#include "app/cli/guard_link.h"
#include "core/base/clock.h"
#include "core/desk/enrol_signer.h"
#include "core/desk/signer_file.h"
#include "core/inbox/manifest_json.h"

namespace milchglas::cli {
namespace {
Result<Outcome> keygen(const Arguments& arguments) {
    MG_TRY(const std::string vkey, desk::make_signer_file(arguments.one("name"), arguments.one("out")));
    Outcome outcome;
    outcome.json = {{"vkey", vkey}, {"key_file", arguments.one("out")}, {"public_file", arguments.one("out") + ".pub"}};
    return outcome.say(vkey).say("Enrol the .pub file; keep the key file with the camera or the household alone.");
}

Result<Outcome> enrol(const Arguments& arguments) {
    MG_TRY(std::string vkey, read_text(arguments.one("vkey")));
    while (!vkey.empty() && vkey.back() == '\n') vkey.pop_back();
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(const auto reply, guard.call<desk::EnrolSigner>(
                                 {vkey, *from_text<KeyPurpose>(arguments.one("purpose")), arguments.one("subject")}));
    Outcome outcome;
    outcome.json = {{"key", reply.key_name}};
    return outcome.say("Enrolled " + reply.key_name + " for " + arguments.one("purpose") + " " +
                       arguments.one("subject") + ".");
}

Result<Outcome> list(const Arguments& arguments) {
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(const auto reply, guard.call<desk::ListSigners>({}));
    Outcome outcome;
    outcome.json = {{"signers", nlohmann::json::array()}};
    for (const auto& signer : reply.signers) {
        outcome.json["signers"].push_back({{"vkey", signer.vkey},
                                           {"purpose", to_text(signer.purpose)},
                                           {"subject", signer.subject},
                                           {"revoked", signer.revoked}});
        outcome.say(std::string(to_text(signer.purpose)) + "  " + signer.subject + "  " + signer.vkey +
                    (signer.revoked ? "  revoked" : ""));
    }
    return outcome;
}

/// Signs the manifest of a clip that something else seals (tar and age, say).
Result<Outcome> sign(const Arguments& arguments) {
    MG_TRY(const note::SigningKey key, desk::read_signer_file(arguments.one("key")));
    MG_TRY(const desk::ClipDescription description, description_from(arguments));
    MG_TRY(const ClipManifest manifest, desk::describe_clip(description, SystemClock{}));
    MG_TRY(const std::string note, desk::sign_manifest(manifest, key));
    MG_CHECK(write_new_file(arguments.one("out"), note));
    Outcome outcome;
    outcome.json = {{"clip", manifest.clip.value}, {"media_blake2b", manifest.media_blake2b}};
    return outcome.say("Signed clip " + manifest.clip.value + ".");
}
}  // namespace

std::vector<Verb> device_verbs() {
    std::vector<Option> enrol_options = person_options();
    enrol_options.push_back({"vkey", Option::Kind::value, "File that holds the vkey", true, {}, {}});
    enrol_options.push_back({"purpose", Option::Kind::value, "What the key may sign", false,
                             spellings<Names<KeyPurpose>>(), "device"});
    enrol_options.push_back({"subject", Option::Kind::value, "Pseudonym of whom the key speaks for", true, {}, {}});
    std::vector<Option> sign_options = clip_description_options();
    sign_options.push_back({"out", Option::Kind::value, "Where the clip note goes", true, {}, {}});
    return {{"device", "keygen", "Make a signing key for a camera or a household",
             "--name cam.example/front-door --out front-door.key",
             {{"name", Option::Kind::value, "Name inside the key, host-like", true, {}, {}},
              {"out", Option::Kind::value, "Key file to write (and .pub beside it)", true, {}, {}}},
             keygen},
            {"device", "enrol", "Let a key sign for a camera, household or other purpose",
             "--vault ~/vault --as ada --vkey front-door.key.pub --purpose device --subject cam-17", enrol_options, enrol},
            {"device", "list", "List enrolled keys", "--vault ~/vault --as ada", person_options(), list},
            {"device", "sign", "Sign the manifest of a clip that other tools seal",
             "--key cam.key --media a.mp4 --consent consent.note --device cam-17 --household hh-42 --recipient age1... "
             "--out clip.note",
             sign_options, sign}};
}

}  // namespace milchglas::cli
