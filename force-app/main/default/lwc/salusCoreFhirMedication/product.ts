import { entriesOf, isJson, type Json } from 'c/salusCoreFhirJson';
import { readRecord, type RecordView, type Resource, type Resources } from 'c/salusCoreFhirRecord';
import { textOf, type RecordRow, type RecordValue } from 'c/salusCoreFhirValues';
import { nameOf } from 'c/salusCoreRecordLists';
import { MEDICATION_PLAN } from './plans';

/** The Medication that a request, a statement or a dispense refers to, as a part of that. */
export interface Product {
    /** Its form, its ingredients with their strengths, and everything else of it; none where it says no more. */
    readonly rows: readonly RecordRow[];
    readonly isUninterpreted: boolean;
    readonly isPrecise: boolean;
    /** Its index in `contained`; undefined where it was given beside the medicine. */
    readonly index?: number;
}

function referredTo(from: Resource, resources: Resources): Resource | undefined {
    const { medicationReference: reference } = from.json;
    const address = isJson(reference) ? textOf(reference.reference) : undefined;
    const found = address && resources.resolve(address, from);
    return found && found.type === MEDICATION_PLAN.type ? found : undefined;
}

/* What the name has already said isn’t said again. */
function titleBeside({ title }: RecordView, name: string): RecordValue {
    if (!title || (title.kind === 'concept' && title.text === name))
        return { kind: 'text', text: '' };
    return title;
}

const indexIn = (owner: Json | undefined, json: Json): number =>
    (entriesOf(owner?.contained) ?? []).indexOf(json);

/** Reads what a medicine’s `medicationReference` leads to; undefined where that was not given. */
export function productOf(
    resource: Resource,
    view: RecordView,
    resources: Resources,
): Product | undefined {
    const found = referredTo(resource, resources);
    if (!found) return undefined;
    const { owner, json } = found;
    // What is inside another resource is in its language, and refers to what is beside it there.
    const inside = owner ? { ...found, json: { language: owner.language, ...json } } : found;
    const read = readRecord(inside, MEDICATION_PLAN, {
        nameOf: (reference, from) => resources.nameOf(reference, owner ?? from),
    });
    const { rows: more = [], ...title } = titleBeside(read, nameOf(view));
    const rows = [...more, ...read.rows, ...read.marks];
    const value: RecordValue = { ...title, ...(rows.length && { rows }) };
    const saysMore = rows.length > 0 || nameOf({ title: value }) !== '';
    const index = indexIn(owner, json);
    return {
        rows: saysMore ? [{ key: 'medication.product', element: 'product', values: [value] }] : [],
        ...{ isUninterpreted: read.isUninterpreted, isPrecise: read.isPrecise },
        ...(index >= 0 && { index }),
    };
}

/** The rows of a medicine without what is contained in it and is its product. */
export const withoutContained = (
    rows: readonly RecordRow[],
    index: number | undefined,
): readonly RecordRow[] =>
    rows.flatMap((row) => {
        if (index === undefined || row.element !== 'contained') return [row];
        const values = row.values.filter(
            ({ rows: [first] = [] }) => !first?.key.startsWith(`contained[${index}].`),
        );
        return values.length ? [{ ...row, values }] : [];
    });
