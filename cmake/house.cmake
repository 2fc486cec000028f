# How every target of the house is built: the language, the warnings, one precompiled header, the floors.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(BAGALAU_CCACHE ccache)
if(BAGALAU_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 # a second clone builds from the same cache
      ${BAGALAU_CCACHE})
endif()
find_program(BAGALAU_MOLD mold)
if(BAGALAU_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

add_library(bagalau_flags INTERFACE)
target_compile_options(bagalau_flags INTERFACE -Wall -Wextra -Werror)
target_compile_definitions(bagalau_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH QT_STRICT_ITERATORS)
target_include_directories(bagalau_flags INTERFACE ${CMAKE_SOURCE_DIR}/src)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 takes the empty states of std::variant and std::optional for reads of unset memory; the sanitizers would not.
  target_compile_options(bagalau_flags INTERFACE -Wno-maybe-uninitialized)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  target_compile_options(bagalau_flags INTERFACE -fpch-instantiate-templates)
endif()
if(BAGALAU_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
if(BAGALAU_FUZZERS)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# One precompiled header for the house; its own target, so that it knows no more than Qt Core.
add_library(bagalau_pch OBJECT ${CMAKE_SOURCE_DIR}/cmake/pch.cpp)
target_link_libraries(bagalau_pch PRIVATE bagalau_flags Qt6::Core)
# Named without its path, so that it is the same file in every clone and the compiler cache knows it.
target_include_directories(bagalau_pch PRIVATE ${CMAKE_SOURCE_DIR}/cmake)
target_precompile_headers(bagalau_pch PRIVATE <pch.h>)

# bagalau_module(name LINKS ...): a floor of the house. What it may include is what it links; tests/architecture checks it.
function(bagalau_module name)
  cmake_parse_arguments(arg "" "" "LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
  add_library(bagalau_${name} STATIC ${sources})
  target_link_libraries(bagalau_${name} PRIVATE bagalau_flags Qt6::Core ${arg_LINKS})
  target_precompile_headers(bagalau_${name} REUSE_FROM bagalau_pch)
endfunction()
