// The project cites no document that isn't in it: a rule is in docs/, where a reader can open it.
const CITATION = /\bdesign, sections?\b|\bsections? \d+(\.\d+)? of (the )?design\b|\bissue \d+\b/i;
const TEXT = /\.(ts|mjs|cjs|js|html|css|md|py|sh)$/;
const EXEMPT =
    /^(CHANGELOG\.md|scripts\/(checks\/outsideDocuments|__tests__\/checkBundles\.test)\.mjs)$/;

export const outsideDocuments = (tree) =>
    tree
        .files()
        .filter((file) => TEXT.test(file) && !EXEMPT.test(file))
        .flatMap((file) =>
            tree
                .read(file)
                .split('\n')
                .flatMap((line, index) => {
                    const [found] = CITATION.exec(line) ?? [];
                    return found
                        ? [`${file}:${index + 1}: cites a document outside: ${found}`]
                        : [];
                }),
        );
