// Opens a page in Firefox, with no driver: Orca's keys come from xdotool. Runs inside session.sh.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const WAIT_MS = 60_000;

/* Pages of a first start would take the focus, and Orca reads a new tab that nobody sees. */
const PREFERENCES = {
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.newtab.preload': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'termsofuse.bypassNotification': true,
    'accessibility.force_disabled': -1,
};

function writeProfile() {
    const folder = join(process.env.SPEECH_DIR, 'firefox');
    const lines = Object.entries(PREFERENCES).map(
        ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'user.js'), lines.join('\n'));
    return folder;
}

function hasWindow() {
    try {
        execFileSync('xdotool', ['search', '--onlyvisible', '--class', 'firefox']);
        return true;
    } catch {
        return false; // Nothing was found.
    }
}

/** Opens the address in Firefox. @returns `close`, and no `act`: nothing drives the page but keys */
export async function openFirefox(address) {
    const words = ['--no-remote', '--profile', writeProfile(), '--kiosk', address];
    const env = { ...process.env, TZ: 'America/New_York' };
    const child = spawn('firefox-esr', words, { env, stdio: 'ignore' });
    const gone = new Promise((done) => child.on('close', done));
    for (const end = Date.now() + WAIT_MS; !hasWindow(); await sleep(100))
        if (Date.now() > end || child.exitCode !== null) throw new Error('Firefox has no window');
    const close = async () => {
        child.kill();
        await gone;
    };
    return { close };
}
