import { EndInSight } from 'c/salusHostScrolling';

/* jsdom lays nothing out. */
function makeList(): Element {
    const list = document.createElement('div');
    Object.defineProperties(list, { scrollHeight: { value: 900 }, clientHeight: { value: 100 } });
    return list;
}

const scrollTo = (end: EndInSight, list: Element, top: number): void => {
    list.scrollTop = top;
    end.scrolled(list);
};

describe('the end of a list', () => {
    it('is followed from the start', () => {
        const [end, list] = [new EndInSight(), makeList()];
        end.follow(list);
        expect(list.scrollTop).toBe(900);
    });

    it('is not followed by who has scrolled back, until they are near it again', () => {
        const [end, list] = [new EndInSight(), makeList()];
        scrollTo(end, list, 300);
        end.follow(list);
        expect(list.scrollTop).toBe(300);
        scrollTo(end, list, 780);
        end.follow(list);
        expect(list.scrollTop).toBe(900);
    });

    it('is shown to who asks for it, and followed again', () => {
        const [end, list] = [new EndInSight(), makeList()];
        scrollTo(end, list, 300);
        end.show(list);
        expect(list.scrollTop).toBe(900);
        list.scrollTop = 0;
        end.follow(list);
        expect(list.scrollTop).toBe(900);
    });

    it('is nowhere while nothing is shown', () => {
        expect(() => new EndInSight().follow(undefined)).not.toThrow();
    });
});
