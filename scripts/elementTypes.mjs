// Types for tags: `querySelector('c-salus-text-field')` knows the component's @api members.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { bundles, isVisible, LWC, ROOT, tagOf } from './kit.mjs';

const isApi = (member) =>
    (ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : []).some(
        ({ expression }) => expression.getText() === 'api',
    );

/** The @api members of a bundle's class and of the bases that the kit gives it. */
export function apiOf(bundle, root = ROOT) {
    const file = join(root, LWC, bundle, `${bundle}.ts`);
    if (!existsSync(file)) return [];
    const source = ts.createSourceFile(
        file,
        readFileSync(file, 'utf8'),
        ts.ScriptTarget.ESNext,
        true,
    );
    const made = source.statements.find(
        (statement) =>
            ts.isClassDeclaration(statement) &&
            statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword),
    );
    if (!made) return [];
    const own = made.members.filter(isApi).map(({ name }) => name.getText());
    const base = made.heritageClauses?.[0]?.types[0]?.expression.getText();
    const from = source.statements.find(
        (statement) =>
            ts.isImportDeclaration(statement) && statement.importClause?.name?.text === base,
    );
    const inherited = from ? apiOf(from.moduleSpecifier.text.replace(/^c\//, ''), root) : [];
    return [...new Set([...own, ...inherited])].sort();
}

/** One declaration file that names every tag. */
export function elementTypes(root = ROOT) {
    const shown = bundles(join(root, LWC)).filter((name) => isVisible(name, join(root, LWC)));
    const classOf = (name) => name[0].toUpperCase() + name.slice(1);
    const imports = shown.map((name) => `import type ${classOf(name)} from 'c/${name}';`);
    const tags = shown.map((name) => {
        const members = apiOf(name, root).map((member) => `'${member}'`);
        const typed = members.length ? ` & Pick<${classOf(name)}, ${members.join(' | ')}>` : '';
        return `        '${tagOf(name)}': HTMLElement${typed};`;
    });
    return `${imports.join('\n')}

declare global {
    interface HTMLElementTagNameMap {
${tags.join('\n')}
    }
}
`;
}
