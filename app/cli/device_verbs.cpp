#include "app/cli/clip_options.h"
#include "app/cli/files.h"
#include "app/cli/guard_link.h"
#include "core/base/clock.h"
#include "core/desk/enrol_signer.h"
#include "core/desk/revoke_signer.h"
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

/// A .pub file's one line.
Result<std::string> read_vkey(const std::string& path) {
    MG_TRY(std::string vkey, read_text(path));
    while (!vkey.empty() && vkey.back() == '\n') vkey.pop_back();
    return vkey;
}

Result<Outcome> enrol(const Arguments& arguments) {
    MG_TRY(const std::string vkey, read_vkey(arguments.one("vkey")));
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

Result<Outcome> revoke(const Arguments& arguments) {
    MG_TRY(const std::string vkey, read_vkey(arguments.one("vkey")));
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(const auto reply, guard.call<desk::RevokeSigner>({vkey}));
    Outcome outcome;
    outcome.json = {{"purpose", to_text(reply.purpose)}, {"subject", reply.subject}};
    return outcome.say("Revoked; nothing that key signed for " + reply.subject + " is accepted any more.");
}

Result<Outcome> rotate(const Arguments& arguments) {
    MG_TRY(const std::string old_vkey, read_vkey(arguments.one("old")));
    MG_TRY(const std::string new_vkey, read_vkey(arguments.one("new")));
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(const auto reply, guard.call<desk::RotateSigner>({old_vkey, new_vkey}));
    Outcome outcome;
    outcome.json = {{"purpose", to_text(reply.purpose)}, {"subject", reply.subject}};
    return outcome.say("The new key speaks for " + reply.subject + "; the old one signs nothing new.");
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
    enrol_options.push_back(
        {"purpose", Option::Kind::value, "What the key may sign", false, spellings<Names<KeyPurpose>>(), "device"});
    enrol_options.push_back({"subject", Option::Kind::value, "Pseudonym of whom the key speaks for", true, {}, {}});
    std::vector<Option> revoke_options = person_options();
    revoke_options.push_back({"vkey", Option::Kind::value, "File that holds the vkey", true, {}, {}});
    std::vector<Option> rotate_options = person_options();
    rotate_options.push_back({"old", Option::Kind::value, "File that holds the vkey in use", true, {}, {}});
    rotate_options.push_back({"new", Option::Kind::value, "File that holds the vkey in its place", true, {}, {}});
    std::vector<Option> sign_options = clip_description_options();
    sign_options.push_back({"out", Option::Kind::value, "Where the clip note goes", true, {}, {}});
    return {
        {"device",
         "keygen",
         "Make a signing key for a camera or a household",
         "--name cam.example/front-door --out front-door.key",
         {{"name", Option::Kind::value, "Name inside the key, host-like", true, {}, {}},
          {"out", Option::Kind::value, "Key file to write (and .pub beside it)", true, {}, {}}},
         keygen},
        {"device", "enrol", "Let a key sign for a camera, household or other purpose",
         "--vault ~/vault --as ada --vkey front-door.key.pub --purpose device --subject cam-17", enrol_options, enrol},
        {"device", "list", "List enrolled keys", "--vault ~/vault --as ada", person_options(), list},
        {"device", "revoke", "Accept nothing any more that a key signed",
         "--vault ~/vault --as ada --vkey front-door.key.pub", revoke_options, revoke},
        {"device", "rotate", "Put a new key in the place of an enrolled one",
         "--vault ~/vault --as ada --old front-door.key.pub --new front-door-2.key.pub", rotate_options, rotate},
        {"device", "sign", "Sign the manifest of a clip that other tools seal",
         "--key cam.key --media a.mp4 --consent consent.note --device cam-17 --household hh-42 --recipient age1... "
         "--out clip.note",
         sign_options, sign}};
}

}  // namespace milchglas::cli
