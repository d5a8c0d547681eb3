import { entriesOf, isJson, type Json } from 'c/salusCoreFhirJson';
import {
    elementOf,
    extensionRows,
    keysOf,
    readRow,
    readValues,
    textOf,
    type RecordRow,
    type RecordValue,
    type Source,
} from 'c/salusCoreFhirValues';
import { narrativeRows } from './narrative';
import { LEFT_OUT, type Plan } from './plan';
import type { Resource, Resources } from './resources';

/** A resource as it can be shown, in no language. */
export interface RecordView {
    /** FHIR's name of its type: `Procedure`. */
    readonly type: string;
    /** Its name for lists and events: `Procedure/1`. It is never shown. */
    readonly id: string;
    /** What it is called; undefined where nothing says so. */
    readonly title?: RecordValue;
    /** When it was, as written: a year, a day or an instant. */
    readonly date?: string;
    /** What changes the meaning of the whole: its status, and negations. */
    readonly marks: readonly RecordRow[];
    /** Everything else, in the order in which a person reads it. */
    readonly rows: readonly RecordRow[];
    /** Whether it may mean something else than it seems: it has a modifier that nobody here can interpret. */
    readonly isUninterpreted: boolean;
    /** Whether its numbers are digit for digit as they were written. */
    readonly isPrecise: boolean;
    /** Codes of `meta.security`: `R`, `V`, `PSY`. */
    readonly security: readonly string[];
}

/** The keys of an object that are this element: `onset[x]` is `onsetAge` or `onsetString`. */
export function keysNamed(json: Json, element: string): readonly string[] {
    if (!element.endsWith('[x]')) return keysOf(json).filter((key) => key === element);
    const name = element.slice(0, -3);
    return keysOf(json).filter((key) => key !== name && elementOf(key).element === name);
}

/* Anywhere in it: FHIR forbids to interpret what an unknown modifier may change. */
function hasModifier(value: unknown): boolean {
    const list = entriesOf(value);
    if (list) return list.some(hasModifier);
    if (!isJson(value)) return false;
    if (value.implicitRules !== undefined || value.modifierExtension !== undefined) return true;
    return Object.values(value).some(hasModifier);
}

const startOf = ({ values: [value] }: RecordRow): string | undefined => {
    if (value?.kind === 'date') return value.text;
    return value?.kind === 'period' ? (value.start ?? value.end) : undefined;
};

const securityOf = ({ meta }: Json): readonly string[] =>
    isJson(meta)
        ? (entriesOf(meta.security) ?? []).filter(isJson).flatMap(({ code }) => textOf(code) ?? [])
        : [];

const isNamed = (value: RecordValue | undefined): boolean =>
    (value?.kind === 'concept' || value?.kind === 'text') && value.text !== '';

/* What the title has already said isn't said again, but for what its codes say in other words. */
function besideTitle({ key, values }: RecordRow): readonly RecordRow[] {
    const [title] = values;
    if (values.length > 1 || title?.rows || title?.notes)
        return [{ key, element: 'coding', values }];
    if (title?.kind !== 'concept' || !title.also.length) return [];
    const others = title.also.map((text): RecordValue => ({ kind: 'text', text }));
    return [{ key, element: 'coding', values: others }];
}

/* A mark is short: what else was said of it is a row, too. */
const besideMarks = (marks: readonly RecordRow[]): readonly RecordRow[] =>
    marks.filter(({ values }) =>
        values.some(
            (value) =>
                value.rows || value.notes || (value.kind === 'concept' && value.also.length > 0),
        ),
    );

/* A resource inside another has no page of its own: what it says is part of it. What isn't one is as received. */
function containedRows(json: Json, source: Source): readonly RecordRow[] {
    const given = entriesOf(json.contained) ?? [json.contained];
    const foreign = { contained: given.filter((one) => !isJson(one)) };
    const resources = given.flatMap((one, index) => {
        if (!isJson(one)) return [];
        const path = `contained[${index}]`;
        const type = textOf(one.resourceType) ?? '';
        const keys = keysOf(one).filter((key) => !Object.hasOwn(LEFT_OUT, key));
        const rows = [
            ...everyRow(one, keys, source, path),
            ...extensionRows(one, source, path),
            ...modifierRows(one, source, `${path}.modifier`),
        ];
        return rows.length ? [{ kind: 'unnamed' as const, type, rows }] : [];
    });
    const values = [
        ...resources,
        ...readValues(foreign, 'contained', undefined, source, 'contained'),
    ];
    return values.length ? [{ key: 'contained', element: 'contained', values }] : [];
}

const everyRow = (
    json: Json,
    keys: readonly string[],
    source: Source,
    path = '',
): readonly RecordRow[] =>
    keys
        .filter((key) => key !== 'extension' && key !== 'modifierExtension')
        .flatMap((key) => readRow(json, key, undefined, source, path) ?? []);

/* An extension that may change the meaning is shown as any other, under words that say so. */
const modifierRows = (
    { modifierExtension }: Json,
    source: Source,
    path: string,
): readonly RecordRow[] => extensionRows({ extension: modifierExtension }, source, path);

/**
 * Reads a resource by its plan. Each of its elements is in the title, the marks or the rows, or is left out
 * for a reason that the plan gives.
 */
export function readRecord(
    { json, type, where, isPrecise }: Resource,
    plan: Plan,
    resources: Pick<Resources, 'nameOf'>,
): RecordView {
    const lang = textOf(json.language);
    const source = { lang, nameOf: (reference: string) => resources.nameOf(reference, json) };
    const leftOut = { ...LEFT_OUT, ...plan.leftOut };
    const shown = keysOf(json).filter((key) => !isLeftOut(key, leftOut));
    const named = (elements: readonly string[]): readonly string[] =>
        elements
            .flatMap((element) => keysNamed(json, element))
            .filter((key) => shown.includes(key));
    const read = (keys: readonly string[]): readonly RecordRow[] => everyRow(json, keys, source);

    const title = read(named(plan.title)).find(({ values }) => isNamed(values[0]));
    const marked = named(plan.marks);
    const taken = [...marked, ...(title ? [title.key] : [])];
    const planned = named(plan.rows).filter((key) => !taken.includes(key));
    const others = shown.filter((key) => ![...taken, ...planned].includes(key));
    return {
        type,
        id: where,
        title: title?.values[0],
        date: read(named(plan.date)).map(startOf).find(Boolean),
        marks: read(marked),
        rows: [
            ...(title ? besideTitle(title) : []),
            ...besideMarks(read(marked)),
            ...read([...new Set(planned), ...others]),
            ...narrativeRows(json, source),
            ...containedRows(json, source),
            ...extensionRows(json, source, ''),
            ...modifierRows(json, source, 'modifier'),
        ],
        isUninterpreted: hasModifier(json),
        isPrecise,
        security: securityOf(json),
    };
}

const isLeftOut = (key: string, leftOut: Readonly<Record<string, unknown>>): boolean =>
    Object.hasOwn(leftOut, key) || Object.hasOwn(leftOut, `${elementOf(key).element}[x]`);
