import { isJson, readJson, rootElement, type FhirElement } from 'c/salusCoreFhirJson';
import type { Problems } from 'c/salusCoreProblems';
import { enumerated, expanded, type CodesOf } from './concepts';
import type { Option } from './model';
import { distinct, MOST_OPTIONS } from './options';
import type { Languages } from './words';

function composed(
    compose: FhirElement,
    languages: Languages,
    codesOf: CodesOf,
): readonly Option[] | undefined {
    const lists = (key: string) =>
        compose.elements(key).map((part) => enumerated(part, languages, codesOf));
    const [included, excluded] = [lists('include'), lists('exclude')];
    if ([...included, ...excluded].includes(undefined)) return undefined;
    const out = new Set(excluded.flatMap((list) => (list ?? []).map(({ key }) => key)));
    return included.flatMap((list) => list ?? []).filter(({ key }) => !out.has(key));
}

const countOf = (entries: readonly FhirElement[]): number =>
    entries.reduce((sum, entry) => sum + 1 + countOf(entry.elements('contains')), 0);

/* An expansion whose total is greater than what it holds is one page of many. */
function isWhole(expansion: FhirElement): boolean {
    const total = expansion.has('total') ? expansion.integer('total') : undefined;
    return total === undefined || total <= countOf(expansion.elements('contains'));
}

function optionsIn(
    set: FhirElement,
    languages: Languages,
    codesOf: CodesOf,
): readonly Option[] | undefined {
    const expansion = set.element('expansion');
    const compose = set.element('compose');
    if (set.has('modifierExtension') || set.has('implicitRules')) return undefined;
    if (expansion?.has('contains')) {
        if (!isWhole(expansion)) return undefined;
        return expansion.elements('contains').flatMap((each) => expanded(each, languages));
    }
    return compose && composed(compose, languages, codesOf);
}

/** The options of an `answerValueSet`; undefined where they can't be found without a server. */
export type OptionsOf = (canonical: string) => readonly Option[] | undefined;

/* Resources of one type, by their address with and without a version, and those in the form by `#id`. */
class Shelf {
    declare private readonly found: Map<string, FhirElement>;

    constructor() {
        this.found = new Map();
    }

    add(resource: FhirElement, isContained: boolean): void {
        const [id, url, version] = ['id', 'url', 'version'].map((key) => resource.string(key));
        const names = [isContained && id && `#${id}`, url, url && version && `${url}|${version}`];
        for (const name of names) if (name && !this.found.has(name)) this.found.set(name, resource);
    }

    get(name: string): FhirElement | undefined {
        return this.found.get(name);
    }
}

/**
 * Finds value sets among those that a form contains (`#id`) and those that the app gives. Each is read
 * once.
 */
export function valueSets(
    contained: readonly unknown[],
    given: readonly unknown[],
    languages: Languages,
    problems: Problems,
): OptionsOf {
    const [sets, systems] = [new Shelf(), new Shelf()];
    const read = new Map<string, readonly Option[] | undefined>();
    const add = (source: unknown, position: string, isContained: boolean): void => {
        const json = readJson(source);
        if (!('value' in json) || !isJson(json.value)) return;
        const resource = rootElement(json.value, position, problems);
        const type = resource.value('resourceType');
        if (type === 'ValueSet') sets.add(resource, isContained);
        const isComplete = type === 'CodeSystem' && resource.value('content') === 'complete';
        if (isComplete) systems.add(resource, isContained);
    };
    contained.forEach((value, index) => add(value, `contained[${index}]`, true));
    given.forEach((value, index) => add(value, `valueSets[${index}]`, false));
    return (canonical) => {
        if (!read.has(canonical)) {
            const set = sets.get(canonical);
            const options = set && optionsIn(set, languages, (system) => systems.get(system));
            const isUsable = options && options.length > 0 && options.length <= MOST_OPTIONS;
            read.set(canonical, isUsable ? distinct(options) : undefined);
        }
        return read.get(canonical);
    };
}
