/* What `npm test -- --changed` asks for: without it, everything. A suite that finds its members in the
   tree asks `isTouched` of each, by which scripts/changed.mjs finds it. */
interface Only {
    readonly bundles: readonly string[];
    /** The changed bundles, and the first components that show the change. */
    readonly shown: readonly string[];
    readonly stories: readonly string[];
    /** The suites that changed themselves, or what they import: these take every member. */
    readonly suites: readonly string[];
}

const only = process.env.SALUS_ONLY && (JSON.parse(process.env.SALUS_ONLY) as Only);

/** Whether a suite, by its file, is to test a bundle, or a story by the file it is written in. */
export const isTouched = (
    suite: string,
    kind: 'bundles' | 'shown' | 'stories',
    name: string,
): boolean =>
    !only ||
    only.suites.some((file) => suite.endsWith(file)) ||
    only[kind].includes(name.replace(/^\.\//, ''));
