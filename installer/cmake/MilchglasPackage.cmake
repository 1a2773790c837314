# What is installed beside the programs, and the Debian package: build, then `cpack -G DEB` in the build folder.
# The programs' own install rules stand where the programs are declared, in app/.
set(deb_files ${PROJECT_SOURCE_DIR}/installer/deb)
set(desktop_files ${PROJECT_SOURCE_DIR}/resources/desktop)
find_program(GZIP_PROGRAM gzip REQUIRED)

# install_compressed(FILE DESTINATION [NAME]): as NAME.gz, with no name and time inside, so that it is the same each time.
function(install_compressed file destination)
  cmake_path(GET file FILENAME name)
  if(ARGC GREATER 2)
    set(name ${ARGV2})
  endif()
  set(compressed ${PROJECT_BINARY_DIR}/installer/${name}.gz)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/installer)
  execute_process(COMMAND ${GZIP_PROGRAM} -9 --no-name --stdout ${file} OUTPUT_FILE ${compressed}
    COMMAND_ERROR_IS_FATAL ANY)
  install(FILES ${compressed} DESTINATION ${destination})
endfunction()

install(FILES ${deb_files}/milchglas.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${deb_files}/milchglas.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo
  RENAME example.milchglas.workstation.metainfo.xml)
install(FILES ${deb_files}/milchglas.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME milchglas.xml)
# Every desktop of Debian 12 draws SVG icons; copies in pixels would only have to be kept alike.
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable)
install(FILES ${desktop_files}/milchglas.svg DESTINATION ${icons}/apps)
install(FILES ${desktop_files}/clip.svg DESTINATION ${icons}/mimetypes RENAME application-vnd.milchglas.clip.svg)
install(FILES ${deb_files}/milchglas-cli.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
  RENAME milchglas-cli)
foreach(page IN ITEMS milchglas.1 milchglas-cli.1 milchglas-guard.8 milchglas-decoder.8)
  cmake_path(GET page EXTENSION LAST_ONLY section)
  string(REPLACE "." "man" section ${section})
  install_compressed(${deb_files}/${page} ${CMAKE_INSTALL_MANDIR}/${section})
endforeach()
install(FILES ${deb_files}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/milchglas)
install_compressed(${deb_files}/changelog ${CMAKE_INSTALL_DATADIR}/doc/milchglas changelog.Debian)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME milchglas)
# .example names no real host (RFC 2606): the project has none yet.
set(CPACK_PACKAGE_CONTACT "The Milchglas maintainers <maintainers@milchglas.example>")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE https://milchglas.example/)
string(TOLOWER "${PROJECT_DESCRIPTION}" CPACK_PACKAGE_DESCRIPTION_SUMMARY)
# Read here: CPack writes the apostrophes of a CPACK_PACKAGE_DESCRIPTION_FILE as &apos;.
file(READ ${deb_files}/description.txt CPACK_DEBIAN_PACKAGE_DESCRIPTION)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${deb_files}/description.txt)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/readable_folders.cmake)
# Sorts below what Debian itself would ship, and says whose libraries it was linked with. As in installer/deb/changelog.
set(CPACK_DEBIAN_PACKAGE_RELEASE 1~bookworm)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# dpkg-shlibdeps finds all the window needs on X11: the xcb plugin is part of libqt6gui6, SVG of libqt6svg6.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# A native Wayland window; and letters of Hindi, which the usual fonts lack.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-ui-core | fonts-noto-core, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "age, bash-completion, opencv-data")
include(CPack)
