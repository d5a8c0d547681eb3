import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusModalityPicker from 'c/salusModalityPicker';
import { CANARY } from 'test-support/examples';
import { controlsOf } from 'test-support/fieldUnderTest';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusModalityPicker.examples';

jest.mock('c/salusHostAnnouncer');

type Field = HTMLElement & Record<string, unknown> & { focus(): void };

const make = async (own: object = {}): Promise<Field> => {
    const given = { ...examples.default.properties, ...own };
    const field = mount<Field>('salusModalityPicker', SalusModalityPicker, given);
    await rendered();
    return field;
};
const labelsOf = (field: Element): string[] =>
    controlsOf(field).map(({ labels }) => labels![0]!.textContent!);

describe('c-salus-modality-picker', () => {
    it('Must ask for the modality and the location as one choice', async () => {
        const field = await make();
        expect(labelsOf(field)).toEqual([
            'In person, Invented Harbor Clinic, 12 Invented Street, Invented Town',
            'By video, at home',
            'By telephone, at home',
        ]);
        expect(field.shadowRoot!.querySelector('fieldset')!.getAttribute('role')).toBe(
            'radiogroup',
        );
        await expect(field).toBeAccessible();
    });

    it('Must name the clinic of a visit at home where several offer one', async () => {
        const field = await make(examples.several.properties);
        expect(labelsOf(field)).toEqual([
            'In person, Invented Harbor Clinic, 12 Invented Street, Invented Town',
            'By video, at home, with Invented Harbor Clinic',
            'By telephone, at home',
            'In person, Invented Hill Clinic, 3 Invented Lane',
            'By video, at home, with Invented Hill Clinic',
        ]);
    });

    it('Must hand over the key of the choice, and the location and the modality of it', async () => {
        const field = await make();
        expect(field.visit).toBeUndefined();
        const changed = jest.fn();
        field.addEventListener('change', (event) => changed((event as CustomEvent).detail));
        controlsOf(field)[1]!.click();
        const id = `harbor-${CANARY}`;
        expect(changed).toHaveBeenCalledWith({ value: `video ${id}` });
        expect(field.visit).toMatchObject({ modality: 'video', location: { id } });
    });

    it('Must put only the index of a choice into the page', async () => {
        const field = await make(examples.chosen.properties);
        expect(controlsOf(field).map(({ value }) => value)).toEqual(['0', '1', '2']);
        expect(controlsOf(field)[1]!.checked).toBe(true);
        expect(field.shadowRoot!.innerHTML).not.toContain(CANARY);
    });

    it('Must focus the chosen radio, and without one the first', async () => {
        const field = await make();
        field.focus();
        expect(field.shadowRoot!.activeElement).toBe(controlsOf(field)[0]);
        field.value = examples.chosen.properties.value;
        await rendered();
        field.focus();
        expect(field.shadowRoot!.activeElement).toBe(controlsOf(field)[1]);
    });

    it('Must not be changed while it is only for reading', async () => {
        const field = await make(examples.readOnly.properties);
        controlsOf(field)[0]!.click();
        expect(field.value).toBe(examples.readOnly.properties.value);
        expect(controlsOf(field).some(({ disabled }) => disabled)).toBe(false);
    });

    it.each([
        [undefined, 0],
        [[{ id: 'x', name: 'X', modalities: [] }], 0],
        [[...examples.default.properties.locations, null], 3],
    ])(
        'Must tell the developer of bad locations and show the good ones',
        async (locations, count) => {
            const problems: SalusProblem[] = [];
            installProblemSink((problem) => void problems.push(problem));
            const field = await make({ locations });
            expect(problems).toMatchObject([{ code: 'bad-choices', property: 'locations' }]);
            expect(problems[0]!.message).not.toContain(CANARY);
            expect(controlsOf(field)).toHaveLength(count);
        },
    );
});
