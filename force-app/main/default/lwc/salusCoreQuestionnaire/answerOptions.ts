import { extensionsAt } from './extensions';
import type { Option } from './model';
import { distinct, MOST_OPTIONS, readOption } from './options';
import type { CodingValue } from './value';
import { refuse, type Spot } from './unsupported';
import type { OptionsOf } from './valueSet';
import type { Languages } from './words';

/** What the answers of a question are looked up in. */
export interface Sources {
    readonly languages: Languages;
    readonly optionsOf: OptionsOf;
}

const NONE: readonly never[] = Object.freeze([]);

function listed(spot: Spot, languages: Languages): readonly Option[] {
    const all = spot.element.elements('answerOption');
    if (all.length > MOST_OPTIONS) {
        refuse(spot, 'too-large', 'answerOption', `it has more than ${MOST_OPTIONS} options`);
        return NONE;
    }
    const options = all.flatMap((each, index) => {
        const option = readOption(each, languages);
        if (!option) refuse(spot, 'options', `answerOption[${index}]`, 'it can’t be read');
        return option ?? [];
    });
    return distinct(options);
}

/**
 * The options of a question. A value set that the form doesn't contain and the app doesn't give is
 * unsupported: the kit asks no server.
 */
export function readOptions(spot: Spot, { languages, optionsOf }: Sources): readonly Option[] {
    const { element } = spot;
    if (element.has('answerOption')) {
        if (element.has('answerValueSet'))
            refuse(spot, 'options', 'answerValueSet', 'only one of two lists can be meant');
        return listed(spot, languages);
    }
    if (!element.has('answerValueSet')) return NONE;
    const options = optionsOf(element.string('answerValueSet') ?? '');
    if (!options) refuse(spot, 'options', 'answerValueSet', 'its codes are not in the form');
    return options ?? NONE;
}

const codingOf = ({ value }: Option): readonly CodingValue[] =>
    value.type === 'Coding' ? [value] : [];

/** The units of a quantity: those to choose from, else the one that the form gives. */
export function readUnits(spot: Spot, { languages, optionsOf }: Sources): readonly CodingValue[] {
    const { element } = spot;
    const read = (name: string) =>
        extensionsAt(element, name).flatMap((each) => readOption(each, languages) ?? []);
    const [set] = extensionsAt(element, 'unitValueSet');
    const fromSet = set && optionsOf(set.string('valueCanonical') ?? '');
    if (set && !fromSet) refuse(spot, 'options', 'unitValueSet', 'its units are not in the form');
    const options = [...read('unitOption'), ...(fromSet ?? [])];
    const units = (options.length ? options : read('unit')).flatMap(codingOf);
    return Object.freeze(units);
}
