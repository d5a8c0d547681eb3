// Mounts, updates and removes many fields, and measures each with its layout.
import { createElement } from 'lwc';
import SalusTextField from 'c/salusTextField';
import FloorField from 'c/floorField';

const KINDS = {
    salus: { tag: 'c-salus-text-field', is: SalusTextField },
    floor: { tag: 'c-floor-field', is: FloorField },
};
const propertiesOf = (i) => ({
    label: `Question ${i}`,
    hint: `Say it in a few words, ${i}`,
    value: `Answer ${i}`,
    error: '',
});

const page = { parent: undefined, fields: [] };

/* Layout belongs to what the person waits for. */
async function laidOut() {
    await Promise.resolve();
    document.body.getBoundingClientRect();
}

/** The three things that are measured, one after the other. */
globalThis.bench = {
    async mount([kind, count]) {
        const { tag, is } = KINDS[kind];
        page.parent = document.body.appendChild(document.createElement('main'));
        page.fields = Array.from({ length: count }, (_, i) => {
            const field = Object.assign(createElement(tag, { is }), propertiesOf(i));
            page.parent.appendChild(field);
            return field;
        });
        await laidOut();
    },

    async update() {
        page.fields.forEach((field, i) => {
            field.value = `Other answer ${i}`;
            field.error = `Say more, ${i}`;
        });
        await laidOut();
    },

    async remove() {
        page.parent.remove();
        page.fields = [];
        await laidOut();
    },
};
