#include <algorithm>
#include <utility>

#include "core/keyring/key_file.h"
#include "core/keyring/keyring_state.h"

namespace milchglas::keyring {

Status Keyring::replace_intake(std::vector<age::Identity> intake, std::uint32_t epoch) {
    GuardKeys& keys = state_->keys;
    std::swap(keys.intake, intake);
    std::swap(keys.intake_epoch, epoch);
    Status written = write_key_file(state_->folder, state_->host, keys, keys.grants);
    if (!written) {  // cameras must not be told of an identity that a restart forgets
        std::swap(keys.intake, intake);
        std::swap(keys.intake_epoch, epoch);
    }
    return written;
}

Status Keyring::rotate_intake([[maybe_unused]] Ticket ticket) {
    std::vector<age::Identity> intake;
    intake.push_back(age::Identity::generate());
    intake.emplace_back(state_->keys.intake.front().scalar().clone());
    return replace_intake(std::move(intake), state_->keys.intake_epoch + 1);
}

Status Keyring::retire_intake([[maybe_unused]] Ticket ticket) {
    if (state_->keys.intake.size() < 2) return fail(Errc::conflict, "keyring.no_old_epoch");
    std::vector<age::Identity> intake;
    intake.emplace_back(state_->keys.intake.front().scalar().clone());
    return replace_intake(std::move(intake), state_->keys.intake_epoch);
}

std::span<const age::Identity> Keyring::intake_identities() const {
    return state_->keys.intake;
}
const age::Recipient& Keyring::intake_recipient() const {
    return state_->keys.intake.front().recipient();
}
std::uint32_t Keyring::intake_epoch() const {
    return state_->keys.intake_epoch;
}

}  // namespace milchglas::keyring
