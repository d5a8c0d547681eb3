import { installClock } from 'c/salusHostClock';
import { offerFile } from 'c/salusHostDownload';
import { manualClock } from 'test-support/manualClock';

const file = { name: 'appointment.ics', type: 'text/calendar', text: 'BEGIN:VCALENDAR' };
const [made, revoked, pressed] = [jest.fn(), jest.fn(), jest.fn()];
let hand = manualClock();

const press = function (this: HTMLAnchorElement): void {
    pressed({ href: this.href, download: this.download });
};
const madeTypes = (): readonly string[] => made.mock.calls.map(([blob]) => (blob as Blob).type);

beforeEach(() => {
    jest.resetAllMocks();
    made.mockImplementation(() => 'blob:https://invented.example/1');
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: revoked });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(press);
    hand = manualClock();
    installClock(hand);
});

describe('offerFile', () => {
    it('presses a link to the file, under its name', async () => {
        offerFile(file);
        const link = { href: 'blob:https://invented.example/1', download: 'appointment.ics' };
        expect(pressed.mock.calls).toEqual([[link]]);
        expect(madeTypes()).toEqual(['text/calendar;charset=utf-8']);
        expect((made.mock.calls[0][0] as Blob).size).toBe(file.text.length);
    });

    it('leaves nothing in the page', () => {
        const before = document.body.innerHTML;
        offerFile(file);
        expect(document.body.innerHTML).toBe(before);
    });

    it('gives a type that says nothing where its own is refused', () => {
        made.mockImplementationOnce(() => {
            throw new Error('Unsupported MIME type.');
        });
        offerFile(file);
        expect(madeTypes()).toEqual(['text/calendar;charset=utf-8', 'application/octet-stream']);
        expect(pressed).toHaveBeenCalledTimes(1);
    });

    it('revokes the address after a while', () => {
        offerFile(file);
        hand.advance(39_999);
        expect(revoked).not.toHaveBeenCalled();
        hand.advance(1);
        expect(revoked.mock.calls).toEqual([['blob:https://invented.example/1']]);
    });

    it('revokes it at once where it is asked to', () => {
        offerFile(file)();
        expect(revoked).toHaveBeenCalledTimes(1);
        hand.advance(60_000);
        expect(revoked).toHaveBeenCalledTimes(1);
    });
});
