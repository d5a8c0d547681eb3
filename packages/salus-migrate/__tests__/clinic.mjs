// Copies of the fixture project, and a run of its own Jest tests over the kit's components.
import { execFile } from 'node:child_process';
import {
    cpSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    rmSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LWC, ROOT } from '../../../scripts/kit.mjs';
import { labelsByLanguage } from '../../../scripts/labels.mjs';

const require = createRequire(import.meta.url);
const FIXTURE = join(import.meta.dirname, '../fixtures/clinic');

/** A copy of the fixture project that the test may write to. */
export function clinic(t) {
    const folder = mkdtempSync(join(tmpdir(), 'salus-clinic-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(FIXTURE, folder, { recursive: true });
    return folder;
}

/** Every file of a folder and its bytes. */
export const bytesOf = (folder) =>
    Object.fromEntries(
        readdirSync(folder, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => join(entry.parentPath, entry.name))
            .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
    );

/** What Jest says of a project's own tests, in which `c/salus…` are the kit's components. */
export async function runJest(folder) {
    const { jestConfig } = require('@salesforce/sfdx-lwc-jest/config.js');
    const own = join(folder, LWC);
    const config = {
        ...jestConfig,
        rootDir: folder,
        roots: [folder],
        testMatch: ['**/__tests__/*.test.js'],
        moduleNameMapper: {
            ...jestConfig.moduleNameMapper,
            '^c/(salusStyle\\w+)$': join(ROOT, LWC, '$1/$1.css'),
            '^c/(salus\\w+)$': join(ROOT, LWC, '$1/$1'),
            '^c/(\\w+)$': join(own, '$1/$1'),
        },
        transform: {
            'lightning-stubs/.+\\.(js|html)$': join(ROOT, 'test-support/jest/transform.cjs'),
            'node_modules/.+\\.m?js$': join(ROOT, 'test-support/jest/engine.cjs'),
            '\\.(js|ts|html|css)$': join(ROOT, 'test-support/jest/transform.cjs'),
        },
        transformIgnorePatterns: [
            '/node_modules/(?!(@lwc|lwc)/|@salesforce/sfdx-lwc-jest/src/lightning-stubs/)',
        ],
        setupFiles: [...(jestConfig.setupFiles ?? []), join(ROOT, 'test-support/jest/platform.ts')],
        globals: { salusLabels: Object.fromEntries(labelsByLanguage().en) },
    };
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const file = join(folder, 'jest.config.json');
    writeFileSync(file, JSON.stringify(config));
    const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
    try {
        const { stdout } = await promisify(execFile)(
            process.execPath,
            [jest, '--config', file, '--runInBand', '--json'],
            { cwd: folder, maxBuffer: 1e8 },
        );
        return JSON.parse(stdout);
    } catch (error) {
        throw new Error(`${error.stderr ?? error.message}`, { cause: error });
    } finally {
        rmSync(file);
        rmSync(join(folder, 'node_modules'));
    }
}
