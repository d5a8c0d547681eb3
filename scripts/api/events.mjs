// What a component tells: the `@fires` lines of a class and its bases, with the type of each detail
// as the code dispatches it.
import ts from 'typescript';
import { choicesOf, textOf } from './types.mjs';

const LINE = /^(?:\{(.+?)\}\s+)?(\S+)\s+-\s+([\s\S]+)$/;

/** The lines of one kind in a class's doc comment: `@fires change - The answer changed.` */
export const linesOf = (made, tag) =>
    ts
        .getJSDocTags(made)
        .filter(({ tagName }) => tagName.text === tag)
        .map(({ comment }) => LINE.exec(ts.getTextOfJSDocComment(comment)?.trim() ?? ''))
        .filter(Boolean)
        .map(([, type, name, description]) => ({
            name,
            description: description.replace(/\s+/g, ' ').trim(),
            type,
        }));

/** A class and the classes that it extends, as far as they are the kit's, each with its type. */
export function familyOf(made, checker, type = checker.getTypeAtLocation(made.name ?? made)) {
    const bases = checker.getBaseTypes(type.target ?? type).flatMap((base) => {
        const declaration = base.symbol?.valueDeclaration;
        const isOurs = declaration && !declaration.getSourceFile().isDeclarationFile;
        return isOurs ? familyOf(declaration, checker, base) : [];
    });
    return [{ made, type }, ...bases];
}

/* A base may be generic: `SalusField<string>` says `string` where its class says `Value`. */
function filled(text, { type }, checker) {
    const { typeParameters = [] } = type.target ?? {};
    const given = checker.getTypeArguments(type);
    return typeParameters.reduce((said, parameter, index) => {
        const name = new RegExp(`\\b${parameter.symbol.name}\\b`, 'g');
        const argument = given[index];
        return argument && argument !== parameter
            ? said.replace(name, textOf(argument, checker))
            : said;
    }, text);
}

const property = (object, name) =>
    object && ts.isObjectLiteralExpression(object)
        ? object.properties.find((one) => one.name?.getText() === name)
        : undefined;

function namesOf(argument, checker) {
    const type = checker.getTypeAtLocation(argument);
    return type.isStringLiteral() ? [type.value] : (choicesOf(type) ?? []);
}

/** The events that a class dispatches itself, and that stay on its element. */
function dispatchedBy(member, checker) {
    const found = [];
    const visit = (node) => {
        if (ts.isNewExpression(node) && node.expression.getText() === 'CustomEvent') {
            const [name, init] = node.arguments;
            const detail = property(init, 'detail');
            const type = detail && checker.getTypeAtLocation(detail);
            const text = type && filled(textOf(type, checker), member, checker);
            if (!property(init, 'bubbles'))
                for (const one of namesOf(name, checker)) found.push({ name: one, detail: text });
        }
        ts.forEachChild(node, visit);
    };
    visit(member.made);
    return found;
}

/** The events in the order of their lines, then those that no line names. */
export function eventsOf({ made, checker }) {
    const family = familyOf(made, checker);
    const dispatched = family.flatMap((member) => dispatchedBy(member, checker));
    const lines = family.flatMap((member) =>
        linesOf(member.made, 'fires').map((line) => ({ ...line, from: member.made })),
    );
    const silent = dispatched.filter(({ name }) => !lines.some((line) => line.name === name));
    const all = [...lines, ...silent.map(({ name }) => ({ name, description: '', from: made }))];
    const isFirst = ({ name }, index) => all.findIndex((one) => one.name === name) === index;
    return all.filter(isFirst).map(({ name, description, type, from }) => {
        const detail = dispatched.find((one) => one.name === name)?.detail;
        return {
            name,
            description,
            type: { text: type ?? (detail ? `CustomEvent<${detail}>` : 'CustomEvent') },
            ...(from === made ? {} : { inheritedFrom: { name: from.name.text } }),
        };
    });
}
