import { isJson, readJson, rootElement, type FhirElement } from 'c/salusCoreFhirJson';
import { Problems, type SalusProblem } from 'c/salusCoreProblems';
import {
    isQuestion,
    type Item,
    type QuestionItem,
    type Questionnaire,
} from 'c/salusCoreQuestionnaire';
import {
    allNodes,
    formNodes,
    positionsIn,
    withValues,
    type Answers,
} from 'c/salusCoreQuestionnaireForm';
import type { Carried } from './carry';
import { carryItems } from './carryItems';
import { frozen } from './growing';
import { notAsked } from './notAsked';
import type { NotCarried } from './notCarried';

/** A response or a draft, read into a form. */
export interface ReadResponse {
    /** Undefined where it is no response to this form. */
    readonly answers?: Answers;
    readonly notCarried: readonly NotCarried[];
    readonly status?: string;
    readonly authored?: string;
    /** Whether it was given to this version of the form. */
    readonly isSameVersion: boolean;
    readonly problems: readonly SalusProblem[];
}

function rootOf(source: unknown, problems: Problems): FhirElement | undefined {
    const read = readJson(source);
    const where = 'QuestionnaireResponse';
    if (!('value' in read) || !isJson(read.value)) {
        problems.add('bad-resource', where, 'resource', 'it can’t be read as JSON, or is too long');
        return undefined;
    }
    const root = rootElement(read.value, where, problems);
    if (root.value('resourceType') !== where)
        root.report('foreign-resource', 'resourceType', 'only a QuestionnaireResponse is read');
    else if (root.has('modifierExtension') || root.has('implicitRules'))
        root.report('unknown-modifier', 'modifierExtension', 'it may change the meaning');
    else return root;
    return undefined;
}

const withoutVersion = (canonical: string | undefined): string | undefined =>
    canonical?.split('|')[0];

const isFixed = (item: Item): item is QuestionItem =>
    isQuestion(item) && (item.isHidden || item.isReadOnly) && item.initial.length > 0;

/* What the person can't change has its first answer also where the response was written before the form
   had the question. */
function withFixed(questionnaire: Questionnaire, answers: Answers): Answers {
    const hasFixed = [...positionsIn(questionnaire).values()].some(({ item }) => isFixed(item));
    const nodes = hasFixed ? allNodes(formNodes(questionnaire, answers)) : [];
    return nodes.reduce(
        (all, node) =>
            isFixed(node.item) && !node.entries.length
                ? withValues(all, node, node.item.initial)
                : all,
        answers,
    );
}

/**
 * Reads a response, such as a draft, into a form of the same address, of whatever version. What has no room
 * in the form any more is listed, so that the person can be told. Never throws.
 */
export function readResponse(source: unknown, questionnaire: Questionnaire): ReadResponse {
    const problems = new Problems('bad-resource', 'QuestionnaireResponse');
    const root = rootOf(source, problems);
    const canonical = root?.string('questionnaire');
    const isOwn = withoutVersion(canonical) === withoutVersion(questionnaire.canonical);
    if (root && !isOwn)
        root.report('foreign-resource', 'questionnaire', 'it answers another questionnaire');
    if (!root || !isOwn) return { notCarried: [], isSameVersion: false, problems: problems.all() };
    const carried: Carried = { answers: new Map(), notCarried: [] };
    carryItems(root, questionnaire, carried);
    const answers = withFixed(questionnaire, frozen(carried.answers));
    const [status, authored] = ['status', 'authored'].map((key) => root.string(key));
    return {
        answers,
        notCarried: Object.freeze([...carried.notCarried, ...notAsked(questionnaire, answers)]),
        ...(status && { status }),
        ...(authored && { authored }),
        isSameVersion: canonical === questionnaire.canonical,
        problems: problems.all(),
    };
}
