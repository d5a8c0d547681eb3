// Mounts, changes and removes many fields of one kind, each time up to the layout.
import { createElement } from 'lwc';

const TAG = 'c-measured-field';
const propertiesOf = (i) => ({
    label: `Question ${i}`,
    hint: `Say it in a few words, ${i}`,
    value: `Answer ${i}`,
    error: '',
});

const kinds = new Map();
const page = { parent: undefined, fields: [] };

const newField = (kind, properties) =>
    Object.assign(createElement(TAG, { is: kinds.get(kind) }), properties);

/* Layout belongs to what the person waits for. */
async function laidOut() {
    await Promise.resolve();
    document.body.getBoundingClientRect();
}

async function each(change) {
    page.fields.forEach(change);
    await laidOut();
}

/* Attributes that the engine adds for its styles in synthetic shadow are its own business. */
const isWritten = ({ name }) => !/^(c-|lwc-)/.test(name);

const shapeOf = (element, depth = 0) => {
    const attributes = [...element.attributes].filter(isWritten).map(({ name }) => name);
    const line = `${'  '.repeat(depth)}${element.localName} ${attributes.sort().join(' ')}`;
    return [line, ...[...element.children].map((child) => shapeOf(child, depth + 1))].join('\n');
};

export const bench = {
    add(kind, is) {
        kinds.set(kind, is);
    },

    async mount(kind, count) {
        page.parent = document.body.appendChild(document.createElement('main'));
        page.fields = Array.from({ length: count }, (_, i) => {
            const field = newField(kind, propertiesOf(i));
            page.parent.appendChild(field);
            return field;
        });
        await laidOut();
    },

    update: () =>
        each((field, i) => {
            field.value = `Other answer ${i}`;
        }),

    showErrors: () =>
        each((field, i) => {
            field.error = `Say more, ${i}`;
        }),

    hideErrors: () =>
        each((field) => {
            field.error = '';
        }),

    async remove() {
        page.parent.remove();
        page.parent = undefined;
        page.fields = [];
        await laidOut();
    },

    /** The elements that one field renders, with the names of their attributes. */
    markup(kind) {
        const field = document.body.appendChild(newField(kind, propertiesOf(0)));
        const shapes = [...field.shadowRoot.children].map((child) => shapeOf(child));
        field.remove();
        return shapes.filter((shape) => !shape.startsWith('style')).join('\n');
    },
};

globalThis.bench = bench;
