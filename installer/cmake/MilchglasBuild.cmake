# How every target of the project is compiled, and the two functions that declare one.
include(CTest)
include(GNUInstallDirs)
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

option(MILCHGLAS_WINDOW "Build the Qt window" ON)
set(MILCHGLAS_SANITIZE "" CACHE STRING "address,undefined | thread | empty")
option(MILCHGLAS_FUZZ "Build the libFuzzer targets (clang only)" OFF)

include(MilchglasDependencies)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
# Asserts stay on in release; -O3 makes g++ 12 warn of overflows that aren't there and the build a third slower.
set(CMAKE_CXX_FLAGS_RELEASE "-O2")
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # Two checkouts of one commit share their objects only when paths are made relative and the working folder isn't hashed.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}
      CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
  add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
  -Wold-style-cast -Woverloaded-virtual -Wnull-dereference -Werror -fstack-protector-strong)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 reports false null dereferences and overlapping copies inside inlined standard headers when it optimises.
  add_compile_options(-Wno-null-dereference -Wno-restrict)
else()
  # The std::stable_sort of Debian's libstdc++ calls what it itself deprecates. Of our own calls g++ tells.
  add_compile_options(-Wno-deprecated-declarations)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT MILCHGLAS_SANITIZE)
  add_compile_options(-D_FORTIFY_SOURCE=2)
endif()
# A program asks for the libraries it uses, not for all its rooms could use: so Debian's g++ does, and clang doesn't.
add_link_options(-Wl,-z,relro -Wl,-z,now -Wl,--as-needed)
if(MILCHGLAS_SANITIZE)
  add_compile_options(-fsanitize=${MILCHGLAS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${MILCHGLAS_SANITIZE})
  add_compile_definitions(MILCHGLAS_SANITIZED)
endif()
if(MILCHGLAS_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# milchglas_room(NAME SOURCES a.cpp ... [PUBLIC lib ...] [PRIVATE lib ...])
# A room of core/ or ui/: static library milchglas_<NAME>, included from the top of the tree ("core/age/seal.h").
function(milchglas_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(milchglas_${name} STATIC ${ROOM_SOURCES})
  target_include_directories(milchglas_${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(milchglas_${name} PUBLIC ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
endfunction()

# milchglas_test(NAME SOURCES a_test.cpp ... [LINKS lib ...] [LABELS label ...] [TIMEOUT seconds])
function(milchglas_test name)
  cmake_parse_arguments(T "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
  find_package(GTest REQUIRED)
  add_executable(${name}_test ${T_SOURCES})
  set_target_properties(${name}_test PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
  target_include_directories(${name}_test PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name}_test PRIVATE ${T_LINKS} GTest::gmock GTest::gtest_main)
  add_test(NAME ${name} COMMAND ${name}_test)
  set_tests_properties(${name} PROPERTIES TIMEOUT 120)
  if(T_TIMEOUT)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT})
  endif()
  if(T_LABELS)
    set_tests_properties(${name} PROPERTIES LABELS "${T_LABELS}")
  endif()
endfunction()
