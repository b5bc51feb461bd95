#!/bin/sh
# One entry point for a fresh machine: makes .venv once, then hands its arguments to the command `mltheory`.
#   sh run.sh reproduce shaff      sh run.sh test      sh run.sh --help
# PYTHON=/path/to/python3.x chooses the interpreter (3.11 or newer, with venv and pip).
set -eu
cd "$(dirname "$0")"
say() { printf '%s\n' "run.sh: $*" >&2; }
fail() { say "$*"; exit 1; }
new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

stamp="$(cat settings.ini setup.py constraints.txt | cksum) $(pwd)"  # a moved checkout is installed anew
if [ ! -x .venv/bin/mltheory ] || [ "$(cat .venv/stamp 2>/dev/null || true)" != "$stamp" ]; then
    if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then  # none yet, or one that was interrupted while it was made
        rm -rf .venv
        if [ -n "${PYTHON:-}" ] && ! new_enough "$PYTHON"; then fail "PYTHON=$PYTHON is no Python 3.11 or newer"; fi
        python=
        for candidate in ${PYTHON:+"$PYTHON"} python3 python3.13 python3.12 python3.11 python3.14; do
            if command -v "$candidate" >/dev/null 2>&1 && new_enough "$candidate"; then python=$candidate; break; fi
        done
        [ -n "$python" ] || fail "Python 3.11 or newer is needed and none was found. Install one, or name it: PYTHON=/path/to/python3.11 sh run.sh"
        "$python" -c 'import venv, ensurepip' >/dev/null 2>&1 || fail "'$python' lacks venv or pip. On Debian and Ubuntu: apt-get install python3-venv"
        say "making .venv with $("$python" --version 2>&1)"
        "$python" -m venv .venv || { rm -rf .venv; fail "the virtual environment could not be made in $(pwd)/.venv (disk full, or folder not writable?)"; }
    fi
    pip=".venv/bin/python -m pip --disable-pip-version-check --quiet"
    say "installing the package and what it needs (some minutes the first time)"
    $pip install -c constraints.txt numpy setuptools wheel || fail "pip could not install numpy, setuptools and wheel: is there a network?"
    $pip install --no-build-isolation -c constraints.txt -e '.[dev]' || fail "pip could not install the project (message above)"
    .venv/bin/python -c 'import iisignature' >/dev/null 2>&1 || $pip install --no-build-isolation -c constraints.txt iisignature >/dev/null 2>&1 \
        || say "iisignature was not built (no C++ compiler?): the comparisons with it are skipped, nothing else changes"
    printf '%s' "$stamp" > .venv/stamp
fi
exec .venv/bin/mltheory "$@"
