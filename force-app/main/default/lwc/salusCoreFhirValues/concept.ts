import { entriesOf, isJson, type Json } from 'c/salusCoreFhirJson';
import { textOf, type Source } from './primitive';
import type { RecordValue } from './value';

/* Code systems whose codes mean the same wherever they are used, and for which a component has words. A code
   of any other may be the same text and mean something else: `plan` of a Coverage is no intent. */
const OWN =
    /^https?:\/\/terminology\.hl7\.org\/CodeSystem\/(condition-clinical|condition-ver-status|allergyintolerance-clinical|allergyintolerance-verification|goal-achievement)$/;
const ABSENT =
    /^https?:\/\/(terminology\.hl7\.org\/CodeSystem|hl7\.org\/fhir)\/data-absent-reason$/;

const folded = (text: string): string => text.trim().toLowerCase();

/* Of each of these texts once, whatever its capitals. */
const distinct = (texts: readonly string[]): readonly string[] =>
    texts.filter((text, index) => texts.findIndex((one) => folded(one) === folded(text)) === index);

const codingsIn = (json: Json): readonly Json[] => (entriesOf(json.coding) ?? []).filter(isJson);

/** The codings of a CodeableConcept; a Coding is one of itself. */
export const codingsOf = (json: Json): readonly Json[] =>
    'coding' in json ? codingsIn(json) : [json];

/* Why there is no value, and what is said of that in other words. */
function absenceOf(codings: readonly Json[], text: string | undefined): RecordValue | undefined {
    const [first, ...more] = codings;
    const isAbsent = first && !more.length && ABSENT.test(textOf(first.system) ?? '');
    const reason = isAbsent ? textOf(first.code) : undefined;
    if (reason === undefined) return undefined;
    const says =
        text !== undefined &&
        ![reason, first?.display].some((one) => folded(textOf(one) ?? '') === folded(text));
    return { kind: 'absent', reason, ...(says && { notes: [{ kind: 'text', text }] }) };
}

/**
 * Reads a CodeableConcept or a Coding; undefined where it has no words and no code. Its text is what was
 * meant; else the coding counts that a person selected, else the first with words. What other codings say
 * in other words is kept. Source: FHIR R4, datatypes, CodeableConcept.
 */
export function readConcept(json: Json, { lang }: Source): RecordValue | undefined {
    const codings = codingsOf(json);
    const absence = absenceOf(codings, textOf(json.text));
    if (absence) return absence;
    const selected = codings.filter((one) => one.userSelected === true);
    const displays = [...selected, ...codings].flatMap((one) => textOf(one.display) ?? []);
    const codes = codings.flatMap((one) => textOf(one.code) ?? []);
    const own = codings.find((one) => OWN.test(textOf(one.system) ?? '') && textOf(one.code));
    const words = distinct([...(textOf(json.text) ? [String(json.text)] : []), ...displays]);
    const [text = codes[0], ...also] = words;
    if (text === undefined) return undefined;
    const code = own && textOf(own.code);
    return { kind: 'concept', text, ...(lang && { lang }), ...(code && { code }), also };
}
