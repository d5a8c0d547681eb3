/** An item of a form as its JSON has it, read without the kit. */
export interface RawItem {
    readonly linkId: string;
    readonly text: string;
    readonly type: string;
    /** Whether the form itself says that a person may not see it now. */
    readonly mayBeHidden: boolean;
}

type Json = Readonly<Record<string, any>>;

/* How SDC and R4 say that a person doesn't see an item, whatever is answered. */
const HIDING = ['questionnaire-hidden', 'sdc-questionnaire-usageMode'];

const isHiding = ({ url, valueInteger }: Json): boolean =>
    HIDING.some((name) => String(url).endsWith(name)) ||
    (String(url).endsWith('questionnaire-maxOccurs') && valueInteger === 0);

function itemsIn({ item }: Json, isHidden: boolean): readonly RawItem[] {
    const items: readonly Json[] = Array.isArray(item) ? item : [];
    return items.flatMap((each) => {
        const hides = isHidden || Boolean(each.enableWhen) || (each.extension ?? []).some(isHiding);
        const raw = {
            linkId: String(each.linkId),
            text: each._text ? '' : String(each.text ?? ''),
            type: String(each.type),
        };
        // What is under a question waits for its answer, and a group in which nothing is has no heading.
        const inner = itemsIn(each, hides || each.type !== 'group');
        const isEmpty = each.type === 'group' && inner.every(({ mayBeHidden }) => mayBeHidden);
        return [{ ...raw, mayBeHidden: hides || isEmpty }, ...inner];
    });
}

/** Every item of a form. */
export const rawItems = (json: string): readonly RawItem[] => itemsIn(JSON.parse(json), false);

/** Whether anything in a form may change what it means; what it contains is another resource's. */
export const hasModifier = (json: string): boolean => {
    const { contained: _, ...own } = JSON.parse(json);
    return /"(modifierExtension|implicitRules)":/.test(JSON.stringify(own));
};

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Whether a text holds another, whatever white space is between the words. */
export const holds = (whole: string, part: string): boolean => plain(whole).includes(plain(part));

/** Where a question stands, from the name of its field: the ids of its groups and its own. */
export const keyOfField = (fieldName: string): string =>
    decodeURIComponent(fieldName.slice(0, fieldName.lastIndexOf('~')));

/**
 * The items that a person neither saw nor is told of: each question has a field, and each group and each
 * display its words. `keys` say where the fields stand, `words` is all that stood on the pages.
 */
export function dropped(
    items: readonly RawItem[],
    keys: readonly string[],
    words: string,
): readonly string[] {
    const isShown = ({ linkId, text, type }: RawItem): boolean =>
        type === 'group' || type === 'display'
            ? holds(words, text)
            : keys.some((key) => key === linkId || key.endsWith(`/${linkId}`));
    return items.filter((item) => !item.mayBeHidden && !isShown(item)).map(({ linkId }) => linkId);
}
