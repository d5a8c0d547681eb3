// What an author sets and calls: the `@api` members of a class and of the bases that it extends.
import ts from 'typescript';
import { choicesOf, shapeOf, textOf } from './types.mjs';

const isApi = (declaration) =>
    (ts.canHaveDecorators(declaration) ? (ts.getDecorators(declaration) ?? []) : []).some(
        ({ expression }) => expression.getText() === 'api',
    );

const attributeOf = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const tagText = (symbol, checker, wanted) =>
    symbol
        .getJsDocTags(checker)
        .filter(({ name }) => name === wanted)
        .map(({ text }) => ts.displayPartsToString(text).trim())
        .at(0);

const initialOf = (declaration) => declaration?.initializer?.getText().replace(/^undefined$/, '');

/* `get value() { return this.answer; }` starts as `answer` does. */
function returnedField(getter) {
    const [only, ...others] = getter.body?.statements ?? [];
    const returned = only && ts.isReturnStatement(only) && !others.length && only.expression;
    const isField =
        returned &&
        ts.isPropertyAccessExpression(returned) &&
        returned.expression.kind === ts.SyntaxKind.ThisKeyword;
    return isField
        ? getter.parent.members.find((m) => m.name?.getText() === returned.name.text)
        : undefined;
}

function defaultOf(symbol, declaration, checker) {
    const told = tagText(symbol, checker, 'default');
    if (told) return told;
    const source = ts.isGetAccessor(declaration) ? returnedField(declaration) : declaration;
    return initialOf(source) || undefined;
}

function methodOf(symbol, declaration, { checker }) {
    const signature = checker.getSignatureFromDeclaration(declaration);
    return {
        kind: 'method',
        parameters: signature.getParameters().map((parameter) => ({
            name: parameter.getName(),
            type: { text: textOf(checker.getTypeOfSymbol(parameter), checker) },
        })),
        return: { type: { text: textOf(signature.getReturnType(), checker) } },
    };
}

function fieldOf(symbol, declaration, { checker, made }) {
    const type = checker.getTypeOfSymbolAtLocation(symbol, made);
    const isReadOnly = ts.isGetAccessor(declaration) && !symbol.declarations.some(ts.isSetAccessor);
    return {
        kind: 'field',
        type: { text: textOf(type, checker) },
        choices: choicesOf(type),
        shape: shapeOf(type, checker),
        default: defaultOf(symbol, declaration, checker),
        ...(isReadOnly ? { readonly: true } : { attribute: attributeOf(symbol.getName()) }),
    };
}

/** The members, the class's own first, each with where it comes from if it is inherited. */
export function membersOf(component) {
    const { made, checker } = component;
    const type = checker.getTypeAtLocation(made.name ?? made);
    const members = checker.getPropertiesOfType(type).flatMap((symbol) => {
        const declaration = symbol.declarations?.find(isApi);
        if (!declaration) return [];
        const from = declaration.parent;
        const read = ts.isMethodDeclaration(declaration) ? methodOf : fieldOf;
        const description = ts
            .displayPartsToString(symbol.getDocumentationComment(checker))
            .replace(/\s+/g, ' ');
        return [
            {
                name: symbol.getName(),
                description,
                ...read(symbol, declaration, component),
                ...(from === made ? {} : { inheritedFrom: { name: from.name.text } }),
            },
        ];
    });
    const own = members.filter(({ inheritedFrom }) => !inheritedFrom);
    return [...own, ...members.filter(({ inheritedFrom }) => inheritedFrom)];
}
