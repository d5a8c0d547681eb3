import type { AppointmentView } from './appointment';
import { kindOfStatus } from './status';

/**
 * Whether an appointment can be changed here. If not: it doesn't take place anyway (`off`), it is over,
 * too late or not for the person to decide (`closed`), or this portal can't do it (`elsewhere`).
 */
export type Change = 'open' | 'off' | 'closed' | 'elsewhere';

/** `offer` is what the server says of this appointment, `isCapable` whether the portal can do it at all. */
export function changeOf(
    { status }: AppointmentView,
    offer: boolean | undefined,
    isCapable: boolean,
): Change {
    const kind = kindOfStatus(status);
    if (kind === 'off') return 'off';
    if (kind === 'over') return 'closed';
    if (!isCapable) return 'elsewhere';
    return offer ? 'open' : 'closed';
}
