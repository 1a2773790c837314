#include "tests/scenes/things.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace milchglas::scenes {
namespace {

struct Shape {
    double height, body, head, leg, tail;  ///< shares of the animal's length
};

Shape shape_of(Animal animal) {
    switch (animal) {
        case Animal::cat:
            return {0.5, 0.15, 0.13, 0.024, 0.45};
        case Animal::dog:
            return {0.72, 0.16, 0.14, 0.034, 0.25};
        case Animal::bird:
            return {0.45, 0.24, 0.16, 0.014, 0.3};
    }
    return {};
}

Fabric fur_of(int identity, double length) {
    cv::RNG random(static_cast<std::uint64_t>(identity) * 4243 + 17);
    for (int i = 0; i < 8; ++i) random.next();
    Fabric fur{random.uniform(25.0, 200.0), random.uniform(30.0, 60.0), Weave::speckles, length / 14, 0.2};
    if (random.uniform(0, 3) == 0) fur.weave = Weave::stripes;
    return fur;
}

}  // namespace

void draw_pet(Stage& stage, int identity, Animal animal, const PetStance& stance) {
    const Shape shape = shape_of(animal);
    const Fabric fur = fur_of(identity, stance.length);
    const double size = stance.length, way = stance.facing;
    const double back = shape.height * size * (1 - 0.62 * stance.lie);
    const cv::Point2d middle(stance.feet.x, stance.feet.y - back + shape.body * size);
    stage.begin(Kind::pet, identity);
    for (int i = 0; i < 4 && stance.lie < 0.7; ++i) {
        const double at = (i < 2 ? 0.24 : -0.26) * size * way;
        const double step = stance.stride * 0.1 * size * std::sin(stance.phase + (i % 3 == 0 ? 0 : std::numbers::pi));
        stage.paint(limb({middle.x + at, middle.y}, shape.leg * 1.6 * size, {middle.x + at + step, stance.feet.y},
                         shape.leg * size),
                    fur, middle);
    }
    stage.paint(limb({middle.x - 0.28 * size * way, middle.y}, shape.body * size * 0.95,
                     {middle.x + 0.24 * size * way, middle.y - 0.02 * size}, shape.body * size * 0.85),
                fur, middle);
    const double wag = 0.06 * size * std::sin(stance.phase * 0.7);
    stage.paint(limb({middle.x - 0.4 * size * way, middle.y - 0.05 * size}, 0.03 * size,
                     {middle.x - (0.4 + 0.5 * shape.tail) * size * way, middle.y - shape.tail * size * 0.6 + wag},
                     0.018 * size),
                fur, middle);
    const cv::Point2d head(middle.x + 0.42 * size * way, middle.y - shape.head * size * (1.1 - 0.6 * stance.lie));
    stage.paint(limb({middle.x + 0.26 * size * way, middle.y}, shape.head * size * 0.75, head, shape.head * size * 0.7),
                fur, middle);
    stage.paint(ellipse(head, shape.head * size, shape.head * size * 0.8), fur, middle);
    if (animal == Animal::bird)
        stage.paint({{head.x, head.y - 3}, {head.x + 0.3 * size * way, head.y + 2}, {head.x, head.y + 8}}, {60}, head);
    else
        for (const double ear : {-0.5, 0.35})
            stage.paint({{head.x + (ear - 0.25) * shape.head * size, head.y - 0.5 * shape.head * size},
                         {head.x + ear * shape.head * size, head.y - 1.4 * shape.head * size},
                         {head.x + (ear + 0.25) * shape.head * size, head.y - 0.5 * shape.head * size}},
                        fur, middle);
    stage.end();
}

