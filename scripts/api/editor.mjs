// What an editor needs for the kit's tags: types for scripts, hints for templates.

/** One declaration file: `querySelector('c-salus-text-field')` has the component's `@api` members. */
export function elementTypes({ modules }) {
    const components = modules.flatMap(({ declarations }) => declarations);
    const bundleOf = (name) => name[0].toLowerCase() + name.slice(1);
    const imports = components.map(({ name }) => `import type ${name} from 'c/${bundleOf(name)}';`);
    const tags = components.map(({ name, tagName, members = [] }) => {
        const told = members.map((member) => `'${member.name}'`).sort();
        const typed = told.length ? ` & Pick<${name}, ${told.join(' | ')}>` : '';
        return `        '${tagName}': HTMLElement${typed};`;
    });
    return `${imports.join('\n')}

declare global {
    interface HTMLElementTagNameMap {
${tags.join('\n')}
    }
}
`;
}

/** VS Code's `html.customData`: the tags, their attributes and choices, and each event's listener. */
export const htmlHints = ({ modules }) => ({
    version: 1.1,
    tags: modules
        .flatMap(({ declarations }) => declarations)
        .map(({ tagName, description, members = [], events = [] }) => ({
            name: tagName,
            description,
            attributes: [
                ...members
                    .filter(({ attribute }) => attribute)
                    .map((member) => ({
                        name: member.attribute,
                        description: member.description,
                        values: member.choices?.map((choice) => ({ name: String(choice) })),
                    })),
                ...events.map((event) => ({
                    name: `on${event.name}`,
                    description: `${event.description} ${event.type.text}`,
                })),
            ],
        })),
});
