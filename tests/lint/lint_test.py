#!/usr/bin/env python3
"""The lints find what they are for: each rule broken once in a small tree, and a clean tree stays silent."""
import pathlib
import tempfile
import unittest

import floors
import links
import needed
import posture
import size
import tree

PLAN = "# ground first\ncore/base\ncore/age core/note\ncore/desk\nui/review\napp/gui app/guard\n"
README = "`base` `age` `note` `desk`"


class TreeTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = pathlib.Path(self.folder.name)
        self.write("core/floors.txt", PLAN)
        self.write("core/README.md", README)
        self.write("core/base/bytes.h", "#pragma once\n")

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def assert_one(self, found, words):
        self.assertEqual(len(found), 1, found)
        self.assertIn(words, found[0])


class FloorsTest(TreeTest):
    def test_downward_is_silent(self):
        self.write("core/age/seal.h", '#include <vector>\n#include "core/base/bytes.h"\n')
        self.write("ui/review/page.h", '#include <QWidget>\n#include "core/desk/next.h"\n')
        self.write("core/desk/next.h", '#include "core/age/seal.h"\n')
        self.assertEqual(floors.problems(self.root), [])

    def test_upward(self):
        self.write("core/age/seal.h", "")
        self.write("core/base/bytes.h", '#include "core/age/seal.h"\n')
        self.assert_one(floors.problems(self.root), "core/base may not include core/age")

    def test_sideways(self):
        self.write("core/note/note.h", "")
        self.write("core/age/seal.cpp", '#include "core/note/note.h"\n')
        self.assert_one(floors.problems(self.root), "core/age may not include core/note")

    def test_unknown_room(self):
        self.write("core/attic/box.h", "")
        self.assert_one(floors.problems(self.root), "isn't in core/floors.txt")

    def test_relative_path(self):
        self.write("core/age/seal.cpp", '#include "seal.h"\n')
        self.assert_one(floors.problems(self.root), "top of the tree")

    def test_qt_in_core(self):
        self.write("core/desk/next.h", "#include <QString>\n")
        self.assert_one(floors.problems(self.root), "Qt begins at")

    def test_cycle(self):
        self.write("core/age/a.h", '#include "core/age/b.h"\n')
        self.write("core/age/b.h", '#include "core/age/a.h"\n')
        self.assert_one(floors.problems(self.root), "core/age/a.h -> core/age/b.h -> core/age/a.h")

    def test_room_nobody_described(self):
        self.write("core/README.md", "`base` `age` `note`")
        self.assert_one(floors.problems(self.root), "`desk`")


class PostureTest(TreeTest):
    def test_reading_it_and_the_one_default_are_silent(self):
        self.write("core/desk/limits.h", "    Posture vouched_posture = Posture::open;\n")
        self.write("core/desk/session.cpp", "    posture_ = std::min(told, desk_.limits().vouched_posture);\n")
        self.assertEqual(posture.problems(self.root), [])

    def test_vouching_is_found(self):
        self.write("app/guard/main.cpp", "    limits.vouched_posture = told;\n")
        self.assert_one(posture.problems(self.root), "vouches")

    def test_another_default_is_found(self):
        self.write("core/desk/limits.h", "    Posture vouched_posture = Posture::sealed;\n")
        self.assert_one(posture.problems(self.root), "vouches")


class SizeTest(TreeTest):
    def function(self, lines):
        return "int f(int a,\n      int b) {\n" + "    a += b;\n" * lines + "}\n"

    def test_at_the_limits_is_silent(self):
        self.write("core/age/a.cpp", self.function(40))
        self.write("core/age/b.cpp", "// x\n" * 300)
        self.write("core/age/c.cpp", '// throw\nconst char* text = "throw";\n')
        self.write("ui/review/d.cpp", "auto* app = QCoreApplication::instance();\n")
        self.assertEqual(size.problems(self.root), [])

    def test_long_file(self):
        self.write("core/age/a.h", "// x\n" * 301)
        self.assert_one(size.problems(self.root), "301 lines")

    def test_long_function(self):
        self.write("core/age/a.cpp", "namespace age {\n\n" + self.function(41) + "\n}  // namespace age\n")
        self.assert_one(size.problems(self.root), "core/age/a.cpp:3: function of 41 lines")

    def test_leftovers(self):
        self.write("core/age/utils/a.h", "")
        self.assert_one(size.problems(self.root), "utils")

    def test_singleton(self):
        self.write("core/age/a.h", "class A {\n    static A& instance();\n};\n")
        self.assert_one(size.problems(self.root), "singleton")

    def test_throw(self):
        self.write("core/age/a.cpp", "void f() { throw 1; }\n")
        self.assert_one(size.problems(self.root), "never throws")


class LinksTest(unittest.TestCase):
    plan = {"core/base": 0, "core/age": 1, "core/note": 1, "core/desk": 2, "app/gui": 3}
    rules = "app/gui : milchglas_age SQLITE\ncore : Qt6\n"

    def problems(self, *graph):
        return links.problems(self.plan, self.rules, "\n".join(graph))

    def test_clean(self):
        self.assertEqual(self.problems("core/age milchglas_age milchglas_base", "core/base milchglas_base",
                                       "app/gui milchglas milchglas_base Qt6::Core"), [])

    def test_forbidden_through_others(self):
        found = self.problems("core/age milchglas_age", "core/desk milchglas_desk milchglas_age PkgConfig::SQLITE",
                              "app/gui milchglas milchglas_desk")
        self.assertEqual(found, ["milchglas (app/gui) links PkgConfig::SQLITE", "milchglas (app/gui) links milchglas_age"])

    def test_prefix_of_a_name_is_another_library(self):
        self.assertEqual(self.problems("core/age milchglas_age_public", "app/gui milchglas milchglas_age_public"), [])

    def test_upward_and_sideways(self):
        found = self.problems("core/age milchglas_age milchglas_note", "core/note milchglas_note milchglas_desk",
                              "core/desk milchglas_desk")
        self.assertEqual(found, ["milchglas_age: core/age may not link core/note",
                                 "milchglas_note: core/note may not link core/desk"])


class NeededTest(unittest.TestCase):
    rules = "milchglas : libsqlite3\n"

    def test_clean(self):
        self.assertEqual(list(needed.problems(self.rules, lambda _: ["libc.so.6"])), [])

    def test_forbidden(self):
        self.assertEqual(list(needed.problems(self.rules, lambda _: ["libsqlite3.so.0"])),
                         ["milchglas needs libsqlite3.so.0"])

    def test_not_built(self):
        self.assertEqual(len(list(needed.problems(self.rules, lambda _: []))), 1)


class CommentsTest(unittest.TestCase):
    def test_lines_keep_their_numbers(self):
        text = 'a /* b\nc */ d // e\n"f" g\n'
        self.assertEqual([line.split() for line in tree.without_comments(text).splitlines()], [["a"], ["d"], ["g"]])


if __name__ == "__main__":
    unittest.main()
