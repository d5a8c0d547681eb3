import SalusDraftStatus, { type DraftState } from 'c/salusDraftStatus';
import { announce } from 'c/salusHostAnnouncer';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusDraftStatus.examples';

jest.mock('c/salusHostAnnouncer');

type Status = HTMLElement & { state: DraftState; savedAt?: number };

const make = (properties: object = {}): Status =>
    mount<Status>('salusDraftStatus', SalusDraftStatus, properties as Record<string, unknown>);
const textOf = (element: Element): string => element.shadowRoot!.textContent!;
const said = (): string[] => jest.mocked(announce).mock.calls.map(([{ text }]) => text);

describe('c-salus-draft-status', () => {
    beforeEach(() => jest.mocked(announce).mockReset());

    it('Must say whether the answers are saved, and when', async () => {
        const status = make(examples.default.properties);
        expect(textOf(status)).toMatch(/^Your answers so far were saved at \d{1,2}:42/);
        status.savedAt = undefined;
        await rendered();
        expect(textOf(status)).toBe('Your answers so far are saved');
        await expect(status).toBeAccessible();
    });

    it('Must announce nothing of a save that follows another', () => {
        const status = make();
        for (const state of ['saving', 'saved', 'saving', 'saved'] as const) status.state = state;
        expect(said()).toEqual([]);
    });

    it('Must announce that the answers are not saved, and that they are again', () => {
        const status = make();
        for (const state of ['saving', 'failed', 'saving', 'saved'] as const) status.state = state;
        expect(said()).toEqual([
            'Your answers so far are not saved. We try again when you change one.',
            'Your answers so far are saved',
        ]);
    });

    it('Must announce that earlier answers were filled in', () => {
        const status = make();
        status.state = 'restored';
        expect(said()).toEqual(['We filled in the answers that you gave before']);
    });

    it('Must withdraw its message when it leaves the page', () => {
        const withdraw = jest.fn();
        jest.mocked(announce).mockReturnValue(withdraw);
        const status = make();
        status.state = 'failed';
        status.remove();
        expect(withdraw).toHaveBeenCalled();
    });

    it('Must show nothing while there is nothing to say', async () => {
        const status = make(examples.nothing.properties);
        expect(textOf(status)).toBe('');
        status.state = 'odd' as DraftState;
        status.savedAt = Number.NaN;
        await rendered();
        expect(textOf(status)).toBe('');
    });
});
