#include "app/cli/sentences.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace milchglas::cli {
namespace {
struct Row {
    std::string_view where, what, next;
};

constexpr std::string_view ask_sender = "Ask the sender to seal and send it again.";
constexpr std::string_view encode_shown = "Encode what is shown, then seal that: ffmpeg -i VIDEO shown.mp4.";
constexpr std::string_view set_detector = "Set it again: milchglas-cli rules detector --file.";
constexpr std::string_view nothing_to_do = "Nothing was kept, and the file is unchanged.";

/// The places a person can do something about; everything else falls back to its code.
constexpr auto rows = std::to_array<Row>({
    // What arrives as a clip
    {"age.empty", "The file is empty.", ask_sender},
    {"age.not_age", "This is not a sealed clip.", "Seal it first: milchglas-cli clip seal."},
    {"age.armored", "The clip is sealed as text (armored); clips travel as binary.", ask_sender},
    {"age.version", "The clip is sealed in a version of the format that is not known here.", ask_sender},
    {"age.header", "The beginning of the clip is damaged.", ask_sender},
    {"age.hmac", "The beginning of the clip was changed after sealing.", ask_sender},
    {"age.payload", "The clip is cut short or was changed after sealing.", ask_sender},
    {"age.no_match", "The clip is sealed to somebody else.",
     "Give the sender this vault's recipient: milchglas-cli vault status."},
    {"age.identity", "The identity file holds a line that is no age identity.", "Use a file as age-keygen writes it."},
    {"age.identity_kind", "The identity is of a kind that is not known here.", "Only X25519 keys (AGE-SECRET-KEY-1...) are."},
    {"age.identity_size", "The identity file is too large.", "It may hold 64 identities and 64 KiB."},
    {"age.no_identity", "There is no identity in that file.", "Use a file as age-keygen writes it."},
    {"age.recipient", "That is not an age recipient (age1...).", "Copy the whole line from: milchglas-cli vault status."},
    {"inbox.tar_header", "The clip holds no archive of notes and media.", ask_sender},
    {"inbox.no_consent_note", "The clip holds no consent note.", "Only clips with a signed consent can be taken in."},
    {"inbox.no_clip_note", "The clip holds no clip note.", "Only clips that a camera signed can be taken in."},
    {"inbox.no_media", "The clip holds no media.", ask_sender},
    {"inbox.empty_media", "The clip's media is empty.", ask_sender},
    {"inbox.media_too_large", "The media is larger than 4 GiB.", "Cut it and seal the parts."},
    {"inbox.media_changed", "The media changed while it was sealed.", "Seal it again when nothing writes to it any more."},
    {"inbox.tar_truncated", "The clip's archive is cut short.", ask_sender},
    {"inbox.device", "The clip was signed by another camera than it names.", nothing_to_do},
    {"inbox.replayed", "Another clip with this id was taken in before.", nothing_to_do},
    {"inbox.file", "There is no such sealed clip.", "See: milchglas-cli clip inbox."},
    {"inbox.folder", "The vault's inbox or quarantine cannot be read or written.", "Check its owner and permissions."},
    {"inbox.incomplete", "The clip is still being written.", "It is tried again by itself."},
    {"inbox.no_reason", "Its reason cannot be read any more.", "Try it again, or discard it."},
    {"inbox.under_way", "This clip is being taken in at this moment.", "Try again in a moment."},
    {"inbox.recipients", "The sender did not seal this clip to this vault; somebody passed it on.", nothing_to_do},
    {"inbox.consent_hash", "The consent in the clip is not the one the camera signed for.", ask_sender},
    {"inbox.media_hash", "The media is not the one the camera signed for.", ask_sender},
    {"inbox.media_size", "The media is not the one the camera signed for.", ask_sender},
    {"inbox.camera", "The camera's report is not one: a member is unknown, missing or out of its bounds.",
     "See the head of core/inbox/camera_json.h for its members."},
    {"note.malformed", "A signed note in it cannot be read.", ask_sender},
    {"note.bad_signature", "A signature in it is wrong.", ask_sender},
    {"note.unknown_signer", "It is signed by a key that is not enrolled here.",
     "If you trust the key: milchglas-cli device enrol."},
    {"note.wrong_purpose", "It is signed by a key that is enrolled for another purpose.", nothing_to_do},
    {"note.revoked", "It is signed by a key that was revoked.", nothing_to_do},
    {"note.vkey", "That is not a verifier key (name+hash+key).", "Use the .pub file beside the key."},
    {"note.private_key", "That is not a signing key file.", "Make one: milchglas-cli device keygen."},
    // Consent
    {"consent.C01", "The consent record cannot be read.", nothing_to_do},
    {"consent.C02", "The consent record does not follow its schema.", nothing_to_do},
    {"consent.C03", "The consent record is not signed by an enrolled household key.",
     "If you trust the key: milchglas-cli device enrol --purpose household."},
    {"consent.C04", "A newer consent record than this one is known.", nothing_to_do},
    {"consent.C05", "The consent record is not one that was given.", nothing_to_do},
    {"consent.C06", "The consent has expired or does not hold yet.", "Ask the household to renew it."},
    {"consent.C07", "It cannot be told whether the consent was withdrawn.", nothing_to_do},
    {"consent.C08", "The consent does not cover this clip.", nothing_to_do},
    {"consent.C09", "The consent is for another device or household.", nothing_to_do},
    {"consent.C10", "The consent does not name this reviewer's group.", nothing_to_do},
    {"consent.C11", "The consent does not allow this purpose or task.", nothing_to_do},
    {"consent.C12", "The consent excludes this room.", nothing_to_do},
    {"consent.C13", "Children may be seen and no parent has agreed.", nothing_to_do},
    {"consent.C14", "The clip was seen as often as the consent allows.", nothing_to_do},
    {"consent.C15", "The consent does not allow processing here.", nothing_to_do},
    // What is inside a clip
    {"media.not_video", "The clip's media is not a video.", "It left the queue; the next clip is ready."},
    {"media.no_video_stream", "The clip's media has no picture.", "It left the queue; the next clip is ready."},
    {"media.no_frames", "The clip's video holds no frame.", "It left the queue; the next clip is ready."},
    {"media.empty", "The clip's media is empty.", "It left the queue; the next clip is ready."},
    {"media.damaged", "The clip's video is damaged.", "It left the queue; the next clip is ready."},
    {"media.unsupported_pixels", "The clip's video is of a kind that is not decoded here.",
     "It left the queue; the next clip is ready."},
    {"media.size_changed", "The picture changes its size within the clip.", "It left the queue; the next clip is ready."},
    {"media.too_many_frames", "The clip has more than 18,000 frames.", "Have it cut and sealed in parts."},
    {"media.unsupported_codec", "The clip's video is of a kind that is not decoded here.",
     "It left the queue; the next clip is ready."},
    {"media.nothing_left", "Nothing of the video can be drawn without its hidden frames.", encode_shown},
    {"media.hidden_between", "Frames are hidden in the middle of the video; those cannot be dropped.", encode_shown},
    {"media.cannot_copy", "The hidden frames cannot be dropped from this video.", encode_shown},
    {"media.too_large", "The clip's picture is larger than 4096 x 2304.", "It left the queue; the next clip is ready."},
    {"frost.too_many_frames", "The clip has more than 18,000 frames.", "Have it cut and sealed in parts."},
    {"frost.track_capacity", "More moves in the clip than a frost track has room for.",
     "Have it cut and sealed in parts."},
    {"frost.settings", "The clip's picture is too small or too narrow to be frosted.",
     "It left the queue; the next clip is ready."},
    {"frost.memory", "The clip needs more memory than its sandbox has.", "It left the queue; the next clip is ready."},
    {"decoder.memory", "The clip needs more memory than its sandbox has.", "It left the queue; the next clip is ready."},
    {"desk.pass_stalled", "The clip could not be decoded in time.", "It left the queue; the next clip is ready."},
    {"desk.found", "The clip made the decoder tell what cannot be.", "It left the queue; the next clip is ready."},
    {"desk.glimpse", "The clip made the decoder show what it must not.", "It left the queue; the next clip is ready."},
    {"desk.pass_died", "The clip made the decoder fail twice.", "It left the queue; the next clip is ready."},
    // The vault and its people
    {"desk.no_vault", "There is no vault in that folder.", "Make one: milchglas-cli vault init."},
    {"desk.vault_exists", "There is a vault in that folder already.", "Choose another folder."},
    {"desk.vault_in_use", "Another Milchglas has this vault open.", "Close it, then try again."},
    {"desk.vault_folder", "The vault's folder cannot be read or written.", "Check its owner and permissions."},
    {"desk.unfinished_vault", "The vault was never finished.", "Delete the folder and make it again."},
    {"desk.inbox_not_drained", "A clip waits that only the old identity opens.",
     "Take it in first, or lose it with --force."},
    {"keyring.no_old_epoch", "There is no epoch before this one.", "Begin a new one: milchglas-cli vault rotate."},
    {"desk.role", "This person's role does not include that.", "Ask somebody whose role does."},
    {"desk.one_person", "The first admin and the first reviewer must be two people.", "Give two names."},
    {"desk.passphrase", "The passphrase is empty, too long or missing.", "Use 8 to 1024 bytes."},
    {"desk.key_exists", "There is a file of that name already.", "Choose another name."},
    {"desk.out_exists", "There is a file of that name already.", "Choose another name."},
    {"desk.media", "The media file cannot be opened.", "Check the path."},
    {"desk.media_died", "The video makes the program that reads it fail.", encode_shown},
    {"desk.media_stalled", "The video could not be read in time.", "Try again when the disk is less busy."},
    {"desk.drop_too_large", "Hidden frames can be dropped from videos up to 512 MiB only.", "Cut it and seal the parts."},
    {"desk.still_hidden", "The video without its hidden frames does not hold what it should.", encode_shown},
    {"desk.media_type", "That kind of file is not known as video.", "Use .mp4, .mov, .mkv, .webm, .avi or .ts."},
    {"desk.consent_note", "The consent note holds no consent record.", "Sign one: milchglas-cli consent sign."},
    {"desk.nothing_to_export", "There is no finished clip to export.", "Finish one first."},
    {"keyring.wrong_passphrase", "The name or the passphrase is wrong.", "Try again."},
    {"desk.unlock_wait", "There were too many wrong tries.", "Wait, then try again."},
    {"keyring.user_disabled", "This person is disabled.", "An admin can let them in: milchglas-cli user enable."},
    {"keyring.no_user", "There is no person of that name.", "See: milchglas-cli user list."},
    {"keyring.disabled_already", "This person is disabled already.", ""},
    {"keyring.not_disabled", "This person is not disabled.", "To change a passphrase: milchglas-cli user passphrase."},
    {"keyring.last_holder", "Nobody else holds the keys of that role; they would be lost.", "Enrol somebody first."},
    {"desk.detector_words", "Name, version and licence are 1 to 64 letters, digits and . _ : + / -.", "Write it so."},
    {"desk.detector_spec", "Its numbers make no sense.",
     "Input sides are multiples of 32 up to 1280, 1 to 99 per cent, classes person, face, pet, vehicle or package in "
     "the order of their index."},
    {"desk.detector_size", "The file is empty or larger than 64 MiB.", "Export a smaller net."},
    {"desk.detector_hash", "The file isn't the one that hash is of.", "Ask its maker for the hash, and compare."},
    {"desk.detector_file", "The detector's file can't be written into the vault.", "Check the vault's models folder."},
    {"desk.detector_row", "The rule of the pinned detector can't be read.", set_detector},
    {"desk.no_detector", "No detector is pinned.", "Nothing to remove."},
    {"viewer.detector_size", "The file is empty or larger than 64 MiB.", "Export a smaller net."},
    {"viewer.detector_model", "It is no ONNX net that can be run here with an input of that size.",
     "Export it for OpenCV (opset 12, no dynamic axes), and check --input."},
    {"viewer.detector_output", "The net's output isn't laid out so, or has fewer classes.",
     "Check --layout and --classes."},
    {"viewer.detector_slow", "One look of it takes longer than two seconds here.", "Take a smaller net or --input."},
    {"cli.detector_input", "That is no size like 640x640.", "Correct --input."},
    {"cli.detector_classes", "That is no list of classes like 0=person,15=pet.", "Correct --classes."},
    {"cli.detector_either", "A detector is pinned or removed, not both.", "Leave --file or --remove out."},
    {"desk.backup_days", "The keys in a backup expire after 1 to 366 days.", "Give --keep-days."},
    {"desk.backup_file", "A file of the backup is damaged or cannot be read.", "Use another backup."},
    {"desk.backup_unfinished", "That is no backup, or one that never ended.", "Run vault backup into it again."},
    {"desk.backup_note", "The backup's note is damaged.", "Use another backup."},
    {"desk.backup_list", "The backup's list of files was changed.", "Use another backup."},
    {"desk.backup_signature", "The backup's note was changed after it was signed.", "Use another backup."},
    {"desk.backup_key", "The backup is signed by another vault's key.", "Check --exporter-key and the folder."},
    {"desk.backup_expired", "The keys in this backup have expired.", "Use a newer backup, and delete this one."},
    {"desk.restore_folder", "The folder for the vault is not empty or cannot be written.", "Choose a new folder."},
    {"keyring.share", "That is no recovery share, or it is mistyped.", "Compare it with the paper, group by group."},
    {"keyring.shares_differ", "These two shares do not belong together.", "Use one first and one second share."},
    {"keyring.share_old", "These shares were used or replaced.", "Find the newest ones."},
    {"cli.shares", "There must be two files for the two shares.", "Give --share-file twice, or use a terminal."},
    {"keyring.signer", "That key is not enrolled, or not any more.", "See: milchglas-cli device list."},
    {"keyring.name_taken", "There is a person of that name already.", "Choose another name."},
    {"keyring.voucher", "A person with this role's keys must vouch for the newcomer.",
     "Name one (for the first auditor a reviewer): --voucher NAME --voucher-passphrase-file FILE."},
    {"keyring.passphrase", "The passphrase is too short or too long.", "Use 8 to 1024 bytes."},
    {"keyring.signer_enrolled", "This key is enrolled already, or was once.", "Make a new key."},
    {"keyring.host_key_mode", "Others may read the vault's host key.", "chmod 600 host.key in the vault's folder."},
    {"store.damaged", "The vault's database is damaged.", "Restore the last backup of the folder."},
    {"audit.rolled_back", "The log is shorter than it once was.", "Restore the whole folder, or call your auditor."},
    // The command line itself
    {"cli.passphrase", "The passphrase could not be read.", "Use --passphrase-file, --passphrase-fd or a terminal."},
    {"cli.identity", "The identity file cannot be opened.", "Check the path and its permissions."},
    {"cli.identity_sealed", "The identity file does not open: its passphrase is wrong, or it is damaged.", "Try again."},
    {"cli.one_key", "Both an identity and a passphrase are given.", "A file is sealed to one or the other: give one."},
    {"cli.file", "The file cannot be opened.", "Check the path and its permissions."},
    {"cli.folder", "The folder cannot be read.", "Check the path and its permissions."},
    {"cli.no_clips", "There is no sealed clip in that folder.", "Sealed clips end in .mgclip."},
    {"cli.what_to_seal", "Say what to seal: one file or one folder.",
     "Use --media with --out, or --folder with --out-folder (and --details)."},
    {"cli.no_media", "There is no video in that folder.", "Videos end in .mp4, .mov, .mkv, .webm, .avi or .ts."},
    {"cli.drop_unread", "What the file hides cannot be told: it is no video that can be read here.",
     "Without --drop-hidden any file is sealed."},
    {"cli.details", "The details have a line that is not understood.", "See: milchglas-cli clip seal --help."},
    {"cli.names", "Name the clips, or say --all.", "See: milchglas-cli clip inbox."},
    {"cli.script", "The script has a line that is not understood.", "See: milchglas-cli label session --help."},
    {"cli.out", "The output folder is not empty or cannot be written.", "Choose a new folder."},
    {"cli.time", "That is not a time like 2026-03-04T05:06:07Z.", "Use UTC with seconds."},
    {"cli.number", "That is not a whole number in range.", "Correct it and try again."},
    {"cli.record", "The consent record in that file cannot be used.", "Make one: milchglas-cli consent make."},
    {"base.program", "A program of Milchglas is missing.", "Install or build all of it again."},
    {"channel.version", "The programs come from two different versions.", "Install or build all of it again."},
    {"channel.closed", "The guard ended unexpectedly.", "Try again; what was acknowledged is kept."},
});

Sentence fallback(Errc code) {
    switch (code) {
        case Errc::usage: return {"The request cannot be carried out as asked.", "See --help."};
        case Errc::damaged: return {"The input is damaged.", std::string(ask_sender)};
        case Errc::forged: return {"The input is not signed by a key that is trusted for this.", ""};
        case Errc::not_for_you: return {"The input is sealed to somebody else.", ""};
        case Errc::denied: return {"This is not allowed.", ""};
        case Errc::locked: return {"Unlock first.", ""};
        case Errc::not_found: return {"It is not there.", ""};
        case Errc::conflict: return {"It is there already.", ""};
        case Errc::busy: return {"It is in use.", "Try again in a moment."};
        case Errc::no_space: return {"The disk is full.", "Free some space; nothing that was acknowledged is lost."};
        case Errc::io: return {"The system refused a read or a write.", "Check permissions and the disk."};
        case Errc::peer_gone: return {"Another program of Milchglas ended unexpectedly.", "Try again."};
        case Errc::bug: break;
    }
    return {"Something that cannot happen happened; nothing was done.", "Please report the code below."};
}
}  // namespace

Sentence sentence_for(const Error& error) {
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.where == error.where(); });
    if (error.code() == Errc::no_space || row == rows.end()) return fallback(error.code());
    return {std::string(row->what), std::string(row->next)};
}

int exit_code_for(const Error& error) {
    if (error.where().starts_with("media.") || error.where().starts_with("frost.")) return 4;  // whatever is wrong with it, it came with the clip
    switch (error.code()) {
        case Errc::usage: return 2;
        case Errc::denied:
        case Errc::locked: return 3;
        case Errc::damaged:
        case Errc::forged:
        case Errc::not_for_you: return 4;
        case Errc::conflict: return error.where() == "inbox.replayed" ? 4 : 2;
        case Errc::not_found: return error.where() == "desk.nothing_to_export" ? 1 : 5;
        case Errc::busy:
        case Errc::no_space:
        case Errc::io:
        case Errc::peer_gone:
        case Errc::bug: break;
    }
    return 5;
}

}  // namespace milchglas::cli
