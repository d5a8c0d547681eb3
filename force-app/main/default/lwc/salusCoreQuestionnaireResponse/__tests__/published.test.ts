import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
    isQuestion,
    readQuestionnaire,
    type Questionnaire,
    type Value,
} from 'c/salusCoreQuestionnaire';
import {
    allNodes,
    answerErrors,
    firstAnswers,
    formNodes,
    withValues,
    type Answers,
} from 'c/salusCoreQuestionnaireForm';
import { readResponse, viewOf } from 'c/salusCoreQuestionnaireResponse';
import { written } from './forms';

const FOLDER = join(__dirname, '../../../../../../../shared/data/fhir/questionnaires');
const isThere = existsSync(FOLDER);
const files = isThere ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];

const SAMPLES: Readonly<Record<string, Value>> = {
    decimal: { type: 'decimal', value: '1.50' },
    integer: { type: 'integer', value: '3' },
    string: { type: 'string', value: 'CANARY' },
};

/* Every question answered: the first option, or a value of its type. */
function answeredWhole(questionnaire: Questionnaire): Answers {
    return allNodes(formNodes(questionnaire, firstAnswers(questionnaire))).reduce((all, node) => {
        if (!isQuestion(node.item)) return all;
        const value = node.item.options[0]?.value ?? SAMPLES[node.item.valueType];
        return value ? withValues(all, node, [value]) : all;
    }, firstAnswers(questionnaire));
}

if (isThere) {
    describe.each(files)('the published form %s', (name) => {
        const { questionnaire, problems } = readQuestionnaire(
            readFileSync(join(FOLDER, name), 'utf8'),
        );
        const form = questionnaire as Questionnaire;

        it('is read with nothing unsupported', () => {
            expect([form.unsupported, problems]).toEqual([[], []]);
            expect(form.items.length).toBeGreaterThan(0);
        });

        it('is answered, sent, and read back the same', () => {
            const answers = answeredWhole(form);
            expect(answerErrors(formNodes(form, answers))).toEqual([]);
            const json = written(form, answers);
            const read = readResponse(json, form);
            expect(read.notCarried).toEqual([]);
            expect(written(form, read.answers ?? {})).toBe(json);
            const asked = allNodes(formNodes(form, answers)).filter(({ item }) => isQuestion(item));
            const rows = viewOf(formNodes(form, answers)).filter(({ kind }) => kind === 'answer');
            expect(rows).toHaveLength(asked.length);
        });
    });
} else {
    describe('the published forms in ../shared/data/fhir/questionnaires', () => {
        it('are not on this machine, so nothing was tried on them', () => {
            expect(isThere).toBe(false);
        });
    });
}
