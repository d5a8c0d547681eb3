import { SalusProblem, type ProblemCode } from 'c/salusCoreProblems';

const HELP = Object.freeze({
    zone: 'give an IANA name such as America/New_York, never an offset',
    instant: 'give ISO 8601 with Z or an offset, such as 2021-03-04T14:30:00Z',
    date: 'give a real day as YYYY-MM-DD',
    minutes: 'give a number of minutes, 0 or more',
});

/** The problem of a parameter that can't be read. It names the parameter, never its value. */
export const unreadable = (
    property: keyof typeof HELP,
    code: ProblemCode = 'bad-instant',
): SalusProblem => new SalusProblem(code, 'salusCoreZones', property, HELP[property]);
