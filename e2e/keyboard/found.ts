import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './anyPage';

const FIREFOX = [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const isCommand = (name: string): boolean =>
    (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** The full path of Firefox: SALUS_FIREFOX, or where it usually is. */
export const findFirefox = (): string | undefined =>
    process.env.SALUS_FIREFOX ?? FIREFOX.find((path) => existsSync(path));

/** What is missing of a browser, and Debian's packages that have it. */
export const MISSING: Readonly<Partial<Record<BrowserName, string>>> = {
    ...(!findFirefox() && { Firefox: 'apt-get install firefox-esr, or set SALUS_FIREFOX' }),
    ...(!['WebKitWebDriver', 'Xvfb'].every(isCommand) && {
        WebKitGTK: 'apt-get install webkit2gtk-driver xvfb',
    }),
};
