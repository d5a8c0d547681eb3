// What tests need that Debian packages: servers, and what reads a PDF. On Debian, as root, a missing one is
// installed; nothing is downloaded from anywhere else.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const SERVERS = {
    janus: '/usr/bin/janus',
    coturn: '/usr/bin/turnserver',
};
const FILES = { ...SERVERS, 'poppler-utils': '/usr/bin/pdftotext' };

function installDebianPackage(name) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { stdio: ['ignore', 'ignore', 'inherit'], env };
    console.error(`Installing the Debian package ${name} …`);
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
}

const machine = {
    exists: existsSync,
    mayInstall: () => existsSync('/etc/debian_version') && process.getuid?.() === 0,
    install: installDebianPackage,
};

/** Whether a package is there. */
export const isThere = (name, { exists } = machine) => exists(FILES[name]);

/** Whether a package is there, or could be installed. */
export function findPackage(name, { exists, mayInstall, install } = machine) {
    if (!isThere(name, { exists }) && mayInstall()) {
        try {
            install(name);
        } catch {
            // It is left out, as where nothing may be installed.
        }
    }
    return isThere(name, { exists });
}
