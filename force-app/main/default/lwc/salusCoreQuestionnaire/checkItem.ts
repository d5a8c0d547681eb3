import { ITEM_TYPES, type ItemType } from './model';
import { refuse, type Spot } from './unsupported';

const LONGEST_ID = 255;

/* Source: FHIR R4, Questionnaire.item. `fhir_comments` is what comments of an earlier FHIR became. */
const KEYS = new Set(
    `id extension modifierExtension linkId definition code prefix text type enableWhen enableBehavior
    required repeats readOnly maxLength answerValueSet answerOption initial item fhir_comments`.split(
        /\s+/,
    ),
);

/** Notes each element that R4 doesn't have: it may be a rule, such as R5's `answerConstraint`. */
export function checkKeys(spot: Spot): void {
    for (const key of Object.keys(spot.element.json)) {
        const isKnown = KEYS.has(key) || (key.startsWith('_') && KEYS.has(key.slice(1)));
        const name = /^\w{1,40}$/.test(key) ? key : '';
        if (!isKnown) refuse(spot, 'element', name, 'R4 has no such element');
    }
}

/** The id of an item, which no other item may have. */
export function readId(spot: Spot, known: ReadonlyMap<string, unknown>): string {
    const id = spot.element.string('linkId') ?? '';
    const isBad = !id || id.length > LONGEST_ID || known.has(id);
    const help = id ? 'it is too long, or another item has it' : 'it is missing';
    if (isBad) refuse(spot, 'link-id', 'linkId', help);
    return id;
}

/** The type of an item, where R4 has it. */
export function readType(spot: Spot): ItemType | undefined {
    const given = spot.element.value('type');
    const type = ITEM_TYPES.find((each) => each === given);
    if (!type) refuse(spot, 'item-type', 'type', 'R4 has no such type');
    return type;
}
