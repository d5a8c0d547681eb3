import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import type { SalusProblem } from 'c/salusCoreProblems';
import SalusImageAttachment from 'c/salusImageAttachment';
import type { ImageResult, ImageSource } from 'c/salusPortImages';
import { CANARY } from 'test-support/examples';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import { noSource } from 'test-support/pictures';
import { elementsUnder, textsUnder } from 'test-support/texts';
import examples from '../__examples__/salusImageAttachment.examples';

type Attachment = HTMLElement & Record<string, unknown>;

const { image } = examples.default.properties;
const other = examples.notDescribed.properties.image;

const [made, revoked] = [jest.fn(), jest.fn()];
beforeEach(() => {
    jest.resetAllMocks();
    made.mockImplementation(() => `blob:x/${made.mock.calls.length}`);
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: revoked });
});

const sourceOf = (answer: () => ImageResult): ImageSource => ({
    load: jest.fn(() => Promise.resolve(answer())),
});
const pictures = (): ImageSource =>
    sourceOf(() => ({ ok: true, value: new Blob(['x'], { type: 'image/png' }) }));

const settled = async (): Promise<void> => {
    for (let count = 0; count < 8; count += 1) await rendered();
};
const show = async (more: object = {}): Promise<Attachment> => {
    const element = mount<Attachment>('salusImageAttachment', SalusImageAttachment, {
        ...{ image, source: pictures() },
        ...more,
    });
    await settled();
    return element;
};
const one = <T extends HTMLElement = HTMLElement>(element: Element, selector: string): T =>
    element.shadowRoot!.querySelector<T>(selector)!;
const picture = (element: Element) => one<HTMLImageElement>(element, 'img');
const buttonsOf = (element: Element): readonly string[] =>
    [...element.shadowRoot!.querySelectorAll('button')].map((button) => {
        const hidden = button.querySelector('.visually-hidden');
        return (hidden ?? button).textContent!.trim();
    });
const eventsOf = (element: Element, ...names: readonly string[]) => {
    const events: unknown[] = [];
    for (const name of names)
        element.addEventListener(name, (event) => {
            const { type, bubbles, composed, detail } = event as CustomEvent;
            events.push({ type, bubbles, composed, detail });
        });
    return events;
};

