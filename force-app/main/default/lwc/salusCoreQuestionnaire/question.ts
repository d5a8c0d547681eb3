import { readOptions, readUnits, type Sources } from './answerOptions';
import { readConstraints } from './constraints';
import { controlOf } from './control';
import { extensionAt } from './extensions';
import { readHint } from './hints';
import { readInitial } from './initial';
import { kindOf, VALUE_TYPES } from './kind';
import type { ItemType, QuestionItem, UnsupportedItem } from './model';
import { refuse, type Spot } from './unsupported';
import type { Usage } from './usage';
import type { ValueType } from './value';
import { wordsAt } from './words';

/** What every item has, whatever its type. */
export type Base = Omit<UnsupportedItem, 'kind'>;

const NONE: readonly never[] = Object.freeze([]);
const STEPS = ['valueInteger', 'valueDecimal'] as const;
const ORIENTATIONS = ['horizontal', 'vertical'] as const;

/* Wishes of the author for how a question looks. */
function readLook({ element }: Spot, { languages }: Sources) {
    const [orientation, keyboard, step, openLabel] = [
        ...['choiceOrientation', 'keyboard', 'sliderStepValue', 'openLabel'],
    ].map((name) => extensionAt(element, name));
    const said = ORIENTATIONS.find((each) => each === orientation?.string('valueCode'));
    const device = keyboard?.string('valueCode');
    const stepKey = STEPS.find((key) => step?.has(key));
    const size = stepKey && step?.decimal(stepKey);
    const words = openLabel && wordsAt(openLabel, 'valueString', languages);
    return {
        ...(said && { orientation: said }),
        ...(device && { keyboard: device }),
        ...(size && { step: size }),
        ...(words && { openLabel: words }),
    };
}

/** Reads a question: of a type that has answers. */
export function readQuestion(
    spot: Spot,
    base: Base,
    { isHidden, isAsked }: Usage,
    sources: Sources,
): QuestionItem | UnsupportedItem {
    const { element } = spot;
    const type: ItemType = base.type;
    const isReadOnly = element.boolean('readOnly') ?? false;
    const isForPerson = !isHidden && !isReadOnly && isAsked;
    const options = isForPerson || element.has('answerOption') ? readOptions(spot, sources) : NONE;
    const constraints = readConstraints(spot, type);
    const repeats = element.boolean('repeats') ?? false;
    const isOpen = type === 'open-choice';
    const control = controlOf(element);
    const kind = kindOf({
        ...{ type, repeats, isOpen, optionCount: options.length },
        ...(control && { control }),
    });
    const hasSet = element.has('answerOption') || element.has('answerValueSet');
    if (isForPerson && !kind) {
        const isChoice = type === 'choice';
        if (isChoice && !hasSet) refuse(spot, 'options', 'answerOption', 'it has no options');
        if (!isChoice) refuse(spot, 'item-type', 'type', 'no field asks for it', type);
        return Object.freeze({ ...base, kind: 'unsupported' });
    }
    const ownType = options[0]?.value.type ?? VALUE_TYPES[type];
    const valueType = (isOpen && !options.length ? 'string' : ownType) as ValueType;
    const isKnown = isForPerson || options.length > 0;
    const answerable = { valueType, options, isOpen: isOpen || (type === 'choice' && !isKnown) };
    return Object.freeze({
        ...base,
        ...readLook(spot, sources),
        kind: kind ?? 'none',
        ...{ valueType, constraints, isReadOnly, options, isOpen },
        hint: readHint(element, sources.languages),
        units: type === 'quantity' ? readUnits(spot, sources) : NONE,
        initial: readInitial(spot, answerable, constraints.maxOccurs),
    });
}
