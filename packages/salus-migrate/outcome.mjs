// What the mapping says of one tag and of its names.
import { hooks, tags } from './mapping.mjs';

export { hooks, tags };

/* What a template's attributes are called as properties: LWC's own rule, and the exceptions that it has
   for names of HTML. */
const OF_HTML = {
    accesskey: 'accessKey',
    maxlength: 'maxLength',
    minlength: 'minLength',
    readonly: 'readOnly',
    tabindex: 'tabIndex',
};

export const propertyOf = (attribute) =>
    OF_HTML[attribute] ?? attribute.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

export const attributeOf = (property) =>
    property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The kinds of a tag, each with what its names become. */
export const kindsOf = (tag) =>
    Object.keys(tags[tag].kinds).map((name) => ({ name, ...kindOf(tag, name) }));

/** What the names of a tag become for one value of its `type`; undefined for a value it doesn't have. */
export function kindOf(tag, name) {
    const { by, kinds, properties, methods, events } = tags[tag];
    const key = by ? name : '';
    if (!Object.hasOwn(kinds, key)) return undefined;
    const kind = kinds[key];
    return { ...kind, properties: { ...properties, ...kind.properties }, methods, events };
}

/** The name in the kit; undefined where there is none. */
export const nameIn = (outcome) => (typeof outcome === 'string' ? outcome : outcome?.to);
