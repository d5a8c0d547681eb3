import { readAppointmentView, type AppointmentView } from 'c/salusCoreAppointments';
import { MOST_PROBLEMS, SalusProblem } from 'c/salusCoreProblems';

/** The appointments of a list, and what was wrong with what was given. */
export interface ReadList {
    readonly views: readonly AppointmentView[];
    readonly problems: readonly SalusProblem[];
}

const WHERE = 'c-salus-appointment-list';

/** Reads whatever an app gives as a list of appointments. Of two with one id, the first counts. */
export function readList(given: unknown): ReadList {
    const byId = new Map<string, AppointmentView>();
    const problems: SalusProblem[] = [];
    for (const one of Array.isArray(given) ? given : []) {
        const read = readAppointmentView(one, WHERE);
        problems.push(...read.problems);
        if (!read.view) continue;
        const { id } = read.view;
        const help = 'it is given twice: the first counts';
        if (byId.has(id)) problems.push(new SalusProblem('duplicate-id', WHERE, 'id', help));
        else byId.set(id, read.view);
    }
    return { views: [...byId.values()], problems: problems.slice(0, MOST_PROBLEMS) };
}
