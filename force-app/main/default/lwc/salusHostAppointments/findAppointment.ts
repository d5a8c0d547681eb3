import { readFoundAppointment, type FoundAppointment } from 'c/salusCoreAppointments';
import { SalusProblem } from 'c/salusCoreProblems';
import { report } from 'c/salusHostProblems';
import { can, type Requests } from 'c/salusHostRequests';
import type { SchedulingAdapter, SchedulingError } from 'c/salusPortScheduling';

/* After the answer is shown, so that a sink that throws changes nothing for the person. */
const tell = (problem: SalusProblem): void => void Promise.resolve().then(() => report(problem));

/** Which appointment, and what the task calls the request. */
interface Wanted<Request extends string> {
    readonly id: string;
    readonly request: Request;
    readonly tag: string;
}

/**
 * Asks the server for an appointment as it is now. An empty answer: it has none with this id. Undefined:
 * it did not answer, as the task shows.
 */
export async function findAppointment<Request extends string>(
    adapter: SchedulingAdapter | undefined,
    requests: Requests<Request, SchedulingError>,
    { id, request, tag }: Wanted<Request>,
): Promise<{ readonly found?: FoundAppointment } | undefined> {
    if (!can(adapter, 'findAppointment')) return undefined;
    if (!id) {
        tell(new SalusProblem('bad-property', tag, 'appointmentId', 'say which appointment'));
        return {};
    }
    const call = (signal: AbortSignal) => adapter.findAppointment(id, signal);
    const answer = await requests.answerTo<unknown>({ request, method: 'findAppointment', call });
    if (answer && !answer.ok) requests.fail(request, answer.error);
    if (!answer?.ok) return undefined;
    const { found, problems } = readFoundAppointment(answer.value, tag);
    problems.forEach(tell);
    return { found };
}
