import { readAllergies } from 'c/salusCoreFhirAllergies';
import { readCareTeams } from 'c/salusCoreFhirCareTeam';
import { readConditions } from 'c/salusCoreFhirConditions';
import { readDocuments } from 'c/salusCoreFhirDocuments';
import { readImmunizations } from 'c/salusCoreFhirImmunizations';
import { readMedications } from 'c/salusCoreFhirMedication';
import { readObservations, readReports, type ObservationView } from 'c/salusCoreFhirObservation';
import { readPatients } from 'c/salusCoreFhirPatient';
import { readRecords } from 'c/salusCoreFhirRecords';
import type { RecordAnswer, RecordPart } from 'c/salusCoreHealthRecord';
import type { SalusProblem } from 'c/salusCoreProblems';
import { newestFirst } from 'c/salusCoreTrend';
import { trendsOf } from 'c/salusCoreVitalSigns';

interface Views {
    readonly views: readonly unknown[];
    readonly problems: readonly SalusProblem[];
}

/** What the displays of a part are given, and what of it couldn't be read. */
export interface ReadPart {
    /** How many entries there are, of whatever kind. */
    readonly entries: number;
    readonly given: object;
    readonly problems: readonly SalusProblem[];
}

const listed =
    (name: string, read: (source: unknown) => Views) =>
    (source: string): ReadPart => {
        const { views, problems } = read(source);
        return { entries: views.length, given: { [name]: views }, problems };
    };

/* Reports, and what is in none of them. */
function readResults(source: string): ReadPart {
    const { views: reports, problems } = readReports(source);
    const { views: all } = readObservations(source);
    const reported = new Set(
        reports.flatMap(({ results }) =>
            results.flatMap(({ observation }) => idsWithin(observation)),
        ),
    );
    const others = all.filter(({ id }) => !reported.has(id));
    const panels = [
        ...reports.map((report, index) => ({ key: String(index), report, results: [] })),
        ...(others.length ? [{ key: 'others', report: undefined, results: others }] : []),
    ];
    return { entries: panels.length, given: { panels }, problems };
}

const idsWithin = (view: ObservationView | undefined): readonly string[] =>
    view ? [view.id, ...view.members.flatMap(({ observation }) => idsWithin(observation))] : [];

/* One kind of measurement after the other: the newest reading whole, and all of them over time. */
function readVitals(source: string): ReadPart {
    const { views, problems } = readObservations(source);
    const byId = new Map(views.map((view) => [view.id, view]));
    const kinds = trendsOf(views).map((trend, index) => {
        const [latest, ...earlier] = newestFirst(trend.readings).map((at) =>
            byId.get(trend.readings[at]!.id),
        );
        return {
            key: String(index),
            trend: earlier.length ? trend : undefined,
            latest,
            earlier: earlier.map((view, at) => ({ key: String(at), view })),
        };
    });
    return { entries: views.length, given: { kinds }, problems };
}

function readOthers(source: string): ReadPart {
    const { records, problems } = readRecords(source);
    const given = { entries: records.map((record, index) => ({ key: String(index), record })) };
    return { entries: records.length, given, problems };
}

function readPatient(source: string): ReadPart {
    const { views, problems } = readPatients(source);
    const [patient, ...more] = views;
    // Of two persons nobody can say whose record it is.
    const one = more.length ? undefined : patient;
    return { entries: one ? 1 : 0, given: { patient: one }, problems };
}

const READERS: Readonly<Record<RecordPart, (source: string) => ReadPart>> = Object.freeze({
    patient: readPatient,
    allergies: listed('allergies', readAllergies),
    medications: listed('medications', readMedications),
    conditions: listed('conditions', readConditions),
    results: readResults,
    vitals: readVitals,
    immunizations: listed('immunizations', readImmunizations),
    'care-team': listed('teams', readCareTeams),
    documents: listed('documents', readDocuments),
    others: readOthers,
});

/** What is in an answer. It never throws. */
export const readPart = (part: RecordPart, { resources }: RecordAnswer): ReadPart =>
    READERS[part](resources);
