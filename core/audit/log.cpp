#include "core/audit/log.h"

#include <algorithm>

#include "core/audit/entry_json.h"
#include "core/audit/log_tables.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/note/enrolled_key.h"

namespace milchglas::audit {
namespace {

bool is_ending(Outcome outcome) {
    return outcome == Outcome::done || outcome == Outcome::failed || outcome == Outcome::denied;
}

/// Which start of the machine this is, as the kernel names it.
Result<std::string> kernel_boot_id() {
    MG_TRY(const Bytes text, read_file("/proc/sys/kernel/random/boot_id", 64, "audit.boot"));
    std::string id(as_text(text));
    id.erase(std::remove(id.begin(), id.end(), '\n'), id.end());
    return id;
}

}  // namespace

Result<Log> Log::open(store::Database& database, note::SigningKey signer, const Clock& clock, AppInfo app) {
    if (app.boot.empty()) {
        MG_TRY(app.boot, kernel_boot_id());
    }
    Log log(database, std::move(signer), clock, std::move(app));
    MG_CHECK(format_line(log.stamp(0, std::nullopt), {}));  // so that a bad AppInfo is found before it costs an entry
    MG_CHECK(make_tables(database));
    MG_CHECK(log.check_tail());
    MG_CHECK(log.close_unfinished());
    return log;
}

Stamp Log::stamp(std::int64_t seq, std::optional<std::int64_t> of) const {
    Stamp out;
    out.seq = seq;
    out.t_ms = clock_->utc_ms();
    out.mono_ms = clock_->monotonic_ms();
    out.boot = app_.boot;
    out.clock_source = "system";
    out.app_version = app_.version;
    out.app_build = app_.build;
    out.of = of;
    out.salt = random_id(16);
    return out;
}

/// Appends one line. The tree's edge is read from its row each time, so a transaction rolled back takes it along.
/// REQUIRES: a transaction is open.
Result<std::int64_t> Log::write(const Entry& entry, std::optional<std::int64_t> of) {
    MG_TRY(merkle::Appender tree, load_tree(*database_));
    const auto seq = static_cast<std::int64_t>(tree.size());
    const Stamp now = stamp(seq, of);
    MG_TRY(const std::string line, format_line(now, entry));
    const merkle::Hash leaf = merkle::leaf_hash(as_bytes(line));
    tree.push(leaf);
    MG_CHECK(insert_entry(*database_, seq, entry, line, leaf));
    MG_CHECK(save_tree(*database_, tree, now.t_ms));
    MG_TRY(const std::int64_t covered, checkpointed_size(*database_));
    if (seq + 1 - covered >= checkpoint_interval) {
        MG_CHECK(sign_tree());
    }
    return seq;
}

Result<Ticket> Log::intend(Entry entry) {
    entry.outcome = Outcome::intent;
    MG_TRY(auto transaction, store::Transaction::begin(*database_));
    MG_TRY(const std::int64_t seq, write(entry, std::nullopt));
    MG_CHECK(open_intent(*database_, seq));
    MG_CHECK(transaction.commit());
    return Ticket(seq);
}

Status Log::outcome(store::Transaction& transaction, std::int64_t seq, Entry entry) {
    if (&transaction.database() != database_) return fail(Errc::bug, "audit.transaction");
    if (!is_ending(entry.outcome)) return fail(Errc::usage, "audit.outcome");
    MG_TRY(const bool was_open, close_intent(*database_, seq));
    if (!was_open) return fail(Errc::usage, "audit.no_intent");
    MG_CHECK(write(entry, seq));
    return {};
}

Status Log::outcome(std::int64_t seq, Entry entry) {
    MG_TRY(auto transaction, store::Transaction::begin(*database_));
    MG_CHECK(outcome(transaction, seq, std::move(entry)));
    return transaction.commit();
}

Status Log::append(store::Transaction& transaction, Entry entry) {
    if (&transaction.database() != database_) return fail(Errc::bug, "audit.transaction");
    if (!is_ending(entry.outcome)) return fail(Errc::usage, "audit.outcome");
    MG_CHECK(write(entry, std::nullopt));
    return {};
}

Status Log::append(Entry entry) {
    MG_TRY(auto transaction, store::Transaction::begin(*database_));
    MG_CHECK(append(transaction, std::move(entry)));
    return transaction.commit();
}

Result<SignedCheckpoint> Log::sign_tree() {
    MG_TRY(const merkle::Appender tree, load_tree(*database_));
    MG_TRY(auto last, last_checkpoint());
    if (last && last->checkpoint.size == tree.size()) return *std::move(last);
    SignedCheckpoint out{{origin(), tree.size(), tree.root()}, {}};
    MG_TRY(out.note, note::sign_note(merkle::format_checkpoint(out.checkpoint), signer_));
    MG_CHECK(insert_checkpoint(*database_, static_cast<std::int64_t>(tree.size()), out.note));
    return out;
}

Result<SignedCheckpoint> Log::checkpoint(store::Transaction& transaction) {
    if (&transaction.database() != database_) return fail(Errc::bug, "audit.transaction");
    return sign_tree();
}

Result<SignedCheckpoint> Log::checkpoint() {
    MG_TRY(auto transaction, store::Transaction::begin(*database_));
    MG_TRY(auto out, sign_tree());
    MG_CHECK(transaction.commit());
    return out;
}

Result<std::int64_t> Log::size() const {
    MG_TRY(const merkle::Appender tree, load_tree(*database_));
    return static_cast<std::int64_t>(tree.size());
}

Result<SignedCheckpoint> Log::read_checkpoint(const std::string& note) const {
    const note::EnrolledKey key{signer_.verifier(), KeyPurpose::log, {}, false};
    const auto opened = note::open_note(note, {&key, 1}, KeyPurpose::log);
    if (!opened) return fail(Errc::forged, "audit.checkpoint");
    auto checkpoint = merkle::parse_checkpoint(opened->text);
    if (!checkpoint || checkpoint->origin != origin()) return fail(Errc::forged, "audit.checkpoint");
    return SignedCheckpoint{*std::move(checkpoint), note};
}

Result<std::optional<SignedCheckpoint>> Log::last_checkpoint() const {
    MG_TRY(const auto note, newest_checkpoint(*database_));
    if (!note) return std::optional<SignedCheckpoint>();
    MG_TRY(auto checkpoint, read_checkpoint(*note));
    return std::optional(std::move(checkpoint));
}

Status Log::check_tail() {
    MG_TRY(const merkle::Appender tree, load_tree(*database_));
    MG_TRY(const auto last, last_checkpoint());
    if (last && last->checkpoint.size > tree.size()) return fail(Errc::damaged, "audit.rolled_back");
    if (last && last->checkpoint.size == tree.size() && last->checkpoint.root != tree.root())
        return fail(Errc::damaged, "audit.tail");
    const auto size = static_cast<std::int64_t>(tree.size());
    MG_TRY(const std::int64_t rows, rows_in_log(*database_));
    if (rows != size) return fail(Errc::damaged, "audit.tail");
    if (size == 0) return {};
    MG_TRY(const std::string line, line_at(*database_, size - 1));
    MG_TRY(const merkle::Hash hash, hash_at(*database_, size - 1));
    if (merkle::leaf_hash(as_bytes(line)) != hash) return fail(Errc::damaged, "audit.tail");
    return {};
}

Status Log::close_unfinished() {
    MG_TRY(auto transaction, store::Transaction::begin(*database_));
    MG_TRY(const auto open, open_intents(*database_));
    for (const std::int64_t seq : open) {
        MG_TRY(const std::string line, line_at(*database_, seq));
        MG_TRY(StoredEntry intent, parse_line(line));
        intent.entry.outcome = Outcome::unfinished;
        MG_CHECK(write(intent.entry, seq));
        MG_CHECK(close_intent(*database_, seq));
    }
    return transaction.commit();
}

}  // namespace milchglas::audit
