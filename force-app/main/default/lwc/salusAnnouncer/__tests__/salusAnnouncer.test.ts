import SalusAnnouncer from 'c/salusAnnouncer';
import {
    announce,
    announcementHistory,
    announcementLevels,
    emptyAnnouncements,
    keepSettingsIn,
    setLevel,
    setPrivacy,
} from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import { CANARY } from 'test-support/examples';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusAnnouncer.examples';

let hand: ManualClock;
let takeOut: () => void;

beforeEach(() => {
    hand = manualClock();
    takeOut = installClock(hand);
});
afterEach(async () => {
    setPrivacy('full');
    await keepSettingsIn(undefined);
    purgeAll('change-of-person');
    takeOut();
});

const show = (properties = {}) => mount('salusAnnouncer', SalusAnnouncer, properties);
const live = (): Element[] => [...document.body.querySelectorAll(':scope > [aria-live]')];
const said = (): string[] => announcementHistory().map(({ text }) => text);

describe('c-salus-announcer', () => {
    it('Must put two empty live regions into the page, before the first message and without a role', async () => {
        expect(live()).toEqual([]);
        const element = show();
        expect(live().map((one) => one.getAttribute('aria-live'))).toEqual(['assertive', 'polite']);
        expect(live().map((one) => [one.textContent, one.getAttribute('role')])).toEqual([
            ['', null],
            ['', null],
        ]);
        hand.advance(1000);
        announce({ text: 'Muted', topic: 'call' });
        hand.advance(0);
        expect(live()[0]!.textContent).toMatch(/^Muted/);
        await expect(element).toBeAccessible();
    });

    it('Must show nothing', () => {
        const { shadowRoot } = show(examples.minimal.properties);
        expect(shadowRoot!.querySelectorAll(':not(style)')).toHaveLength(0);
    });

    it('Must go by the newest in the page that declares its privacy, whichever page comes first', () => {
        const announced = (): string => {
            emptyAnnouncements();
            announce({ text: `Ana ${CANARY}`, topic: 'chat' });
            hand.advance(5000);
            return said().join();
        };
        const old = show({ privacy: 'full' });
        expect(announced()).toContain(CANARY);
        const next = show({ privacy: 'minimal' });
        expect(announced()).toBe('New message');
        old.remove();
        expect(announced()).toBe('New message');
        const newest = show({ privacy: 'full' });
        const undeclared = show();
        expect(announced()).toContain(CANARY);
        undeclared.remove();
        newest.remove();
        expect(announced()).toBe('New message');
        next.remove();
        expect(announced()).toBe('New message');
        expect(live()).toHaveLength(2);
    });

    it('lets an older one change nothing while a newer one is there', async () => {
        const old = show({ privacy: 'full' });
        show({ privacy: 'minimal' });
        Object.assign(old, { privacy: 'full' });
        announce({ text: `Ana ${CANARY}`, topic: 'chat' });
        hand.advance(5000);
        expect(said()).toEqual(['New message']);
    });

    it('keeps levels in the store of the newest', async () => {
        const stores = ['old', 'new'].map(() => ({
            readLevels: () => Promise.resolve({}),
            keepLevels: jest.fn(() => Promise.resolve()),
        }));
        const old = show({ preferences: stores[0] });
        const newest = show({ preferences: stores[1] });
        old.remove();
        await setLevel('call', 'polite');
        expect(stores.map(({ keepLevels }) => keepLevels.mock.calls.length)).toEqual([0, 1]);
        newest.remove();
    });

    it.each([
        ['chat', 'New message'],
        ['presence', 'Someone joined or left'],
    ] as const)(
        "Must say what others may hear, in the person's language, where privacy is minimal",
        (topic, words) => {
            const element = show(examples.minimal.properties);
            announce({ text: `Ana ${CANARY}`, topic });
            hand.advance(2000);
            announce({ text: `Result of ${CANARY}`, topic: 'status', sensitivity: 'phi' });
            hand.advance(5000);
            expect(said()).toEqual([words, 'Something on this page has changed']);
            Object.assign(element, { privacy: 'full' });
            announce({ text: 'Ben joined', topic: 'presence' });
            hand.advance(2000);
            expect(said()).toContain('Ben joined');
        },
    );

    it('says nothing for a caption where privacy is minimal, which would only interrupt', async () => {
        show(examples.minimal.properties);
        await setLevel('captions', 'polite');
        announce({ text: `Robin ${CANARY} has a cough`, topic: 'captions' });
        hand.advance(2000);
        expect(said()).toEqual([]);
    });

    it('is careful where the word for privacy is unknown', () => {
        show({ privacy: 'some' });
        announce({ text: `Ana ${CANARY}`, topic: 'chat' });
        hand.advance(2000);
        expect(said()).toEqual(['New message']);
    });

    it('Must go by the levels that the person set and that a store keeps', async () => {
        const keepLevels = jest.fn(() => Promise.resolve());
        const { readLevels } = examples.preferences.properties.preferences;
        show({ preferences: { readLevels, keepLevels } });
        await rendered();
        await rendered();
        expect(announcementLevels()).toEqual({ presence: 'off', chat: 'sound' });
        announce({ text: 'Ana joined', topic: 'presence' });
        hand.advance(2000);
        expect(said()).toEqual([]);
        await expect(setLevel('call', 'polite')).resolves.toBe(true);
        expect(keepLevels).toHaveBeenCalledWith({ presence: 'off', chat: 'sound', call: 'polite' });
    });

    it('leaves nothing of what it said in the page', () => {
        show();
        announce({ text: `Booked for ${CANARY}`, topic: 'status' });
        hand.advance(150);
        expect(document.documentElement.textContent).toContain(CANARY);
        emptyAnnouncements();
        expect(document.documentElement.textContent).not.toContain(CANARY);
    });
});
