import SalusTextField from 'c/salusTextField';
import { mount, rendered } from 'test-support/mount';

describe('c-salus-text-field', () => {
    it('shows label', async () => {
        const el = mount('salusTextField', SalusTextField, { label: 'Name', required: true });
        const input = el.shadowRoot!.querySelector('input')!;
        input.dispatchEvent(new CustomEvent('blur'));
        await rendered();
        expect(el.shadowRoot!.querySelector('.error')!.textContent).toContain('Enter an answer for: Name');
        await expect(el).toBeAccessible();
    });
});
