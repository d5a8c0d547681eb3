import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import SalusSoundUnlock from 'c/salusSoundUnlock';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';

type Banner = HTMLElement & Record<string, unknown>;

const show = (properties: Record<string, unknown> = { blocked: true }): Banner =>
    mount<Banner>('salusSoundUnlock', SalusSoundUnlock, properties);
const button = (banner: Banner) => banner.shadowRoot!.querySelector<Banner>('c-salus-button');
const interrupting = () => document.querySelector('[aria-live="assertive"]')!.textContent;
const said = (): string[] => announcementHistory().map(({ text }) => text.trim());
const WORDS = 'Your browser has blocked the sound of the visit. Turn on sound.';

describe('c-salus-sound-unlock', () => {
    let clock: ManualClock;
    let takeOut: () => void;
    beforeEach(() => {
        clock = manualClock();
        takeOut = installClock(clock);
        emptyAnnouncements();
    });
    afterEach(() => takeOut());

    it('Must say visibly and once, at once, that the sound is blocked, with what to press', async () => {
        const banner = show();
        clock.advance(300);
        expect(interrupting()).toContain(WORDS);
        clock.advance(20_000);
        banner.blocked = true;
        clock.advance(20_000);
        expect(said()).toEqual([WORDS]);
        expect(banner.shadowRoot!.querySelector('.text')!.textContent).toContain('blocked');
        await expect(banner).toBeAccessible();
    });

    it('Must say so of a picture that is blocked', () => {
        const banner = show({ kind: 'video', blocked: true });
        clock.advance(20_000);
        expect(said()).toEqual([
            'Your browser has blocked the picture of the visit. Show the picture.',
        ]);
        expect(button(banner)!.label).toBe('Show the picture');
    });

    it('says the sound instead, where that is blocked after the picture', () => {
        const banner = show({ kind: 'video', blocked: true });
        banner.kind = 'audio';
        clock.advance(20_000);
        expect(said()).toEqual([WORDS]);
    });

    it('Must tell its owner in the press itself, and nobody else', () => {
        const [owner, page] = [jest.fn(), jest.fn()];
        const banner = show();
        banner.addEventListener('unlock', owner);
        document.body.addEventListener('unlock', page);
        button(banner)!.click();
        expect(owner).toHaveBeenCalledTimes(1);
        expect(page).not.toHaveBeenCalled();
    });

    it('Must say it again when the sound is blocked again', () => {
        const banner = show();
        for (const blocked of [false, true]) {
            clock.advance(20_000);
            banner.blocked = blocked;
        }
        clock.advance(20_000);
        expect(said()).toEqual([WORDS, WORDS]);
    });

    it('Must show nothing and withdraw what it says when the sound is on', async () => {
        const banner = show();
        banner.blocked = false;
        await rendered();
        clock.advance(20_000);
        expect(button(banner)).toBeNull();
        expect(said()).toEqual([]);
    });
});
