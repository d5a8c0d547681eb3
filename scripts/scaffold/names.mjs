// Every name that a new bundle needs, from the one that its author gave: `DateOfVisit`.
import { banned } from '../checks/names.mjs';
import { kindOf, tagOf } from '../kit.mjs';

const lower = (text) => text[0].toLowerCase() + text.slice(1);
const upper = (text) => text[0].toUpperCase() + text.slice(1);

/* A field and a display are components, and a task is a pattern: their names say so. */
const KIND_OF_NAME = { field: 'component', display: 'component', task: 'pattern' };

/** `names('core', 'DateOfVisit').bundle` is `salusCoreDateOfVisit`. Throws on a name of another form. */
export function names(asked, noun) {
    const kind = KIND_OF_NAME[asked] ?? asked;
    if (!/^([A-Z][a-z0-9]+)+$/.test(noun ?? '') || noun.startsWith('Salus'))
        throw new Error('a name is capitalised words without Salus: DateOfVisit');
    const bundle = `salus${kind === 'component' ? '' : upper(kind)}${noun}`;
    if (kindOf(bundle) !== kind) throw new Error(`${bundle} would be a ${kindOf(bundle)}`);
    if (banned(noun)) throw new Error(`“${banned(noun)}” says nothing about what is inside`);
    const words = noun.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
    const sentence = upper(words.toLowerCase());
    return {
        kind,
        noun,
        bundle,
        words,
        sentence,
        idea: lower(noun),
        Class: upper(bundle),
        tag: tagOf(bundle),
    };
}
