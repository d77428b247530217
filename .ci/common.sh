# Shared by run, check and .ci/run; sourced from the top of the project. Speaks on standard error only.

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

build_packages=(g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools libqt6sql6-sqlite qt6-translations-l10n
    libexpected-dev libsodium-dev libsqlite3-dev libgmime-3.0-dev libxml2-dev libzstd-dev libssl-dev qtkeychain-qt6-dev
    fonts-noto-cjk fonts-dejavu-core)

# Installs those of the named Debian packages that are missing; asks apt for nothing when none is.
need() {
    local missing=() package status
    command -v dpkg-query >/dev/null || fail "This needs Debian 12 or a relative of it. Elsewhere, install what these packages hold and build with CMake: $*"
    for package in "$@"; do
        status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || status=
        [ "$status" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "These packages are missing, and only root can install them: ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing: ${missing[*]}"
    mkdir -p build
    local log=build/install.log
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=500 -q)
    { "${as_root[@]}" "${apt[@]}" update && "${as_root[@]}" "${apt[@]}" install -y --no-install-recommends "${missing[@]}"; } \
        >"$log" 2>&1 </dev/null || {
        tail -n 20 "$log" >&2
        fail "The packages could not be installed; all that apt said is in $log."
    }
}

# configure FOLDER OPTIONS: only where that has not been done; ninja itself notices later changes.
configure() {
    local folder=$1
    shift
    [ -f "$folder/build.ninja" ] && return
    local launcher=()
    command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    # Several sources are compiled as one: a clean build takes a quarter of the time.
    cmake --log-level=NOTICE -S . -B "$folder" -G Ninja -DCMAKE_UNITY_BUILD=ON "${launcher[@]}" "$@" >&2
}

build() {
    local folder=$1 quiet=()
    shift
    [ -t 2 ] || quiet=(--quiet)
    CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros ninja -C "$folder" "${quiet[@]}" "$@" >&2
}

# run_tests FOLDER: its closing line is ctest's.
run_tests() {
    ctest --test-dir "$1" --output-on-failure --no-tests=error -j"$(nproc)"
}
