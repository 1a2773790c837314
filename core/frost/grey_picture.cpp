#include "core/frost/grey_picture.h"

#include <algorithm>
#include <cmath>

#include "core/frost/shrink.h"

namespace milchglas::frost {

Size picture_size(Size display, std::int32_t longest) {
    const double scale = std::min(1.0, static_cast<double>(longest) / std::max(display.width, display.height));
    const auto side = [&](std::int32_t length) {
        return std::max<std::int32_t>(1, static_cast<std::int32_t>(std::lround(length * scale)));
    };
    return {side(display.width), side(display.height)};
}

cv::Mat upright_picture(const LumaPlane& luma, std::int32_t rotation, Size size) {
    const bool lying = rotation == 90 || rotation == 270;
    cv::Mat picture = shrunk(luma, lying ? cv::Size(size.height, size.width) : cv::Size(size.width, size.height));
    if (rotation == 90) cv::rotate(picture, picture, cv::ROTATE_90_CLOCKWISE);
    if (rotation == 180) cv::rotate(picture, picture, cv::ROTATE_180);
    if (rotation == 270) cv::rotate(picture, picture, cv::ROTATE_90_COUNTERCLOCKWISE);
    return picture;
}

}  // namespace milchglas::frost
