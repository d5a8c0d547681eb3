// Reads TypeScript without running it: titles of tests, names of examples, what a file exports.
import ts from 'typescript';

const parse = (text) => ts.createSourceFile('a.ts', text, ts.ScriptTarget.ESNext, true);
const unwrap = (node) =>
    node &&
    (ts.isSatisfiesExpression(node) ||
        ts.isAsExpression(node) ||
        ts.isParenthesizedExpression(node))
        ? unwrap(node.expression)
        : node;

/** The titles of a test file: the first words that any call is given. */
export function titlesOf(text) {
    const titles = [];
    const visit = (node) => {
        const first = ts.isCallExpression(node) && node.arguments[0];
        if (first && ts.isStringLiteralLike(first)) titles.push(first.text);
        ts.forEachChild(node, visit);
    };
    visit(parse(text));
    return titles;
}

/** The names of a component's examples, in order; `…` where a name can't be read. */
export function examplesOf(text) {
    const source = parse(text);
    const exported = source.statements.find(ts.isExportAssignment);
    const value = unwrap(exported?.expression);
    const constant = (name) =>
        source.statements
            .filter(ts.isVariableStatement)
            .flatMap(({ declarationList }) => declarationList.declarations)
            .find((declaration) => declaration.name.getText() === name)?.initializer;
    const object = value && ts.isIdentifier(value) ? unwrap(constant(value.text)) : value;
    if (!object || !ts.isObjectLiteralExpression(object)) return [];
    return object.properties.map((property) => property.name?.text ?? '…');
}

const declaredBy = (statement) =>
    statement.declarationList?.declarations.map(({ name }) => name.getText()) ?? [
        statement.name?.text,
    ];

/** The names that a file makes known to others. */
export function exportsOf(text) {
    return parse(text).statements.flatMap((statement) => {
        if (ts.isExportDeclaration(statement))
            return statement.exportClause?.elements?.map(({ name }) => name.text) ?? [];
        const isExported = statement.modifiers?.some(
            ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
        );
        return isExported ? declaredBy(statement).filter(Boolean) : [];
    });
}

/** The words of a plain property of the default export: a story's `title`, its `component`. */
export function defaultExportOf(text) {
    const value = unwrap(parse(text).statements.find(ts.isExportAssignment)?.expression);
    if (!value || !ts.isObjectLiteralExpression(value)) return {};
    return Object.fromEntries(
        value.properties
            .filter(({ initializer }) => initializer && ts.isStringLiteralLike(initializer))
            .map(({ name, initializer }) => [name.getText(), initializer.text]),
    );
}
