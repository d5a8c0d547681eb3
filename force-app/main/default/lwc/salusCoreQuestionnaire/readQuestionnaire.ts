import { isJson, readJson, rootElement, type FhirElement } from 'c/salusCoreFhirJson';
import { Problems, type SalusProblem } from 'c/salusCoreProblems';
import { badConditions } from './checkConditions';
import { checkExtensions } from './checkExtensions';
import { dependenciesOf } from './dependencies';
import { extensionAt } from './extensions';
import type { Item, Words } from './model';
import { readItems } from './readItem';
import { unanswerable } from './unanswerable';
import { refuse, type Findings, type Spot, type Unsupported } from './unsupported';
import { valueSets } from './valueSet';
import { wordsAt, type Languages } from './words';

/** A form: an R4 Questionnaire, read. */
export interface Questionnaire {
    /** What a response names: its address with its version, or `Questionnaire/id`. */
    readonly canonical?: string;
    readonly url?: string;
    readonly version?: string;
    readonly id?: string;
    readonly status?: string;
    readonly title?: Words;
    readonly description?: Words;
    readonly copyright?: Words;
    readonly language?: string;
    /** The types of resources that a response may be about; any where there is none. */
    readonly subjectTypes: readonly string[];
    readonly items: readonly Item[];
    /** The ids of the items, each after all that decide whether it is asked. */
    readonly order: readonly string[];
    /** What can't be honoured. While there is any, nothing is sent. */
    readonly unsupported: readonly Unsupported[];
}

/** What was read, and what was wrong with it. */
export interface ReadQuestionnaire {
    /** Undefined where it is no Questionnaire at all. */
    readonly questionnaire?: Questionnaire;
    readonly problems: readonly SalusProblem[];
}

export interface ReadOptions {
    /** The languages that the person reads, the best first: `['es-MX', 'es']`. */
    readonly languages?: readonly string[];
    /**
     * FHIR ValueSets for those `answerValueSet` that the form doesn't contain, and the complete CodeSystems
     * that they take whole.
     */
    readonly valueSets?: readonly unknown[];
}

const HELP = {
    'not-json': 'it is no JSON',
    'too-long': 'it has more than five million characters',
    'too-deep': 'it has more than 200 objects within each other',
} as const;

function rootOf(source: unknown, problems: Problems): FhirElement | undefined {
    const read = readJson(source);
    const help = 'error' in read ? HELP[read.error] : 'it is no JSON object';
    if (!('value' in read) || !isJson(read.value)) {
        problems.add('bad-resource', 'Questionnaire', 'resource', help);
        return undefined;
    }
    const root = rootElement(read.value, 'Questionnaire', problems);
    if (root.value('resourceType') === 'Questionnaire') return root;
    root.report('foreign-resource', 'resourceType', 'only a Questionnaire is read');
    return undefined;
}

/* A form may have to be answered in its order, without going back; the kit's pages don't do that. */
function checkEntryMode(element: FhirElement, findings: Findings): void {
    const mode = extensionAt(element, 'entryMode');
    if (mode && mode.value('valueCode') !== 'random')
        refuse(
            { element, findings },
            'constraint',
            'entryMode',
            'questions can be left and met again',
        );
}

function canonicalOf(root: FhirElement): string | undefined {
    const [url, version, id] = ['url', 'version', 'id'].map((key) => root.string(key));
    if (url) return version ? `${url}|${version}` : url;
    return id && `Questionnaire/${id}`;
}

const textsOf = (root: FhirElement) =>
    Object.fromEntries(
        (['url', 'version', 'id', 'status', 'language'] as const).flatMap((key) => {
            const value = root.string(key);
            return value === undefined ? [] : [[key, value]];
        }),
    );

const wordsOf = (root: FhirElement, languages: Languages) =>
    Object.fromEntries(
        (['title', 'description', 'copyright'] as const).flatMap((key) => {
            const words = wordsAt(root, key, languages);
            return words ? [[key, words]] : [];
        }),
    );

/**
 * Reads an R4 Questionnaire, given as JSON text or as an object. A text keeps the digits of its decimals
 * (`1.50`); in an object JavaScript has dropped them. Never throws.
 */
export function readQuestionnaire(source: unknown, options: ReadOptions = {}): ReadQuestionnaire {
    const problems = new Problems('not-supported', 'Questionnaire');
    const root = rootOf(source, problems);
    if (!root) return { problems: problems.all() };
    const findings: Findings = { problems, unsupported: [] };
    const own = root.string('language');
    const languages: Languages = { wanted: options.languages ?? [], ...(own && { own }) };
    checkExtensions({ element: root, findings }, ['item', 'contained', 'text', 'meta']);
    checkEntryMode(root, findings);
    const contained = root.elements('contained').map(({ json }) => json);
    const optionsOf = valueSets(contained, options.valueSets ?? [], languages, problems);
    const spots = new Map<string, Spot>();
    const items = readItems(root, { findings, spots, count: 0, languages, optionsOf });
    const { order, cyclic } = dependenciesOf(items);
    for (const { code, linkId, help } of badConditions(items, cyclic))
        refuse(spots.get(linkId) as Spot, code, 'enableWhen', help);
    for (const linkId of unanswerable(items))
        refuse(
            spots.get(linkId) as Spot,
            'constraint',
            'required',
            'nobody is asked for an answer',
        );
    const canonical = canonicalOf(root);
    if (!canonical)
        refuse({ element: root, findings }, 'element', 'url', 'a response can’t name it');
    const questionnaire: Questionnaire = Object.freeze({
        ...(canonical && { canonical }),
        ...textsOf(root),
        ...wordsOf(root, languages),
        subjectTypes: Object.freeze([...root.strings('subjectType')]),
        items,
        order,
        unsupported: Object.freeze(findings.unsupported),
    });
    return { questionnaire, problems: problems.all() };
}
