import { MEANINGS } from '../../salusCoreInterpretation/meanings';
import { readInterpretations } from 'c/salusCoreInterpretation';
import SalusResultMarks from 'c/salusResultMarks';
import { CANARY } from 'test-support/examples';
import { mount } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import examples from '../__examples__/salusResultMarks.examples';

const put = (properties: object): HTMLElement =>
    mount('salusResultMarks', SalusResultMarks, { ...properties });
const said = (name: keyof typeof examples): readonly string[] =>
    [...put(examples[name].properties).shadowRoot!.querySelectorAll('li .words')].map(
        ({ textContent }) => textContent!,
    );
const iconsIn = (element: HTMLElement): readonly string[] =>
    [...element.shadowRoot!.querySelectorAll('c-salus-icon')].map(
        (icon) => (icon as never as { name: string }).name,
    );

describe('c-salus-result-marks', () => {
    it('Must say in words what each code means, with the words of who sent it', async () => {
        const element = put(examples.default.properties);
        expect(said('default')).toEqual([`HighHigher than in May ${CANARY}`]);
        expect(said('several')).toEqual([
            'High',
            'Significantly up since the result before',
            'Positive',
        ]);
        await expect(element).toBeAccessible();
    });

    it('Must call critical only what the code system calls so', () => {
        const critical = Object.keys(MEANINGS).filter((code) => {
            const [one] = readInterpretations([
                {
                    coding: [
                        {
                            system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation',
                            code,
                        },
                    ],
                },
            ]);
            return textsUnder(put({ interpretations: [one!] }))
                .join('')
                .includes('Critical');
        });
        expect(critical).toEqual(['AA', 'HH', 'LL']);
    });

    it('Must have a drawing of its own for each tone', () => {
        const names = ['critical', 'default', 'low', 'abnormal', 'normal'] as const;
        const icons = names.flatMap((name) => iconsIn(put(examples[name].properties)));
        expect(new Set(icons).size).toBe(5);
    });

    it('Must show what it has no words for as received', () => {
        expect(said('unknown')).toEqual([`See note ${CANARY}`]);
    });

    it('Must show the words alone of what contradicts itself', () => {
        const element = put(examples.plain.properties);
        expect(iconsIn(element)).toEqual([]);
        expect(said('plain')).toEqual(['High']);
    });

    it('shows nothing where nothing was said, or where it is given no list', () => {
        expect(said('nothing')).toEqual([]);
        const element = put({ interpretations: CANARY });
        expect(element.shadowRoot!.querySelector('ul')).toBeNull();
    });
});
