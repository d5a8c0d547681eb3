import SalusAnnouncementSettings from 'c/salusAnnouncementSettings';
import { TOPICS } from 'c/salusCoreAnnouncing';
import type { SalusProblem } from 'c/salusCoreProblems';
import {
    announcementHistory,
    announcementLevels,
    announcementPrivacy,
    emptyAnnouncements,
    keepSettingsIn,
    onSound,
    setLevel,
} from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import { installProblemSink } from 'c/salusHostProblems';
import type { PreferenceStore } from 'c/salusPortPreferenceStore';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples, { preferences } from '../__examples__/salusAnnouncementSettings.examples';

type Settings = HTMLElement & { readonly topics: readonly string[] };

let clock: ManualClock;
let takeOut: () => void;
let start = 1_000_000;

beforeEach(() => {
    start += 1_000_000;
    clock = manualClock(start);
    takeOut = installClock(clock);
});
afterEach(() => {
    purgeAll('change-of-person');
    clock.advance(60_000);
    emptyAnnouncements();
    takeOut();
});

const LOST = 'These settings last as long as this page is open.';
const settle = async (): Promise<void> => {
    await rendered();
    await rendered();
    await rendered();
};
async function put(properties: object = examples.default.properties): Promise<Settings> {
    const settings = mount<Settings>('salusAnnouncementSettings', SalusAnnouncementSettings, {
        ...properties,
    });
    await settle();
    return settings;
}
const all = <E extends Element = HTMLElement>(settings: Settings, selector: string): E[] => [
    ...settings.shadowRoot!.querySelectorAll<E>(selector),
];
const texts = (settings: Settings, selector: string) =>
    all(settings, selector).map(({ textContent }) => textContent);
const radio = (settings: Settings, topic: string, level: string) =>
    all<HTMLInputElement>(settings, `[data-topic="${topic}"][value="${level}"]`)[0]!;
const chosen = (settings: Settings) =>
    Object.fromEntries(
        all<HTMLInputElement>(settings, '.radio:checked').map((one) => [
            one.dataset.topic ?? 'privacy',
            one.value,
        ]),
    );
const nameOf = (settings: Settings, element: Element) =>
    element
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((id) => settings.shadowRoot!.querySelector(`[id="${id}"]`)!.textContent)
        .join(' ');
const tryOf = (settings: Settings, topic: string) =>
    all(settings, `.try[data-topic="${topic}"]`)[0]!;
const said = (): readonly string[] => {
    clock.advance(20_000);
    return announcementHistory().map(({ text }) => text);
};
const storeOf = (more: Partial<PreferenceStore>): PreferenceStore => ({
    readLevels: () => Promise.resolve({}),
    keepLevels: () => Promise.resolve(),
    ...more,
});

