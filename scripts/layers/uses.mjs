// Reads what a bundle uses: TypeScript imports, HTML tags and CSS imports.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { bundleOf } from '../kit.mjs';

const isDeployed = (file) => /\.(ts|html|css)$/.test(file) && !/(^|[\\/])__\w+__[\\/]/.test(file);
const lineAt = (text, index) => text.slice(0, index).split('\n').length;
const matches = (text, pattern, toUse) =>
    [...text.matchAll(pattern)].map((match) => ({
        ...toUse(match),
        line: lineAt(text, match.index),
    }));

/** A comment becomes spaces, so that lines keep their numbers. */
const without = (comment) => (text) => text.replace(comment, (found) => found.replace(/\S/g, ' '));
const withoutCssComments = without(/\/\*[\s\S]*?\*\//g);
const withoutHtmlComments = without(/<!--[\s\S]*?-->/g);

/* Under verbatimModuleSyntax `import { type A }` still loads the module; only `import type` doesn't. */
function specifierOf(node) {
    if (ts.isImportDeclaration(node))
        return {
            text: node.moduleSpecifier,
            isType: node.importClause?.isTypeOnly ?? false,
            isDefault: Boolean(node.importClause?.name && !node.importClause.namedBindings),
        };
    if (ts.isExportDeclaration(node))
        return { text: node.moduleSpecifier, isType: node.isTypeOnly };
    if (ts.isImportTypeNode(node)) return { text: node.argument.literal, isType: true };
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
        return { text: node.arguments[0], isType: false };
    return undefined;
}

function importsOf(text) {
    const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ESNext);
    const found = [];
    const lineOf = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
    const visit = (node) => {
        const use = specifierOf(node);
        if (use?.text?.text !== undefined) {
            const line = lineOf(node.getStart(source));
            const isOneLine = line === lineOf(node.end);
            found.push({ ...use, how: 'import', id: use.text.text, line, isOneLine });
        }
        ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
}

const stylesOf = (text) =>
    matches(withoutCssComments(text), /@import\s+(?:url\(\s*)?['"]?([^'")\s;]+)/g, ([, id]) => ({
        how: 'style',
        id,
    }));

const tagsOf = (text) =>
    matches(
        withoutHtmlComments(text),
        /<([a-z][a-z0-9]*-[a-z0-9-]*|lwc:component)/g,
        ([, tag]) => ({
            how: 'tag',
            id: tag.startsWith('c-') ? `c/${bundleOf(tag)}` : tag.replace('-', '/'),
        }),
    );

const READ = { ts: importsOf, css: stylesOf, html: tagsOf };

/** Everything that a bundle's deployed files use, each with its file and line. */
export function usesOf(folder, bundle) {
    return readdirSync(join(folder, bundle), { recursive: true })
        .filter(isDeployed)
        .sort()
        .flatMap((file) =>
            READ[file.split('.').pop()](readFileSync(join(folder, bundle, file), 'utf8')).map(
                ({ how, id, isType = false, isDefault = false, isOneLine = true, line }) => ({
                    bundle,
                    file,
                    line,
                    how,
                    id,
                    isType,
                    isDefault,
                    isOneLine,
                }),
            ),
        );
}
