#include "ui/look/words.h"

#include <QCoreApplication>
#include <array>
#include <string_view>

namespace milchglas::look {
namespace {
struct Sentence {
    std::string_view where;
    const char* text;
};
constexpr const char* context = "Words";

// A place that says more than its code. Looked up first.
constexpr std::array sentences{
    Sentence{"channel.version", QT_TRANSLATE_NOOP("Words", "This window and its guard are of different versions. "
                                                           "Install both from one package.")},
    Sentence{"base.program", QT_TRANSLATE_NOOP("Words", "The guard isn't installed beside this window.")},
    Sentence{"desk.no_vault", QT_TRANSLATE_NOOP("Words", "There is no vault here yet.")},
    Sentence{"desk.vault_in_use", QT_TRANSLATE_NOOP("Words", "Another program has this vault open. Close it first.")},
    Sentence{"desk.renderer", QT_TRANSLATE_NOOP("Words", "The picture stopped. Everything you saved is kept.")},
    Sentence{"desk.view", QT_TRANSLATE_NOOP("Words", "This clip was closed. Nothing more to do: next clip.")},
    Sentence{"keyring.wrong_passphrase", QT_TRANSLATE_NOOP("Words", "Name or passphrase is wrong.")},
    Sentence{"media.unsupported_codec", QT_TRANSLATE_NOOP("Words", "This clip is in a form that can't be shown yet.")},
    Sentence{"media.unsupported_pixels", QT_TRANSLATE_NOOP("Words", "This clip is in a form that can't be shown yet.")},
};

const char* by_code(Errc code) {
    switch (code) {
        case Errc::damaged: return QT_TRANSLATE_NOOP("Words", "This clip is damaged and can't be shown.");
        case Errc::forged: return QT_TRANSLATE_NOOP("Words", "This clip isn't signed by anybody known here.");
        case Errc::not_for_you: return QT_TRANSLATE_NOOP("Words", "This clip is sealed to somebody else.");
        case Errc::denied:
            return QT_TRANSLATE_NOOP("Words", "This may not be shown to you. Nothing more to do here.");
        case Errc::locked: return QT_TRANSLATE_NOOP("Words", "Unlock first.");
        case Errc::not_found: return QT_TRANSLATE_NOOP("Words", "This isn't there any more.");
        case Errc::conflict: return QT_TRANSLATE_NOOP("Words", "This exists already.");
        case Errc::busy: return QT_TRANSLATE_NOOP("Words", "The guard is busy. Try again in a moment.");
        case Errc::no_space:
            return QT_TRANSLATE_NOOP("Words", "The disk is full. Nothing is shown that can't be logged.");
        case Errc::io: return QT_TRANSLATE_NOOP("Words", "The computer couldn't read or write. Nothing was lost.");
        case Errc::peer_gone:
            return QT_TRANSLATE_NOOP("Words", "The guard has ended. Its keys are gone and everything saved is kept.");
        case Errc::usage:
        case Errc::bug: break;
    }
    return QT_TRANSLATE_NOOP("Words", "Something inside went wrong and nothing was done.");
}

QString translated(const char* text) { return QCoreApplication::translate(context, text); }
QString text_of(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }
}  // namespace

QString sentence_for(const Error& error) {
    for (const Sentence& s : sentences)
        if (s.where == error.where()) return translated(s.text);
    return translated(by_code(error.code()));
}

QString support_code(const Error& error) {
    return QStringLiteral("%1 (%2)").arg(text_of(error.where())).arg(static_cast<int>(error.code()));
}

QString word_for(Level level) {
    constexpr std::array words{QT_TRANSLATE_NOOP("Words", "sealed"), QT_TRANSLATE_NOOP("Words", "outline"),
                               QT_TRANSLATE_NOOP("Words", "frosted")};
    static_assert(words.size() == Names<Level>::names.size());
    return translated(words[static_cast<std::size_t>(level)]);
}

QString word_for(CapSource source) {
    constexpr std::array words{QT_TRANSLATE_NOOP("Words", "consent"),    QT_TRANSLATE_NOOP("Words", "rules"),
                               QT_TRANSLATE_NOOP("Words", "your role"),  QT_TRANSLATE_NOOP("Words", "this screen"),
                               QT_TRANSLATE_NOOP("Words", "the detector"), QT_TRANSLATE_NOOP("Words", "budget"),
                               QT_TRANSLATE_NOOP("Words", "your choice")};
    static_assert(words.size() == Names<CapSource>::names.size());
    return translated(words[static_cast<std::size_t>(source)]);
}

QString word_for(Room room) {
    constexpr std::array words{QT_TRANSLATE_NOOP("Words", "Entrance"), QT_TRANSLATE_NOOP("Words", "Living room"),
                               QT_TRANSLATE_NOOP("Words", "Kitchen"),  QT_TRANSLATE_NOOP("Words", "Hallway"),
                               QT_TRANSLATE_NOOP("Words", "Garden"),   QT_TRANSLATE_NOOP("Words", "Drive"),
                               QT_TRANSLATE_NOOP("Words", "Garage"),   QT_TRANSLATE_NOOP("Words", "Bedroom"),
                               QT_TRANSLATE_NOOP("Words", "Bathroom"), QT_TRANSLATE_NOOP("Words", "Child's room"),
                               QT_TRANSLATE_NOOP("Words", "Room not told")};
    static_assert(words.size() == Names<Room>::names.size());
    return translated(words[static_cast<std::size_t>(room)]);
}

QString word_for(Reason reason) {
    constexpr std::array words{QT_TRANSLATE_NOOP("Words", "Motion alarm"), QT_TRANSLATE_NOOP("Words", "Sound alarm"),
                               QT_TRANSLATE_NOOP("Words", "Reported false alarm"),
                               QT_TRANSLATE_NOOP("Words", "Regular sample")};
    static_assert(words.size() == Names<Reason>::names.size());
    return translated(words[static_cast<std::size_t>(reason)]);
}

}  // namespace milchglas::look
