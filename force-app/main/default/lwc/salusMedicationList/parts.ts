import { contradicts, type MedicationView, type Taking } from 'c/salusCoreFhirMedication';
import { byDate, byName } from 'c/salusCoreRecordLists';
import { fill, sayCount } from 'c/salusCoreWords';
import { locale } from 'c/salusPlatformLocale';
import contradiction from '@salesforce/label/c.Salus_Medications_Contradiction';
import heading from '@salesforce/label/c.Salus_Medications_Heading';
import inOrderOfNames from '@salesforce/label/c.Salus_Medications_ByName';
import mistakes from '@salesforce/label/c.Salus_Records_Mistakes';
import newestFirst from '@salesforce/label/c.Salus_Records_NewestFirst';
import none from '@salesforce/label/c.Salus_Medications_None';
import notToTake from '@salesforce/label/c.Salus_Medications_NotToTake';
import over from '@salesforce/label/c.Salus_Medications_Over';
import paused from '@salesforce/label/c.Salus_Medications_Paused';
import showAll from '@salesforce/label/c.Salus_Records_ShowAll';
import showing from '@salesforce/label/c.Salus_Appointments_Showing';
import supplied from '@salesforce/label/c.Salus_Medications_Supplied';
import unclear from '@salesforce/label/c.Salus_Medications_Unclear';

/** A part of the list, as it is shown. */
export interface Part {
    readonly name: Taking;
    readonly heading: string;
    /** How many are shown of how many; or that there are none. */
    readonly count: string;
    readonly order: string;
    /** What a person has to know before they read it; '' where there is nothing. */
    readonly note: string;
    readonly shown: readonly ShownMedication[];
    readonly hasMore: boolean;
    /** What the button for all of them says. */
    readonly all: string;
    /** For which part a button is, after its visible words; LWC keeps no space before it. */
    readonly forWhich: string;
}

interface ShownMedication {
    readonly key: string;
    readonly view: MedicationView;
}

const HEADINGS: Readonly<Record<Taking, string>> = Object.freeze({
    now: heading,
    'not-to-take': notToTake,
    paused,
    unclear,
    supplied,
    over,
    mistake: mistakes,
});

/* What a person does now comes first, and what counts no more last. */
const PARTS = Object.keys(HEADINGS) as readonly Taking[];
const NAMED: readonly Taking[] = ['now', 'not-to-take', 'paused'];

/* Two records with one id are both shown: neither of them may be lost. */
function keyed(views: readonly MedicationView[]): readonly ShownMedication[] {
    const counts = new Map<string, number>();
    return views.map((view) => {
        const count = (counts.get(view.id) ?? 0) + 1;
        counts.set(view.id, count);
        return { key: `${view.id} ${count}`, view };
    });
}

function partOf(name: Taking, views: readonly MedicationView[], most: number): Part {
    const isNamed = NAMED.includes(name);
    const sorted = isNamed ? byName(views, locale) : byDate(views);
    const shown = keyed(sorted.slice(0, most));
    const all = sayCount(views.length, locale);
    const order = isNamed ? inOrderOfNames : newestFirst;
    return {
        ...{ name, heading: HEADINGS[name], shown },
        count: views.length ? fill(showing, sayCount(shown.length, locale), all) : none,
        order: views.length > 1 ? order : '',
        note: '',
        hasMore: shown.length < views.length,
        all: fill(showAll, all),
        forWhich: `: ${HEADINGS[name]}`,
    };
}

/** The parts of the list: each that has medicines, and always the current ones. */
export function partsOf(
    views: readonly MedicationView[],
    mostOf: (name: Taking) => number,
): readonly Part[] {
    const parts = PARTS.map((name) =>
        partOf(
            name,
            views.filter(({ taking }) => taking === name),
            mostOf(name),
        ),
    );
    return parts
        .filter(({ name, shown }) => name === 'now' || shown.length > 0)
        .map((part) =>
            part.name === 'now' && contradicts(views) ? { ...part, note: contradiction } : part,
        );
}
