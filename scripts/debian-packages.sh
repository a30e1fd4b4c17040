# Sourced by the install scripts: installing Debian packages quietly and politely. The caller sets `name`, `wanted` and
# `advice`. Progress goes to stderr; stdout is kept for the one line with the answer. apt's own output shows only on failure.

say() { printf '%s: %s\n' "$name" "$1" >&2; }

# What a person can do where installing is not possible; the test support repeats this line as its error.
refuse() {
  printf '%s: %s; %s\n' "$name" "$1" "$advice" >&2
  exit 1
}

require_root_on_debian() {
  [ -r /etc/debian_version ] && command -v apt-get >/dev/null || refuse "$wanted is missing, and this is not Debian"
  [ "$(id -u)" -eq 0 ] || refuse "$wanted is missing, and installing it needs root"
}

# Two test runs may start at the same moment: the second waits for the first and then finds the work done.
one_at_a_time() {
  exec 9>/var/lock/koers-install.lock
  flock 9
}

work=
make_work_folder() {
  work=$(mktemp -d)
  chmod 755 "$work" # apt drops to the user _apt for its downloads
  trap 'rm -rf "$work"' EXIT
}

quietly() {
  "$@" >"$work/log" 2>&1 && return
  tail -n 20 "$work/log" >&2
  return 1
}

apt() {
  DEBIAN_FRONTEND=noninteractive quietly apt-get -q -y -o DPkg::Lock::Timeout=300 "$@"
}

# A fresh image has no package lists, an old one has lists that point to packages already replaced: update, then once more.
apt_install() {
  apt install --no-install-recommends "$@" 2>/dev/null && return
  say "updating the package lists"
  apt update || refuse "the package lists cannot be fetched"
  apt install --no-install-recommends "$@" || refuse "apt-get cannot install $*"
}
