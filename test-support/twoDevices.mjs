// Loaded into the processes of a test with --import: nothing can be renamed from the packages into the
// project or back, as where node_modules is a link to another device.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname } from 'node:path';

const { renameSync } = fs;
const isInPackages = (path) => /[\\/]node_modules([\\/]|$)/.test(fs.realpathSync(dirname(path)));

fs.renameSync = (from, to) => {
    if (isInPackages(from) !== isInPackages(to))
        throw Object.assign(new Error(`EXDEV: ${from} to ${to}`), { code: 'EXDEV' });
    renameSync(from, to);
};
syncBuiltinESMExports();
