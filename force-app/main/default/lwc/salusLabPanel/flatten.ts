import type { ObservationPart, ObservationView, ResultLink } from 'c/salusCoreFhirObservation';
import type { RecordRow, RecordValue } from 'c/salusCoreFhirValues';
import type { Review } from 'c/salusCoreLab';

/** One result of the panel, or a part of one, before it has words. */
export interface FlatResult {
    readonly key: string;
    /** How deep it is in other results: 0, 1 or more. */
    readonly depth: number;
    /** The titles of the results that it is a part of. */
    readonly within: readonly RecordValue[];
    readonly title?: RecordValue;
    /** What was measured; undefined where a report names a result that was not given. */
    readonly part?: ObservationPart;
    /** The whole result, of which a component is a part. */
    readonly view?: ObservationView;
    readonly isComponent: boolean;
    readonly hasParts: boolean;
    readonly review: Review;
}

/** The words of a title; '' where there are none. */
export const textOf = (title: RecordValue | undefined): string =>
    (title && 'text' in title && title.text) || '';

/** Which results the care team has reviewed, by the `id` of each: `{ 'Observation/1': 'withheld' }`. */
export type Reviews = Readonly<Record<string, Review>>;

const reviewOf = (id: string, reviews: Reviews): Review =>
    Object.hasOwn(reviews, id) ? reviews[id]! : 'reviewed';

interface Flat {
    readonly results: readonly FlatResult[];
    /** What the withheld ones are called, '' of one without a name. Nothing else of them is here. */
    readonly withheld: readonly string[];
}

const merged = (all: readonly Flat[]): Flat => ({
    results: all.flatMap(({ results }) => results),
    withheld: all.flatMap(({ withheld }) => withheld),
});

interface Above {
    readonly key: string;
    readonly depth: number;
    readonly within: readonly RecordValue[];
}

function flatOf(link: ResultLink, above: Above, reviews: Reviews): Flat {
    const { key, depth, within } = above;
    const { observation: view, name } = link;
    const at = { key, depth, within, isComponent: false };
    if (!view)
        return {
            withheld: [],
            results: [{ ...at, title: name, hasParts: false, review: 'reviewed' }],
        };
    const review = reviewOf(view.id, reviews);
    if (review === 'withheld') return { withheld: [textOf(view.title)], results: [] };
    const below = { depth: depth + 1, within: [...within, ...(view.title ? [view.title] : [])] };
    const components = view.components.map((part): FlatResult => ({
        ...below,
        ...{ key: `${key} ${part.id}`, title: part.title, part, view, review },
        ...{ isComponent: true, hasParts: false },
    }));
    const members = merged(
        view.members.map((member, index) =>
            flatOf(member, { ...below, key: `${key} ${index}` }, reviews),
        ),
    );
    const hasParts = components.length + view.members.length > 0;
    const own = { ...at, title: view.title, part: view, view, hasParts, review };
    return {
        withheld: members.withheld,
        results: [own, ...components, ...members.results],
    };
}

/* A member of a panel that is in the list as well stands in its panel. */
function rootsOf(views: readonly ObservationView[]): readonly ObservationView[] {
    const idsUnder = (view: ObservationView): readonly string[] =>
        view.members.flatMap(({ observation }) =>
            observation ? [observation.id, ...idsUnder(observation)] : [],
        );
    const members = new Set(views.flatMap(idsUnder));
    const roots = views.filter(({ id }) => !members.has(id));
    const seen = new Set(roots.flatMap((view) => [view.id, ...idsUnder(view)]));
    return [...roots, ...views.filter(({ id }) => !seen.has(id))];
}

/** The results of a report, in its order, with their parts after each. */
export const flatten = (links: readonly ResultLink[], reviews: Reviews): Flat =>
    merged(
        links.map((link, index) =>
            flatOf(link, { key: String(index), depth: 0, within: [] }, reviews),
        ),
    );

/** Results without a report, as a report refers to them. */
export const linksTo = (views: readonly ObservationView[]): readonly ResultLink[] =>
    rootsOf(views).map((observation) => ({ observation }));

const signOf = ({ element, extension, values }: RecordRow): string =>
    JSON.stringify([element, extension, values]);

/**
 * The rows that all results have alike, such as who ran them: they are said once, under the table. Of one
 * result alone, its rows are its own.
 */
export function rowsInAll(results: readonly FlatResult[]): readonly RecordRow[] {
    const [first, ...others] = results.filter(({ isComponent, part }) => part && !isComponent);
    if (!first || !others.length) return [];
    const signs = others.map(({ part }) => new Set(part?.rows.map(signOf)));
    return (first.part?.rows ?? []).filter((row) => signs.every((one) => one.has(signOf(row))));
}

/** The rows of a result without those that all have. */
export function ownRows(
    { part, isComponent }: FlatResult,
    shared: readonly RecordRow[],
): readonly RecordRow[] {
    const signs = shared.map(signOf);
    const rows = part?.rows ?? [];
    return isComponent ? rows : rows.filter((row) => !signs.includes(signOf(row)));
}
