// Only in ThreadSanitizer builds: the decoder's environment is empty, so its options are compiled in. FFmpeg isn't
// instrumented, and its own locks are invisible.
extern "C" __attribute__((visibility("default"))) const char* __tsan_default_options();  // NOLINT: the runtime's name

const char* __tsan_default_options() { return "ignore_noninstrumented_modules=1"; }
