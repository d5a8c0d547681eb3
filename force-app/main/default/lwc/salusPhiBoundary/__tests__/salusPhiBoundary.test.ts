import SalusPhiBoundary from 'c/salusPhiBoundary';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { REGISTER_PHI, purgeAll, restoreAll } from 'c/salusHostPhi';
import SalusTextField from 'c/salusTextField';
import PhiOwner from 'test-support/fixtures/lwc/phiOwner/phiOwner';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusPhiBoundary.examples';

jest.mock(
    'c/phiDisplay',
    () => jest.requireActual('test-support/fixtures/lwc/phiDisplay/phiDisplay'),
    {
        virtual: true,
    },
);

type Boundary = SalusPhiBoundary & HTMLElement;
type Owner = PhiOwner & HTMLElement;

const VALUE = '555 0100 CANARY';
const mountOwner = (more: Record<string, unknown> = {}): Owner =>
    mount('phiOwner', PhiOwner, { answer: VALUE, ...more }) as unknown as Owner;
const mountBoundary = (more: Record<string, unknown> = {}, parent?: Element): Boundary =>
    mount('salusPhiBoundary', SalusPhiBoundary, more, parent) as unknown as Boundary;
const mountField = (more: Record<string, unknown>, parent: Element) =>
    mount('salusTextField', SalusTextField, { label: 'Mobile number', ...more }, parent);

/** Every text, attribute and answer under a node, through shadow roots. */
function textsUnder(node: Node): string[] {
    const texts = node.nodeType === Node.TEXT_NODE ? [(node as Text).data] : [];
    if (node instanceof Element) {
        texts.push(...[...node.attributes].map(({ value }) => value));
        if (node instanceof HTMLInputElement) texts.push(node.value);
        if (node.shadowRoot) texts.push(...textsUnder(node.shadowRoot));
    }
    return texts.concat(...[...node.childNodes].map(textsUnder));
}
const canaries = (): number =>
    textsUnder(document.body).filter((text) => text.includes('CANARY')).length;

/** Everything that the owner hands down is shown: two texts, a title, an answer, a nested text. */
const EVERYTHING = 5;

const inOwner = (owner: Owner, selector: string) => owner.shadowRoot!.querySelector(selector)!;

