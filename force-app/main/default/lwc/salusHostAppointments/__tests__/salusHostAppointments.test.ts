import type { SchedulingError } from 'c/salusCoreBooking';
import { findAppointment } from 'c/salusHostAppointments';
import { installProblemSink } from 'c/salusHostProblems';
import { Requests } from 'c/salusHostRequests';
import type { SchedulingAdapter } from 'c/salusPortScheduling';

type Name = 'find';

const ok = (value: unknown) => () => Promise.resolve({ ok: true, value });
const tag = 'c-invented';

describe('findAppointment', () => {
    let problems: string[];
    let sent: string[];

    const ask = async (answer: unknown, id = 'a1') => {
        const guards = { isValue: () => true, isError: () => true };
        const send = ({ type }: { type: string }): void => void sent.push(type);
        const requests = new Requests<Name, SchedulingError>({ tag, guards, send });
        const adapter = { findAppointment: answer } as unknown as SchedulingAdapter;
        const found = await findAppointment(adapter, requests, { id, request: 'find', tag });
        await Promise.resolve();
        return found;
    };

    beforeEach(() => {
        problems = [];
        sent = [];
        installProblemSink(({ code, property }) => void problems.push(`${code} ${property}`));
    });

    it('gives the appointment as the server has it', async () => {
        const appointment = { id: 'a1', status: 'booked' };
        expect((await ask(ok({ appointment })))?.found).toMatchObject({ appointment });
        expect(problems).toEqual([]);
    });

    it('gives nothing where the server has none, and undefined where it does not answer', async () => {
        expect(await ask(ok(undefined))).toEqual({ found: undefined });
        const error = { code: 'unavailable' };
        expect(await ask(() => Promise.resolve({ ok: false, error }))).toBeUndefined();
        expect(sent).toContain('failed');
        expect(await ask(undefined)).toBeUndefined();
    });

    it('asks nothing without an id, and tells the developer', async () => {
        const asked = jest.fn();
        expect(await ask(asked, '')).toEqual({});
        expect(asked).not.toHaveBeenCalled();
        expect(problems).toEqual(['bad-property appointmentId']);
    });

    it('tells the developer of what it can’t read', async () => {
        await ask(ok({ appointment: { id: 'a1', status: 'booked', start: 'soon' } }));
        expect(problems).toEqual(['bad-instant start']);
    });
});
