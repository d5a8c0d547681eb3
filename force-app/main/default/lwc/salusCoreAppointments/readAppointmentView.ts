import { SalusProblem, type ProblemCode } from 'c/salusCoreProblems';
import { modalities } from 'c/salusCoreSlots';
import { asText } from 'c/salusCoreWords';
import { isInstant, momentOf } from 'c/salusCoreZones';
import type { AppointmentClinician, AppointmentView } from './appointment';

/** An appointment as it can be shown, and what was wrong with what was given. */
export interface ReadAppointmentView {
    /** Left out where there is none: it is no object, or has no id. */
    readonly view?: AppointmentView;
    readonly problems: readonly SalusProblem[];
}

/** A property of whatever was given. */
type Given = (name: string) => unknown;

/* More names than a person can read on a card. */
const MOST_CLINICIANS = 20;
const MOST_LINES = 10;

/* A getter or a proxy of an app may throw: then it has no such property. */
const propertiesOf =
    (given: unknown): Given =>
    (name) => {
        try {
            return typeof given === 'object' && given !== null
                ? (given as Record<string, unknown>)[name]
                : undefined;
        } catch {
            return undefined;
        }
    };
const textOf = (given: unknown): string | undefined => asText(given).trim() || undefined;
const listOf = (given: unknown, most: number): readonly unknown[] =>
    Array.isArray(given) ? given.slice(0, most) : [];

const cliniciansIn = (given: unknown): readonly AppointmentClinician[] =>
    listOf(given, MOST_CLINICIANS).flatMap((one) => {
        const its = propertiesOf(one);
        const name = textOf(its('name'));
        return name ? [{ name, role: textOf(its('role')) }] : [];
    });

const linesIn = (given: unknown): readonly string[] =>
    listOf(given, MOST_LINES).flatMap((line) => textOf(line) ?? []);

type Add = (code: ProblemCode, property: string, help: string) => void;

function readTimes(its: Given, add: Add): Pick<AppointmentView, 'start' | 'end'> {
    const [start, end] = (['start', 'end'] as const).map((name) => {
        const text = textOf(its(name));
        if (text === undefined || isInstant(text)) return text;
        add('bad-instant', name, 'give ISO 8601 with Z or an offset, such as 2021-03-04T14:30:00Z');
        return undefined;
    });
    if (!start || !end || momentOf(end) >= momentOf(start)) return { start, end };
    add('bad-property', 'end', 'it must not come before the start');
    return { start };
}

function readJoining(its: Given, add: Add): Pick<AppointmentView, 'join' | 'joinOpens'> {
    const [join, opens] = [its('join'), textOf(its('joinOpens'))];
    const isMoment = opens === undefined || isInstant(opens);
    if (!isMoment) add('bad-instant', 'joinOpens', 'give ISO 8601 with Z or an offset');
    return {
        join: join === 'start' || join === 'return' ? join : undefined,
        joinOpens: isMoment ? opens : undefined,
    };
}

/**
 * Reads whatever an app gives as an appointment. What can't be read is left out, with a problem that
 * names the property and never its value. `where` is the component that was given it.
 */
export function readAppointmentView(given: unknown, where: string): ReadAppointmentView {
    const problems: SalusProblem[] = [];
    const add: Add = (code, property, help) =>
        problems.push(new SalusProblem(code, where, property, help));
    const its = propertiesOf(given);
    const id = textOf(its('id'));
    if (!id) {
        add('bad-property', 'appointment', 'give an object with an id');
        return { problems };
    }
    const modality = modalities.find((one) => one === its('modality'));
    const view = {
        id,
        status: textOf(its('status')) ?? '',
        ...readTimes(its, add),
        isWindow: its('isWindow') === true || undefined,
        zone: textOf(its('zone')),
        clinicians: cliniciansIn(its('clinicians')),
        modality,
        locationName: textOf(its('locationName')),
        address: linesIn(its('address')),
        phone: textOf(its('phone')),
        link: textOf(its('link')),
        ...readJoining(its, add),
        canReschedule: its('canReschedule') === true,
        canCancel: its('canCancel') === true,
        uid: textOf(its('uid')),
    };
    return { view, problems };
}
