#!/usr/bin/env bash
# Runs a command beside the Orca screen reader, on a private display and bus and without sound.
# What Orca would say goes, line by line, to the file that SPEECH_LOG names. Debian's packages:
#   apt-get install xvfb openbox xdotool orca at-spi2-core dbus-x11 python3-pyatspi
#     gir1.2-atspi-2.0 gir1.2-gtk-3.0 gir1.2-wnck-3.0 speech-dispatcher chromium firefox-esr
# Ends with 3, “no result”, where Orca could not be started.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

need() { command -v "$1" >/dev/null || { echo "speech: $1 is not installed (see scripts/speech/session.sh)" >&2; exit 3; }; }

# Outside: everything private, before the bus starts. mktemp makes the folder 0700, as
# XDG_RUNTIME_DIR has to be.
if [ -z "${SPEECH_DIR:-}" ]; then
    for program in Xvfb openbox xdotool orca dbus-run-session; do need "$program"; done
    SPEECH_DIR=$(mktemp -d)
    export SPEECH_DIR HOME=$SPEECH_DIR XDG_RUNTIME_DIR=$SPEECH_DIR GSETTINGS_BACKEND=memory
    export LANG=C.UTF-8 LC_ALL=C.UTF-8 GTK_MODULES=gail:atk-bridge NO_AT_BRIDGE=
    unset DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
    code=0
    dbus-run-session -- "$0" "$@" || code=$?
    # A desktop portal that the browser started holds a mount in it, which goes soon after the bus.
    for _ in 1 2 3 4 5 6 7 8 9 10; do rm -rf "$SPEECH_DIR" 2>/dev/null && break || sleep 0.5; done
    exit $code
fi

# Inside: it ends only what it started itself.
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -noreset 3>"$SPEECH_DIR/display" 2>/dev/null &
until [ -s "$SPEECH_DIR/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$SPEECH_DIR/display")
export DISPLAY
openbox >/dev/null 2>&1 & # Without a window manager no window is active, and Orca stays silent.
/usr/libexec/at-spi-bus-launcher --launch-immediately --a11y=1 --screen-reader=1 >/dev/null 2>&1 &

# Orca leaves when another process of its name runs, so this copy has a name of its own.
sed -e "s/setProcessName('orca')/setProcessName('orca-test')/" \
    -e "s/return \[p for p in orcas if p != pid\]/return []/" /usr/bin/orca >"$SPEECH_DIR/orca-test.py"
edits=$(diff /usr/bin/orca "$SPEECH_DIR/orca-test.py" | grep -c '^>' || true)
[ "$edits" = 2 ] || { echo "speech: this version of Orca starts differently" >&2; exit 3; }

mkdir "$SPEECH_DIR/prefs"
cp "$here/orca-customizations.py" "$SPEECH_DIR/prefs/"
export SPEECH_LOG=$SPEECH_DIR/speech.jsonl
: >"$SPEECH_LOG"
# A Python of a version manager lacks pyatspi: Debian's own is needed.
/usr/bin/python3 "$SPEECH_DIR/orca-test.py" -u "$SPEECH_DIR/prefs" \
    --debug-file="${ORCA_DEBUG:-$SPEECH_DIR/debug.log}" 2>"$SPEECH_DIR/orca.err" &
orca=$!
until grep -q ready "$SPEECH_LOG"; do
    sleep 0.1
    kill -0 $orca 2>/dev/null || { cat "$SPEECH_DIR/orca.err" >&2; exit 3; }
done
code=0
"$@" || code=$?
exit $code
