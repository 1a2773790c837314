#include "core/viewer/lockdown.h"

#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <memory>
#include <span>

#include "core/viewer/landlock.h"
#include "core/viewer/syscalls_pass.h"
#include "core/viewer/syscalls_render.h"
#include "core/viewer/syscalls_sanitizer.h"

namespace milchglas::viewer {

namespace {

[[maybe_unused]] constexpr rlim_t address_space = rlim_t{1} << 30;

bool set_limit(__rlimit_resource what, rlim_t value) {
    const rlimit limit{value, value};
    return ::setrlimit(what, &limit) == 0;
}

Status limit_resources() {
    bool held = set_limit(RLIMIT_FSIZE, 0) && set_limit(RLIMIT_CORE, 0);
#ifndef MILCHGLAS_SANITIZED  // a sanitizer reserves terabytes and opens pipes
    held = held && set_limit(RLIMIT_NOFILE, 0) && set_limit(RLIMIT_AS, address_space);
#endif
    if (!held) return fail(Errc::io, "viewer.rlimits");
    return {};
}

struct ReleaseFilter {
    void operator()(void* filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, ReleaseFilter>;

/// A call this architecture doesn't have is none to allow or refuse.
bool add_rule(scmp_filter_ctx filter, std::uint32_t action, const char* call,
              std::span<const Condition> conditions = {}) {
    const int number = seccomp_syscall_resolve_name(call);
    if (number == __NR_SCMP_ERROR) return false;
    scmp_arg_cmp compare[2];
    unsigned int count = 0;
    for (const Condition& condition : conditions) {
        if (condition.mask == 0) continue;
        compare[count++] = {condition.argument, SCMP_CMP_MASKED_EQ, condition.mask, condition.value};
    }
    return seccomp_rule_add_array(filter, action, number, count, compare) == 0;
}

Status filter_calls(std::span<const Allowed> allowed, std::span<const Refused> refused) {
    const Filter filter(seccomp_init(SCMP_ACT_KILL_PROCESS));
    bool built = filter && seccomp_attr_set(filter.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS) == 0 &&
                 seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1) == 0;
    for (const auto list : {allowed, std::span<const Allowed>(sanitizer_allowed)})
        for (const Allowed& rule : list) {
            const Condition conditions[]{rule.first, rule.second};
            built = built && add_rule(filter.get(), SCMP_ACT_ALLOW, rule.call, conditions);
        }
    for (const Refused& rule : refused)
        built = built && add_rule(filter.get(), SCMP_ACT_ERRNO(static_cast<std::uint32_t>(rule.error)), rule.call);
    if (!built || seccomp_load(filter.get()) != 0) return fail(Errc::io, "viewer.seccomp");
    return {};
}

}  // namespace

Result<std::string> lock_down(Mode mode) {
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return fail(Errc::io, "viewer.no_new_privs");
    // Landlock needs a descriptor for a moment, so it comes before the limits; seccomp is last, it forbids all the
    // rest.
    MG_TRY(const bool has_landlock, deny_all_by_landlock());
    MG_CHECK(limit_resources());
    MG_CHECK(mode == Mode::pass ? filter_calls(pass_allowed, pass_refused)
                                : filter_calls(render_allowed, render_refused));
    return std::string("rlimits no_new_privs ") + (has_landlock ? "landlock " : "") + "seccomp";
}

}  // namespace milchglas::viewer
