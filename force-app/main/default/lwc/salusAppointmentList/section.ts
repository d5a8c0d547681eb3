import type { AppointmentView } from 'c/salusCoreAppointments';
import { fill, sayCount } from 'c/salusCoreWords';
import { locale } from 'c/salusPlatformLocale';
import morePast from '@salesforce/label/c.Salus_Appointments_MorePast';
import moreUpcoming from '@salesforce/label/c.Salus_Appointments_MoreUpcoming';
import noPast from '@salesforce/label/c.Salus_Appointments_NoPast';
import noUpcoming from '@salesforce/label/c.Salus_Appointments_NoUpcoming';
import past from '@salesforce/label/c.Salus_Appointments_Past';
import showing from '@salesforce/label/c.Salus_Appointments_Showing';
import upcoming from '@salesforce/label/c.Salus_Appointments_Upcoming';

export type SectionName = 'upcoming' | 'past';

/** A part of the list, as it is shown. */
export interface Section {
    readonly name: SectionName;
    readonly heading: string;
    /** How many are shown of how many, or that there are none. */
    readonly count: string;
    readonly shown: readonly AppointmentView[];
    /** What the button for more says; '' where all are shown. */
    readonly more: string;
}

const WORDS = Object.freeze({
    upcoming: { heading: upcoming, none: noUpcoming, more: moreUpcoming },
    past: { heading: past, none: noPast, more: morePast },
});

/** A part of the list of which at most so many are shown. */
export function sectionOf(
    name: SectionName,
    views: readonly AppointmentView[],
    most: number,
): Section {
    const { heading, none, more } = WORDS[name];
    const shown = views.slice(0, most);
    const [some, all] = [shown, views].map(({ length }) => sayCount(length, locale)) as [
        string,
        string,
    ];
    return {
        ...{ name, heading, shown },
        count: views.length ? fill(showing, some, all) : none,
        more: shown.length < views.length ? more : '',
    };
}
