#!/bin/bash
# Debian's own judgement: no error, no warning, no override.
set -euo pipefail
lintian --no-cfg --show-overrides --fail-on error,warning,override "$1/milchglas.deb"
