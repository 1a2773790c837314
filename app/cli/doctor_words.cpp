#include "app/cli/doctor_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace milchglas::cli {
namespace {
struct Row {
    std::string_view code, what, next;
};

constexpr std::string_view from_backup = "Restore the last backup: milchglas-cli vault restore.";
constexpr std::string_view set_detector = "Set it again: milchglas-cli rules detector --file.";
constexpr std::string_view ask_auditor = "Call your auditor, and compare with the last exported log.";

constexpr auto rows = std::to_array<Row>({
    {"doctor.memory", "Keys may reach the swap.", "Raise the memory lock limit (ulimit -l)."},
    {"doctor.swap", "This machine swaps to an unencrypted disk.", "Encrypt the swap or switch it off."},
    {"doctor.space", "Less than 1 GiB is free.", "Free some space: nothing opens that can't be logged."},
    {"doctor.mode", "Others may read or write it.", "Use --repair, or chmod go-rwx."},
    {"doctor.references", "Rows of this table refer to rows that are gone.", from_backup},
    {"doctor.clip_missing", "The ciphertext of a clip is gone.", from_backup},
    {"doctor.withheld", "A reviewer said that nobody may see this clip, while nothing could be written.",
     "Nothing: the next start quarantines it."},
    {"doctor.clip_short", "The ciphertext of a clip is cut short.", from_backup},
    {"doctor.no_grant", "The key of a clip is gone; nobody can open it.", "If it wasn't withdrawn, restore keys.mg."},
    {"doctor.detector_missing", "The file of the pinned detector is gone; clips are prepared without it.",
     set_detector},
    {"doctor.detector_changed", "The file of the pinned detector was changed; clips are prepared without it.",
     set_detector},
    {"doctor.detector_paused", "The pinned detector failed at several clips in a row; clips are prepared without it.",
     set_detector},
    {"desk.detector_row", "The rule of the pinned detector can't be read; clips are prepared without it.",
     set_detector},
    {"doctor.orphan", "No clip needs this file.", "Use --repair to delete it."},
    {"doctor.no_recovery", "There are no recovery shares.", "Make them: milchglas-cli vault shares."},
    {"store.damaged", "The database is damaged.", from_backup},
    {"store.newer", "A newer Milchglas wrote this vault.", "Install that version."},
    {"store.column_sealed", "A sealed field of the database was changed.", from_backup},
    {"keyring.no_key_file", "The key file keys.mg is gone.", "Put it back from a backup with keys."},
    {"keyring.no_host_key", "The host key is gone.", "Put host.key or the system's credential back."},
    {"keyring.host_key_mode", "Others may read host.key.", "chmod 600 host.key in the vault's folder."},
    {"keyring.host_key", "The host key is damaged.", "Put host.key back from a backup with keys."},
    {"keyring.key_file", "The key file keys.mg is damaged, or of another host key.", "Put both back from one backup."},
    {"audit.tail", "The log was changed, or its tree is damaged.", ask_auditor},
    {"audit.rolled_back", "The log is shorter than it once was.", ask_auditor},
    {"audit.checkpoint", "The log's checkpoint isn't signed by this vault.", ask_auditor},
});

std::string_view word_for(const desk::Finding& finding) {
    if (finding.mended) return "mended";
    constexpr std::array<std::string_view, 3> words{"advice", "fault", "damage"};
    return words[static_cast<std::size_t>(finding.severity)];
}
}  // namespace

DoctorWords words_for(const desk::Finding& finding) {
    const auto* const row =
        std::find_if(rows.begin(), rows.end(), [&](const Row& each) { return each.code == finding.code; });
    DoctorWords words{std::string(word_for(finding)), "Something is wrong: " + finding.code + ".",
                      std::string(from_backup)};
    if (row != rows.end()) {
        words.what = row->what;
        words.next = row->next;
    }
    if (finding.mended) words.next.clear();
    return words;
}

}  // namespace milchglas::cli
