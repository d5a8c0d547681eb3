import { Printing } from 'c/salusHostPrinting';

const print = (): boolean => window.dispatchEvent(new Event('beforeprint'));

describe('printing', () => {
    it('calls before the page is printed, as long as its component is connected', () => {
        const prepare = jest.fn();
        const printing = new Printing(prepare);
        print();
        printing.start();
        printing.start();
        print();
        expect(prepare).toHaveBeenCalledTimes(1);
        printing.stop();
        print();
        expect(prepare).toHaveBeenCalledTimes(1);
    });
});
