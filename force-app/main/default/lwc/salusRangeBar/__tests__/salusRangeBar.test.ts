import SalusRangeBar from 'c/salusRangeBar';
import { CANARY } from 'test-support/examples';
import { mount } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import examples from '../__examples__/salusRangeBar.examples';

const put = (name: keyof typeof examples): HTMLElement =>
    mount('salusRangeBar', SalusRangeBar, { ...examples[name].properties });
const part = (element: HTMLElement, selector: string): HTMLElement =>
    element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const said = (name: keyof typeof examples): string =>
    part(put(name), '.shown').textContent!.replaceAll('\u00a0', ' ');
const fractionOf = (name: keyof typeof examples, property: string): number =>
    Number(part(put(name), '.drawing').style.getPropertyValue(property));

describe('c-salus-range-bar', () => {
    it('Must say in words where the value is and what the range is', async () => {
        expect(said('default')).toBe(`Inside the range: 3.5 to 5.1 ${CANARY} units`);
        expect(said('below')).toBe('Below the range: 3.5 to 5.1 mmol/L');
        expect(said('above')).toBe('Above the range: 3.50 to 5.10 mmol/L');
        expect(said('lowEndOnly')).toBe('Inside the range: 60 mmol/L or more');
        expect(said('highEndOnly')).toBe('Above the range: 200 mmol/L or less');
        await expect(put('above')).toBeAccessible();
    });

    it('Must have the units of the range heard in words', () => {
        expect(part(put('above'), '.visually-hidden').textContent).toContain(
            'millimoles per liter',
        );
    });

    it('Must draw the value inside, below or above the range, and hide the drawing from screen readers', () => {
        expect(fractionOf('below', '--_value')).toBeLessThan(fractionOf('below', '--_from'));
        expect(fractionOf('above', '--_value')).toBeGreaterThan(fractionOf('above', '--_to'));
        expect(fractionOf('atTheEnd', '--_value')).toBe(fractionOf('atTheEnd', '--_to'));
        expect(part(put('default'), '.drawing').getAttribute('aria-hidden')).toBe('true');
    });

    it('Must say that the value is beyond the end of the drawing, and mark it with another shape', () => {
        const element = put('offScale');
        expect(textsUnder(element).join(' ')).toContain('beyond the end of the drawing');
        expect(part(element, '.mark').className).toContain('mark-beyond');
        expect(part(put('above'), '.mark').className).not.toContain('mark-beyond');
    });

    it('Must leave an end of the range open where it has none', () => {
        expect(part(put('lowEndOnly'), '.zone').className).toBe('zone high-open');
        expect(part(put('highEndOnly'), '.zone').className).toBe('zone low-open');
    });

    it('Must show nothing where value and range can’t be compared', () => {
        expect(part(put('notDrawn'), '.bar')).toBeNull();
    });
});
