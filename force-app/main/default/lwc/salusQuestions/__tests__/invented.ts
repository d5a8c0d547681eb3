import { readQuestionnaire, type Questionnaire } from 'c/salusCoreQuestionnaire';
import {
    firstAnswers,
    formNodes,
    withValues,
    type Answers,
    type FormNode,
} from 'c/salusCoreQuestionnaireForm';
import { fieldValuesOf, sectionsOf, type Asking } from 'c/salusCoreQuestionnaireFields';
import { askingWords } from 'c/salusQuestions';
import { inventedIntake } from '../../../../../../examples/inventedForms';

export const asking: Asking = {
    ...{ locale: 'en-US', zone: 'America/New_York', words: askingWords },
};
export const form = readQuestionnaire(inventedIntake()).questionnaire as Questionnaire;
export const first = firstAnswers(form);

const nodesOf = (answers: Answers, page: number): readonly FormNode[] =>
    formNodes(form, answers).slice(page, page + 1);

/** The properties of one page of the invented form. */
export const pageOf = (answers: Answers, page: number) => ({
    sections: sectionsOf(nodesOf(answers, page), {}, asking),
    values: fieldValuesOf(nodesOf(answers, page), {}, asking),
});

const [name] = nodesOf(first, 0)[0]!.entries[0]!.nodes;

/** The first page, with a name in it, and the second. */
export const named = withValues(first, name!, [{ type: 'string', value: 'Ada CANARY' }]);
