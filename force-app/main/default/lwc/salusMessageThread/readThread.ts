import {
    byTime,
    readMessageView,
    type MessageView,
    type ReadMessageView,
} from 'c/salusCoreMessages';
import { MOST_PROBLEMS, SalusProblem } from 'c/salusCoreProblems';

/** What was read of each object that was given: the same object is the same message, and is not rendered again. */
type Known = ReadonlyMap<unknown, ReadMessageView>;

/** The messages of a thread, the oldest first, and what was wrong with what was given. */
export interface ReadThread {
    readonly views: readonly MessageView[];
    readonly problems: readonly SalusProblem[];
    readonly known: Known;
}

const WHERE = 'c-salus-message-thread';

/** Reads whatever an app gives as a list of messages. Of two with one id, the first counts. */
export function readThread(given: unknown, before: Known): ReadThread {
    const list: readonly unknown[] = Array.isArray(given) ? given : [];
    const known = new Map<unknown, ReadMessageView>();
    const byId = new Map<string, MessageView>();
    const problems: SalusProblem[] = [];
    for (const one of list) {
        const read = before.get(one) ?? readMessageView(one, WHERE);
        if (!before.has(one)) problems.push(...read.problems);
        known.set(one, read);
        if (!read.view) continue;
        const { id } = read.view;
        const help = 'it is given twice: the first counts';
        if (byId.has(id)) problems.push(new SalusProblem('duplicate-id', WHERE, 'id', help));
        else byId.set(id, read.view);
    }
    return { views: byTime([...byId.values()]), problems: problems.slice(0, MOST_PROBLEMS), known };
}
