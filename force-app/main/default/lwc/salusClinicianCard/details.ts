import { sayLanguage, type ClinicianView } from 'c/salusCoreClinicians';
import type { Modality } from 'c/salusCoreSlots';
import { fill, sayList } from 'c/salusCoreWords';
import { isZone, sayWhen } from 'c/salusCoreZones';
import { locale } from 'c/salusPlatformLocale';
import inPerson from '@salesforce/label/c.Salus_Appointment_InPerson';
import languages from '@salesforce/label/c.Salus_Clinician_Languages';
import modalities from '@salesforce/label/c.Salus_Clinician_Modalities';
import nextAvailable from '@salesforce/label/c.Salus_NextAvailable';
import noOpenTimes from '@salesforce/label/c.Salus_NoOpenTimes';
import phone from '@salesforce/label/c.Salus_Book_Phone';
import timeUnknown from '@salesforce/label/c.Salus_Appointment_TimeUnknown';
import video from '@salesforce/label/c.Salus_Book_Video';
import when from '@salesforce/label/c.Salus_When';

/** A row of the card: what it is, and the answer in words. */
export interface DetailRow {
    readonly key: string;
    readonly label: string;
    readonly lines: readonly DetailLine[];
}

interface DetailLine {
    readonly index: number;
    readonly text: string;
}

const KINDS: Readonly<Record<Modality, string>> = Object.freeze({
    'in-person': inPerson,
    video,
    phone,
});

/* The zone is named with the time, or the time is not shown. */
function nextOf({ nextTime, zone }: ClinicianView): string {
    if (nextTime === null) return noOpenTimes;
    if (!nextTime) return '';
    return isZone(zone) ? fill(when, ...sayWhen(nextTime, zone as string, locale)) : timeUnknown;
}

const rowOf = (key: string, label: string, lines: readonly string[]): DetailRow => ({
    key,
    label,
    lines: lines.filter(Boolean).map((text, index) => ({ text, index })),
});

/** What a person compares clinicians by. A row without an answer is left out. */
export function detailRows(view: ClinicianView): readonly DetailRow[] {
    const spoken = (view.languages ?? []).map((tag) => sayLanguage(tag, locale));
    const kinds = (view.modalities ?? []).map((modality) => KINDS[modality]);
    return [
        rowOf('languages', languages, [sayList(spoken, locale)]),
        rowOf('modalities', modalities, kinds),
        rowOf('next', nextAvailable, [nextOf(view)]),
    ].filter(({ lines }) => lines.length > 0);
}
