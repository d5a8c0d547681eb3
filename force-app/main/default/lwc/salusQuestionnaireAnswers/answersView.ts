import { readQuestionnaire } from 'c/salusCoreQuestionnaire';
import { formNodes } from 'c/salusCoreQuestionnaireForm';
import { answerRows, sayAnswer, type AnswerRow, type Saying } from 'c/salusCoreQuestionnaireFields';
import { readResponse, type NotCarried } from 'c/salusCoreQuestionnaireResponse';
import type { SalusProblem } from 'c/salusCoreProblems';
import type { HeadingLevel } from 'c/salusCoreHeading';

/** What answers are said with, and what a record has beside them. */
export type Words = Saying['words'] & {
    readonly entryName: string;
    readonly notAnswered: string;
    readonly unreadable: string;
};

export interface ShownAnswer {
    readonly key: string;
    readonly label: string;
    readonly lang?: string;
    readonly look: string;
    /** Each of several answers on a line of its own. */
    readonly value: string;
}

/** A group: its heading, its words, and the questions in it. */
export interface Block {
    readonly key: string;
    readonly heading: string;
    readonly level: HeadingLevel;
    readonly lang?: string;
    readonly words: readonly { readonly key: string; readonly text: string }[];
    readonly answers: readonly ShownAnswer[];
    readonly hasAnswers: boolean;
}

/** A response as it is read. */
export interface AnswersView {
    readonly title: string;
    readonly status: string;
    readonly authored: string;
    readonly blocks: readonly Block[];
    /** Answers for which the form has no question, as they came. */
    readonly others: readonly ShownAnswer[];
    /** Something in the form may change what its answers mean. */
    readonly isUncertain: boolean;
}

interface Given {
    readonly questionnaire: unknown;
    readonly response: unknown;
    readonly valueSets: readonly unknown[];
    readonly languages: readonly string[];
    readonly level: HeadingLevel;
    readonly saying: Saying & { readonly words: Words };
}

const shownAnswer = ({ key, label, lang, values }: AnswerRow, { notAnswered }: Words) => ({
    ...{ key, label, look: values.length ? 'value' : 'value missing' },
    ...(lang && { lang }),
    value: values.join('\n') || notAnswered,
});

function blocksOf(rows: readonly AnswerRow[], { level, saying }: Given): readonly Block[] {
    const blocks: (Omit<Block, 'hasAnswers'> & {
        words: { key: string; text: string }[];
        answers: ShownAnswer[];
    })[] = [];
    const open = (key: string, heading: string, depth: number, lang?: string) => {
        const own = Math.min(6, level + 1 + depth) as HeadingLevel;
        const block = { key, heading, level: own, ...(lang && { lang }), words: [], answers: [] };
        blocks.push(block);
        return blocks.at(-1)!;
    };
    const around: { readonly label: string; readonly lang?: string }[] = [];
    for (const row of rows) {
        const { key, kind, label, depth, lang } = row;
        if (kind === 'heading') {
            around[depth] = { label, ...(lang && { lang }) };
            around.length = depth + 1;
            open(key, label, depth, lang);
        } else {
            // After a group within it, the group goes on: under its heading, not under the inner one's.
            const isOver = around.length > depth;
            if (isOver) around.length = depth;
            const outer = around.at(-1);
            const block =
                isOver || !blocks.length
                    ? open(`${key}#on`, outer?.label ?? '', Math.max(0, depth - 1), outer?.lang)
                    : blocks.at(-1)!;
            // Words after a question stand before the questions that follow them.
            const isAfter = kind === 'words' && block.answers.length > 0;
            const own = isAfter ? open(`${key}#words`, '', depth) : block;
            if (kind === 'words') own.words.push({ key, text: label });
            else own.answers.push(shownAnswer(row, saying.words));
        }
    }
    return blocks.map((block) => ({ ...block, hasAnswers: block.answers.length > 0 }));
}

const shownOther = (
    { label, linkId, value }: NotCarried,
    key: number,
    saying: Given['saying'],
): ShownAnswer => ({
    ...{ key: `other-${key}`, label: label || linkId, look: value ? 'value' : 'value missing' },
    value: value ? sayAnswer({ value }, saying) : saying.words.unreadable,
});

/** Reads a form and a response to it; undefined where one of them can't be read, with what was wrong. */
export function readAnswers(given: Given): {
    readonly view?: AnswersView;
    readonly problems: readonly SalusProblem[];
} {
    const { questionnaire: source, response, valueSets, languages, saying } = given;
    const { questionnaire, problems } = readQuestionnaire(source, { languages, valueSets });
    if (!questionnaire) return { problems };
    const read = readResponse(response, questionnaire);
    if (!read.answers) return { problems: read.problems };
    const rows = answerRows(formNodes(questionnaire, read.answers), saying);
    return {
        view: {
            title: questionnaire.title?.text ?? '',
            status: read.status ?? '',
            authored: read.authored ?? '',
            blocks: blocksOf(rows, given),
            others: read.notCarried.map((one, key) => shownOther(one, key, saying)),
            isUncertain: questionnaire.unsupported.some(({ code }) => code === 'modifier'),
        },
        problems: read.problems,
    };
}
