#pragma once
// Media sealed the way a clip is: an age file in which something else comes first.
#include <gtest/gtest.h>

#include <cstdio>

#include "core/age/open.h"
#include "core/age/seal.h"
#include "core/base/fd.h"
#include "core/base/file.h"
#include "core/base/secret.h"

namespace milchglas::viewer::test {

struct SealedMedia {
    UniqueFd file;
    age::OpenedFile keys;
    std::uint64_t media_offset = 0, media_size = 0;
};

inline Result<SealedMedia> seal_media(ByteView media, std::size_t before = 1536) {
    MG_CHECK(prepare_process());
    SealedMedia sealed;
    sealed.media_offset = before;
    sealed.media_size = media.size();
    std::FILE* temporary = std::tmpfile();
    if (temporary == nullptr) return fail(Errc::io, "test.file");
    const UniqueFd owned(::dup(::fileno(temporary)));
    std::fclose(temporary);
    MG_TRY(sealed.file, owned.duplicate());
    const age::Identity identity = age::Identity::generate();
    MG_TRY(age::Sealer sealer, age::Sealer::create(sealed.file.get(), std::span(&identity.recipient(), 1)));
    MG_CHECK(sealer.write(Bytes(before, 'n')));
    MG_CHECK(sealer.write(media));
    MG_CHECK(sealer.finish());
    MG_TRY(sealed.keys, age::open_with_identities(sealed.file.get(), std::span(&identity, 1)));
    return sealed;
}

}  // namespace milchglas::viewer::test
