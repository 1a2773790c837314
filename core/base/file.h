#pragma once
// Files of the vault and of exports: bounded reads, and writes that are whole and durable or not there at all.
#include <filesystem>

#include "core/base/bytes.h"
#include "core/base/fd.h"
#include "core/base/result.h"

namespace milchglas {

/// Opens read-only, close-on-exec, refusing anything but a regular file (a FIFO would block, a folder has no bytes).
Result<UniqueFd> open_regular_file(const std::filesystem::path& path, Where where);
/// Whole file, at most `limit` bytes (more: damaged).
Result<Bytes> read_file(const std::filesystem::path& path, std::size_t limit, Where where);
/// Writes `bytes` to a new name beside `path` (mode 0600), fsyncs, renames over `path`, fsyncs the folder.
Status write_file_durably(const std::filesystem::path& path, ByteView bytes, Where where);
/// fsync of a folder, after a rename or unlink in it.
Status sync_folder(const std::filesystem::path& folder, Where where);

/// An anonymous, sealable file in memory of exactly `size` bytes. Errors: io.
Result<UniqueFd> memory_file(std::uint64_t size, Where where);
/// The same for another process to fill, which doesn't know yet how much it will be: to be cut and sealed by
/// seal_memory_file().
Result<UniqueFd> unsealed_memory_file(std::uint64_t size, Where where);
/// Cuts it to its first `size` bytes, gives back the rest, and seals it against every change. Nobody may have it mapped
/// for writing. Errors: io.
Status seal_memory_file(const UniqueFd& file, std::uint64_t size, Where where);
/// A read-only anonymous file holding `bytes`, sealed against every change.
Result<UniqueFd> sealed_memory_file(ByteView bytes, Where where);

}  // namespace milchglas
