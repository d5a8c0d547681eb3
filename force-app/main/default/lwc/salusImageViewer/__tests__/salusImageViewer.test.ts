import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import type { SalusProblem } from 'c/salusCoreProblems';
import SalusImageViewer from 'c/salusImageViewer';
import type { ImageResult, ImageSource } from 'c/salusPortImages';
import { CANARY } from 'test-support/examples';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import { noSource } from 'test-support/pictures';
import { textsUnder } from 'test-support/texts';
import examples from '../__examples__/salusImageViewer.examples';
import { Pointers } from '../pointers';

type Viewer = HTMLElement &
    Record<string, unknown> & { images: readonly object[]; current: string };

const { images } = examples.default.properties;

const [made, revoked] = [jest.fn(), jest.fn()];
let hand = manualClock();
let takeOut = (): void => undefined;
beforeEach(() => {
    jest.resetAllMocks();
    made.mockImplementation(() => `blob:x/${made.mock.calls.length}`);
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: revoked });
    hand = manualClock();
    takeOut = installClock(hand);
    emptyAnnouncements();
});
afterEach(() => {
    emptyAnnouncements();
    takeOut();
});

const png = (): ImageResult => ({ ok: true, value: new Blob(['x'], { type: 'image/png' }) });
const sourceOf = (answer: () => ImageResult = png) => ({
    load: jest.fn((_id: string, _signal: AbortSignal) => Promise.resolve(answer())),
});
const settled = async (): Promise<void> => {
    for (let count = 0; count < 8; count += 1) await rendered();
};
const show = async (more: object = {}): Promise<Viewer> => {
    const viewer = mount<Viewer>('salusImageViewer', SalusImageViewer, {
        ...{ images, source: sourceOf() as ImageSource },
        ...more,
    });
    await settled();
    return viewer;
};
const one = <T extends HTMLElement = HTMLElement>(viewer: Element, selector: string): T =>
    viewer.shadowRoot!.querySelector<T>(selector)!;
const picture = (viewer: Element) => one<HTMLImageElement>(viewer, 'img');
const stage = (viewer: Element) => one(viewer, '.stage');
const styleOf = (viewer: Element, name: string): string =>
    stage(viewer).style.getPropertyValue(`--_${name}`);
const labels = (viewer: Element): readonly string[] =>
    [...viewer.shadowRoot!.querySelectorAll('.label')].map((label) => label.textContent!);
const tool = (viewer: Element, name: string) =>
    one<HTMLButtonElement>(viewer, `button[data-tool="${name}"]`);
const press = async (viewer: Element, ...names: readonly string[]): Promise<void> => {
    for (const name of names) {
        tool(viewer, name).click();
        await settled();
    }
};
const keyOn = async (
    element: HTMLElement,
    key: string,
    more: KeyboardEventInit = {},
): Promise<boolean> => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    element.dispatchEvent(event);
    await settled();
    return event.defaultPrevented;
};
const said = (): readonly string[] => {
    hand.advance(20_000);
    return announcementHistory().map(({ text }) => text);
};
const collectProblems = (): SalusProblem[] => {
    const problems: SalusProblem[] = [];
    installProblemSink((problem) => void problems.push(problem));
    return problems;
};

