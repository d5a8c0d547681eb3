import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readQuestionnaire } from 'c/salusCoreQuestionnaire';
import { showForm, type Any, type ShownForm } from './shownForm';

jest.mock('c/salusHostAnnouncer');

/* Every published form that is put into this folder is tried. */
const FOLDER = join(__dirname, '../../../../../../../shared/data/fhir/questionnaires');
const files = existsSync(FOLDER)
    ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.json'))
          .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const)
          .filter(([, text]) => /"resourceType"\s*:\s*"Questionnaire"/.test(text))
    : [];

/* An answer that each field takes. */
const SAMPLES: Readonly<Record<string, (field: Any) => unknown>> = {
    'c-salus-radios': ({ options }) => options[0].value,
    'c-salus-select-field': ({ options }) => options[0].value,
    'c-salus-checkboxes': ({ options }) => [options[0].value],
    'c-salus-checkbox': () => true,
    'c-salus-number-field': ({ min, max }) => min || max || '1',
    'c-salus-memorable-date': ({ min, max }) => min || max || '2021-03-04',
    'c-salus-time-field': () => '10:30',
    'c-salus-text-field': () => 'CANARY',
    'c-salus-text-area': () => 'CANARY',
};

const isBlank = ({ value }: Any): boolean => !value || (Array.isArray(value) && value.length === 0);

/* Answers what the page asks, also what it asks because of an answer. */
async function answerAll(form: ShownForm): Promise<void> {
    const answered = new Set<Any>();
    const next = (): Any | undefined =>
        form.fields().find((field) => !answered.has(field) && isBlank(field));
    for (let field = next(); field; field = next()) {
        answered.add(field);
        const value = SAMPLES[field.localName]?.(field);
        if (value === undefined) continue;
        field.value = value;
        field.dispatchEvent(new CustomEvent('change', { detail: { value } }));
        await form.settle();
    }
}

if (files.length) {
    describe('the published form', () => {
        it.each(files)('%s is answered and sent, or said and blocked', async (_name, json) => {
            const send = jest.fn(async ({ response: _ }: { response: string }) => ({
                ok: true,
                value: true,
            }));
            const { questionnaire } = readQuestionnaire(json);
            const form = await showForm(json, { adapter: { send } });
            const isUnsupported = questionnaire?.unsupported.length !== 0;
            if (isUnsupported) expect(form.isBlocked()).toBe(true);
            if (form.isBlocked()) expect(form.words()).not.toBe('');
            else {
                const before: string[] = [];
                while (form.heading() !== 'Check your answers') {
                    expect(before).not.toContain(form.heading());
                    before.push(form.heading());
                    await answerAll(form);
                    await form.next();
                }
                await form.next();
                const { response } = send.mock.calls[0]![0];
                expect(response).toContain('"answer"');
            }
            form.close();
        });
    });
} else {
    describe('the published forms in ../shared/data/fhir/questionnaires', () => {
        it('are not on this machine, so nothing was tried on them', () => {
            expect(files).toEqual([]);
        });
    });
}
