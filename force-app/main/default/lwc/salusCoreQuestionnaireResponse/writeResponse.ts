import { writeJson } from 'c/salusCoreFhirJson';
import type { Questionnaire, Unsupported } from 'c/salusCoreQuestionnaire';
import {
    answerErrors,
    formNodes,
    type AnswerError,
    type Answers,
} from 'c/salusCoreQuestionnaireForm';
import { isInstant } from 'c/salusCoreZones';
import { writeItems } from './writeItems';

/** What the app gives, because the person isn't asked for it. References are ids alone: `Patient/123`. */
export interface ResponseContext {
    /** `in-progress` for a draft. */
    readonly status: 'in-progress' | 'completed' | 'amended' | 'stopped';
    /** The instant of writing. */
    readonly authored: string;
    /** Whom the answers are about. */
    readonly subject?: string;
    /** Who answered, such as a parent: `RelatedPerson/7`. */
    readonly source?: string;
    /** Who put the answers into the form. */
    readonly author?: string;
    readonly encounter?: string;
    /** The id of a response that is written again. */
    readonly id?: string;
}

/**
 * Why nothing was written. `unsupported`: the form asks for what can't be honoured. `answers`: some are
 * missing or wrong. `context`: an instant or a reference of the app's is none.
 */
export type ResponseError =
    | { readonly code: 'unsupported'; readonly unsupported: readonly Unsupported[] }
    | { readonly code: 'answers'; readonly answers: readonly AnswerError[] }
    | { readonly code: 'context'; readonly property: keyof ResponseContext };

/** A response as JSON text, in which decimals have the digits that were typed. */
export interface WrittenResponse {
    readonly json: string;
    /** Of a draft: the answers that were typed wrongly, and so are not in it. */
    readonly leftOut: readonly AnswerError[];
}

export type ResponseResult =
    | { readonly ok: true; readonly value: WrittenResponse }
    | { readonly ok: false; readonly error: ResponseError };

const REFERENCES = ['subject', 'encounter', 'author', 'source'] as const;
/* Source: FHIR R4, references: a type and an id, perhaps after the address of a server. */
const REFERENCE = /^(?:https?:\/\/\S{1,1900}\/)?([A-Z][A-Za-z]{1,63})\/[A-Za-z0-9.-]{1,64}$/;
const ID = /^[A-Za-z0-9.-]{1,64}$/;

function wrongContext(
    context: ResponseContext,
    { subjectTypes }: Questionnaire,
): keyof ResponseContext | undefined {
    if (!isInstant(context.authored)) return 'authored';
    if (context.id !== undefined && !ID.test(context.id)) return 'id';
    const bad = REFERENCES.find((key) => !REFERENCE.test(context[key] ?? 'Patient/1'));
    const type = REFERENCE.exec(context.subject ?? '')?.[1];
    const isOther = type !== undefined && subjectTypes.length > 0 && !subjectTypes.includes(type);
    return bad ?? (isOther ? 'subject' : undefined);
}

const references = (context: ResponseContext) =>
    Object.fromEntries(
        REFERENCES.flatMap((key) => {
            const reference = context[key];
            return reference === undefined ? [] : [[key, { reference }]];
        }),
    );

/* A value that isn't of its type has no form in FHIR: not even a draft can hold it. */
const isUnwritable = ({ constraint, index }: AnswerError): boolean =>
    index !== undefined && (constraint === 'badInput' || constraint === 'typeMismatch');

/**
 * Writes answers as an R4 QuestionnaireResponse: those to questions that are asked, and nothing of the
 * others. A draft is written with answers missing; anything else is written whole or not at all.
 */
export function writeResponse(
    questionnaire: Questionnaire,
    answers: Answers,
    context: ResponseContext,
): ResponseResult {
    const { canonical, unsupported } = questionnaire;
    const isDraft = context.status === 'in-progress';
    const no = (error: ResponseError): ResponseResult => ({ ok: false, error });
    if (unsupported.length && !isDraft) return no({ code: 'unsupported', unsupported });
    const property = wrongContext(context, questionnaire);
    if (property) return no({ code: 'context', property });
    const nodes = formNodes(questionnaire, answers);
    const wrong = answerErrors(nodes);
    if (wrong.length && !isDraft) return no({ code: 'answers', answers: wrong });
    const leftOut = wrong.filter(isUnwritable);
    const left = new Set(leftOut.map(({ key, index }) => `${key} ${index}`));
    const item = writeItems(
        nodes,
        (node, entry) => !left.has(`${node.key} ${node.entries.indexOf(entry)}`),
    );
    const { id, status, authored } = context;
    const { subject, encounter, ...people } = references(context);
    const json = writeJson({
        resourceType: 'QuestionnaireResponse',
        ...{ id, questionnaire: canonical, status, subject, encounter, authored, ...people },
        ...(item.length && { item }),
    });
    return { ok: true, value: { json, leftOut } };
}
