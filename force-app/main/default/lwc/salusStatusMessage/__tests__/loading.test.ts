import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import SalusStatusMessage from 'c/salusStatusMessage';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';

describe('a display that was loading for long', () => {
    it.each([
        { state: 'ready', said: ['Loading…', 'Finished loading'] },
        { state: 'error', said: ['Loading…', 'This could not be loaded. Try again later.'] },
    ])('says what came of it: $state', async ({ state, said }) => {
        const hand = manualClock();
        const restore = installClock(hand);
        emptyAnnouncements();
        const element = mount<HTMLElement & { state: string }>(
            'salusStatusMessage',
            SalusStatusMessage,
            {
                state: 'loading',
            },
        );
        hand.advance(5000);
        element.state = state;
        await rendered();
        hand.advance(20_000);
        restore();
        expect(announcementHistory().map(({ text }) => text)).toEqual(said);
    });
});
