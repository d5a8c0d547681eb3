import SalusSteps from 'c/salusSteps';
import { mount } from 'test-support/mount';

jest.mock('c/salusPlatformLocale', () => ({
    ...jest.requireActual<object>('c/salusPlatformLocale'),
    lang: 'ar',
    locale: 'ar-EG',
}));

describe('c-salus-steps', () => {
    it('Must count in the digits of the locale, as dates beside it do', () => {
        const steps = mount('salusSteps', SalusSteps, { steps: ['Where', 'When'], current: 0 });
        const marks = [...steps.shadowRoot!.querySelectorAll('.mark')];
        expect(marks.map(({ textContent }) => textContent)).toEqual(['١', '٢']);
    });
});
