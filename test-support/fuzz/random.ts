/* What every fuzz test has in common: a fixed seed, and how many inputs it tries. `npm test` tries a sample;
   `npm run fuzz` tries them all, and may be given another seed. */

/** Whether this is `npm run fuzz`, which may take minutes. */
export const isWholeRun = process.env['SALUS_FUZZ'] === 'whole';

const SEED = Number(process.env['SALUS_FUZZ_SEED'] ?? 20_211_129);

/* `npm run fuzz` tries its inputs in parts (jest.config.js), each from the seed that follows. */
declare const fuzzPart: { readonly at: number; readonly of: number } | undefined;
const part = typeof fuzzPart === 'undefined' ? { at: 0, of: 1 } : fuzzPart;

/** Parameters for `fc.assert` and `fc.check`: so many inputs in a sample, and in the whole run. */
export const inputs = (sample: number, whole: number) => ({
    seed: SEED + part.at,
    numRuns: isWholeRun ? Math.ceil(whole / part.of) : sample,
});

/** How long a test of that many inputs may take, in milliseconds. */
export const TIME_LIMIT = isWholeRun ? 30 * 60_000 : 60_000;
