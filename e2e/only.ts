/* What `npm test -- --changed` asks for: without it, everything. */
interface Only {
    readonly bundles: readonly string[];
    /** The changed bundles, and the first components that show the change. */
    readonly shown: readonly string[];
    readonly stories: readonly string[];
}

const only = process.env.SALUS_ONLY && (JSON.parse(process.env.SALUS_ONLY) as Only);

/** Whether a bundle, or a story by the file it is written in, is to be tested. */
export const isTouched = (kind: keyof Only, name: string): boolean =>
    !only || only[kind].includes(name.replace(/^\.\//, ''));
