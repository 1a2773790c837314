#include "core/desk/desk.h"

#include "core/desk/watched_inbox.h"

namespace milchglas::desk {

Desk::Desk(std::filesystem::path folder, EventLoop& loop, const Clock& clock, Limits limits)
    : folder_(std::move(folder)),
      loop_(loop),
      clock_(clock),
      limits_(limits),
      decoders_(loop),
      detector_(folder_),
      pool_(bulk_threads) {}

Desk::~Desk() {
    closing_ = true;
}

Status Desk::open_vault() {
    if (!Vault::exists(folder_)) return {};
    MG_TRY(vault_, Vault::open(folder_, clock_));
    MG_TRY(inbox_, WatchedInbox::start(*this));
    return {};
}

const FaceModel& Desk::face_model() {
    if (!face_model_) face_model_ = find_face_model(face_model_places(folder_));
    return *face_model_;
}

Status Desk::adopt(std::unique_ptr<Vault> vault) {
    vault_ = std::move(vault);
    auto watched = WatchedInbox::start(*this);
    if (!watched) {
        vault_.reset();
        return watched.error();
    }
    inbox_ = *std::move(watched);
    return {};
}

}  // namespace milchglas::desk
