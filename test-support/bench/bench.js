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

async function timed(change, root) {
    globalThis.gc?.();
    const start = performance.now();
    change();
    await Promise.resolve();
    root.getBoundingClientRect(); // Layout belongs to what the person waits for.
    return performance.now() - start;
}

/** One run: milliseconds to mount, update and remove `count` fields of a kind. */
globalThis.run = async (kind, count) => {
    const { tag, is } = KINDS[kind];
    const parent = document.body.appendChild(document.createElement('main'));
    let fields = [];
    const mount = await timed(() => {
        fields = Array.from({ length: count }, (_, i) => {
            const field = Object.assign(createElement(tag, { is }), propertiesOf(i));
            parent.appendChild(field);
            return field;
        });
    }, parent);
    const update = await timed(() => {
        fields.forEach((field, i) => {
            field.value = `Other answer ${i}`;
            field.error = `Say more, ${i}`;
        });
    }, parent);
    const remove = await timed(() => parent.replaceChildren(), parent);
    parent.remove();
    return { mount, update, remove };
};
