import { purgeAll } from 'c/salusHostPhi';
import SalusReviewList, { type ReviewItem } from 'c/salusReviewList';
import { CANARY } from 'test-support/examples';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusReviewList.examples';

type List = HTMLElement & { items: readonly ReviewItem[]; sensitivity: string };
const show = (properties: object) =>
    mount<List>('salusReviewList', SalusReviewList, { ...properties });
const one = (item: object) => show({ items: [{ key: 'a', label: 'Question', ...item }] });
const within = (element: HTMLElement, selector: string) => [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const valuesOf = (element: HTMLElement) => within(element, '.value').map((el) => el.textContent);
const isMasked = (element: HTMLElement) => element.hasAttribute('data-private');

describe('c-salus-review-list', () => {
    it('Must pair each question with its answer in a description list', async () => {
        const element = show(examples.default.properties);
        const pairs = within(element, 'dl > div').map((row) => [
            row.querySelector('dt')!.textContent,
            row.querySelector('dd')!.textContent,
        ]);
        expect(pairs[0]).toEqual(['Reason for the visit', `Cough ${CANARY}`]);
        expect(pairs).toHaveLength(4);
        await expect(element).toBeAccessible();
    });

    it('Must name each change button by its question', () => {
        const [button, ...others] = within(show(examples.default.properties), 'button');
        expect(button!.textContent!.trim()).toBe('Change');
        expect(button!.getAttribute('aria-label')).toBe('Change Reason for the visit');
        expect(others).toHaveLength(3);
        expect(within(show(examples.done.properties), 'button')).toEqual([]);
    });

    it('Must say which answer is to be changed by its key and never by its value', () => {
        const element = show(examples.default.properties);
        const edits = jest.fn();
        element.addEventListener('edit', (event) =>
            edits((event as CustomEvent).detail, event.bubbles),
        );
        within(element, 'button')[1]!.click();
        expect(edits).toHaveBeenCalledWith({ key: 'time' }, false);
        const attributes = [element, ...within(element, '*')].flatMap((el) => [...el.attributes]);
        expect(attributes.filter(({ value }) => value.includes(CANARY))).toEqual([]);
    });

    it.each(['', '   ', undefined, null])('says so of %p', (value) => {
        expect(valuesOf(one({ value }))).toEqual(['Not answered']);
    });

    it('Must say in words that a question was not answered', () => {
        expect(valuesOf(show(examples.empty.properties))).toEqual(['Not answered']);
        expect(valuesOf(one({ value: 0 }))).toEqual(['0']);
    });

    it('Must never show a secret', () => {
        const element = show(examples.secret.properties);
        expect(valuesOf(element)).toEqual(['Answered, not shown']);
        expect(element.shadowRoot!.textContent).not.toContain(CANARY);
        expect(valuesOf(one({ value: '', sensitivity: 'secret' }))).toEqual(['Not answered']);
    });

    it('Must keep the direction of a question and of its answer apart from the page’s', () => {
        const list = show(examples.otherDirection.properties);
        const texts = [...within(list, '.value'), ...within(list, 'dt > span')];
        expect(texts.map((el) => el.getAttribute('dir'))).toEqual(Array(4).fill('auto'));
    });

    it('Must ask session replay to leave it alone unless nothing in it is private', () => {
        expect(isMasked(one({ value: 'x' }))).toBe(true);
        expect(isMasked(one({ value: 'x', sensitivity: 'none' }))).toBe(false);
        const element = show({
            items: [{ key: 'a', label: 'A', value: 'x' }],
            sensitivity: 'none',
        });
        expect(isMasked(element)).toBe(false);
        element.items = [{ key: 'a', label: 'A', value: 'x', sensitivity: 'pii' }];
        expect(isMasked(element)).toBe(true);
    });

    it('Must drop its answers from the page when it is removed, purged or locked', async () => {
        const locked = show(examples.default.properties);
        purgeAll('lock');
        expect(locked.shadowRoot!.textContent).not.toContain(CANARY);
        expect(locked.items).toEqual([]);
        await rendered();
        expect(within(locked, '.row')).toEqual([]);

        const removed = show(examples.longText.properties);
        removed.remove();
        await rendered();
        expect(removed.shadowRoot!.textContent).not.toContain(CANARY);
        expect(removed.items).toEqual([]);
    });

    it('shows what it is given after it was emptied', async () => {
        const element = show(examples.default.properties);
        purgeAll('lock');
        element.items = examples.default.properties.items;
        await rendered();
        expect(valuesOf(element)[0]).toBe(`Cough ${CANARY}`);
    });

    it('keeps what is not sensitive until the person changes', () => {
        const element = show({
            items: [{ key: 'a', label: 'A', value: 'Clinic' }],
            sensitivity: 'none',
        });
        purgeAll('lock');
        expect(valuesOf(element)).toEqual(['Clinic']);
        purgeAll('change-of-person');
        expect(element.items).toEqual([]);
    });

    it('shows an answer that stays although the same one before it went', async () => {
        const element = show({
            items: [
                { key: 'a', label: 'A', value: 'Yes' },
                { key: 'b', label: 'B', value: 'Yes', sensitivity: 'none' },
            ],
        });
        purgeAll('lock');
        await rendered();
        expect(valuesOf(element)).toEqual(['Yes']);
    });

    it('Must keep its answers when it moves within the page', async () => {
        const element = show(examples.default.properties);
        const parent = document.body.appendChild(document.createElement('div'));
        parent.appendChild(element);
        await rendered();
        expect(valuesOf(element)[0]).toBe(`Cough ${CANARY}`);
    });

    it('shows nothing for what is no list', () => {
        expect(within(show({ items: 'x' }), '.row')).toEqual([]);
    });
});
