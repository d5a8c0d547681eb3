import type { Participant } from 'c/salusCoreCall';
import type { SalusProblem } from 'c/salusCoreProblems';
import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import SalusSelfView from 'c/salusSelfView';
import { CANARY } from 'test-support/examples';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusSelfView.examples';

type View = HTMLElement & {
    participant?: Participant;
    attach?: unknown;
    pictureHidden: boolean;
    corner?: string;
};

const who = examples.default.properties.participant;
const later = () => new Promise((done) => setTimeout(done));
const one = <T extends HTMLElement>(view: View, selector: string): T | null =>
    view.shadowRoot!.querySelector<T>(selector);
const textOf = (view: View, selector: string): string | undefined =>
    one(view, selector)?.textContent.trim();
const toggle = (view: View) => one<HTMLButtonElement>(view, 'button')!;

function source() {
    const detach = jest.fn();
    const attach = jest.fn((host: HTMLElement) => {
        host.append(document.createElement('video'));
        return detach;
    });
    return { attach, detach };
}

const show = async (more: object = {}): Promise<View> => {
    const { attach } = source();
    const view = mount<View>('salusSelfView', SalusSelfView, { participant: who, attach, ...more });
    await later();
    await rendered();
    return view;
};

type Menu = HTMLElement & { items: readonly { name: string; label: string }[] };
const menuIn = (view: View) => one<Menu>(view, 'c-salus-menu-button');
const namesIn = (view: View) => menuIn(view)!.items.map(({ name }) => name);
const choose = async (view: View, name: string): Promise<void> => {
    menuIn(view)!.dispatchEvent(new CustomEvent('select', { detail: { name } }));
    await rendered();
};

/* jsdom has no PointerEvent. */
const point = (view: View, type: string, x: number, y: number, button = 0): void => {
    const event = new MouseEvent(type, { clientX: x, clientY: y, button, bubbles: true });
    one(view, '.frame')!.dispatchEvent(event);
};
const drag = (view: View, x: number, y: number, button = 0): void => {
    point(view, 'pointerdown', 100, 100, button);
    point(view, 'pointermove', 100 + x / 2, 100 + y / 2);
    point(view, 'pointerup', 100 + x, 100 + y);
};

const EVENTS = ['hide', 'show', 'larger', 'smaller', 'mirror', 'unmirror', 'move'];
const listen = (view: View): jest.Mock => {
    const told = jest.fn();
    for (const type of EVENTS)
        view.addEventListener(type, (event) => {
            const { bubbles, composed, detail } = event as CustomEvent<unknown>;
            told(type, detail, bubbles || composed);
        });
    return told;
};

