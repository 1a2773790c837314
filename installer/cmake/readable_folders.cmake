# Run by cpack before it packs: folders are everybody's to read, whatever the umask of who packs.
# CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS doesn't reach the folders that installing a file makes (CMake 3.25).
file(CHMOD_RECURSE ${CPACK_TEMPORARY_INSTALL_DIRECTORY} DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
