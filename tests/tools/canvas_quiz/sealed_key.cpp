#include "tests/tools/canvas_quiz/sealed_key.h"

#include <fcntl.h>

#include <array>

#include "core/age/identity_file.h"
#include "core/age/open.h"
#include "core/age/seal.h"
#include "core/age/unseal.h"
#include "core/base/file.h"

namespace milchglas::quiz {

Status seal_key(const std::string& text, const std::filesystem::path& sealed, const std::filesystem::path& identity) {
    const age::Identity made = age::Identity::generate();
    const Secret spelled = made.to_text();
    MG_CHECK(write_file_durably(identity, spelled.view(), "quiz.write"));
    const UniqueFd file(::open(sealed.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    if (!file) return fail(Errc::io, "quiz.write");
    MG_TRY(age::Sealer sealer, age::Sealer::create(file.get(), std::array{made.recipient()}));
    MG_CHECK(sealer.write(as_bytes(text)));
    return sealer.finish();
}

Result<std::string> open_key(const std::filesystem::path& sealed, const std::filesystem::path& identity) {
    MG_TRY(const UniqueFd key, open_regular_file(identity, "quiz.key"));
    MG_TRY(const auto identities, age::read_identity_file(key.get(), nullptr));
    MG_TRY(const UniqueFd file, open_regular_file(sealed, "quiz.key"));
    MG_TRY(const age::OpenedFile opened, age::open_with_identities(file.get(), identities));
    std::string text;
    MG_CHECK(age::unseal(file.get(), opened.payload_offset, opened.payload_end, opened.payload_key,
                         [&](ByteView part) -> Status {
                             text += as_text(part);
                             return {};
                         }));
    return text;
}

}  // namespace milchglas::quiz
