/* The rows of a component's table, out of the manifest: Storybook's own reader leaves methods out,
   mixes up an event and a method of one name, and offers no choices. */
import type { ArgTypes, InputType } from 'storybook/internal/types';
import { manifest } from 'virtual:salus-api';

type Declaration = (typeof manifest)['modules'][number]['declarations'][number];
type Member = NonNullable<Declaration['members']>[number];

const declarationOf = (tag: string): Declaration | undefined =>
    manifest.modules
        .flatMap(({ declarations }) => declarations)
        .find(({ tagName }) => tagName === tag);

const row = (
    category: string,
    name: string,
    description = '',
    type = '',
    more: { detail?: string; fallback?: string } = {},
): InputType => ({
    name,
    description,
    table: {
        category,
        ...(type ? { type: { summary: type, detail: more.detail } } : {}),
        ...(more.fallback === undefined ? {} : { defaultValue: { summary: more.fallback } }),
    },
});

function controlOf({ type, choices, readonly }: Member): InputType {
    if (readonly) return { control: false };
    if (choices) return { control: { type: 'select' }, options: [...choices] };
    const [word = ''] = /^\w+/.exec(type?.text ?? '') ?? [];
    const known: Readonly<Record<string, string>> = {
        boolean: 'boolean',
        number: 'number',
        string: 'text',
    };
    return { control: { type: known[word] ?? 'object' } } as InputType;
}

const propertyRow = (member: Member): InputType => ({
    ...row('Properties', member.name, member.description, member.type?.text, {
        detail: member.shape,
        fallback: member.default,
    }),
    ...controlOf(member),
});

function methodRow({ name, description, parameters = [], return: returned }: Member): InputType {
    const given = parameters.map((one) => `${one.name}: ${one.type.text}`).join(', ');
    const type = `(${given}) => ${returned?.type.text ?? 'void'}`;
    return { ...row('Methods', name, description, type), control: false };
}

/** The table of a tag. Only a property's key is its name: what a story sets is a property. */
export function extractArgTypes(tag: string): ArgTypes {
    const { members = [], events = [], slots = [], cssProperties = [] } = declarationOf(tag) ?? {};
    const fixed = { control: false } as const;
    return Object.fromEntries([
        ...members
            .filter(({ kind }) => kind === 'field')
            .map((member) => [member.name, propertyRow(member)]),
        ...events.map(({ name, description, type }) => [
            `event ${name}`,
            { ...row('Events', name, description, type.text), ...fixed },
        ]),
        ...slots.map(({ name, description }) => [
            `slot ${name}`,
            { ...row('Slots', name || 'default', description), ...fixed },
        ]),
        ...members
            .filter(({ kind }) => kind === 'method')
            .map((member) => [`method ${member.name}`, methodRow(member)]),
        ...cssProperties.map((property) => [
            `css ${property.name}`,
            {
                ...row('CSS properties', property.name, property.description, '', {
                    fallback: property.default,
                }),
                ...fixed,
            },
        ]),
    ]);
}
