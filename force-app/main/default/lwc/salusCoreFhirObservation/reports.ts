import { entriesOf, isJson, type Json } from 'c/salusCoreFhirJson';
import {
    openResources,
    readRecord,
    type Read,
    type Resource,
    type Resources,
} from 'c/salusCoreFhirRecord';
import { textOf } from 'c/salusCoreFhirValues';
import { datesOf, withoutDates } from './dates';
import { linksOf } from './links';
import { observationOf } from './observations';
import { REPORT_PLAN } from './plans';
import { saysMore } from './rest';
import type { ReportView, ResultLink } from './view';

/* The report without the results inside it, which are shown as its results. */
const without = (json: Json, shown: readonly Json[]): Json => ({
    ...json,
    ...(entriesOf(json.contained) && {
        contained: entriesOf(json.contained)?.filter((one) => !isJson(one) || !shown.includes(one)),
    }),
});

const uninterpreted = ({ observation }: ResultLink): boolean =>
    observation?.isUninterpreted === true;

function reportOf(resource: Resource, resources: Resources): ReportView {
    const { json } = resource;
    const nameOf = (reference: string): string | undefined => resources.nameOf(reference, json);
    const source = { lang: textOf(json.language), nameOf };
    const shown: Json[] = [];
    const results = linksOf(json, 'result', source, (reference) => {
        const found = resources.resolve(reference, resource);
        if (found?.type !== 'Observation') return undefined;
        shown.push(found.json);
        return observationOf(found, resources);
    });
    const record = readRecord({ ...resource, json: without(json, shown) }, REPORT_PLAN, { nameOf });
    const dates = datesOf(json, source);
    const more = results.flatMap(({ name, observation }) =>
        name && (observation || saysMore(name)) ? name : [],
    );
    const rows = record.rows.flatMap((row) => {
        if (row.element !== 'result' || !results.length) return [row];
        return more.length ? [{ ...row, values: more }] : [];
    });
    return {
        ...record,
        ...dates,
        results,
        rows: withoutDates(rows, dates.effective),
        status: textOf(json.status) ?? '',
        isUninterpreted: record.isUninterpreted || results.some(uninterpreted),
    };
}

/** Reads the reports among FHIR R4 resources, with their results. It never throws. */
export function readReports(source: unknown): Read<ReportView> {
    const resources = openResources(source);
    const views = resources.all
        .filter(({ type }) => type === 'DiagnosticReport')
        .map((resource) => reportOf(resource, resources));
    return { views, problems: resources.problems.all() };
}
