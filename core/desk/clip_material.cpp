#include "core/desk/clip_material.h"

#include "core/base/file.h"
#include "core/desk/session.h"
#include "core/inbox/vaulted.h"

namespace milchglas::desk {
namespace {
constexpr std::size_t nonce_bytes = 16;
}

Result<ClipMaterial> material_of(Session& session, const AllowedClip& allowed, Ticket ticket) {
    Vault& vault = *session.desk().vault();
    ClipMaterial material;
    MG_TRY(material.ciphertext, inbox::open_vaulted(vault.folder(), allowed.id()));
    material.payload_offset = inbox::vaulted_payload_offset;
    Bytes nonce(nonce_bytes);
    MG_CHECK(read_exactly_at(material.ciphertext.get(), material.payload_offset, nonce, "desk.ciphertext"));
    MG_TRY(const keyring::PayloadKeys keys,
           vault.keys().open_payload_keys(allowed.permit, std::move(ticket), *session.user(),
                                          allowed.clip.key_for(allowed.permit.purpose()), nonce));
    MG_TRY(material.payload_key, sealed_memory_file(keys.payload_key.view(), "desk.pass_memory"));
    MG_TRY(material.noise_key, sealed_memory_file(keys.noise_key.view(), "desk.pass_memory"));
    material.media_offset = allowed.clip.media_offset;
    material.media_size = allowed.clip.media_size;
    return material;
}

}  // namespace milchglas::desk