/** Waits for the task in which owners load again. */
async function restored(done: Promise<void>): Promise<void> {
    await rendered();
    jest.advanceTimersByTime(0);
    await done;
    await rendered();
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('c-salus-phi-boundary', () => {
    it('Must leave no value of a person in the page after a purge', async () => {
        const owner = mountOwner();
        await rendered();
        expect(canaries()).toBe(EVERYTHING);
        owner.purge('lock');
        await rendered();
        expect(canaries()).toBe(0);
    });

    it('Must have the owner drop its copies before the components inside drop theirs', async () => {
        const owner = mountOwner();
        await rendered();
        const field = inOwner(owner, 'c-salus-text-field') as Element & { value: string };
        let seen = '';
        inOwner(owner, 'c-salus-phi-boundary').addEventListener('purge', () => {
            seen = field.value;
        });
        owner.purge('lock');
        expect(seen).toBe(VALUE);
        expect(field.value).toBe('');
    });

    it('Must show a restored value again, even where it is the same as before', async () => {
        const owner = mountOwner();
        await rendered();
        owner.purge('lock');
        await restored(owner.restore());
        expect(owner.asked).toEqual(['purge lock', 'inner purge', 'restore', 'inner restore']);
        expect(canaries()).toBe(EVERYTHING);
    });

    it('Must let a task pass before a restore, so that the owner is rendered empty in between', async () => {
        const owner = mountOwner();
        await rendered();
        owner.purge('lock');
        const done = owner.restore();
        expect(owner.asked).not.toContain('restore');
        await rendered();
        expect(canaries()).toBe(0);
        jest.advanceTimersByTime(0);
        await done;
        expect(owner.asked).toContain('restore');
    });

    it('Must not restore what was purged again in the meantime', async () => {
        const owner = mountOwner();
        await rendered();
        owner.purge('lock');
        const done = owner.restore();
        owner.purge('session-end');
        await restored(done);
        expect(owner.asked).not.toContain('restore');
        expect(canaries()).toBe(0);
    });

    it('Must be reached by a purge and a restore of the whole page, the outermost first', async () => {
        const owner = mountOwner();
        await rendered();
        purgeAll('session-end');
        await rendered();
        expect(canaries()).toBe(0);
        await restored(restoreAll());
        expect(owner.asked).toEqual([
            'purge session-end',
            'inner purge',
            'restore',
            'inner restore',
        ]);
        expect(canaries()).toBe(EVERYTHING);
    });

    it('Must purge when the page is hidden and ask again when it comes back as it was', async () => {
        mountOwner();
        await rendered();
        window.dispatchEvent(new Event('pagehide'));
        await rendered();
        expect(canaries()).toBe(0);
        window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
        await restored(Promise.resolve());
        expect(canaries()).toBe(EVERYTHING);
    });

    it('Must tell its owner why by an event that neither bubbles nor carries a value', () => {
        const around = mountBoundary();
        const heard: CustomEvent[] = [];
        around.addEventListener('purge', (event) => heard.push(event as CustomEvent));
        around.purge('change-of-person');
        expect(heard).toHaveLength(1);
        expect(heard[0]).toMatchObject({ bubbles: false, composed: false });
        expect(heard[0]!.detail).toEqual({ reason: 'change-of-person' });
    });

    it('Must keep the event by which components find it from going further', async () => {
        const heard = jest.fn();
        document.addEventListener(REGISTER_PHI, heard);
        mountOwner();
        await rendered();
        document.removeEventListener(REGISTER_PHI, heard);
        // Only the outer boundary's own, which looks for one around it and finds none.
        expect(heard).toHaveBeenCalledTimes(1);
    });

    it('Must leave what stands outside it alone', async () => {
        const around = mountBoundary();
        const inside = mountField({ value: VALUE }, around);
        const outside = mountField({ value: VALUE }, document.body);
        await rendered();
        around.purge('lock');
        await rendered();
        expect(inside).toHaveProperty('value', '');
        expect(outside).toHaveProperty('value', VALUE);
    });

    it('Must let go of what is taken out of it', async () => {
        const around = mountBoundary();
        // Not slotted itself: jsdom (20) sends events of what has left a slot through it all the same.
        const part = around.appendChild(document.createElement('div'));
        const field = mountField({ value: VALUE }, part);
        await rendered();
        document.body.appendChild(field);
        around.purge('lock');
        await rendered();
        expect(field).toHaveProperty('value', VALUE);
    });

    it('Must ask session-replay products to leave what is inside alone, unless it is not sensitive', async () => {
        const around = mountBoundary();
        expect(around.getAttribute('data-dd-privacy')).toBe('mask');
        around.sensitivity = 'none';
        await rendered();
        expect(around.hasAttribute('data-dd-privacy')).toBe(false);
    });

    it('Must hand its sensitivity to what declares none, in boundaries inside it too', async () => {
        const owner = mountOwner({ sensitivity: 'pii' });
        await rendered();
        const inner = inOwner(owner, '.inner') as Element & { sensitivity: string };
        const deep = inOwner(owner, '.deep') as Element & { level: string };
        expect([inner.sensitivity, deep.level]).toEqual(['pii', 'pii']);
        owner.sensitivity = 'none';
        await rendered();
        expect([inner.sensitivity, deep.level]).toEqual(['none', 'none']);
        owner.innerSensitivity = 'secret';
        await rendered();
        expect([inner.sensitivity, deep.level]).toEqual(['secret', 'secret']);
    });

    it('hands its sensitivity to a field that declares none', async () => {
        const around = mountBoundary({ sensitivity: 'none' });
        const inherits = mountField({}, around);
        const declares = mountField({ sensitivity: 'pii' }, around);
        await rendered();
        expect(inherits).toHaveProperty('sensitivity', 'none');
        expect(inherits.hasAttribute('data-dd-privacy')).toBe(false);
        expect(declares).toHaveProperty('sensitivity', 'pii');
        expect(declares.getAttribute('data-dd-privacy')).toBe('mask');
    });

    it.each<[string | undefined, string]>([
        [undefined, 'phi'],
        ['', 'phi'],
        ['private', 'phi'],
        ['none', 'none'],
    ])('takes a sensitivity of %p for %s', (given, level) => {
        expect(mountBoundary({ sensitivity: given }).sensitivity).toBe(level);
    });

    it('asks no owner to drop what is not sensitive until the person changes', () => {
        const around = mountBoundary({ sensitivity: 'none' });
        const reasons: PurgeReason[] = [];
        around.addEventListener('purge', (event) =>
            reasons.push((event as CustomEvent<{ reason: PurgeReason }>).detail.reason),
        );
        for (const reason of ['lock', 'session-end', 'pagehide', 'change-of-person'] as const) {
            around.purge(reason);
        }
        expect(reasons).toEqual(['change-of-person']);
    });

    it('asks no owner to restore what it was not asked to drop', async () => {
        const owner = mountOwner();
        await rendered();
        await restored(owner.restore());
        expect(owner.asked).toEqual([]);
    });

    it('is not reached after it has left the page', async () => {
        const owner = mountOwner();
        await rendered();
        owner.remove();
        purgeAll('lock');
        expect(owner.asked).toEqual([]);
    });

    it.each(Object.entries(examples))('is accessible: %s', async (_name, { properties }) => {
        const around = mountBoundary(properties);
        await rendered();
        jest.useRealTimers();
        await expect(around).toBeAccessible();
    });
});
