import SalusHelpContact from 'c/salusHelpContact';
import { mount } from 'test-support/mount';
import examples from '../__examples__/salusHelpContact.examples';

const show = (properties: Record<string, unknown>): HTMLElement =>
    mount('salusHelpContact', SalusHelpContact, properties);
const links = (element: HTMLElement): [string, string | null][] =>
    [...element.shadowRoot!.querySelectorAll('a')].map((one) => [
        one.textContent!,
        one.getAttribute('href'),
    ]);
const texts = (element: HTMLElement): (string | null)[] =>
    [...element.shadowRoot!.querySelectorAll('p')].map((one) => one.textContent);

describe('c-salus-help-contact', () => {
    it('Must open an https link and no other', async () => {
        const element = show({ link: 'https://clinic.example/' });
        expect(links(element)).toEqual([["Open the clinic's website", 'https://clinic.example/']]);
        await expect(element).toBeAccessible();
        expect(links(show({ link: 'javascript:alert(1)' }))).toEqual([]);
    });

    it('Must call a number by its digits, letters and extension', async () => {
        const element = show({ phone: '1-800-GET-SHOT ext. 12' });
        const words = 'Call the clinic: 1-800-GET-SHOT ext. 12';
        expect(links(element)).toEqual([[words, 'tel:18004387468;ext=12']]);
        await expect(element).toBeAccessible();
    });

    it('Must keep a number that can be dialed in one piece', () => {
        const element = show({ phone: '1-800-555-0100' });
        expect(element.shadowRoot!.querySelector('.phone')!.textContent).toBe('1-800-555-0100');
    });

    it("Must show a number that can't be dialed as it was given", () => {
        const element = show({ phone: '12' });
        expect(links(element)).toEqual([]);
        expect(texts(element)).toEqual(['Call the clinic: 12']);
    });

    it('Must say so where there is neither a link nor a number', () => {
        const words = ['The clinic gives no number or link here.'];
        expect(texts(show(examples.neither.properties))).toEqual(words);
        expect(texts(show({ link: 'http://clinic.example/', phone: ' ' }))).toEqual(words);
    });

    it("Must say the page author's words for the link and for neither", () => {
        const link = 'https://clinic.example/';
        expect(texts(show({ link, linkLabel: 'Book there' }))).toEqual(['Book there']);
        expect(texts(show({ emptyLabel: 'Ask at the desk.' }))).toEqual(['Ask at the desk.']);
    });
});
