import { mount, rendered } from 'test-support/mount';
import { inMemoryCall } from '../../examples/inMemoryCall';
import ClinicianVisit from '../../examples/portal/clinicianVisit/clinicianVisit';

describe('the clinician’s page of the examples', () => {
    it('offers no call after a lock: what let the page into it is gone', async () => {
        const call = inMemoryCall();
        const page = mount('clinicianVisit', ClinicianVisit, { call, name: 'Dr. Example' });
        const buttons = () => page.shadowRoot!.querySelectorAll('c-salus-button').length;
        expect(buttons()).toBeGreaterThan(0);
        page.shadowRoot!.querySelector('c-salus-phi-boundary')!.dispatchEvent(
            new CustomEvent('purge', { detail: { reason: 'lock' } }),
        );
        await rendered();
        expect(buttons()).toBe(0);
        const said = page.shadowRoot!.querySelector<HTMLElement & { text: string }>('.heading');
        expect(said?.text).toContain('used already');
    });
});
