import { isJson, rootElement, type FhirElement } from 'c/salusCoreFhirJson';
import type { Problems } from 'c/salusCoreProblems';
import type { Option } from './model';
import { distinct, MOST_OPTIONS } from './options';
import { keyOf, type CodingValue } from './value';
import { wordsAt, type Languages } from './words';

const DEEPEST = 10;

function optionOf(
    concept: FhirElement,
    system: string | undefined,
    languages: Languages,
): Option[] {
    const code = concept.string('code');
    const display = concept.string('display');
    if (!code) return [];
    const value: CodingValue = Object.freeze({
        ...{ type: 'Coding' as const, code },
        ...(system && { system }),
        ...(display && { display }),
    });
    const label = wordsAt(concept, 'display', languages) ?? { text: code };
    return [Object.freeze({ key: keyOf(value), value, label, isExclusive: false })];
}

/* An abstract entry is a heading; an inactive one can't be chosen any more. */
function expanded(entry: FhirElement, languages: Languages, depth: number): readonly Option[] {
    const canBeChosen = entry.boolean('abstract') !== true && entry.boolean('inactive') !== true;
    const own = canBeChosen ? optionOf(entry, entry.string('system'), languages) : [];
    const inner = depth < DEEPEST ? entry.elements('contains') : [];
    return [...own, ...inner.flatMap((each) => expanded(each, languages, depth + 1))];
}

/* A part that names its codes one by one; undefined for one that needs a server: a filter, a whole code
   system, another set. */
function enumerated(part: FhirElement, languages: Languages): readonly Option[] | undefined {
    const needsServer = ['filter', 'valueSet'].some((key) => part.has(key)) || !part.has('concept');
    if (needsServer) return undefined;
    const system = part.string('system');
    return part.elements('concept').flatMap((each) => optionOf(each, system, languages));
}

function composed(compose: FhirElement, languages: Languages): readonly Option[] | undefined {
    const lists = (key: string) => compose.elements(key).map((part) => enumerated(part, languages));
    const [included, excluded] = [lists('include'), lists('exclude')];
    if ([...included, ...excluded].includes(undefined)) return undefined;
    const out = new Set(excluded.flatMap((list) => (list ?? []).map(({ key }) => key)));
    return included.flatMap((list) => list ?? []).filter(({ key }) => !out.has(key));
}

const countOf = (entries: readonly FhirElement[], depth = 1): number =>
    entries.reduce(
        (sum, entry) =>
            sum + 1 + (depth < DEEPEST ? countOf(entry.elements('contains'), depth + 1) : 0),
        0,
    );

/* An expansion whose total is greater than what it holds is one page of many. */
function isWhole(expansion: FhirElement): boolean {
    const total = expansion.has('total') ? expansion.integer('total') : undefined;
    return total === undefined || total <= countOf(expansion.elements('contains'));
}

function optionsIn(set: FhirElement, languages: Languages): readonly Option[] | undefined {
    const expansion = set.element('expansion');
    const compose = set.element('compose');
    if (set.has('modifierExtension') || set.has('implicitRules')) return undefined;
    if (expansion?.has('contains')) {
        if (!isWhole(expansion)) return undefined;
        return expansion.elements('contains').flatMap((each) => expanded(each, languages, 1));
    }
    return compose && composed(compose, languages);
}

/** The options of an `answerValueSet`; undefined where they can't be found without a server. */
export type OptionsOf = (canonical: string) => readonly Option[] | undefined;

/**
 * Finds value sets among those that a form contains (`#id`) and those that the app gives, by their
 * address with or without a version. Each is read once.
 */
export function valueSets(
    contained: readonly unknown[],
    given: readonly unknown[],
    languages: Languages,
    problems: Problems,
): OptionsOf {
    const sets = new Map<string, FhirElement>();
    const read = new Map<string, readonly Option[] | undefined>();
    const add = (value: unknown, position: string, isContained: boolean): void => {
        const set = isJson(value) ? rootElement(value, position, problems) : undefined;
        if (!set || set.value('resourceType') !== 'ValueSet') return;
        const [id, url, version] = ['id', 'url', 'version'].map((key) => set.string(key));
        const names = [isContained && id && `#${id}`, url, url && version && `${url}|${version}`];
        for (const name of names) if (name && !sets.has(name)) sets.set(name, set);
    };
    contained.forEach((value, index) => add(value, `contained[${index}]`, true));
    given.forEach((value, index) => add(value, `valueSets[${index}]`, false));
    return (canonical) => {
        if (!read.has(canonical)) {
            const set = sets.get(canonical);
            const options = set && optionsIn(set, languages);
            const isUsable = options && options.length > 0 && options.length <= MOST_OPTIONS;
            read.set(canonical, isUsable ? distinct(options) : undefined);
        }
        return read.get(canonical);
    };
}
