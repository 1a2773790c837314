#pragma once
// The clip after the open one, prepared before anybody asks for it, so that "next" is immediate. At most one for each
// session. Nobody has seen it: no view is counted, and opening it takes a new decision.
#include <memory>

#include "core/desk/preparation.h"

namespace milchglas::desk {

/// On the loop's thread; belongs to its session, which gives back what is prepared before its keys go.
class Prefetch {
  public:
    /// Prepares the clip that `request` would open now, unless there is one. What goes wrong is told when somebody asks
    /// for that clip.
    void begin(Workbench bench, const NextClip::Request& request);

    /// What was prepared for such a request, running, ready or damaged; the caller has the lease now. None: nothing is,
    /// and what was prepared for another purpose or task waits at its old place.
    std::unique_ptr<Preparation> take(const NextClip::Request& request);

    /// The clip waits at its old place.
    void give_back() { preparation_.reset(); }
    /// The same, where it is this one.
    void drop(const ClipId& clip);

  private:
    std::unique_ptr<Preparation> preparation_;
};

}  // namespace milchglas::desk