describe('c-salus-image-attachment', () => {
    it('Must show the picture as a figure, with what it is as its alternative text and its caption', async () => {
        const element = await show();
        expect(picture(element).getAttribute('src')).toBe('blob:x/1');
        expect(picture(element).alt).toBe(
            `X-ray of the chest, front view, March 3, 2026. ${image.description}.`,
        );
        const caption = one(element, 'figure figcaption c-salus-image-caption');
        expect(textsUnder(caption).join()).toContain('X-ray of the chest, front view');
        expect(textsUnder(caption).join()).toContain(image.description);
        await expect(element).toBeAccessible();
    });

    it('Must say that nobody has described it, in the alternative text and beside it, where nobody has', async () => {
        const element = await show({ image: other });
        expect(picture(element).alt).toMatch(/Image 2 of 3\. Nobody has described this image\.$/);
        expect(textsUnder(element).join()).toContain('Nobody has described this image.');
        await expect(element).toBeAccessible();
    });

    it('Must never have the name of a file or an id as its words', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const element = await show({
            image: { ...other, description: '4 - 1842/01', title: 'a.jpg' },
        });
        const words = [picture(element).alt, ...textsUnder(element)].join();
        expect(words).not.toContain('1842');
        expect(words).not.toContain('a.jpg');
        expect(words).toContain('Nobody has described this image.');
        expect(problems.map(({ property, where }) => `${where} ${property}`)).toEqual([
            'c-salus-image-attachment description',
            'c-salus-image-attachment title',
        ]);
    });

    it.each([
        [noSource.loading, 'Loading the image…', []],
        [noSource.failed, 'This image could not be loaded.', ['Try again']],
        [noSource.notPermitted, 'You don’t have permission to see this image.', []],
    ])(
        'Must say that the picture is on its way, could not be loaded, or may not be seen',
        async (source, words, buttons) => {
            const element = await show({ source });
            expect(picture(element)).toBeNull();
            expect(textsUnder(element).join()).toContain(words);
            expect(buttonsOf(element).filter((name) => name === 'Try again')).toEqual(buttons);
            await expect(element).toBeAccessible();
        },
    );

    it('announces that a picture could not be loaded', async () => {
        const hand = manualClock();
        const takeOut = installClock(hand);
        try {
            emptyAnnouncements();
            await show({ source: noSource.failed });
            hand.advance(10_000);
            expect(announcementHistory().map(({ text }) => text)).toEqual([
                'This image could not be loaded.',
            ]);
        } finally {
            emptyAnnouncements();
            takeOut();
        }
    });

    it('fails and revokes what the browser can’t show', async () => {
        const element = await show();
        picture(element).dispatchEvent(new CustomEvent('error'));
        await settled();
        expect(picture(element)).toBeNull();
        expect(textsUnder(element).join()).toContain('This image could not be loaded.');
        expect(revoked.mock.calls).toEqual([['blob:x/1']]);
    });

    it('Must load the picture again when the person asks, and keep the focus', async () => {
        let isThere = false;
        const source = sourceOf(() =>
            isThere
                ? { ok: true, value: new Blob(['x'], { type: 'image/png' }) }
                : { ok: false, error: { code: 'unavailable' } },
        );
        const element = await show({ source });
        isThere = true;
        one(element, '.failure button').click();
        expect(element.shadowRoot!.activeElement).toBe(one(element, 'c-salus-image-caption'));
        await settled();
        expect(source.load).toHaveBeenCalledTimes(2);
        expect(picture(element).getAttribute('src')).toBe('blob:x/1');
    });

    it('Must keep room for the picture before it is here', async () => {
        const ratioOf = (element: Element): string =>
            one(element, '.frame').style.getPropertyValue('--_ratio');
        expect(ratioOf(await show({ source: noSource.loading }))).toBe('240 / 300');
        const unknown = { ...image, width: undefined, height: undefined };
        expect(ratioOf(await show({ image: unknown, source: noSource.loading }))).toBe('4 / 3');
    });

    it('Must ask session replay not to record the picture, unless it is not sensitive', async () => {
        const element = await show();
        expect(one(element, '.frame').className).toContain('sentry-block');
        expect(element.getAttribute('data-dd-privacy')).toBe('mask');
        expect(one(await show({ sensitivity: 'none' }), '.frame').className).not.toContain('block');
    });

    it('Must revoke the address of the picture when it is purged, removed, followed by another or not to be shown', async () => {
        const goings: readonly ((element: Attachment) => void)[] = [
            () => purgeAll('lock'),
            () => purgeAll('pagehide'),
            (element) => element.remove(),
            (element) => (element.image = other),
            (element) => (element.source = pictures()),
            (element) => (element.state = 'not-permitted'),
        ];
        for (const sensitivity of ['phi', 'none'])
            for (const go of goings) {
                jest.clearAllMocks();
                const element = await show({ sensitivity });
                expect(revoked).not.toHaveBeenCalled();
                go(element);
                await settled();
                // What isn't sensitive stays through a purge.
                const stays = sensitivity === 'none' && /purge/.test(String(go));
                expect(revoked.mock.calls).toEqual(stays ? [] : [['blob:x/1']]);
                element.remove();
                await settled();
                expect(made.mock.calls.length).toBe(revoked.mock.calls.length);
            }
    });

    it('shows the picture again when it is put back into the page', async () => {
        const element = await show({ sensitivity: 'none' });
        element.remove();
        await settled();
        document.body.appendChild(element);
        await settled();
        expect(picture(element).getAttribute('src')).toBe('blob:x/2');
    });

    it('keeps the picture when it moves within the page, and when the same is given anew', async () => {
        const element = await show();
        document.body.appendChild(document.createElement('div')).appendChild(element);
        element.image = { ...image };
        await settled();
        expect(picture(element).getAttribute('src')).toBe('blob:x/1');
        expect(made).toHaveBeenCalledTimes(1);
    });

    it('Must have no address of a server in the page', async () => {
        const given = { ...image, url: `https://pacs.example.org/${CANARY}` };
        const element = await show({ image: given });
        const values = elementsUnder(element).flatMap(({ attributes }) =>
            [...attributes].map(({ value }) => value),
        );
        expect(values.filter((value) => /pacs|Media\/1|DiagnosticReport/.test(value))).toEqual([]);
        expect(textsUnder(element).join()).not.toContain('pacs');
    });

    it('Must name its buttons by the image, and fire events that carry ids and nothing else', async () => {
        const element = await show({ openable: true });
        const events = eventsOf(element, 'open', 'report');
        expect(buttonsOf(element)).toEqual([
            'View larger: X-ray of the chest, front view, March 3, 2026',
            'View the report: X-ray of the chest, front view, March 3, 2026',
        ]);
        element.shadowRoot!.querySelectorAll('button').forEach((button) => button.click());
        const plain = { bubbles: false, composed: false };
        expect(events).toEqual([
            { type: 'open', ...plain, detail: { id: 'Media/1' } },
            { type: 'report', ...plain, detail: { id: 'Media/1', reportId: 'DiagnosticReport/1' } },
        ]);
        expect(buttonsOf(await show({ image: other }))).toEqual([]);
    });

    it('Must tell the developer of a missing source', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const element = await show({ source: undefined });
        expect(problems.map(({ code, property }) => `${code} ${property}`)).toEqual([
            'missing-adapter source',
        ]);
        expect(textsUnder(element).join()).toContain('This image can’t be shown here.');
    });
});
