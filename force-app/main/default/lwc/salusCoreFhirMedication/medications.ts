import type { Json } from 'c/salusCoreFhirJson';
import type { DosageView } from 'c/salusCoreFhirDosage';
import {
    openResources,
    readRecord,
    type Plan,
    type Read,
    type Resource,
    type Resources,
} from 'c/salusCoreFhirRecord';
import type { RecordRow, RecordValue } from 'c/salusCoreFhirValues';
import type { ListedRecord } from 'c/salusCoreRecordLists';
import { dosagesOf, withoutDosages, withRecordedDosages } from './dosages';
import { noneKnownOf, type NoneKnown } from './noneKnown';
import {
    MEDICATION_DISPENSE_PLAN,
    MEDICATION_REQUEST_PLAN,
    MEDICATION_STATEMENT_PLAN,
} from './plans';
import { productOf, withoutContained } from './product';
import {
    codesOf,
    takingOf,
    type MedicationCodes,
    type MedicationKind,
    type Taking,
} from './taking';

/** That it was reported, and is not from who is responsible for it. */
export interface Report {
    /** By whom; undefined where that isn’t said. */
    readonly by?: RecordValue;
}

/** A medicine that was ordered, is said to be taken, or was supplied, in no language. */
export interface MedicationView extends ListedRecord, MedicationCodes {
    readonly taking: Taking;
    readonly report?: Report;
    /** How it is taken. Empty where no dose is to be followed: what was recorded of it is in `rows` then. */
    readonly dosages: readonly DosageView[];
    readonly noneKnown?: NoneKnown;
}

const KINDS: readonly (readonly [Plan, MedicationKind])[] = [
    [MEDICATION_REQUEST_PLAN, 'request'],
    [MEDICATION_STATEMENT_PLAN, 'statement'],
    [MEDICATION_DISPENSE_PLAN, 'dispense'],
];

const valueOf = (rows: readonly RecordRow[], element: string): RecordValue | undefined =>
    rows.find((row) => row.element === element)?.values[0];

/* A reference with an address, with only a name, and without one. */
const WHO: readonly RecordValue['kind'][] = ['text', 'concept', 'unnamed'];

/* `reportedBoolean` says that it was, `reportedReference` by whom; a statement is one by its nature. */
function reportOf(kind: MedicationKind, rows: readonly RecordRow[]): Report | undefined {
    const reported = valueOf(rows, 'reported');
    const by = kind === 'statement' ? valueOf(rows, 'informationSource') : reported;
    const isReported =
        kind === 'statement' ||
        (reported !== undefined && (reported.kind !== 'boolean' || reported.value));
    if (!isReported) return undefined;
    return by && WHO.includes(by.kind) ? { by } : {};
}

/* Where no dose is to be followed, none is said as an instruction. */
const isFollowed = (
    { isForbidden }: MedicationCodes,
    taking: Taking,
    { modifierExtension, implicitRules }: Json,
): boolean =>
    !isForbidden &&
    taking !== 'mistake' &&
    modifierExtension === undefined &&
    implicitRules === undefined;

function readMedication(
    resource: Resource,
    [plan, kind]: (typeof KINDS)[number],
    resources: Resources,
): MedicationView {
    const { json } = resource;
    const view = readRecord(resource, plan, resources);
    const product = productOf(resource, view, resources);
    const codes = codesOf(json, kind);
    const isUninterpreted = view.isUninterpreted || product?.isUninterpreted === true;
    const noneKnown = noneKnownOf(json, view);
    const taking = takingOf({ ...codes, noneKnown }, isUninterpreted);
    const rows = withoutContained(view.rows, product?.index);
    const isSaid = isFollowed(codes, taking, json);
    const report = reportOf(kind, rows);
    return {
        ...view,
        ...codes,
        taking,
        ...(report && { report }),
        ...(noneKnown && { noneKnown }),
        isUninterpreted,
        isPrecise: view.isPrecise && (product?.isPrecise ?? true),
        dosages: isSaid ? dosagesOf(resource, resources) : [],
        rows: [
            ...(isSaid ? withoutDosages(json, rows) : withRecordedDosages(rows)),
            ...(product?.rows ?? []),
        ],
    };
}

/**
 * Reads the MedicationRequests, MedicationStatements and MedicationDispenses among FHIR R4 resources, each as
 * JSON text or as an object, alone, in a list or in a Bundle. A Medication is read where one of them refers to
 * it. It never throws; what can't be read is a problem.
 */
export function readMedications(source: unknown): Read<MedicationView> {
    const resources = openResources(source);
    const views = resources.all.flatMap((resource) => {
        const kind = KINDS.find(([plan]) => plan.type === resource.type);
        return kind ? [readMedication(resource, kind, resources)] : [];
    });
    return { views, problems: resources.problems.all() };
}

/** Whether a list says both that no medicines are known and that there is one that is taken. */
export function contradicts(views: readonly MedicationView[]): boolean {
    const current = views.filter(({ taking }) => taking === 'now');
    const isNone = ({ noneKnown }: MedicationView): boolean => noneKnown === 'any';
    return current.some(isNone) && current.some(({ noneKnown }) => !noneKnown);
}
