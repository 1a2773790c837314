#include <QCoreApplication>
#include <array>
#include <string_view>

#include "ui/look/words.h"

namespace milchglas::look {
namespace {
struct Sentence {
    std::string_view where;
    const char* text;
    const char* icon;
};

constexpr const char* unshowable = QT_TRANSLATE_NOOP("Words", "This clip is in a form that can't be shown yet.");
constexpr const char* unproven =
    QT_TRANSLATE_NOOP("Words", "The consent for this clip can't be verified. Nothing more to do: next clip.");
constexpr const char* not_covered =
    QT_TRANSLATE_NOOP("Words", "The consent for this clip doesn't cover this. Nothing more to do: next clip.");
constexpr const char* withdrawn = QT_TRANSLATE_NOOP("Words", "This clip was withdrawn. Nothing more to do: next clip.");
constexpr const char* undecodable =
    QT_TRANSLATE_NOOP("Words", "This clip couldn't be made into a picture. It left the queue: next clip.");
constexpr const char* pictureless =
    QT_TRANSLATE_NOOP("Words", "This clip holds no picture. It left the queue: next clip.");

constexpr const char* unfollowable =
    QT_TRANSLATE_NOOP("Words", "The box couldn't be followed. It stays as it was: draw on, or try once more.");

// A place that says more than its code. Looked up first.
constexpr auto sentences = std::to_array<Sentence>({
    {"channel.version",
     QT_TRANSLATE_NOOP("Words", "This window and its guard are of different versions. Install both from one package."),
     "unplugged"},
    {"base.program", QT_TRANSLATE_NOOP("Words", "The guard isn't installed beside this window."), "unplugged"},
    {"desk.no_vault", QT_TRANSLATE_NOOP("Words", "There is no vault here yet."), "vault"},
    {"desk.vault_in_use", QT_TRANSLATE_NOOP("Words", "Another window or program has this vault open. Close it first."),
     "windows"},
    {"desk.vault_folder", QT_TRANSLATE_NOOP("Words", "The vault's folder can't be read or written."), "disk"},
    {"desk.unfinished_vault", QT_TRANSLATE_NOOP("Words", "This vault was never finished. Delete it and make it again."),
     "vault"},
    {"desk.renderer", QT_TRANSLATE_NOOP("Words", "The picture stopped. Everything you saved is kept."), "damaged"},
    {"desk.view", QT_TRANSLATE_NOOP("Words", "This clip was closed. Nothing more to do: next clip."), "clip"},
    {"desk.withdrawn", withdrawn, "withdrawn"},
    {"desk.idle", QT_TRANSLATE_NOOP("Words", "Locked, because nobody was here for a while. Everything is saved."),
     "lock"},
    {"desk.passphrase_changed",
     QT_TRANSLATE_NOOP("Words", "Locked, because your passphrase was changed elsewhere. Everything is saved."), "lock"},
    {"desk.user_disabled", QT_TRANSLATE_NOOP("Words", "Locked: an admin has closed your account. Everything is saved."),
     "lock"},
    {"desk.unlock_wait", QT_TRANSLATE_NOOP("Words", "Too many wrong tries. Wait a little, then try again."), "wait"},
    {"desk.role", QT_TRANSLATE_NOOP("Words", "Your role doesn't include this."), "shield"},
    {"desk.preference", QT_TRANSLATE_NOOP("Words", "This setting couldn't be kept."), "settings"},
    {"desk.pass_stalled", undecodable, "damaged"},
    {"desk.pass_died", undecodable, "damaged"},
    {"desk.glimpse", undecodable, "damaged"},
    {"desk.found", undecodable, "damaged"},
    {"desk.following", QT_TRANSLATE_NOOP("Words", "A box is being followed already. Esc stops it."), "wait"},
    {"desk.follow_cancelled", QT_TRANSLATE_NOOP("Words", "Stopped. The box stays as it was."), "clip"},
    {"desk.follow_questions",
     QT_TRANSLATE_NOOP("Words", "No more boxes are followed for you in this clip. Draw the rest by hand."), "shield"},
    {"desk.follow_died", unfollowable, "damaged"},
    {"desk.follow_stalled", unfollowable, "damaged"},
    {"desk.follow_step", unfollowable, "damaged"},
    {"viewer.picture", unfollowable, "damaged"},
    {"viewer.frames", unfollowable, "damaged"},
    {"consent.C01", unproven, "shield"},
    {"consent.C02", unproven, "shield"},
    {"consent.C03", unproven, "shield"},
    {"consent.C04",
     QT_TRANSLATE_NOOP("Words", "A newer consent than this clip's is known. Nothing more to do: next clip."), "shield"},
    {"consent.C05", withdrawn, "withdrawn"},
    {"desk.reveal_consent", QT_TRANSLATE_NOOP("Words", "No closer look: the household didn't agree to one."), "shield"},
    {"desk.reveal_rules",
     QT_TRANSLATE_NOOP("Words", "No closer look: not in private rooms, not of children, not of people nobody asked."),
     "shield"},
    {"desk.reveal_role", QT_TRANSLATE_NOOP("Words", "No closer look: your role doesn't include it."), "shield"},
    {"desk.reveal_posture",
     QT_TRANSLATE_NOOP("Words", "No closer look on this screen: other programs could photograph it."), "shield"},
    {"desk.reveal_detector",
     QT_TRANSLATE_NOOP("Words",
                       "No closer look: nothing on this machine looks for faces. Whoever looks after it can "
                       "install a face detector."),
     "shield"},
    {"desk.reveal_budget", QT_TRANSLATE_NOOP("Words", "No closer look: your budget for today is spent."), "shield"},
    {"desk.reveal_reviewer",
     QT_TRANSLATE_NOOP("Words", "No closer look: you asked to see less of this clip when it was opened."), "shield"},
    {"desk.reveal_open", QT_TRANSLATE_NOOP("Words", "A closer look is open already. Close it first."), "clip"},
    {"desk.reveal", QT_TRANSLATE_NOOP("Words", "The closer look was closed already."), "clip"},
    {"desk.reveal_lease", QT_TRANSLATE_NOOP("Words", "The lens closed: the key wasn't held."), "clip"},
    {"desk.reveal_time", QT_TRANSLATE_NOOP("Words", "The closer look closed: its time is up."), "clip"},
    {"desk.reveal_died", QT_TRANSLATE_NOOP("Words", "The closer look broke off. The frost is as it was."), "clip"},
    {"viewer.other_clip", QT_TRANSLATE_NOOP("Words", "The closer look broke off. The frost is as it was."), "clip"},
    {"desk.reveal_words", QT_TRANSLATE_NOOP("Words", "Say in a few words why: at most 500 characters."), "clip"},
    {"desk.second_missing", QT_TRANSLATE_NOOP("Words", "A second person has to agree, with name and passphrase."),
     "shield"},
    {"desk.second_same", QT_TRANSLATE_NOOP("Words", "The second person has to be somebody else."), "shield"},
    {"desk.second_role", QT_TRANSLATE_NOOP("Words", "Only a lead or an admin can be the second person."), "shield"},
    {"disclosure.soft_stills", QT_TRANSLATE_NOOP("Words", "All softer stills there are of this clip were seen."),
     "shield"},
    {"disclosure.soft_apart",
     QT_TRANSLATE_NOOP("Words", "A softer still less than two seconds from here was seen. Choose another moment."),
     "shield"},
    {"disclosure.soft_pause", QT_TRANSLATE_NOOP("Words", "Softer stills are seen two seconds apart. Try again now."),
     "clip"},
    {"disclosure.lens_seconds", QT_TRANSLATE_NOOP("Words", "Your seconds with the lens are used up for this clip."),
     "shield"},
    {"review.highest", QT_TRANSLATE_NOOP("Words", "There is no closer look than the one you had."), "shield"},
    {"consent.C06", QT_TRANSLATE_NOOP("Words", "The consent for this clip has ended. Nothing more to do: next clip."),
     "shield"},
    {"consent.C07", unproven, "shield"},
    {"consent.C08", not_covered, "shield"},
    {"consent.C09", not_covered, "shield"},
    {"consent.C10",
     QT_TRANSLATE_NOOP("Words", "The consent for this clip doesn't name your group. Nothing more to do: next clip."),
     "shield"},
    {"consent.C11", not_covered, "shield"},
    {"consent.C12", not_covered, "shield"},
    {"consent.C13", not_covered, "shield"},
    {"consent.C14",
     QT_TRANSLATE_NOOP("Words", "This clip was seen as often as its consent allows. Nothing more to do: next clip."),
     "shield"},
    {"consent.C15", not_covered, "shield"},
    {"keyring.wrong_passphrase", QT_TRANSLATE_NOOP("Words", "Name or passphrase is wrong."), "lock"},
    {"media.not_video", pictureless, "damaged"},
    {"media.no_video_stream", pictureless, "damaged"},
    {"media.no_frames", pictureless, "damaged"},
    {"media.empty", pictureless, "damaged"},
    {"media.unsupported_codec", unshowable, "damaged"},
    {"media.unsupported_pixels", unshowable, "damaged"},
    {"media.size_changed", unshowable, "damaged"},
    {"media.too_large", unshowable, "damaged"},
    {"media.too_many_frames", unshowable, "damaged"},
    {"frost.too_many_frames", unshowable, "damaged"},
    {"frost.track_capacity", unshowable, "damaged"},
    {"frost.settings", unshowable, "damaged"},
    {"frost.memory", undecodable, "damaged"},
    {"decoder.memory", undecodable, "damaged"},
    {"store.damaged", QT_TRANSLATE_NOOP("Words", "The vault's database is damaged. Restore its last backup."), "disk"},
    {"audit.rolled_back",
     QT_TRANSLATE_NOOP("Words", "The log is shorter than it once was. Call your auditor before anything else."),
     "warning"},
});

Sentence by_code(Errc code) {
    switch (code) {
        case Errc::damaged:
            return {"", QT_TRANSLATE_NOOP("Words", "This clip is damaged and can't be shown."), "damaged"};
        case Errc::forged:
            return {"", QT_TRANSLATE_NOOP("Words", "This clip isn't signed by anybody known here."), "shield"};
        case Errc::not_for_you:
            return {"", QT_TRANSLATE_NOOP("Words", "This clip is sealed to somebody else."), "lock"};
        case Errc::denied:
            return {"", QT_TRANSLATE_NOOP("Words", "This may not be shown to you. Nothing more to do here."), "denied"};
        case Errc::locked:
            return {"", QT_TRANSLATE_NOOP("Words", "Unlock first."), "lock"};
        case Errc::not_found:
            return {"", QT_TRANSLATE_NOOP("Words", "This isn't there any more."), "tray"};
        case Errc::conflict:
            return {"", QT_TRANSLATE_NOOP("Words", "This exists already."), "warning"};
        case Errc::busy:
            return {"", QT_TRANSLATE_NOOP("Words", "The guard is busy. Try again in a moment."), "wait"};
        case Errc::no_space:
            return {"", QT_TRANSLATE_NOOP("Words", "The disk is full. Nothing is shown that can't be logged."), "disk"};
        case Errc::io:
            return {"", QT_TRANSLATE_NOOP("Words", "The computer couldn't read or write. Nothing was lost."), "disk"};
        case Errc::peer_gone:
            return {"",
                    QT_TRANSLATE_NOOP("Words", "The guard has ended. Its keys are gone and everything saved is kept."),
                    "unplugged"};
        case Errc::usage:
        case Errc::bug:
            break;
    }
    return {"", QT_TRANSLATE_NOOP("Words", "Something inside went wrong and nothing was done."), "warning"};
}

Sentence found(const Error& error) {
    for (const Sentence& s : sentences)
        if (s.where == error.where()) return s;
    return by_code(error.code());
}
}  // namespace

QString sentence_for(const Error& error) {
    return QCoreApplication::translate("Words", found(error).text);
}

QString support_code(const Error& error) {
    return QStringLiteral("%1 (%2)").arg(QString::fromStdString(error.where())).arg(static_cast<int>(error.code()));
}

QString icon_for(const Error& error) {
    return QString::fromLatin1(found(error).icon);
}

}  // namespace milchglas::look