namespace {

void draw_wheel(Stage& stage, cv::Point2d hub, double radius) {
    stage.paint(ellipse(hub, radius, radius), {28}, hub);
    stage.paint(ellipse(hub, radius * 0.6, radius * 0.6), {150, 40, Weave::checks, radius / 2}, hub);
}

void draw_body(Stage& stage, Vehicle vehicle, cv::Point2d wheels, double size, double way, const Fabric& lacquer) {
    const auto at = [&](double along, double up) {
        return cv::Point2d(wheels.x + along * size * way, wheels.y - up * size);
    };
    const bool van = vehicle == Vehicle::van;
    stage.paint({at(-0.5, 0.08), at(-0.5, 0.22), at(0.48, 0.2), at(0.5, 0.08)}, lacquer, wheels);
    if (van)
        stage.paint({at(-0.5, 0.12), at(-0.5, 0.46), at(0.24, 0.46), at(0.42, 0.22), at(0.46, 0.12)}, lacquer, wheels);
    else
        stage.paint({at(-0.38, 0.2), at(-0.26, 0.34), at(0.1, 0.34), at(0.26, 0.2)}, lacquer, wheels);
    const Fabric glass{55, 20, Weave::stripes, size / 20, 0.3};
    if (van)
        stage.paint({at(0.14, 0.24), at(0.14, 0.41), at(0.23, 0.41), at(0.36, 0.24)}, glass, wheels);
    else
        stage.paint({at(-0.3, 0.21), at(-0.23, 0.31), at(0.08, 0.31), at(0.18, 0.21)}, glass, wheels);
    for (const double axle : {-0.32, 0.32}) draw_wheel(stage, at(axle, 0.08), 0.085 * size);
}

}  // namespace

void draw_vehicle(Stage& stage, int identity, Vehicle vehicle, cv::Point2d wheels, double length, int facing) {
    cv::RNG random(static_cast<std::uint64_t>(identity) * 3301 + 5);
    for (int i = 0; i < 8; ++i) random.next();
    const Fabric lacquer{random.uniform(30.0, 225.0), 10, Weave::speckles, length / 8, random.uniform(0.1, 0.4)};
    stage.begin(Kind::vehicle, identity);
    if (vehicle != Vehicle::bicycle) {
        draw_body(stage, vehicle, wheels, length, facing, lacquer);
        return stage.end();
    }
    const double radius = 0.19 * length;
    for (const double side : {-0.3, 0.3}) {
        const cv::Point2d hub(wheels.x + side * length, wheels.y - radius);
        for (int i = 0; i < 24; ++i) {
            const double a = i * std::numbers::pi / 12, b = (i + 1) * std::numbers::pi / 12;
            stage.paint(limb({hub.x + radius * std::cos(a), hub.y + radius * std::sin(a)}, 0.02 * length,
                             {hub.x + radius * std::cos(b), hub.y + radius * std::sin(b)}, 0.02 * length),
                        {35}, hub);
        }
        stage.paint(limb(hub, 0.018 * length, {wheels.x, wheels.y - 0.5 * length}, 0.018 * length), lacquer, hub);
    }
    stage.end();
}

void draw_package(Stage& stage, int identity, cv::Point2d foot, double width) {
    const double height = width * 0.7;
    stage.begin(Kind::package, identity);
    stage.paint(box({foot.x - width / 2, foot.y - height}, width, height), {165, 14, Weave::speckles, width / 10, 0.25},
                foot);
    stage.paint(box({foot.x - width * 0.06, foot.y - height}, width * 0.12, height), {215}, foot);
    stage.paint(box({foot.x + width * 0.15, foot.y - height * 0.8}, width * 0.25, height * 0.3),
                {235, 90, Weave::stripes, width / 25, 0}, foot);
    stage.end();
}

void draw_curtain(Stage& stage, cv::Point2d corner, double width, double height, double wind, double seconds) {
    constexpr int folds = 9;
    for (int i = 0; i < folds; ++i) {
        const double sway = wind * width * 0.12 * std::sin(seconds * 2.1 + i * 0.5);
        const double left = corner.x + width * i / folds, wide = width / folds;
        stage.paint({{left, corner.y},
                     {left + wide, corner.y},
                     {left + wide + sway * 1.1, corner.y + height},
                     {left + sway, corner.y + height}},
                    {150.0 + 25 * (i % 2), 16, Weave::speckles, width / 30, 0.5}, {left + sway, corner.y});
    }
}

void draw_fan(Stage& stage, cv::Point2d hub, double radius, double turns) {
    for (int blade = 0; blade < 3; ++blade) {
        const double angle = 2 * std::numbers::pi * (turns + blade / 3.0);
        stage.paint(limb(hub, radius * 0.1, {hub.x + radius * std::cos(angle), hub.y + radius * std::sin(angle)},
                         radius * 0.28),
                    {70, 0, Weave::plain, 8, 0.3}, hub);
    }
}

}  // namespace milchglas::scenes
