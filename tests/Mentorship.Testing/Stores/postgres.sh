#!/bin/sh
# A PostgreSQL of its own in an empty folder, for as long as somebody holds the other end of standard input:
# it is gone with its owner, even when the owner is killed.
set -eu
bin=$1
root=$2
as() {
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid=postgres --regid=postgres --init-groups env LC_ALL=C.UTF-8 "$@"
    else
        env LC_ALL=C.UTF-8 "$@"
    fi
}
if [ "$(id -u)" = 0 ]; then chown postgres "$root"; fi
cd "$root"
as "$bin/initdb" -D data -U postgres -A trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >start.log 2>&1 || { cat start.log >&2; exit 1; }
as "$bin/pg_ctl" -D data -l "$root/server.log" -s -w -t 60 \
    -o "-c listen_addresses='' -k $root -c fsync=off -c full_page_writes=off -c max_wal_size=128MB -c max_connections=200" \
    start </dev/null >&2
echo ready
read -r _ || true
as "$bin/pg_ctl" -D data -m immediate -s stop || true
cd /
rm -rf "$root"
