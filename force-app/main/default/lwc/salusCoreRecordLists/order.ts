import type { RecordView } from 'c/salusCoreFhirRecord';

/** What a record is called, as it was received; '' where nothing says so. */
export const nameOf = ({ title }: Pick<RecordView, 'title'>): string =>
    title?.kind === 'concept' || title?.kind === 'text' ? title.text : '';

/** The language of its name, where its resource says it. */
export const langOf = ({ title }: Pick<RecordView, 'title'>): string | undefined =>
    title?.kind === 'concept' || title?.kind === 'text' ? title.lang : undefined;

/* A year or a month is read as its first day. */
const timeOf = ({ date }: Pick<RecordView, 'date'>): number => {
    const time = Date.parse(date ?? '');
    return Number.isNaN(time) ? -Infinity : time;
};

/** The newest first, and those without a date last. */
export const byDate = <View extends RecordView>(views: readonly View[]): readonly View[] =>
    views
        .map((view) => ({ view, time: timeOf(view) }))
        .sort((a, b) => (a.time === b.time ? 0 : b.time - a.time))
        .map(({ view }) => view);

/** In the order of the alphabet of a language, and those without a name last. */
export function byName<View extends RecordView>(
    views: readonly View[],
    locale: string,
): readonly View[] {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    return views
        .map((view) => ({ view, name: nameOf(view) }))
        .sort((a, b) => Number(!a.name) - Number(!b.name) || compare(a.name, b.name))
        .map(({ view }) => view);
}
