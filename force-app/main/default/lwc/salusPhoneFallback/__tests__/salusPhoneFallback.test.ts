import SalusPhoneFallback from 'c/salusPhoneFallback';
import { CANARY_DIGITS } from 'test-support/examples';
import { mount, rendered } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import examples from '../__examples__/salusPhoneFallback.examples';

type Phone = HTMLElement & Record<string, unknown>;

const show = (properties: Record<string, unknown>): Phone =>
    mount<Phone>('salusPhoneFallback', SalusPhoneFallback, properties);
const find = (phone: Phone, selector: string) => phone.shadowRoot!.querySelector<Phone>(selector);
async function reveal(phone: Phone): Promise<void> {
    find(phone, 'c-salus-button')!.click();
    await rendered();
}
const holds = (phone: Phone): boolean => textsUnder(phone).join('').includes(CANARY_DIGITS);

describe('c-salus-phone-fallback', () => {
    it('Must call the number by a link', async () => {
        const phone = show({ phone: '1-800-555-0100' });
        expect(find(phone, 'a')!.getAttribute('href')).toBe('tel:18005550100');
        expect(find(phone, 'a')!.textContent).toBe('Call 1-800-555-0100');
        await expect(phone).toBeAccessible();
        expect(find(show({ phone: '12' }), 'a')).toBeNull();
    });

    it('Must keep the code out of the page until the person asks for it, and hide it again', async () => {
        const phone = show({ ...examples.default.properties, phone: '555 0100' });
        const shown = [find(phone, '.code') !== null];
        for (let times = 0; times < 2; times += 1) {
            await reveal(phone);
            shown.push(find(phone, '.code') !== null);
        }
        expect(shown).toEqual([false, true, false]);
        expect(holds(phone)).toBe(false);
        expect(find(phone, 'c-salus-button')!.label).toBe('Show the code');
    });

    it('Must read the code digit by digit, and show it in groups', async () => {
        const phone = show(examples.default.properties);
        await reveal(phone);
        expect(find(phone, '.digits')!.textContent).toBe('226 279');
        expect(find(phone, '.digits')!.getAttribute('aria-hidden')).toBe('true');
        expect(find(phone, '.visually-hidden')!.textContent).toBe('2, 2, 6, 2, 7, 9');
        await expect(phone).toBeAccessible();
    });

    it('Must hide the code when the page isn’t looked at any more', async () => {
        const phone = show(examples.default.properties);
        await reveal(phone);
        const hidden = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
        await rendered();
        hidden.mockRestore();
        expect(find(phone, '.code')).toBeNull();
    });

    it('Must name the relay service', () => {
        expect(find(show(examples.noCode.properties), '.relay')!.textContent).toContain('relay');
        expect(find(show(examples.noCode.properties), 'c-salus-button')).toBeNull();
    });

    it('Must show nothing without a number', () => {
        expect(find(show({ code: '123' }), '.phone')).toBeNull();
    });
});
