// Finds an installed Chromium: SALUS_BROWSER, or Chrome, Chromium or Edge at their usual paths.
// On Debian, as root, it installs the `chromium` package; nothing is downloaded from anywhere else.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const PATHS = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const ADVICE =
    'No browser found: install Chrome, Chromium or Edge, or set SALUS_BROWSER to its full path.';
const APT = ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'];

/* The fonts are for Arabic. What apt says goes to stderr, which a test's report keeps apart. */
function installDebianPackage() {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { stdio: ['ignore', 'ignore', 'inherit'], env };
    console.error('Installing the Debian package chromium …');
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', APT, options);
}

const machine = {
    named: process.env.SALUS_BROWSER,
    exists: existsSync,
    mayInstall: () => existsSync('/etc/debian_version') && process.getuid?.() === 0,
    install: installDebianPackage,
};

function tryToInstall(install) {
    try {
        install();
    } catch {
        throw new Error(`The Debian package chromium could not be installed. ${ADVICE}`);
    }
}

/** The full path of a browser. Throws one line of advice where there is none. */
export function findBrowser({ named, exists, mayInstall, install } = machine) {
    const installed = () => PATHS.find((path) => exists(path));
    if (named && exists(named)) return named;
    if (named) throw new Error(`SALUS_BROWSER names no file. ${ADVICE}`);
    if (!installed() && mayInstall()) tryToInstall(install);
    const found = installed();
    if (!found) throw new Error(ADVICE);
    return found;
}

/* Chromium (156) loads a page of its own for the list under the address with every window, which takes
   longer than a small page of ours. The rest is what Playwright (1.65) turns off: of two lists, Chromium
   reads the last. */
const WITHOUT = [
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
    'AvoidCorsURLLoaderRestartOnRedirect',
    'OptimizationHints',
    'NetworkTimeServiceQuerying',
    'AimEnabled',
    'PreconnectToSearch',
];

/** How the browser is started: quiet, offline, and as root where the machine is a container. */
export const BROWSER_ARGUMENTS = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${WITHOUT.join()}`,
];

/** With them a page of a test has three microphones, cameras and speakers, and a screen, without asking.
    Chromium's (156) second camera has the depth of a scene, which no call can send. */
export const FAKE_DEVICES = [
    '--use-fake-device-for-media-stream=device-count=3',
    '--use-fake-ui-for-media-stream',
    '--auto-select-desktop-capture-source=Entire screen',
];
