import { numberPages, styleOf } from 'c/salusHostPageNumbers';

const EN = { words: 'Page {0} of {1}', locale: 'en-US', direction: 'ltr' } as const;

/* jsdom can't read boxes in the margins of a page, so nothing is put into the document here; the test in a
   browser is e2e/salusPrintSheet.spec.ts. */
let put: jest.SpyInstance<Node, [Node]>;
const printing = (): readonly (string | null)[] => {
    put.mockClear();
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    return put.mock.calls.map(([style]) => style.textContent);
};

beforeEach(() => {
    put = jest.spyOn(document.head, 'appendChild').mockImplementation((style) => style);
});
afterEach(() => put.mockRestore());

describe('numberPages', () => {
    it('puts a style into the document while it is printed, and at no other time', () => {
        const stop = numberPages(EN);
        expect(put).not.toHaveBeenCalled();
        expect(printing()).toEqual([styleOf(EN)]);
        stop();
        expect(printing()).toEqual([]);
    });

    it('puts one style, as long as anything asks for it', () => {
        const [first, second] = [numberPages(EN), numberPages(EN)];
        expect(printing()).toHaveLength(1);
        first();
        first();
        expect(printing()).toHaveLength(1);
        second();
        expect(printing()).toEqual([]);
    });

    it('takes the style out where it stops while it is printed', () => {
        const stop = numberPages(EN);
        window.dispatchEvent(new Event('beforeprint'));
        const [style] = put.mock.calls.map(([one]) => one as HTMLElement);
        const removed = jest.spyOn(style!, 'remove');
        stop();
        expect(removed).toHaveBeenCalled();
    });
});

describe('styleOf', () => {
    it('says at the foot of each page which it is of how many', () => {
        expect(styleOf(EN)).toContain(
            '@bottom-right { content: "Page " counter(page) " of " counter(pages);',
        );
    });

    it('has the digits and the side of the language', () => {
        const style = styleOf({ words: '{0} / {1}', locale: 'ar-EG', direction: 'rtl' });
        expect(style).toContain(
            '@bottom-left { content: counter(page, arabic-indic) " / " counter(pages, arabic-indic);',
        );
    });

    it('keeps what is in a label within its string', () => {
        const style = styleOf({ ...EN, words: '" } * { color: red } \\ \n</style>{0}' });
        expect(style).toContain(
            'content: "\\22  } * { color: red } \\5c  \\a \\3c /style>" counter(page);',
        );
    });
});
