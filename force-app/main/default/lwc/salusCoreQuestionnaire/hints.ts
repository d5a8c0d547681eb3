import type { FhirElement } from 'c/salusCoreFhirJson';
import { controlOf } from './control';
import { extensionAt, extensionsAt } from './extensions';
import type { HintParts, Words } from './model';
import { wordsAt, type Languages } from './words';

type Role = 'instructions' | 'unit' | 'lower' | 'upper' | 'help';

/* Source: FHIR R4, code system questionnaire-item-control, for text; `legal` is of R5. */
const ROLES: Readonly<Record<string, Role>> = {
    prompt: 'instructions',
    inline: 'instructions',
    instructions: 'instructions',
    legal: 'instructions',
    unit: 'unit',
    lower: 'lower',
    upper: 'upper',
    flyover: 'help',
    help: 'help',
};

/**
 * What a display says for the item around it. Undefined for one that is an item of its own: it has a
 * condition or items, or stands in a group without a control that gives it a role.
 */
export function roleOf(display: FhirElement, isInGroup: boolean): Role | undefined {
    if (display.value('type') !== 'display' || !display.string('text')) return undefined;
    if (['enableWhen', 'item'].some((key) => display.has(key))) return undefined;
    if (extensionAt(display, 'hidden')?.boolean('valueBoolean')) return undefined;
    const role = ROLES[controlOf(display) ?? ''];
    if (isInGroup && role === 'instructions') return undefined;
    return role ?? (isInGroup ? undefined : 'instructions');
}

const unitOf = (item: FhirElement, languages: Languages): Words | undefined => {
    const coding = extensionAt(item, 'unit')?.element('valueCoding');
    if (!coding) return undefined;
    const code = coding.string('code');
    return wordsAt(coding, 'display', languages) ?? (code ? { text: code } : undefined);
};

const SAFE_LINK = /^https?:\/\/[^\s]{1,1990}$/i;

const linksOf = (item: FhirElement): readonly string[] =>
    extensionsAt(item, 'supportLink')
        .map((each) => each.string('valueUri') ?? '')
        .filter((link) => SAFE_LINK.test(link));

/** The parts of the description of an item's answer. */
export function readHint(item: FhirElement, languages: Languages): HintParts {
    const isInGroup = item.value('type') === 'group';
    const said: Record<Role, Words[]> = {
        ...{ instructions: [], unit: [], lower: [], upper: [], help: [] },
    };
    for (const child of item.elements('item')) {
        const role = roleOf(child, isInGroup);
        const words = role && wordsAt(child, 'text', languages);
        if (words) said[role].push(words);
    }
    const unit = said.unit[0] ?? unitOf(item, languages);
    const format = extensionAt(item, 'entryFormat');
    const entryFormat = format && wordsAt(format, 'valueString', languages);
    const [lower] = said.lower;
    const [upper] = said.upper;
    return Object.freeze({
        instructions: Object.freeze(said.instructions),
        ...(unit && { unit }),
        ...(entryFormat && { entryFormat }),
        ...(lower && { lower }),
        ...(upper && { upper }),
        help: Object.freeze(said.help),
        links: Object.freeze(linksOf(item)),
    });
}
