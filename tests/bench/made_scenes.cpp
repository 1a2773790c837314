#include "tests/bench/made_scenes.h"

#include <cstdlib>

namespace milchglas::bench {
namespace {

constexpr int rate = 30;

std::string walker(int i) {
    const std::string n = std::to_string(i);
    return "[p" + n + "]overlay=x='mod(" + std::to_string(137 * i) + "+n*" + std::to_string(1 + i % 4) +
           "*W/640,W+w)-w':y='H*" + std::to_string(30 + 5 * i) + "/100'";
}

/// The room, then one overlay after the other.
std::string graph(Scene scene, const std::string& size) {
    const std::string room =
        "mandelbrot=s=" + size + ":r=30:start_scale=0.05,trim=end_frame=1,loop=-1:1,setpts=N/30/TB,hue=s=0";
    const std::string grain = ",noise=alls=5:allf=t,format=yuv420p";
    if (scene == Scene::still) return room + grain;
    if (scene == Scene::confetti)
        return "life=s=160x90:r=30:ratio=0.4:seed=7:mold=12:death_color=#505050:life_color=#e0e0e0,scale=" + size +
               ":flags=neighbor,format=yuv420p";
    std::string all = room + "[b0];", onto = "[b0]";
    constexpr int people = 8;
    for (int i = 0; i < people; ++i)
        all += "testsrc=s=320x240:r=30,crop=iw/4:ih,scale=iw*" + size.substr(size.find('x') + 1) +
               "/1080:-2,hue=h=" + std::to_string(40 * i) + "[p" + std::to_string(i) + "];";
    for (int i = 0; i < people; ++i) {
        const std::string next = i + 1 < people ? "[b" + std::to_string(i + 1) + "]" : "";
        all += onto + walker(i) + (next.empty() ? grain : next + ";");
        onto = next;
    }
    return all;
}

}  // namespace

bool make_scene(Scene scene, int rows, int seconds, const std::string& path) {
    const std::string size = std::to_string(rows * 16 / 9) + 'x' + std::to_string(rows);
    const std::string command = "ffmpeg -nostdin -v error -y -f lavfi -i \"" + graph(scene, size) + "\" -t " +
                                std::to_string(seconds) + " -r " + std::to_string(rate) +
                                " -c:v libx264 -preset veryfast -crf 23 '" + path + "'";
    return std::system(command.c_str()) == 0;
}

}  // namespace milchglas::bench
