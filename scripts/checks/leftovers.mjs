// Nothing is left over from development: a narrowed test, a note to self, a path of a machine.
const TEXT = /\.(ts|mjs|cjs|js|html|css|md|json|xml|ya?ml)$|^\.ci\/|^\.(npmrc|nvmrc)$/;
const TEST = /(\.test\.|\.spec\.|behavesLike)/;
const GENERATED = /^(package-lock\.json|CHANGELOG\.md)$/;

const FORBIDDEN = [
    [
        TEST,
        /\b(describe|it|test)\.(only|skip|todo|fixme|failing)\b|\b(xit|xdescribe|fit|fdescribe)\(/,
    ],
    [TEXT, /\b(TO[D]O|FIX[M]E|X[X]X)\b/],
    [TEXT, /(?<![\w./-])\/(work|home|root|Users)\/[\w.-]+|\b[A-Z]:\\Users\\/],
    [
        TEXT,
        /https?:\/\/(?!registry\.npmjs\.org)([\w-]+\.)*(npm|registry|artifactory|nexus|verdaccio)[\w-]*[.:/]/i,
    ],
    [TEXT, /https?:\/\/(?!127\.0\.0\.1|0\.0\.0\.0)\d+\.\d+\.\d+\.\d+/],
];

const firstIn = (text, pattern) =>
    text
        .split('\n')
        .map((line, index) => [pattern.exec(line)?.[0], index + 1])
        .find(([found]) => found);

export const leftovers = (tree) =>
    tree
        .files()
        .filter((file) => TEXT.test(file) && !GENERATED.test(file))
        .flatMap((file) => {
            const text = tree.read(file);
            return FORBIDDEN.filter(([where]) => where.test(file)).flatMap(([, pattern]) => {
                const found = firstIn(text, pattern);
                return found ? [`${file}:${found[1]}: left over: ${found[0]}`] : [];
            });
        });
