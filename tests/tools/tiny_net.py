#!/usr/bin/env python3
"""Writes a tiny ONNX net that tells bright (class 0) and dark (class 1) spots on grey, in the layouts that detectors use.

It is one convolution that takes the mean of every square of 16 pixels; box and cell do not depend on the picture. So
what a detector must find in a made-up clip is known. ONNX is protocol buffers, which need no library to be written.

usage: tiny_net.py OUT [--layout yolov5|yolov8] [--size 320x192] [--box 96] [--classes 2] [--slow N]
"""
import argparse
import struct

STEP = 16
FLOAT, INT64 = 1, 7


def varint(value):
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out) + bytes([value])


def number(field, value):
    return varint(field << 3) + varint(value)


def block(field, content):
    content = content.encode() if isinstance(content, str) else content
    return varint(field << 3 | 2) + varint(len(content)) + content


def tensor(name, dims, values, kind=FLOAT):
    raw = struct.pack(f"<{len(values)}{'f' if kind == FLOAT else 'q'}", *values)
    return b"".join(number(1, d) for d in dims) + number(2, kind) + block(8, name) + block(9, raw)


def ints(name, values):
    return block(1, name) + b"".join(number(8, v) for v in values) + number(20, 7)


def node(kind, inputs, output, *attributes):
    parts = [block(1, name) for name in inputs] + [block(2, output), block(3, output), block(4, kind)]
    return b"".join(parts + [block(5, attribute) for attribute in attributes])


def value(name, dims):
    shape = b"".join(block(1, number(1, d)) for d in dims)
    return block(1, name) + block(2, block(1, number(1, FLOAT) + block(2, shape)))


def constants(layout, columns, rows, box, classes):
    """What is added to the convolution, channel by channel: cell centres, sizes, and 1 - mean for dark spots."""
    cells = [(x * STEP + STEP / 2, y * STEP + STEP / 2) for y in range(rows) for x in range(columns)]
    channels = [[x for x, _ in cells], [y for _, y in cells], [box] * len(cells), [box] * len(cells)]
    if layout == "yolov5":
        channels.append([1.0] * len(cells))
    channels += [[1.0 if index == 1 else 0.0] * len(cells) for index in range(classes)]
    return channels


def net(layout, width, height, box, classes, slow):
    columns, rows = width // STEP, height // STEP
    added = constants(layout, columns, rows, box, classes)
    first = len(added) - classes
    mean = 1 / (3 * STEP * STEP)
    gains = [mean if at == first else -mean if at == first + 1 else 0.0 for at in range(len(added))]
    weights = [gain for gain in gains for _ in range(3 * STEP * STEP)]
    initializers = [
        tensor("w", [len(added), 3, STEP, STEP], weights),
        tensor("c", [1, len(added), rows, columns], [v for channel in added for v in channel]),
        tensor("s", [3], [1, len(added), rows * columns], INT64),
    ]
    nodes = []
    last = "in"
    if slow:  # means of wide surroundings, again and again, for nothing
        initializers.append(tensor("k", [3, 3, 31, 31], [0.0] * (9 * 31 * 31)))
        for index in range(slow):
            nodes.append(node("Conv", [last, "k"], f"slow{index}", ints("kernel_shape", [31, 31]),
                              ints("pads", [15, 15, 15, 15]), ints("strides", [1, 1])))
            nodes.append(node("Add", [f"slow{index}", "in"], f"back{index}"))
            last = f"back{index}"
    nodes += [
        node("Conv", [last, "w"], "means", ints("kernel_shape", [STEP, STEP]), ints("strides", [STEP, STEP])),
        node("Add", ["means", "c"], "cells"),
        node("Reshape", ["cells", "s"], "flat"),
    ]
    shape = [1, len(added), rows * columns]
    output = "flat"
    if layout == "yolov5":
        nodes.append(node("Transpose", ["flat"], "turned", ints("perm", [0, 2, 1])))
        shape, output = [1, rows * columns, len(added)], "turned"
    graph = b"".join([block(1, each) for each in nodes] + [block(2, "tiny")] + [block(5, each) for each in initializers]
                     + [block(11, value("in", [1, 3, height, width])), block(12, value(output, shape))])
    return number(1, 7) + block(7, graph) + block(8, block(1, "") + number(2, 12))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("--layout", default="yolov5", choices=["yolov5", "yolov8"])
    parser.add_argument("--size", default="320x192")
    parser.add_argument("--box", type=float, default=96)
    parser.add_argument("--classes", type=int, default=2)
    parser.add_argument("--slow", type=int, default=0)
    given = parser.parse_args()
    width, height = (int(side) for side in given.size.split("x"))
    with open(given.out, "wb") as out:
        out.write(net(given.layout, width, height, given.box, given.classes, given.slow))


if __name__ == "__main__":
    main()
