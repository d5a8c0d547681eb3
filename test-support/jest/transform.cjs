/* Makes CommonJS of the sources for Jest. Whatever is no component needs no compiler of components:
   esbuild takes a hundredth of the time of Salesforce's three passes. Components, templates and
   styles go through those, once for both shadows: Jest itself would keep an answer for each. */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const { transformSync } = require('esbuild');
const lwc = require('@lwc/jest-transformer');

const ROOT = join(__dirname, '../..');
const ANSWERS = join(ROOT, 'node_modules/.cache/salus/jest');

const hash = (...texts) =>
    texts.reduce((sum, text) => sum.update(text), createHash('sha256')).digest('hex');
/* An answer names a file of the packages, by where it is. */
const versions = hash(
    readFileSync(join(ROOT, 'package-lock.json')),
    readFileSync(__filename),
    require.resolve('@lwc/jest-transformer'),
);

/* A component is a class of `lwc`, or one beside a template whose base is; a hoisted `jest.mock` is
   Babel's doing. */
const isPlain = (source, file) =>
    file.endsWith('.ts') &&
    !existsSync(file.replace(/\.ts$/, '.html')) &&
    !/^import (?!type\b)[^;]*? from 'lwc';/m.test(source) &&
    !source.includes('jest.mock(');

const plain = (source, file) =>
    transformSync(source, {
        loader: 'ts',
        format: 'cjs',
        target: 'node20',
        sourcefile: file,
        sourcemap: 'external',
        tsconfigRaw: {
            compilerOptions: { useDefineForClassFields: true, verbatimModuleSyntax: true },
        },
    });

/* The same file of a copy of this project has the same answer, but for where its source stands.
   Written aside first: two workers may ask at the same time. */
function kept(source, file, make) {
    const answer = join(ANSWERS, `${hash(versions, relative(ROOT, file), '\0', source)}.json`);
    if (existsSync(answer)) {
        const { code, map } = JSON.parse(readFileSync(answer, 'utf8'));
        return { code, map: { ...map, sources: [file] } };
    }
    const { code, map } = make(source, file);
    mkdirSync(ANSWERS, { recursive: true });
    writeFileSync(`${answer}.${process.pid}`, JSON.stringify({ code, map }));
    renameSync(`${answer}.${process.pid}`, answer);
    return { code, map };
}

/* Styles are for the tests in browsers: jsdom 20 can't parse the kit's, and LWC's development mode
   (9.4) notes every style element of every component that was ever shown, in lists that it searches
   from the start each time. */
const NO_STYLES = { code: 'module.exports = { __esModule: true, default: [] };' };

module.exports = {
    process(source, file) {
        if (file.endsWith('.css')) return NO_STYLES;
        if (!isPlain(source, file)) return kept(source, file, lwc.process);
        const { code, map } = plain(source, file);
        return { code, map };
    },
    getCacheKey: (source, file) => hash(versions, file, '\0', source),
};
