import type { FhirElement } from 'c/salusCoreFhirJson';
import type { Sources } from './answerOptions';
import { checkExtensions } from './checkExtensions';
import { checkKeys, readId, readType } from './checkItem';
import { readBehavior, readConditions } from './conditions';
import { readConstraints } from './constraints';
import { categoryOf, controlOf } from './control';
import { extensionAt } from './extensions';
import { readHint, roleOf } from './hints';
import type { Item, ItemType, Words } from './model';
import { readQuestion, type Base } from './question';
import { refuse, type Findings, type Spot } from './unsupported';
import { readUsage, type Usage } from './usage';
import { NO_WORDS, wordsAt } from './words';

/** What a form is read with. It counts the items, and keeps where each was found by its id. */
export interface ItemContext extends Sources {
    readonly findings: Findings;
    readonly spots: Map<string, Spot>;
    count: number;
}

export const MOST_ITEMS = 2_000;
const DEEPEST = 20;
/* What a person reads: the text, else another short name of the item. */
function readLabel({ element }: Spot, { languages }: Sources): Words {
    const short = extensionAt(element, 'shortText');
    const [code] = element.elements('code');
    return (
        wordsAt(element, 'text', languages) ??
        (short && wordsAt(short, 'valueString', languages)) ??
        (code && wordsAt(code, 'display', languages)) ??
        NO_WORDS
    );
}

function readBase(spot: Spot, type: ItemType, usage: Usage, context: ItemContext): Base {
    const { element } = spot;
    const prefix = wordsAt(element, 'prefix', context.languages)?.text;
    const definition = element.string('definition');
    const isNamed = type === 'group' || type === 'display' || usage.isHidden;
    const label = readLabel(spot, context);
    if (!label.text && !isNamed) refuse(spot, 'element', 'text', 'a question needs words');
    return {
        ...{ linkId: spot.linkId ?? '', type, label, ...usage },
        ...(prefix && { prefix }),
        ...(definition && { definition }),
        enableWhen: readConditions(spot),
        enableBehavior: readBehavior(spot),
        items: [],
    };
}

function readOwn(spot: Spot, base: Base, usage: Usage, context: ItemContext): Item {
    const { element } = spot;
    const { languages } = context;
    const hint = readHint(element, languages);
    if (base.type === 'display') {
        const category = categoryOf(element);
        return { ...base, kind: 'display', hint, ...(category && { category }) };
    }
    const short = extensionAt(element, 'shortText');
    const shortText = short && wordsAt(short, 'valueString', languages);
    const shortPart = shortText && { shortText };
    if (base.type !== 'group') return { ...readQuestion(spot, base, usage, context), ...shortPart };
    const constraints = readConstraints(spot, 'group');
    const isPage = controlOf(element) === 'page';
    return { ...base, kind: 'group', hint, constraints, isPage, ...shortPart };
}

/** Reads an item with what is in it; none, with what is unsupported, where the limits are passed. */
export function readItem(
    element: FhirElement,
    context: ItemContext,
    depth: number,
): readonly Item[] {
    const { findings, spots } = context;
    context.count += 1;
    const bare: Spot = { element, findings };
    if (context.count > MOST_ITEMS || depth > DEEPEST) {
        const help = `a form has at most ${MOST_ITEMS} items, and ${DEEPEST} within each other`;
        refuse(bare, 'too-large', '', help, 'item');
        return [];
    }
    const linkId = readId(bare, spots);
    const spot: Spot = { element, linkId, findings };
    spots.set(linkId, spot);
    checkKeys(spot);
    checkExtensions(spot, ['item']);
    const usage = readUsage(spot);
    const type = readType(spot);
    const base = readBase(spot, type ?? 'display', usage, context);
    const own: Item = type ? readOwn(spot, base, usage, context) : { ...base, kind: 'unsupported' };
    const items = readItems(element, context, depth + 1, type === 'group');
    return [Object.freeze({ ...own, items })];
}

/** Reads the items within an element. A display that is a part of a description isn't one of them. */
export function readItems(
    element: FhirElement,
    context: ItemContext,
    depth = 1,
    isInGroup?: boolean,
): readonly Item[] {
    const items = element.elements('item').flatMap((each) => {
        const isHint = isInGroup !== undefined && roleOf(each, isInGroup);
        const read = readItem(each, context, depth);
        return isHint ? [] : read;
    });
    return Object.freeze(items);
}
