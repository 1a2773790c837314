#pragma once
#include <algorithm>

#include "core/audit/bundle_layout.h"
#include "core/audit/verify_bundle.h"
#include "core/base/encoding.h"
#include "core/note/note.h"
#include "tests/core/audit/log_fixture.h"

namespace milchglas::audit {

/// An exported log of 600 entries (three tiles, one of them partial) and ways to spoil it.
class BundleFixture : public LogFixture {
  protected:
    note::SigningKey exporter = note::SigningKey::generate("milchglas.example/exporter/a1").value();
    std::vector<BundleFile> files;

    std::vector<BundleFile> export_of(int entries) {
        Log log = open().value();
        fill(log, entries - 1);
        Ticket ticket = log.intend(entry(EntryType::export_audit)).value();
        return export_bundle(log, std::move(ticket), exporter, clock).value();
    }

    Bytes& file(const std::string& name) {
        const auto found = std::find_if(files.begin(), files.end(), [&](const auto& f) { return f.name == name; });
        EXPECT_NE(found, files.end()) << name;
        return found->bytes;
    }
    void remove(const std::string& name) {
        std::erase_if(files, [&](const BundleFile& f) { return f.name == name; });
    }
    /// What an exporter who means ill can do: sums and manifest anew over whatever the files now say.
    void sign_again(const merkle::Checkpoint& checkpoint) {
        remove("SHA256SUMS");
        remove("manifest.note");
        const std::string sums = format_sums(files);
        const ExportManifest manifest{clock.now_ms, checkpoint, to_hex(sha256(as_bytes(sums)))};
        files.push_back({"SHA256SUMS", to_bytes(sums)});
        files.push_back({"manifest.note", to_bytes(note::sign_note(format_manifest(manifest), exporter).value())});
    }
    merkle::Checkpoint checkpoint() {
        const auto parsed = note::parse_note(as_text(file("tlog/checkpoint"))).value();
        return merkle::parse_checkpoint(parsed.text).value();
    }

    Result<Verified> verify(const PinnedKeys& pinned = {}) {
        return verify_bundle(
            [this](const std::string& name, std::size_t limit) -> Result<Bytes> {
                for (const BundleFile& f : files) {
                    if (f.name != name) continue;
                    if (f.bytes.size() > limit) return fail(Errc::damaged, "test.limit");
                    return f.bytes;
                }
                return fail(Errc::not_found, "test.missing");
            },
            pinned);
    }
    Error verify_error(const PinnedKeys& pinned = {}) {
        const auto verified = verify(pinned);
        return verified ? Error(Errc::bug, "test.verified") : verified.error();
    }
};

}  // namespace milchglas::audit
