import { installClock } from 'c/salusHostClock';
import SalusWaitlistJoin from 'c/salusWaitlistJoin';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusWaitlistJoin.examples';

/* With the announcer itself, which an open dialog has regions of. */
type List = HTMLElement & { entry?: object };

const { properties } = examples.default;

describe('c-salus-waitlist-join while it asks', () => {
    it('Must leave the focus on its heading where it is emptied while it asks', async () => {
        const clock = manualClock();
        const restore = installClock(clock);
        const adapter = { cancel: () => undefined };
        const given = { ...properties, adapter, entry: { id: '1', status: 'waitlist' } };
        const list = mount<List>('salusWaitlistJoin', SalusWaitlistJoin, given);
        const root = list.shadowRoot!;
        await rendered();
        root.querySelector<HTMLElement>('c-salus-button')!.click();
        await rendered();
        clock.advance(300);
        expect(root.activeElement?.localName).toBe('c-salus-confirm-dialog');
        expect(root.querySelector('c-salus-confirm-dialog')).toMatchObject({ open: true });
        list.entry = undefined;
        await rendered();
        await new Promise((resolve) => setTimeout(resolve));
        expect(root.querySelector('c-salus-confirm-dialog')).toBeNull();
        expect(root.activeElement).toBe(root.querySelector('.heading'));
        restore();
    });
});