describe('c-salus-image-viewer', () => {
    it('Must show one image with its alternative text, its caption and its number among all', async () => {
        const viewer = await show();
        expect(viewer.shadowRoot!.querySelectorAll('img')).toHaveLength(1);
        expect(picture(viewer).alt).toMatch(
            /^X-ray of the knee, left side, front view, March 3, 2026\. Image 1 of 3\. The left knee/,
        );
        const words = textsUnder(one(viewer, 'c-salus-image-caption')).join(' ');
        expect(words).toContain('X-ray of the knee, left side, front view, March 3, 2026');
        expect(words).toContain('Image 1 of 3');
        expect(labels(viewer)[0]).toBe('Image 1 of 3');
        await expect(viewer).toBeAccessible();
    });

    it('has no buttons to other images where there is one', async () => {
        const viewer = await show(examples.oneImage.properties);
        expect(tool(viewer, 'next')).toBeNull();
        expect(labels(viewer)[0]).toBe('Zoom 100%');
        await expect(viewer).toBeAccessible();
    });

    it('says that there are none', async () => {
        const viewer = await show({ images: [] });
        expect(textsUnder(viewer).join('')).toContain('There are no images.');
        await expect(viewer).toBeAccessible();
    });

    it('Must zoom, move, rotate, brighten and change the contrast by buttons, and say how it is shown now', async () => {
        const viewer = await show();
        await press(viewer, 'zoom-in', 'zoom-in');
        expect(styleOf(viewer, 'zoom')).toBe('2');
        expect(labels(viewer)).toContain('Zoom 200%');
        expect(said()).toContain('Zoom 200%');

        await press(viewer, 'look-right', 'look-down');
        expect([styleOf(viewer, 'across'), styleOf(viewer, 'down')]).toEqual(['-25%', '-25%']);
        await press(viewer, 'look-left', 'look-up');
        expect([styleOf(viewer, 'across'), styleOf(viewer, 'down')]).toEqual(['0%', '0%']);

        await press(viewer, 'rotate-right');
        expect(styleOf(viewer, 'turned')).toBe('90deg');
        expect(said()).toContain('Rotated by 90°');
        await press(viewer, 'rotate-left', 'rotate-left');
        expect(labels(viewer)).toContain('Rotated by 270°');

        await press(viewer, 'brighter');
        expect(styleOf(viewer, 'brightness')).toBe('125%');
        expect(said()).toContain('Brightness 125%');
        await press(viewer, 'less-contrast');
        expect(styleOf(viewer, 'contrast')).toBe('75%');
        expect(said()).toContain('Contrast 75%');

        await press(viewer, 'fit');
        expect(styleOf(viewer, 'zoom')).toBe('1');
        expect(labels(viewer)).toContain('The whole image is shown');
        expect(said()).toContain('The whole image is shown');
        await expect(viewer).toBeAccessible();
    });

    it('Must undo all of that by one button', async () => {
        const viewer = await show();
        expect(labels(viewer)).toContain('Shown as it was recorded');
        await press(viewer, 'zoom-in', 'rotate-right', 'brighter', 'more-contrast');
        expect(labels(viewer)).toContain('Changed for viewing only');
        one(viewer, '.group-wide button').click();
        await settled();
        expect(
            ['zoom', 'turned', 'brightness', 'contrast'].map((name) => styleOf(viewer, name)),
        ).toEqual([...['1', '0deg', '100%', '100%']]);
        expect(said()).toContain('Shown as it was recorded');
    });

    it('Must show the whole image, unmoved, when it goes to another', async () => {
        const viewer = await show();
        await press(viewer, 'zoom-in', 'zoom-in', 'look-right', 'brighter', 'next');
        expect(['zoom', 'across', 'brightness'].map((name) => styleOf(viewer, name))).toEqual([
            ...['1', '0%', '125%'],
        ]);
    });

    it('Must keep a button that changes nothing, unavailable and in reach', async () => {
        const viewer = await show();
        for (const name of ['previous', 'zoom-out', 'fit', 'look-left', 'look-right']) {
            expect(tool(viewer, name).getAttribute('aria-disabled')).toBe('true');
            expect(tool(viewer, name).disabled).toBe(false);
        }
        await press(viewer, 'previous', 'zoom-out', 'look-left');
        expect(said()).toEqual([]);
        expect(tool(viewer, 'zoom-in').hasAttribute('aria-disabled')).toBe(false);
        const stops = [...viewer.shadowRoot!.querySelectorAll<HTMLElement>('.tools button')];
        expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    });

    it('keeps its tab stop at the button that was used', async () => {
        const viewer = await show();
        tool(viewer, 'zoom-in').focus();
        await press(viewer, 'zoom-in');
        expect(tool(viewer, 'zoom-in').tabIndex).toBe(0);
        expect(viewer.shadowRoot!.activeElement).toBe(tool(viewer, 'zoom-in'));
    });

    it('Must take keys only while the picture has the focus, and leave those alone that change nothing', async () => {
        const viewer = await show();
        expect(await keyOn(stage(viewer), 'ArrowRight')).toBe(false);
        expect(await keyOn(stage(viewer), '-')).toBe(false);
        expect(await keyOn(stage(viewer), '+', { ctrlKey: true })).toBe(false);
        expect(await keyOn(stage(viewer), 'a')).toBe(false);
        expect(await keyOn(tool(viewer, 'next'), '+')).toBe(false);
        expect(await keyOn(document.body, '+')).toBe(false);
        expect(styleOf(viewer, 'zoom')).toBe('1');

        expect(await keyOn(stage(viewer), '+')).toBe(true);
        expect(await keyOn(stage(viewer), '=')).toBe(true);
        expect(await keyOn(stage(viewer), 'ArrowRight')).toBe(true);
        expect([styleOf(viewer, 'zoom'), styleOf(viewer, 'across')]).toEqual(['2', '-25%']);
        expect(await keyOn(stage(viewer), 'ArrowRight')).toBe(true);
        expect(await keyOn(stage(viewer), 'ArrowRight')).toBe(false);
        expect(await keyOn(stage(viewer), '0')).toBe(true);
        expect(await keyOn(stage(viewer), 'PageDown')).toBe(true);
        expect(viewer.current).toBe('i2');
        expect(await keyOn(stage(viewer), 'End')).toBe(true);
        expect(await keyOn(stage(viewer), 'PageDown')).toBe(false);
        expect(viewer.current).toBe('i3');
    });

    it('Must drag the picture by mouse or finger, and zoom it by two', async () => {
        const frame = { left: 100, top: 100, width: 200, height: 200 } as DOMRect;
        const pointers = new Pointers(() => frame);
        const at = (pointerId: number, clientX: number, clientY: number) => ({
            pointerId,
            clientX,
            clientY,
        });
        expect(pointers.move(at(1, 0, 0))).toEqual([]);
        pointers.down(at(1, 150, 200));
        expect(pointers.move(at(1, 200, 250))).toEqual([{ type: 'look', x: -0.25, y: -0.25 }]);
        pointers.down(at(2, 250, 250));
        const [pinch, look] = pointers.move(at(2, 300, 250));
        expect(pinch).toMatchObject({ type: 'pinch', by: 2 });
        expect(look).toMatchObject({ type: 'look', x: -0.125, y: 0 });
        pointers.up(at(1, 0, 0));
        pointers.up(at(2, 0, 0));
        expect(pointers.isDown).toBe(false);

        const viewer = await show();
        await press(viewer, 'zoom-in', 'zoom-in');
        jest.spyOn(stage(viewer), 'getBoundingClientRect').mockReturnValue(frame);
        const fire = async (type: string, x: number, y: number): Promise<void> => {
            const event = new MouseEvent(type, { clientX: x, clientY: y, bubbles: true });
            stage(viewer).dispatchEvent(Object.assign(event, { pointerId: 7 }));
            await settled();
        };
        await fire('pointermove', 180, 180);
        await fire('pointerdown', 200, 200);
        await fire('pointermove', 250, 200);
        expect(styleOf(viewer, 'across')).toBe('25%');
        expect(stage(viewer).className).toContain('stage-dragged');
        await fire('pointerup', 250, 200);
        await fire('pointermove', 100, 100);
        expect(styleOf(viewer, 'across')).toBe('25%');
        expect(stage(viewer).className).not.toContain('stage-dragged');
    });

    it('Must go to the image before, after, first and last, and say which it is', async () => {
        const viewer = await show();
        tool(viewer, 'next').focus();
        await press(viewer, 'next');
        expect(viewer.current).toBe('i2');
        expect(viewer.shadowRoot!.activeElement).toBe(tool(viewer, 'next'));
        expect(labels(viewer)[0]).toBe('Image 2 of 3');
        expect(picture(viewer).alt).toContain('side view');
        expect(said()).toEqual([
            'Image 2 of 3. X-ray of the knee, left side, side view, March 3, 2026',
        ]);
        await press(viewer, 'previous');
        expect(viewer.current).toBe('i1');
        await keyOn(stage(viewer), 'End');
        expect(said().at(-1)).toBe(
            'Image 3 of 3. Preliminary. X-ray of the knee, right side, front view, March 3, 2026',
        );
        await keyOn(stage(viewer), 'Home');
        expect(viewer.current).toBe('i1');
    });

    it('Must hold the picture that is shown and those beside it, and no others, of a series of any length', async () => {
        const source = sourceOf();
        const viewer = await show({ ...examples.longSeries.properties, source });
        const asked = () => source.load.mock.calls.map(([id]) => id);
        expect(asked()).toEqual(['slice-500', 'slice-501', 'slice-499']);
        await press(viewer, 'next');
        expect(asked()).toHaveLength(4);
        expect(made.mock.calls.length - revoked.mock.calls.length).toBe(3);
        await keyOn(stage(viewer), 'End');
        await keyOn(stage(viewer), 'Home');
        expect(made.mock.calls.length - revoked.mock.calls.length).toBe(2);
        expect(viewer.shadowRoot!.querySelectorAll('img')).toHaveLength(1);
    });

    it('Must revoke every address when it is purged, removed or not to be shown', async () => {
        const goings: readonly ((viewer: Viewer) => void)[] = [
            () => purgeAll('lock'),
            () => purgeAll('pagehide'),
            (viewer) => viewer.remove(),
            (viewer) => (viewer.images = []),
            (viewer) => Object.assign(viewer, { state: 'not-permitted' }),
        ];
        for (const go of goings) {
            jest.clearAllMocks();
            const viewer = await show();
            expect(made).toHaveBeenCalledTimes(2);
            go(viewer);
            await settled();
            expect(revoked).toHaveBeenCalledTimes(2);
            viewer.remove();
        }
    });

    it.each([
        [noSource.loading, 'Loading the image…'],
        [noSource.failed, 'This image could not be loaded.'],
        [noSource.notPermitted, 'You don’t have permission to see this image.'],
    ])(
        'Must say that a picture is on its way, could not be loaded or may not be seen, and load it again when asked',
        async (source, words) => {
            const viewer = await show({ source });
            expect(picture(viewer)).toBeNull();
            expect(textsUnder(stage(viewer)).join()).toContain(words);
            await expect(viewer).toBeAccessible();
        },
    );

    it('loads a picture again that the browser could not show, and keeps the focus', async () => {
        const viewer = await show();
        picture(viewer).dispatchEvent(new CustomEvent('error'));
        await settled();
        expect(textsUnder(stage(viewer)).join()).toContain('This image could not be loaded.');
        one(viewer, '.failure button').click();
        expect(viewer.shadowRoot!.activeElement).toBe(stage(viewer));
        await settled();
        expect(picture(viewer).getAttribute('src')).toBe('blob:x/3');
    });

    it('Must ask session replay not to record the picture, unless it is not sensitive', async () => {
        expect(stage(await show()).className).toContain('sentry-block');
        expect(stage(await show({ sensitivity: 'none' })).className).not.toContain('block');
    });

    it('Must fire an event that carries an id and nothing else', async () => {
        const viewer = await show();
        const shown = jest.fn();
        viewer.addEventListener('show', (event) => {
            const { bubbles, composed, detail } = event as CustomEvent;
            shown({ bubbles, composed, detail });
        });
        await press(viewer, 'next', 'next', 'next');
        const plain = { bubbles: false, composed: false };
        expect(shown.mock.calls).toEqual([
            [{ ...plain, detail: { id: 'i2' } }],
            [{ ...plain, detail: { id: 'i3' } }],
        ]);
    });

    it('Must show the image that its owner chooses, and keep it when the series grows', async () => {
        const viewer = await show({ current: 'i2' });
        expect(viewer.current).toBe('i2');
        viewer.images = [{ id: 'i0' }, ...images];
        await settled();
        expect(viewer.current).toBe('i2');
        expect(labels(viewer)[0]).toBe('Image 3 of 4');
        viewer.current = 'nowhere';
        await settled();
        expect(viewer.current).toBe('i0');
    });

    it('Must tell the developer of what it can’t read and of a missing source', async () => {
        const problems = collectProblems();
        await show({
            images: [images[0], { id: 'x', description: `${CANARY}.jpg` }, 7],
            source: undefined,
        });
        expect(problems.map(({ code, property }) => `${code} ${property}`)).toEqual([
            ...['bad-property description', 'bad-property image', 'missing-adapter source'],
        ]);
        expect(problems.map(String).join()).not.toContain(CANARY);
    });
});
