import { candidateIn, descriptionIn, isId, lineIn, participantIn, read, type Thing } from './parts';
import { SIGNAL_VERSION, type SignalBody, type SignalMessage } from './signal';

function bodyIn(given: Thing, from: string): SignalBody | undefined {
    const { type, link } = given;
    switch (type) {
        case 'hello':
        case 'knock': {
            const participant = participantIn(given.participant, from);
            if (!participant) return undefined;
            return type === 'knock'
                ? { type, participant }
                : {
                      ...{ type, participant },
                      ...{ isFresh: given.isFresh === true, isNew: given.isNew === true },
                  };
        }
        case 'admit':
            return { type, isAdmitted: given.isAdmitted === true };
        case 'admitted': {
            const { id } = Object(given.guest) as Thing;
            const guest = isId(id) ? participantIn(given.guest, id) : undefined;
            return guest && { type, guest };
        }
        case 'description': {
            const description = descriptionIn(given.description);
            return description && isId(link) ? { type, link, description } : undefined;
        }
        case 'candidate': {
            const candidate = candidateIn(given.candidate);
            return candidate && isId(link) ? { type, link, candidate } : undefined;
        }
        case 'caption': {
            const line = lineIn(given.line);
            return line && { type, line };
        }
        case 'bye':
        case 'end':
            return { type };
        default:
            return undefined;
    }
}

/** A message of the signalling as it came; undefined where it is none of this version. Never throws. */
export const readSignal = (given: unknown): SignalMessage | undefined =>
    read(given, (copy) => {
        const { version, from, to, session } = copy;
        if (version !== SIGNAL_VERSION || !isId(from) || !isId(session)) return undefined;
        if (to !== undefined && !isId(to)) return undefined;
        const body = bodyIn(copy, from);
        return body && { ...body, version, from, session, ...(to !== undefined && { to }) };
    });
