// The kit's sources as the TypeScript compiler sees them, for whoever reads types and doc comments.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { bundles, isVisible, LWC, ROOT } from '../kit.mjs';
import { pathsText } from '../paths.mjs';

const OPTIONS = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
};
const GLOBALS = 'types';

const isDefault = (statement) =>
    ts.isClassDeclaration(statement) &&
    statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);

/** Every bundle with a tag: its name, its class and the checker that has the class's type. */
export function readComponents(root = ROOT) {
    const folder = join(root, LWC);
    const shown = bundles(folder).filter((name) => isVisible(name, folder));
    const fileOf = (name) => join(folder, name, `${name}.ts`);
    const { paths } = JSON.parse(pathsText(root)).compilerOptions;
    const globals = ts.sys.readDirectory(join(ROOT, GLOBALS), ['.d.ts']);
    const entries = shown.map(fileOf).filter((file) => existsSync(file));
    const options = { ...OPTIONS, paths, pathsBasePath: root };
    const program = ts.createProgram([...entries, ...globals], options);
    const checker = program.getTypeChecker();
    return shown.flatMap((name) => {
        const made = program.getSourceFile(fileOf(name))?.statements.find(isDefault);
        return made ? [{ name, made, checker, root }] : [];
    });
}
