import { mount, rendered } from 'test-support/mount';
import BookVisit from '../../examples/portal/bookVisit/bookVisit';

const shown = (page: HTMLElement, tag: string) =>
    page.shadowRoot!.querySelector<HTMLElement>(`c-salus-${tag}`);

describe('the portal page of the examples', () => {
    it('shows where to go on when the person has left, and books again from there', async () => {
        const page = mount('bookVisit', BookVisit, {});
        shown(page, 'pattern-scheduling')!.dispatchEvent(new CustomEvent('leave'));
        await rendered();
        expect(shown(page, 'pattern-scheduling')).toBeNull();
        expect(page.shadowRoot!.activeElement).toBe(shown(page, 'button'));
        shown(page, 'button')!.click();
        await rendered();
        expect(shown(page, 'pattern-scheduling')).not.toBeNull();
    });
});
