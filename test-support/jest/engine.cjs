/* LWC 9 ships its engine as ES modules only, which Jest 29 can't load: this makes CommonJS of them,
   so that unit tests run on the same engine as Storybook and the platform gates. */
const { transformSync } = require('esbuild');

/* Salesforce's Jest preset replaces some of the engine's exports, so they are made plain values. */
const PLAIN = 'module.exports = { __esModule: true, ...module.exports };';

module.exports = {
    process: (source, file) => {
        const { code, map } = transformSync(source, {
            format: 'cjs',
            target: 'node20',
            sourcefile: file,
            sourcemap: 'external',
            footer: PLAIN,
        });
        return { code, map };
    },
};
