import { announcementHistory } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import SalusHoldAlert from 'c/salusHoldAlert';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusHoldAlert.examples';

const show = (properties: Record<string, unknown>): HTMLElement =>
    mount('salusHoldAlert', SalusHoldAlert, properties);
const inside = (element: HTMLElement, selector: string) =>
    element.shadowRoot!.querySelector<HTMLElement & Record<string, unknown>>(selector)!;

describe('c-salus-hold-alert', () => {
    it('Must announce that the time is kept for two more minutes', async () => {
        const clock = manualClock();
        const takeOut = installClock(clock);
        const element = show(examples.default.properties);
        await rendered();
        clock.advance(10_000);
        takeOut();

        expect(announcementHistory().map(({ text }) => text)).toEqual([
            expect.stringContaining('two more minutes'),
        ]);
        await expect(element).toBeAccessible();
    });

    it('Must ask its owner to keep the time, and nobody else', () => {
        const element = show(examples.default.properties);
        const [owner, page] = [jest.fn(), jest.fn()];
        element.addEventListener('keep', owner);
        document.body.addEventListener('keep', page);
        inside(element, 'c-salus-button').click();
        document.body.removeEventListener('keep', page);

        expect(owner).toHaveBeenCalledTimes(1);
        expect(page).not.toHaveBeenCalled();
    });

    it('Must say that the server is being asked, and ask once', () => {
        const element = show(examples.busy.properties);
        const asked = jest.fn();
        element.addEventListener('keep', asked);
        inside(element, 'c-salus-button').click();

        expect(inside(element, 'c-salus-button').busy).toBe(true);
        expect(asked).not.toHaveBeenCalled();
    });

    it('Must have its heading at the level that its owner gives', () => {
        const element = show(examples.deeper.properties);

        expect(inside(element, 'c-salus-alert').headingLevel).toBe(4);
    });
});
