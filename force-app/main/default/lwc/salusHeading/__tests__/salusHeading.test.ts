import type { SalusProblem } from 'c/salusCoreProblems';
import SalusHeading from 'c/salusHeading';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import { CANARY } from 'test-support/examples';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusHeading.examples';

type Heading = SalusHeading & HTMLElement;

const put = (properties: Record<string, unknown>): Heading =>
    mount('salusHeading', SalusHeading, properties) as unknown as Heading;
const headingsIn = (element: HTMLElement): HTMLElement[] => [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>('.heading'),
];

describe('c-salus-heading', () => {
    it('Must be a real heading of the level that it is given, 2 to 6', async () => {
        const element = put({ text: 'Your visits' });
        for (const level of [3, 4, 5, 6, 2] as const) {
            element.level = level;
            await rendered();
            expect(headingsIn(element).map(({ localName }) => localName)).toEqual([`h${level}`]);
            expect(headingsIn(element)[0]!.textContent).toBe('Your visits');
        }
    });

    it('is of level 2 when nothing is said, and reads a level that is written in markup', () => {
        expect(put({}).level).toBe(2);
        expect(put({ level: '4' }).level).toBe(4);
    });

    it('Must be a heading of level 2 and report the mistake when the level is anything else', () => {
        for (const level of [0, 1, 7, 2.5, NaN, '', 'h3', null, undefined, {}]) {
            const problems: SalusProblem[] = [];
            installProblemSink((problem) => void problems.push(problem));
            const element = put({ text: 'Your visits', level });
            expect(headingsIn(element).map(({ localName }) => localName)).toEqual(['h2']);
            expect(problems.map(({ code, property }) => [code, property])).toEqual([
                ['bad-property', 'level'],
            ]);
        }
    });

    it('Must be no heading while it has no text', async () => {
        const element = put({ text: 'Your visits' });
        for (const text of ['', '  ', undefined, null]) {
            Object.assign(element, { text });
            await rendered();
            expect(headingsIn(element)).toEqual([]);
            expect(() => element.focus()).not.toThrow();
        }
    });

    it('Must be a heading around what is between its tags, with wraps', () => {
        for (const level of [2, 3, 4, 5, 6]) {
            const element = put({ wraps: true, level, text: 'Not shown' });
            const [heading, ...others] = headingsIn(element);
            expect([heading!.localName, others]).toEqual([`h${level}`, []]);
            expect(heading!.textContent).toBe('');
            expect(heading!.querySelector('slot')!.name).toBe('');
        }
    });

    it('Must put a new text into a new element', async () => {
        const element = put({ text: 'Where?' });
        const [before] = headingsIn(element);
        element.text = 'When?';
        await rendered();
        expect(headingsIn(element)[0]).not.toBe(before);
        expect(headingsIn(element)[0]!.textContent).toBe('When?');
    });

    it('Must drop its text on a purge and a removal where it says how private that is', async () => {
        const properties = { text: `Robin ${CANARY}`, sensitivity: 'phi' };
        const locked = put(properties);
        purgeAll('lock');
        expect(headingsIn(locked).map(({ textContent }) => textContent)).toEqual(['']);
        locked.text = properties.text;
        await rendered();
        expect(headingsIn(locked)[0]!.textContent).toBe(properties.text);
        locked.remove();
        await rendered();
        expect(locked.shadowRoot!.textContent).not.toContain(CANARY);
        expect(locked.text).toBe('');
    });

    it('Must keep the page author’s words through a purge and a removal', async () => {
        const element = put({ text: 'Your visits' });
        purgeAll('change-of-person');
        element.remove();
        await rendered();
        expect(element.text).toBe('Your visits');
        expect(element.hasAttribute('data-private')).toBe(false);
    });

    it('Must take the focus when asked, and be no tab stop', () => {
        const element = put(examples.default.properties);
        const [heading] = headingsIn(element);
        expect(heading!.tabIndex).toBe(-1);
        expect(heading!.hasAttribute('tabindex')).toBe(false);
        element.focus();
        expect(element.shadowRoot!.activeElement).toBe(heading);
        expect(heading!.tabIndex).toBe(-1);
    });

    it.each(Object.entries(examples))('is accessible: %s', async (_name, { properties }) => {
        await expect(put(properties)).toBeAccessible();
    });
});
