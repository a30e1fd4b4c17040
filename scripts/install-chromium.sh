#!/bin/bash
# Makes a Chromium available for browser tests and prints its path. Returns at once where CHROMIUM_PATH names one, or where
# Debian's Chromium and a font are there (without any font a screenshot shows boxes instead of letters).
set -euo pipefail

name=install-chromium
wanted=Chromium
advice="set CHROMIUM_PATH to the program of a Chromium or Chrome"
. "$(dirname "${BASH_SOURCE[0]}")/debian-packages.sh"

print_if_ready() {
  [ -x /usr/bin/chromium ] && compgen -G '/usr/share/fonts/truetype/*/*.ttf' >/dev/null && echo /usr/bin/chromium
}

if [ -n "${CHROMIUM_PATH:-}" ]; then
  [ -x "$CHROMIUM_PATH" ] || refuse "CHROMIUM_PATH names no program"
  echo "$CHROMIUM_PATH"
  exit
fi

print_if_ready && exit
require_root_on_debian
one_at_a_time
print_if_ready && exit
make_work_folder

say "installing chromium and fonts-dejavu-core"
apt_install chromium fonts-dejavu-core
print_if_ready || refuse "installed, yet not found"
