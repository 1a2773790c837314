#pragma once
// Proof that consent, rules and role allowed one reviewer one view of one clip. Only consent::Gate makes one.
#include <utility>

#include "core/model/disclosure_level.h"
#include "core/model/ids.h"
#include "core/model/vocabulary.h"

namespace milchglas {

namespace consent {
class Gate;
}

/// Move-only and consumed by the act it allows: a second view needs a second decision.
class Permit {
  public:
    Permit(Permit&&) = default;
    Permit& operator=(Permit&&) = default;
    Permit(const Permit&) = delete;
    Permit& operator=(const Permit&) = delete;

    [[nodiscard]] const ClipId& clip() const { return clip_; }
    [[nodiscard]] const ConsentId& consent() const { return consent_; }
    [[nodiscard]] const UserId& reviewer() const { return reviewer_; }
    [[nodiscard]] Purpose purpose() const { return purpose_; }
    [[nodiscard]] Level level() const { return level_; }

  private:
    friend class consent::Gate;
    Permit(ClipId clip, ConsentId consent, UserId reviewer, Purpose purpose, Level level)
        : clip_(std::move(clip)), consent_(std::move(consent)), reviewer_(std::move(reviewer)), purpose_(purpose),
          level_(level) {}
    ClipId clip_;
    ConsentId consent_;
    UserId reviewer_;
    Purpose purpose_;
    Level level_;
};

}  // namespace milchglas
