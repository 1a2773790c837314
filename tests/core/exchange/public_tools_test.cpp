// The files as other people's tools see them. Each test is skipped where its tool isn't installed.
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include "export_folder.h"

namespace milchglas::exchange {
namespace {

class PublicTools : public ExportFolder {
  protected:
    /// The exit code of `command` run by the shell inside the export folder, output dropped.
    [[nodiscard]] int run(const std::string& command) const {
        const std::string line = "cd '" + folder_.string() + "' && " + command;
        std::string shell = "sh", option = "-c", script = line;
        char* arguments[] = {shell.data(), option.data(), script.data(), nullptr};
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
        pid_t pid = 0;
        const int started = posix_spawn(&pid, "/bin/sh", &actions, nullptr, arguments, environ);
        posix_spawn_file_actions_destroy(&actions);
        int status = 0;
        if (started != 0 || waitpid(pid, &status, 0) != pid) return -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    [[nodiscard]] bool has(const std::string& probe) const { return run(probe + " 2>/dev/null") == 0; }

    void SetUp() override {
        ExportFolder::SetUp();
        write();
    }
};

TEST_F(PublicTools, Sha256sumAgrees) {
    if (!has("command -v sha256sum")) GTEST_SKIP() << "no sha256sum";
    EXPECT_EQ(run("sha256sum --strict --quiet -c SHA256SUMS"), 0);
}

TEST_F(PublicTools, XmllintFindsTheCvatFilesWellFormed) {
    if (!has("command -v xmllint")) GTEST_SKIP() << "no xmllint";
    EXPECT_EQ(run("xmllint --noout cvat/*.xml"), 0);
}

TEST_F(PublicTools, EveryLineSatisfiesTheShippedSchema) {
    if (!has("python3 -c 'import jsonschema'")) GTEST_SKIP() << "no python3 jsonschema";
    overwrite("check.py", R"(import json, jsonschema
schema = json.load(open('labels.schema.json'))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
lines = [json.loads(line) for line in open('labels.jsonl')]
assert len(lines) == 9, len(lines)
for line in lines:
    validator.validate(line)
    assert not validator.is_valid({**line, 'extra': 1})
)");
    EXPECT_EQ(run("python3 check.py"), 0);
}

TEST_F(PublicTools, PycocotoolsLoadsTheCocoFile) {
    if (!has("python3 -c 'import pycocotools'")) GTEST_SKIP() << "no python3 pycocotools";
    EXPECT_EQ(run("python3 -c \"from pycocotools.coco import COCO; c = COCO('coco.json'); "
                  "assert all(c.annToMask(a).sum() for a in c.anns.values())\""), 0);
}

}  // namespace
}  // namespace milchglas::exchange
