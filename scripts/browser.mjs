// Finds an installed Chromium: SALUS_BROWSER, or Chrome, Chromium or Edge where they usually are.
// On Debian, as root, it installs the `chromium` package; nothing is downloaded from anywhere else.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const ADVICE =
    'No browser found: install Chrome, Chromium or Edge, or set SALUS_BROWSER to its full path.';

const installed = () => PLACES.find((place) => existsSync(place));
const mayInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function install() {
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    console.log('Installing the Debian package chromium …');
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync(
        'apt-get',
        ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
        { ...quiet, env },
    );
}

/** The full path of a browser. Throws one line of advice where there is none. */
export function findBrowser() {
    const named = process.env.SALUS_BROWSER;
    if (named && existsSync(named)) return named;
    if (named) throw new Error(`SALUS_BROWSER names no file. ${ADVICE}`);
    if (!installed() && mayInstall()) install();
    const found = installed();
    if (!found) throw new Error(ADVICE);
    return found;
}

/** How the browser is started: quiet, offline, and as root where the machine is a container. */
export const BROWSER_ARGUMENTS = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
];