describe('c-salus-self-view', () => {
    it('Must be a named group that shows what others call the person, and whether the camera is on', async () => {
        const view = await show();
        expect(one(view, '[role="group"]')!.getAttribute('aria-label')).toBe('My picture');
        expect(textOf(view, '.name')).toBe(`Dana Example ${CANARY} (you)`);
        expect(textOf(view, '.how')).toBe('Camera on: others see you');
        await expect(view).toBeAccessible();
    });

    it('Must have the picture in an element that screen readers skip, put in by its owner', async () => {
        const { attach } = source();
        const view = await show({ attach });
        const host = one(view, '.picture')!;
        expect(attach.mock.calls).toEqual([[host]]);
        expect(host.getAttribute('aria-hidden')).toBe('true');
    });

    it('Must show initials where the camera is off or the picture can’t be had', async () => {
        const off = await show({ participant: { ...who, camera: 'off', displayName: 'Dana Ray' } });
        expect([textOf(off, '.avatar'), textOf(off, '.how'), one(off, '.picture')]).toEqual([
            'DR',
            'Camera off',
            null,
        ]);
        await expect(off).toBeAccessible();
        const refused = await show({ attach: async () => ({ ok: false }) });
        expect(one(refused, '.picture')).toBeNull();
        refused.attach = source().attach;
        await rendered();
        expect(one(refused, '.picture')).not.toBeNull();
        const paused = await show({ participant: { ...who, camera: 'paused-by-network' } });
        expect(textOf(paused, '.how')).toBe('Camera paused so that the sound stays clear');
    });

    it('Must say that the camera is on also while the picture is hidden, and keep the focus', async () => {
        const hand = manualClock();
        const takeOut = installClock(hand);
        try {
            const view = await show();
            emptyAnnouncements();
            const button = toggle(view);
            button.focus();
            button.click();
            await rendered();
            hand.advance(10_000);
            expect(textOf(view, '.how')).toBe('Camera on: others see you');
            expect(textOf(view, 'button')).toBe('Show my picture');
            expect(view.shadowRoot!.activeElement).toBe(button);
            await expect(view).toBeAccessible();
            button.click();
            hand.advance(10_000);
            view.participant = { ...who, camera: 'off' };
            button.click();
            hand.advance(10_000);
            expect(announcementHistory().map(({ text }) => text)).toEqual([
                'Your picture is hidden. Your camera is still on.',
                'Your picture is shown.',
                'Your picture is hidden.',
            ]);
        } finally {
            emptyAnnouncements();
            takeOut();
        }
    });

    it('Must take the picture out when it is hidden, purged or leaves the page', async () => {
        for (const end of [
            (view: View) => (view.pictureHidden = true),
            () => purgeAll('lock'),
            (view: View) => view.remove(),
        ]) {
            const { attach, detach } = source();
            const view = await show({ attach });
            const host = one(view, '.picture')!;
            end(view);
            await rendered();
            expect([detach.mock.calls.length, host.childNodes.length]).toEqual([1, 0]);
            view.remove();
        }
    });

    it('Must be larger, mirrored and moved from a menu, without dragging', async () => {
        const view = await show({ corner: 'bottom-end' });
        const told = listen(view);
        const corners = ['top-start', 'top-end', 'bottom-start'];
        expect(namesIn(view)).toEqual(['larger', 'unmirror', ...corners]);
        expect(
            menuIn(view)!
                .items.map(({ label }) => label)
                .slice(2),
        ).toEqual(['Move to the top left', 'Move to the top right', 'Move to the bottom left']);
        await choose(view, 'larger');
        await choose(view, 'unmirror');
        await choose(view, 'top-start');
        const looks = () => [...one(view, '.self')!.classList].sort();
        expect(looks()).toEqual(['self', 'self-large', 'self-moves', 'self-on']);
        expect(namesIn(view)).toEqual([
            'smaller',
            'mirror',
            'top-end',
            'bottom-start',
            'bottom-end',
        ]);
        await choose(view, 'smaller');
        await choose(view, 'mirror');
        expect(looks()).toEqual(['self', 'self-mirrored', 'self-moves', 'self-on']);
        expect(told.mock.calls.map(([type]) => type as string)).toEqual([
            ...['larger', 'unmirror', 'move', 'smaller', 'mirror'],
        ]);
    });

    it('Must offer no corner where it has none', async () => {
        const view = await show();
        const told = listen(view);
        expect(namesIn(view)).toEqual(['larger', 'unmirror']);
        drag(view, -300, -300);
        expect(told).not.toHaveBeenCalled();
        const wrong = await show({ corner: 'middle' });
        expect([wrong.corner, namesIn(wrong).length]).toEqual([undefined, 2]);
    });

    it('Must move to the corner towards which it is dragged, and stay where a hand trembles', async () => {
        const view = await show({ corner: 'bottom-end' });
        const told = listen(view);
        drag(view, 10, -20);
        drag(view, -300, 0, 2);
        point(view, 'pointerdown', 100, 100);
        point(view, 'pointermove', 20, 20);
        expect(one(view, '.self')!.style.transform).toBe('translate(-80px, -80px)');
        point(view, 'pointercancel', 20, 20);
        expect(one(view, '.self')!.style.transform).toBe('');
        expect(told).not.toHaveBeenCalled();
        drag(view, -300, -10);
        expect(told.mock.calls).toEqual([['move', { corner: 'bottom-start' }, false]]);
    });

    it('Must fire events that carry at most a corner, and that do not bubble', async () => {
        const view = await show({ corner: 'top-end' });
        const told = listen(view);
        toggle(view).click();
        toggle(view).click();
        await rendered();
        await choose(view, 'bottom-end');
        expect(told.mock.calls).toEqual([
            ['hide', null, false],
            ['show', null, false],
            ['move', { corner: 'bottom-end' }, false],
        ]);
    });

    it('Must tell the developer of what is no participant, and never what was in it', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const view = await show({ participant: CANARY });
        expect(one(view, '.self')).toBeNull();
        expect(problems).toMatchObject([{ code: 'bad-property', property: 'participant' }]);
        expect(problems.map(String).join()).not.toContain(CANARY);
    });
});
