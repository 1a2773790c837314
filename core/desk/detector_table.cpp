#include "core/desk/detector_table.h"

#include <array>
#include <charconv>

#include "core/store/migrate.h"

namespace milchglas::desk {
namespace {
constexpr std::string_view first_step = R"(
CREATE TABLE rules_detector(
    one INTEGER PRIMARY KEY CHECK(one = 1),
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    licence TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    layout TEXT NOT NULL,
    threshold INTEGER NOT NULL,
    classes TEXT NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    failed_where TEXT NOT NULL DEFAULT ''
) STRICT;
)";
constexpr std::array steps{first_step};
}  // namespace

Status make_rule_tables(store::Database& database) {
    return store::migrate(database, "rules", steps);
}

std::string classes_text(const std::vector<DetectorClass>& classes) {
    std::string text;
    for (const DetectorClass& each : classes)
        text += (text.empty() ? "" : ",") + std::to_string(each.index) + "=" + std::string(to_text(each.kind));
    return text;
}

std::optional<std::vector<DetectorClass>> parse_classes(std::string_view text) {
    std::vector<DetectorClass> classes;
    while (!text.empty()) {
        const std::string_view one = text.substr(0, text.find(','));
        text.remove_prefix(std::min(text.size(), one.size() + 1));
        const std::size_t equals = one.find('=');
        if (equals == std::string_view::npos) return std::nullopt;
        DetectorClass each;
        const char* const end = one.data() + equals;
        const auto [read, error] = std::from_chars(one.data(), end, each.index);
        const auto kind = from_text<DetectedKind>(one.substr(equals + 1));
        if (error != std::errc{} || read != end || !kind) return std::nullopt;
        each.kind = *kind;
        classes.push_back(each);
    }
    return classes;
}

Result<std::optional<PinnedRule>> detector_rule(store::Database& database) {
    MG_TRY(auto row, database.query("SELECT name, version, licence, sha256, bytes, width, height, layout, threshold,"
                                    " classes, failures, failed_where FROM rules_detector"));
    MG_TRY(const bool found, row.step());
    if (!found) return std::optional<PinnedRule>();
    PinnedRule pinned;
    DetectorRule& rule = pinned.rule;
    rule.name = row.text(0);
    rule.version = row.text(1);
    rule.licence = row.text(2);
    rule.sha256 = row.text(3);
    rule.bytes = row.integer(4);
    rule.spec.width = static_cast<std::int32_t>(row.integer(5));
    rule.spec.height = static_cast<std::int32_t>(row.integer(6));
    const auto layout = from_text<DetectorLayout>(row.text(7));
    rule.spec.threshold = static_cast<std::int32_t>(row.integer(8));
    auto classes = parse_classes(row.text(9));
    pinned.failures = row.integer(10);
    pinned.failed_where = row.text(11);
    if (!layout || !classes) return fail(Errc::damaged, "desk.detector_row");
    rule.spec.layout = *layout;
    rule.spec.classes = *std::move(classes);
    if (!makes_sense(rule.spec)) return fail(Errc::damaged, "desk.detector_row");
    return std::optional(std::move(pinned));
}

Status set_detector_rule(store::Transaction& transaction, const DetectorRule& rule) {
    const DetectorSpec& spec = rule.spec;
    return transaction.database().run(
        "INSERT OR REPLACE INTO rules_detector(one, name, version, licence, sha256, bytes, width, height, layout,"
        " threshold, classes) VALUES(1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        rule.name, rule.version, rule.licence, rule.sha256, rule.bytes, std::int64_t{spec.width},
        std::int64_t{spec.height}, to_text(spec.layout), std::int64_t{spec.threshold}, classes_text(spec.classes));
}

Status remove_detector_rule(store::Transaction& transaction) {
    return transaction.database().run("DELETE FROM rules_detector");
}

Status count_detector(store::Transaction& transaction, const std::string& sha256, const std::string& where) {
    return transaction.database().run(
        "UPDATE rules_detector SET failures = CASE WHEN ?2 = '' THEN 0 ELSE failures + 1"
        " END, failed_where = ?2 WHERE sha256 = ?1",
        sha256, where);
}

}  // namespace milchglas::desk