describe('c-salus-announcement-settings', () => {
    it('Must have a group of radios for each topic, named by it, with the level that it has now', async () => {
        void setLevel('chat', 'off');
        const settings = await put();
        const groups = all(settings, '[role="radiogroup"]');
        expect(groups.map((group) => nameOf(settings, group))).toEqual([
            'How much is said',
            'Errors in a form',
            'What has changed on the page',
            'The end of your session',
            'Recording',
            'Being let in to a visit',
            'Microphone, camera and connection',
            'Who joins and leaves',
            'Chat messages',
            'Captions',
            'How good the sound and picture are',
        ]);
        for (const group of groups) {
            const radios = [...group.querySelectorAll<HTMLInputElement>('.radio')];
            expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
            expect(radios.filter(({ checked }) => checked)).toHaveLength(1);
        }
        expect(chosen(settings)).toMatchObject({
            ...{ privacy: 'full', form: 'polite', session: 'assertive', captions: 'off' },
            chat: 'off',
        });
        await expect(settings).toBeAccessible();
    });

    it('Must set a level at once, and tell nobody outside of it', async () => {
        const heard = jest.fn();
        for (const type of ['input', 'change']) document.body.addEventListener(type, heard);
        const settings = await put();
        radio(settings, 'presence', 'assertive').click();
        await settle();
        expect(announcementLevels()).toEqual({ presence: 'assertive' });
        expect(chosen(settings)).toMatchObject({ presence: 'assertive', chat: 'polite' });
        expect(heard).not.toHaveBeenCalled();
    });

    it('Must set whether the messages themselves are said', async () => {
        const settings = await put();
        for (const privacy of ['minimal', 'full']) {
            all<HTMLInputElement>(settings, `.radio[value="${privacy}"]`)[0]!.click();
            await settle();
            expect([announcementPrivacy(), chosen(settings).privacy]).toEqual([privacy, privacy]);
        }
    });

    it('Must offer a sound only where the app plays one, or where it was chosen before', async () => {
        const levels = ['At once', 'At a pause', 'Off'];
        expect(texts(await put({ topics: ['chat'] }), '.row .name')).toEqual(levels);
        void setLevel('chat', 'sound');
        expect(texts(await put({ topics: ['chat'] }), '.row .name')).toContain('A sound only');
        void setLevel('chat', 'off');
        const stop = onSound(() => undefined);
        expect(texts(await put({ topics: ['chat'] }), '.row .name')).toContain('A sound only');
        stop();
    });

    it('Must let each topic be tried: said as it is set, and shown in any case', async () => {
        const heard: string[] = [];
        const stop = onSound((topic) => heard.push(topic));
        const settings = await put();
        expect(nameOf(settings, tryOf(settings, 'chat'))).toBe('Try it Chat messages');
        for (const [level, words, sounds] of [
            ['polite', 'This is how it is said: Chat messages', []],
            ['assertive', 'This is how it is said: Chat messages', []],
            ['sound', 'A sound is played: Chat messages', ['chat']],
            ['off', 'Nothing is said: Chat messages', []],
        ] as const) {
            radio(settings, 'chat', level).click();
            await settle();
            heard.length = 0;
            emptyAnnouncements();
            tryOf(settings, 'chat').click();
            await settle();
            expect(texts(settings, '.tried')).toEqual([words]);
            const region = document.getElementById('salus-announcer-assertive')!;
            clock.advance(1700); // Chats within 1.5 s are said together.
            const isLoud = region.textContent!.trim() === words;
            expect([said(), heard, isLoud]).toEqual([[words], sounds, level === 'assertive']);
        }
        radio(settings, 'chat', 'polite').click();
        await settle();
        expect(texts(settings, '.tried')).toEqual([]);
        stop();
    });

    it('Must show what a store has of the person, and keep there what they set', async () => {
        const settings = await put();
        expect(texts(settings, '.lost')).toEqual([LOST]);
        const keepLevels = jest.fn(() => Promise.resolve());
        await keepSettingsIn({ ...preferences, keepLevels });
        await settle();
        expect(chosen(settings)).toMatchObject({
            ...{ privacy: 'minimal', chat: 'sound', captions: 'polite', quality: 'off' },
        });
        expect(texts(settings, '.lost')).toEqual([]);
        radio(settings, 'chat', 'off').click();
        await settle();
        expect(keepLevels.mock.calls).toEqual([
            [{ chat: 'off', captions: 'polite', quality: 'off' }],
        ]);
        expect(texts(settings, '.lost')).toEqual([]);
    });

    it('Must say once where what was set is not kept', async () => {
        await keepSettingsIn(storeOf({ keepLevels: () => Promise.reject(new Error('private')) }));
        const settings = await put();
        for (const level of ['assertive', 'off']) {
            radio(settings, 'form', level).click();
            await settle();
            expect(texts(settings, '.lost')).toEqual([LOST]);
        }
        expect(said()).toEqual([LOST]);
    });

    it('Must show nothing of what another person has set', async () => {
        await keepSettingsIn(preferences);
        const settings = await put();
        purgeAll('change-of-person');
        await settle();
        expect(chosen(settings)).toMatchObject({
            privacy: 'full',
            chat: 'polite',
            quality: 'polite',
        });
        expect(settings.hasAttribute('data-private')).toBe(true);
        settings.remove();
        void setLevel('chat', 'off');
        await settle();
        expect(radio(settings, 'chat', 'off').checked).toBe(false);
    });

    it('Must show the topics that the page has, or all of them, and report what is none', async () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        const { topics } = examples.visit.properties;
        expect((await put({ topics })).topics).toEqual(topics);
        for (const none of [undefined, null])
            expect((await put({ topics: none })).topics).toBe(TOPICS);
        expect(problems).toEqual([]);
        expect((await put({ topics: ['chat', 'weather', 'chat'] })).topics).toEqual(['chat']);
        for (const bad of [[], 'chat', ['weather']])
            expect((await put({ topics: bad })).topics).toBe(TOPICS);
        expect(problems.map(({ property }) => property)).toEqual(Array(4).fill('topics'));
    });

    it('Must have a real heading of the level that its owner gives, and no live region', async () => {
        const settings = await put({ headingLevel: 4 });
        const heading = all(settings, 'c-salus-heading')[0]!;
        expect(heading.shadowRoot!.querySelector('h4')!.textContent).toBe('Announcements');
        const live = '[aria-live], [role="status"], [role="alert"], [role="log"], output';
        expect(all(settings, live)).toEqual([]);
    });
});
