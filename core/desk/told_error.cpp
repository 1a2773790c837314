#include "core/desk/told_error.h"

namespace milchglas::desk {

namespace {
constexpr std::size_t longest_where = 64;
}

std::string told_where(const std::string& where) {
    const bool ours = !where.empty() && where.size() <= longest_where &&
                      where.find_first_not_of("abcdefghijklmnopqrstuvwxyz_.") == std::string::npos;
    return ours ? where : "desk.decoder_told";
}

Error told_error(const DecoderFailed& failed) {
    return Error::received(failed.code, told_where(failed.where));
}

}  // namespace milchglas::desk
