#pragma once
// Where text stands in the clip: what looked like it in several pictures is covered throughout, as a silhouette.
#include <future>
#include <optional>
#include <vector>

#include "core/frost/grey_picture.h"
#include "core/frost/masks.h"

namespace milchglas::frost {

struct TextCover {
    cv::Mat mask;           ///< CV_8U, 0 or 255, of the clip's size
    bool too_much = false;  ///< more than may be covered: then nothing is, and cells have to be coarser
};

class TextWatch {
  public:
    /// Looks at the first frame and then at one a second, from the fifth on at one in 2.5 s. `seconds` from the first
    /// frame on. A look goes on in a thread of its own while frames between are added; its exceptions come out at the
    /// next look, or in cover().
    void add(const LumaPlane& luma, Size display, std::int32_t rotation, double seconds);
    /// Of all looks so far.
    [[nodiscard]] TextCover cover(Size grid);

  private:
    using Lines = std::vector<cv::Rect2f>;  ///< of text, in fractions of the picture
    void end_look();

    std::optional<double> looked_at_;
    std::vector<Lines> looks_;
    std::future<Lines> looking_;
};

void hide_text(const TextCover& text, Masks& hidden);

/// The same in every frame. All bear `text_object`.
std::vector<Silhouette> text_silhouettes(const TextCover& text);
inline constexpr std::uint16_t text_object = 65'534;

/// Adds them to every frame; where there are too many silhouettes for one frame, the smallest others go.
void add_text(const TextCover& text, std::vector<std::vector<Silhouette>>& silhouettes);

}  // namespace milchglas::frost
