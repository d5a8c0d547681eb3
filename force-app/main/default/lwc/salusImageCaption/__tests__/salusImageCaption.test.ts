import type { ImageView } from 'c/salusCoreImages';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusImageCaption, { sayImage } from 'c/salusImageCaption';
import { CANARY } from 'test-support/examples';
import { mount } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import examples from '../__examples__/salusImageCaption.examples';

const show = (image: unknown): HTMLElement =>
    mount('salusImageCaption', SalusImageCaption, { image });
const all = (caption: HTMLElement, selector: string): readonly HTMLElement[] => [
    ...caption.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const headingOf = (caption: HTMLElement): string =>
    (all(caption, 'c-salus-heading')[0] as HTMLElement & { text: string }).text;
const textOf = (caption: HTMLElement, selector: string): string | undefined =>
    all(caption, selector)[0]?.textContent!.trim();
const rowsOf = (caption: HTMLElement) =>
    all(caption, '.row').map((row) => [
        row.querySelector('dt')!.textContent,
        row.querySelector('dd')!.textContent,
    ]);
const wordsOf = (caption: HTMLElement): string => textsUnder(caption).join(' ');
const collectProblems = (): SalusProblem[] => {
    const problems: SalusProblem[] = [];
    installProblemSink((problem) => void problems.push(problem));
    return problems;
};

const chest = examples.default.properties.image;
const knee = examples.notDescribed.properties.image;

describe('c-salus-image-caption', () => {
    it('Must name an image by what made it, of which part, side and view, and when, in its heading', async () => {
        const caption = show(chest);
        expect(headingOf(caption)).toBe('X-ray of the chest, front view, March 3, 2026');
        await expect(caption).toBeAccessible();
        expect(headingOf(show(knee))).toBe('X-ray of the knee, left side, side view, March 2026');
        expect(headingOf(show({ id: 'x' }))).toBe('Image');
        expect(headingOf(show({ id: 'x', modality: 'MG', laterality: 'B', site: 'BREAST' }))).toBe(
            'Mammogram of the breast, both sides',
        );
    });

    it('Must say that nobody has described it where nobody has', async () => {
        const caption = show(knee);
        expect(textOf(caption, '.undescribed')).toBe('Nobody has described this image.');
        await expect(caption).toBeAccessible();
        expect(textOf(show(chest), '.undescribed')).toBeUndefined();
    });

    it.each(['4 - 1842/01', `IMG_0042_${CANARY}.jpg`, '1.2.840.113619.2.55', 'Image 12'])(
        'Must never show the name of a file, a number or an id as words, and report it',
        (name) => {
            const problems = collectProblems();
            const caption = show({ ...knee, description: name, title: name });
            expect(wordsOf(caption)).not.toContain(name);
            expect(textOf(caption, '.undescribed')).toBe('Nobody has described this image.');
            expect(problems.map(({ code, property }) => `${code} ${property}`)).toEqual([
                'bad-property description',
                'bad-property title',
            ]);
            expect(problems.map(String).join()).not.toContain(name);
        },
    );

    it('Must show a description in its own language and direction, whole, however long it is', async () => {
        const { image } = examples.longText.properties;
        const caption = show({ ...image, descriptionLang: 'es' });
        const description = all(caption, 'dd span')[0]!;
        expect(description.textContent).toBe(image.description);
        expect([description.lang, description.dir]).toEqual(['es', 'auto']);
        expect(rowsOf(caption).map(([label]) => label)).toEqual([
            ...['Description', 'Recorded as', 'Note', 'Note'],
        ]);
        await expect(caption).toBeAccessible();
    });

    it('Must show what it has no word for as it was received', () => {
        const caption = show(examples.unknownCodes.properties.image);
        expect(headingOf(caption)).toBe(
            `ZZ, Structure of apex of lung ${CANARY}, Swimmer, last winter`,
        );
    });

    it.each([
        ['entered-in-error', 'Entered in error', 'error'],
        ['preliminary', 'Preliminary', 'warning'],
        ['corrected', 'Changed later', 'warning'],
        ['not-done', 'Was not taken', 'error'],
        ['half-done', 'Status as received: half-done', 'warning'],
    ])(
        'Must say in words, with a drawing beside them, that an image was entered in error, is preliminary, or has a status that is not known',
        async (status, words, icon) => {
            const caption = show({ ...knee, status });
            expect(textOf(caption, '.mark')).toBe(words);
            const drawing = all(caption, '.mark c-salus-icon')[0] as HTMLElement & { name: string };
            expect(drawing.name).toBe(icon);
            expect(sayImage({ ...knee, status } as ImageView).text).toMatch(
                new RegExp(`^${words}\\. X-ray`),
            );
            await expect(caption).toBeAccessible();
            expect(textOf(show({ ...knee, status: 'completed' }), '.mark')).toBeUndefined();
        },
    );

    it('Must say nothing of an image that can’t be interpreted but that', () => {
        const caption = show({
            ...knee,
            isUninterpreted: true,
            description: 'A knee',
            notes: ['x y'],
        });
        expect(textOf(caption, '.mark')).toMatch(/can’t be interpreted here/);
        expect(headingOf(caption)).toBe('Image');
        expect(rowsOf(caption)).toEqual([]);
        expect(wordsOf(caption)).not.toContain(CANARY);
    });

    it('Must say which of how many it is', () => {
        expect(textOf(show(knee), '.position')).toBe('Image 2 of 3');
        expect(textOf(show(chest), '.position')).toBeUndefined();
    });

    it('has an alternative text of the same words', () => {
        expect(sayImage(knee).text).toBe(
            'X-ray of the knee, left side, side view, March 2026. Image 2 of 3. Nobody has described this image.',
        );
        expect(sayImage(chest).text).toContain(chest.description);
        expect(sayImage(examples.longText.properties.image).text).toMatch(
            /A description is beside the image\.$/,
        );
    });
});
