import { readQuestionnaire, type Questionnaire } from 'c/salusCoreQuestionnaire';
import { forms, tell, valueSets } from 'test-support/publishedForms';
import { showForm, type Any, type ShownForm } from './shownForm';
import { dropped, hasModifier, holds, keyOfField, rawItems } from './traces';

jest.mock('c/salusHostAnnouncer');

/* A form of 2,000 questions takes its time on a busy machine; one that never ends is still found. */
jest.setTimeout(600_000);

/* An answer for each field of an entry. */
const entryOf = (fields: readonly Any[]): object =>
    Object.fromEntries(
        fields.map((field) => [field.name, SAMPLES[`c-salus-${field.kind}`]?.(field) ?? 'CANARY']),
    );

/* An answer that each field takes. */
const SAMPLES: Readonly<Record<string, (field: Any) => unknown>> = {
    'c-salus-radios': ({ options }) => options[0].value,
    'c-salus-select-field': ({ options }) => options[0].value,
    'c-salus-select': ({ options }) => options[0].value,
    'c-salus-checkboxes': ({ options }) => [options[0].value],
    'c-salus-checkbox': () => true,
    'c-salus-number-field': ({ min, max }) => min || max || '1',
    'c-salus-number': ({ min, max }) => min || max || '1',
    'c-salus-memorable-date': ({ min, max }) => min || max || '2021-03-04',
    'c-salus-date': ({ min, max }) => min || max || '2021-03-04',
    'c-salus-time-field': () => '10:30',
    'c-salus-time': () => '10:30',
    'c-salus-text-field': () => 'CANARY',
    'c-salus-text-area': () => 'CANARY',
    'c-salus-repeatable-group': ({ fields }) => [entryOf(fields)],
};

const isBlank = ({ value }: Any): boolean => !value || (Array.isArray(value) && value.length === 0);

/* Answers what the page asks, also what it asks because of an answer. */
async function answerAll(form: ShownForm): Promise<void> {
    const answered = new Set<Any>();
    const next = (): Any | undefined =>
        form.fields().find((field) => !answered.has(field) && !field.readOnly && isBlank(field));
    for (let field = next(); field; field = next()) {
        answered.add(field);
        const value = SAMPLES[field.localName]?.(field);
        if (value === undefined) continue;
        field.value = value;
        field.dispatchEvent(new CustomEvent('change', { detail: { value } }));
        await form.settle();
    }
}

/* What stood on the pages while they were answered one after the other. */
interface Seen {
    readonly keys: string[];
    words: string;
}

function look(form: ShownForm, seen: Seen): string {
    const fields = form.fields();
    const own = fields.map(({ label, hint, groupDescription }) => [label, hint, groupDescription]);
    const words = [form.heading(), form.words(), ...own.flat()].join(' ');
    const keys = fields.map(({ name }) => keyOfField(name));
    seen.words += ` ${words}`;
    seen.keys.push(...keys);
    return [words, ...keys].join(' ');
}

async function answerPages(form: ShownForm): Promise<Seen> {
    const seen: Seen = { keys: [], words: '' };
    while (form.isAsking()) {
        await answerAll(form);
        const page = look(form, seen);
        await form.next();
        expect(form.isAsking() && look(form, seen)).not.toBe(page);
    }
    return seen;
}

/* Every item that isn't in the form as it was read, neither as an item nor as a part of a description. */
function unread(json: string, { items, unsupported }: Questionnaire): readonly string[] {
    const read = JSON.stringify(items);
    if (unsupported.some(({ code }) => code === 'too-large')) return [];
    return rawItems(json)
        .filter(
            ({ linkId, text }) =>
                !read.includes(`"linkId":${JSON.stringify(linkId)}`) &&
                !holds(read, JSON.stringify(text).slice(1, -1)),
        )
        .map(({ linkId }) => linkId);
}

if (forms.length) {
    describe('the published form', () => {
        it.each(forms)(
            '$name is answered and sent, or said and blocked',
            async ({ name, json }) => {
                const send = jest.fn(async ({ response: _ }: { response: string }) => ({
                    ok: true,
                    value: true,
                }));
                const { questionnaire } = readQuestionnaire(json, { valueSets });
                const form = await showForm(json, { adapter: { send }, valueSets });
                const unsupported = questionnaire?.unsupported ?? [];
                const reasons = unsupported.map(({ code, name: what }) => `${code} ${what}`);
                expect(form.isBlocked()).toBe(!questionnaire || reasons.length > 0);
                if (hasModifier(json)) expect(reasons.join()).toContain('modifier');
                if (questionnaire) expect(unread(json, questionnaire)).toEqual([]);
                if (form.isBlocked()) expect(form.words()).not.toBe('');
                else {
                    const { keys, words } = await answerPages(form);
                    expect(dropped(rawItems(json), keys, words)).toEqual([]);
                    await form.next();
                    const { response } = send.mock.calls[0]![0];
                    expect(response.includes('"answer"')).toBe(keys.length > 0);
                }
                const outcome = form.isBlocked() ? 'blocked' : 'rendered';
                form.close();
                tell({
                    name,
                    outcome,
                    items: rawItems(json).length,
                    reasons: [...new Set(reasons)],
                });
            },
        );
    });
} else {
    describe('the published forms in ../shared/data/fhir/questionnaires', () => {
        it('are not on this machine, so nothing was tried on them', () => {
            expect(forms).toEqual([]);
        });
    });
}
