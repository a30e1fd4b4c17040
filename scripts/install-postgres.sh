#!/bin/bash
# Makes a PostgreSQL server with pgvector available for tests and prints the folder of its programs. Returns at once where
# both are there. Debian 12 has no pgvector package: it is built from the source package of Debian 13, fetched from the
# mirror this machine already uses. apt's sources and package lists stay as they were; no server is started.
set -euo pipefail

name=install-postgres
wanted="PostgreSQL with pgvector"
advice="set TEST_DATABASE_URL to a PostgreSQL 15 or later with pgvector whose user may create databases, roles and extensions, for example postgres://postgres@127.0.0.1:5432/postgres"
. "$(dirname "${BASH_SOURCE[0]}")/debian-packages.sh"

print_if_ready() {
  local folder version
  for folder in $(printf '%s\n' /usr/lib/postgresql/*/ | sort -rV); do
    version=$(basename "$folder")
    if [ -x "${folder}bin/initdb" ] && [ -x "${folder}bin/postgres" ] && [ -e "${folder}lib/vector.so" ] &&
      [ -e "/usr/share/postgresql/$version/extension/vector.control" ]; then
      echo "${folder}bin"
      return
    fi
  done
  return 1
}

# The package would create and start a server of its own, which a test never uses; an existing choice is left alone.
without_own_server() {
  choice=/etc/postgresql-common/createcluster.d/koers-tests.conf
  trap 'rm -rf "$work" "$choice"' EXIT
  if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    mkdir -p "$(dirname "$choice")"
    echo "create_main_cluster = false" >"$choice"
  fi
  "$@"
}

newest_pgvector_package() {
  apt-cache search --names-only '^postgresql-[0-9]+-pgvector$' | cut -d' ' -f1 | sort -rV | head -n 1
}

debian_mirror() {
  apt-get indextargets --format '$(CODENAME) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' |
    sed -n 's/^bookworm main //p' | head -n 1
}

build_pgvector() {
  local mirror pg_config=/usr/lib/postgresql/15/bin/pg_config
  mirror=$(debian_mirror)
  [ -n "$mirror" ] || refuse "apt has no Debian mirror to fetch pgvector's source from"

  # Source list, package lists and cache live in the work folder, so that the machine's own never see Debian 13.
  echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" >"$work/trixie.list"
  local apart=(-o "Dir::Etc::SourceList=$work/trixie.list" -o Dir::Etc::SourceParts=- -o "Dir::State::Lists=$work/lists"
    -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache=)
  mkdir -p "$work/lists/partial" "$work/source" && cd "$work/source"
  say "fetching pgvector's source from $mirror (trixie)"
  apt "${apart[@]}" update || refuse "the source list of Debian 13 cannot be fetched"
  apt "${apart[@]}" -o APT::Sandbox::User=root source pgvector || refuse "pgvector's source cannot be fetched"

  say "building pgvector for PostgreSQL 15"
  cd pgvector-*/
  # No tuning for this very processor and no bitcode: neither matters in tests, both can go wrong elsewhere.
  quietly make -j2 OPTFLAGS= with_llvm=no PG_CONFIG=$pg_config || refuse "pgvector cannot be built"
  quietly make install with_llvm=no PG_CONFIG=$pg_config || refuse "pgvector cannot be installed"
  cd /
}

print_if_ready && exit
require_root_on_debian
one_at_a_time
print_if_ready && exit
make_work_folder

if [ -z "$(apt-cache search --names-only '^postgresql$')" ]; then
  say "updating the package lists"
  apt update || refuse "the package lists cannot be fetched"
fi

package=$(newest_pgvector_package)
if [ -n "$package" ]; then
  server=${package%-pgvector}
  say "installing $server with pgvector"
  without_own_server apt_install "$server" "$package"
elif [[ $(cat /etc/debian_version) == 12.* ]]; then
  say "installing postgresql-15 and what pgvector needs to build"
  without_own_server apt_install postgresql-15 postgresql-server-dev-15 gcc make libc6-dev dpkg-dev debian-archive-keyring
  build_pgvector
else
  refuse "this Debian has no pgvector package"
fi
print_if_ready || refuse "installed, yet not found"
