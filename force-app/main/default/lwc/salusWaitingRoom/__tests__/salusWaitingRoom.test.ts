import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import SalusWaitingRoom from 'c/salusWaitingRoom';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusWaitingRoom.examples';

type Room = HTMLElement & Record<string, unknown>;

const show = (properties: Record<string, unknown>): Room =>
    mount<Room>('salusWaitingRoom', SalusWaitingRoom, properties);
const find = (room: Room, selector: string) => room.shadowRoot!.querySelector<Room>(selector)!;
const interrupting = () => document.querySelector('[aria-live="assertive"]')!.textContent;
const said = (): string[] => announcementHistory().map(({ text }) => text.trim());

describe('c-salus-waiting-room', () => {
    let clock: ManualClock;
    let takeOut: () => void;
    beforeEach(() => {
        clock = manualClock();
        takeOut = installClock(clock);
        emptyAnnouncements();
    });
    afterEach(() => takeOut());

    it('Must be a region with a heading, how the queue stands, and no live region', async () => {
        const room = show(examples.default.properties);
        expect(find(room, 'section').getAttribute('aria-label')).toBe(
            'You are in the waiting room',
        );
        expect(find(room, '.heading').text).toBe('You are in the waiting room');
        expect(find(room, '.queue').textContent).toBe(
            'Your place in line: 3. The wait is about 10 minutes.',
        );
        expect(find(room, '[aria-live], [role="status"], [role="alert"]')).toBeNull();
        await expect(room).toBeAccessible();
    });

    it('Must say that nothing has to be done where the queue isn’t known', () => {
        const words = [{}, { position: -1, etaMinutes: Number.NaN }, { position: 1 }].map(
            (given) => find(show(given), '.queue').textContent,
        );
        expect(words).toEqual([
            expect.stringContaining("You don't have to do anything"),
            expect.stringContaining("You don't have to do anything"),
            'You are next.',
        ]);
    });

    it('Must announce how the queue stands when it changes, at most once a minute, and never that nothing has changed', () => {
        const room = show({ position: 5 });
        clock.advance(20_000);
        room.position = 4;
        clock.advance(1000);
        room.position = 3;
        clock.advance(20_000);
        expect(said()).toEqual(['You are in the waiting room. Your place in line: 5.']);
        clock.advance(30_000);
        expect(said().slice(1)).toEqual(['Your place in line: 3.']);
        clock.advance(600_000);
        room.position = 3;
        clock.advance(600_000);
        expect(said()).toHaveLength(2);
        room.position = 2;
        clock.advance(5000);
        expect(said()).toHaveLength(3);
    });

    it('Must announce at once that the person is let in, and show it for three seconds before the visit', async () => {
        const room = show({ position: 1 });
        const entered = jest.fn();
        room.addEventListener('enter', entered);
        clock.advance(10_000);
        room.admitted = true;
        room.admitted = false;
        await rendered();
        clock.advance(300);
        expect(interrupting()).toContain('You are being let in');
        clock.advance(2600);
        expect(find(room, '.heading').text).toBe('You are being let in');
        expect(said().at(-1)).toBe('You are being let in');
        expect(entered).not.toHaveBeenCalled();
        clock.advance(200);
        expect(entered).toHaveBeenCalledTimes(1);
        expect(said()).toHaveLength(2);
    });

    it('Must tell its owner that the person leaves, and nobody else', () => {
        const [owner, page] = [jest.fn(), jest.fn()];
        const room = show({});
        room.addEventListener('leave', owner);
        document.body.addEventListener('leave', page);
        find(room, 'c-salus-button').click();
        expect(owner).toHaveBeenCalledTimes(1);
        expect(page).not.toHaveBeenCalled();
    });

    it('Must let the person leave until the visit is shown, also once they are let in', async () => {
        const left = jest.fn();
        const room = show({ position: 1 });
        room.addEventListener('leave', left);
        const button = find(room, 'c-salus-button');
        button.focus();
        room.admitted = true;
        await rendered();
        clock.advance(60_000);
        expect(room.shadowRoot!.activeElement).toBe(button);
        button.click();
        expect(left).toHaveBeenCalledTimes(1);
    });

    it('Must withdraw what it says when it leaves the page', () => {
        show({}).remove();
        clock.advance(20_000);
        expect(said()).toEqual([]);
    });
});
