// Types in words: what a developer reads, the choices that a control offers, the shape of an object.
import ts from 'typescript';

const { NoTruncation, UseSingleQuotesForStringLiteralType } = ts.TypeFormatFlags;
const FLAGS = NoTruncation | UseSingleQuotesForStringLiteralType;
const isLiteral = (type) => type.isStringLiteral() || type.isNumberLiteral();
const isNothing = ({ flags }) => (flags & ts.TypeFlags.Undefined) !== 0;
const isPlainObject = (type) =>
    !type.aliasSymbol && type.symbol?.name === '__object' && type.getProperties().length > 0;

/* An object that has no name is told with the choices of each property. */
const objectText = (type, checker) =>
    `{ ${type
        .getProperties()
        .map(
            (property) => `${property.name}: ${textOf(checker.getTypeOfSymbol(property), checker)}`,
        )
        .join('; ')} }`;

/** `'none' | 'pii'` for an alias of choices; otherwise the type's name. */
export function textOf(type, checker) {
    const choices = choicesOf(type);
    if (choices) return choices.map((c) => (typeof c === 'string' ? `'${c}'` : c)).join(' | ');
    if (isPlainObject(type)) return objectText(type, checker);
    return checker
        .typeToString(type, undefined, FLAGS)
        .replace(/^undefined \| (.+)$/, '$1 | undefined');
}

/** What a property may be, where that is a list of words or numbers. */
export function choicesOf(type) {
    if (!type.isUnion()) return undefined;
    const parts = type.types.filter((part) => !isNothing(part));
    return parts.length > 1 && parts.every(isLiteral) ? parts.map(({ value }) => value) : undefined;
}

/* The interfaces of the kit in a type, those of an array's elements or of a union's parts included. */
function declarationsIn(type, checker, seen = new Set()) {
    const parts = [
        ...(type.isUnion() ? type.types : []),
        ...(checker.isArrayType(type) ? checker.getTypeArguments(type) : []),
    ];
    const symbol = type.aliasSymbol ?? type.symbol;
    const declared = (symbol?.declarations ?? []).filter(
        (declaration) =>
            (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) &&
            !declaration.getSourceFile().isDeclarationFile,
    );
    declared.forEach((declaration) => seen.add(declaration));
    parts.forEach((part) => declarationsIn(part, checker, seen));
    return seen;
}

/** The interface of an object, as it is written in the kit, with its comments. */
export function shapeOf(type, checker) {
    if (choicesOf(type)) return undefined;
    const shapes = [...declarationsIn(type, checker)].map((declaration) =>
        declaration.getText().replace(/^export /, ''),
    );
    return shapes.length ? shapes.join('\n\n') : undefined;
}
