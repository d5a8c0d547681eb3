import { fieldMember } from '../../fieldMembers';
import { labelOf, type Field } from '../../fieldUnderTest';
import type { FieldInput } from '../fieldInputs';
import { wrongInField, type Plant } from '../fieldOracles';

jest.mock('c/salusHostAnnouncer');

const member = fieldMember('salusTextField');
const input: FieldInput = { steps: [], typed: 'Robin', message: '', isLate: false };
const wrongWith = (plant?: Plant, own: Partial<FieldInput> = {}): Promise<readonly string[]> =>
    wrongInField(member, 'hint', { ...input, ...own }, plant);

const inLabel =
    (plant: (label: HTMLElement) => void): Plant =>
    (field: Field) =>
        plant(labelOf(field));

const wrongSaying =
    (validationMessage: string): Plant =>
    (field) =>
        Object.defineProperties(field, {
            validity: { value: { valid: false } },
            validationMessage: { value: validationMessage },
        });

describe('an oracle of fields', () => {
    it('finds nothing in a field that is given what it asks for', async () => {
        expect(await wrongWith()).toEqual([]);
        expect(await wrongWith(undefined, { isLate: true, message: 'Taken' })).toEqual([]);
    });

    it.each<[string, Plant, string]>([
        [
            'an element that no template has',
            inLabel((label) => label.append(document.createElement('marquee'))),
            'a <marquee>',
        ],
        [
            'an attribute that no template has',
            inLabel((label) => label.setAttribute('contenteditable', '')),
            'the attribute contenteditable of <label>',
        ],
        [
            'a handler',
            inLabel((label) => label.setAttribute('onclick', '')),
            'the attribute onclick of <label>',
        ],
        [
            'an address that runs',
            inLabel((label) => label.setAttribute('href', ' javascript:0')),
            'an address that runs',
        ],
        ['a script that ran', () => Object.assign(window, { pwned: true }), 'a script that ran'],
        [
            'another label',
            inLabel((label) => (label.textContent = 'Other')),
            'another label than was given',
        ],
        [
            'another name',
            (field) => {
                const control = field.shadowRoot!.querySelector('input')!;
                control.setAttribute('aria-label', 'Other');
            },
            'a name that is not the label',
        ],
        ['an error without words', wrongSaying(' '), 'an error without words'],
        [
            'an error that says nothing',
            wrongSaying('Check this answer'),
            'an error that says nothing',
        ],
        ['no label', inLabel((label) => label.remove()), 'a label that names nothing'],
        ['a line in the console', () => console.error('Oh'), 'the console line Oh'], // eslint-disable-line no-console
        ['a rejection', () => void Promise.reject(new Error('Oh')), 'an unhandled rejection'],
    ])('finds %s', async (_, plant, found) => {
        expect(await wrongWith(plant)).toContain(found);
    });

    it('finds what is thrown', async () => {
        const fail: Plant = () => {
            throw new TypeError('Oh');
        };
        expect((await wrongWith(fail)).join()).toContain('thrown: TypeError: Oh');
    });
});
