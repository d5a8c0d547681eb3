import type { DocumentFile, DocumentView } from 'c/salusCoreFhirDocuments';
import { nameOf, type EntryAction } from 'c/salusCoreRecordLists';
import { sayRecordedDate } from 'c/salusCoreRecordedDates';
import { fill, isolate, sayCount } from 'c/salusCoreWords';
import { direction, locale } from 'c/salusPlatformLocale';
import buttonName from '@salesforce/label/c.Salus_Image_ButtonName';
import numberOf from '@salesforce/label/c.Salus_Record_NumberOf';
import open from '@salesforce/label/c.Salus_Documents_Open';
import unnamed from '@salesforce/label/c.Salus_Records_Unnamed';

interface FileButton {
    readonly file: DocumentFile;
    readonly name: string;
}

/* “Living will, October 8, 2024”; of several files “File 1 of 2” as well. */
function buttonsOf(view: DocumentView, zone: string): readonly FileButton[] {
    const own = isolate(nameOf(view) || unnamed, direction);
    const date = view.date ? isolate(sayRecordedDate(view.date, { locale, zone }), direction) : '';
    const name = [own, date].filter(Boolean).join(', ');
    const there = view.files.filter(({ isThere }) => isThere);
    const all = sayCount(there.length, locale);
    return there.map((file, index) => ({
        file,
        name: there.length > 1 ? fill(numberOf, name, sayCount(index + 1, locale), all) : name,
    }));
}

/**
 * The button of each file, by the document. Two documents may have the same name and the same date: then each
 * of their buttons is numbered, so that no two have one name.
 */
export function actionsOf(
    views: readonly DocumentView[],
    zone: string,
): ReadonlyMap<DocumentView, readonly EntryAction[]> {
    const all = views.map((view) => [view, buttonsOf(view, zone)] as const);
    const counts = new Map<string, { total: number; used: number }>();
    for (const { name } of all.flatMap(([, buttons]) => buttons)) {
        const { total } = counts.get(name) ?? { total: 0 };
        counts.set(name, { total: total + 1, used: 0 });
    }
    const unique = (name: string): string => {
        const count = counts.get(name)!;
        count.used += 1;
        return count.total > 1
            ? fill(numberOf, name, sayCount(count.used, locale), sayCount(count.total, locale))
            : name;
    };
    return new Map(
        all.map(([view, buttons]) => [
            view,
            buttons.map(({ file, name }) => ({
                ...{ id: file.id, words: open },
                name: fill(buttonName, open, unique(name)),
            })),
        ]),
    );
}
