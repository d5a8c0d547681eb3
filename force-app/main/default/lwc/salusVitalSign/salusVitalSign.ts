import { api } from 'lwc';
import type { ObservationView } from 'c/salusCoreFhirObservation';
import type { RecordRow, RecordValue } from 'c/salusCoreFhirValues';
import { levelBelow, type HeadingLevel } from 'c/salusCoreHeading';
import { pressureOf } from 'c/salusCoreVitalSigns';
import { asText } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { direction, locale, zone as ownZone } from 'c/salusPlatformLocale';
import { sayDate } from './dates';
import { sayPair, type ShownPair } from './pair';
import { isVoid, namedBy, notesOf, partsOf, shownPart, type Note, type ShownPart } from './parts';
import { words } from './words';

/**
 * One vital sign: its value digit for digit with unit, status and date, a blood pressure as a pair, its parts, its
 * reference range, and everything else that was recorded of it.
 *
 * @status trial
 */
export default class SalusVitalSign extends SalusDisplay {
    /** The measurement, as `readObservations` of `c/salusCoreFhirObservation` makes it. */
    @api
    get observation(): ObservationView | undefined {
        return this.given;
    }
    set observation(observation: ObservationView | undefined) {
        this.given = observation && typeof observation === 'object' ? observation : undefined;
    }

    /** The person's IANA zone, on whose clock instants are. Left out, the signed-in user's. */
    @api zone = '';

    readonly words = words;
    private given?: ObservationView;

    get isShown(): boolean {
        return this.isReady && this.given !== undefined;
    }

    get look(): string {
        return isVoid(this.given!) ? 'vital vital-void' : 'vital';
    }

    get name(): { readonly title: string; readonly lang?: string } {
        return namedBy(this.given!.title, words.untitled);
    }

    get main(): ShownPart {
        return shownPart(this.given!, 'main', isVoid(this.given!));
    }

    get notes(): readonly Note[] {
        return [...notesOf(this.given!), ...this.main.notes];
    }

    /** Both halves of a blood pressure, where they can be said as one. */
    get pair(): ShownPair | undefined {
        const pressure = pressureOf(this.given!);
        return pressure && sayPair(pressure, locale);
    }

    get label(): string {
        return this.pair ? words.pair : words.result;
    }

    /* A panel's own values are in its parts. */
    get hasValue(): boolean {
        const { values } = this.given!;
        return !this.parts.length || values.some(({ kind }) => kind !== 'none');
    }

    get marks(): readonly RecordRow[] {
        return this.given!.marks;
    }

    get date(): string {
        const zone = asText(this.zone).trim() || ownZone;
        return sayDate(this.given!.effective, { locale, direction, zone });
    }

    get parts(): readonly (ShownPart & { readonly hasRows: boolean })[] {
        return partsOf(this.given!).map((part) => ({ ...part, hasRows: part.rows.length > 0 }));
    }

    get rows(): readonly RecordRow[] {
        return [...this.notesOfDate, ...this.main.rows];
    }

    get partLevel(): HeadingLevel {
        return levelBelow(this.headingLevel);
    }

    get isImprecise(): boolean {
        return this.given?.isPrecise === false;
    }

    protected clear(): void {
        this.given = undefined;
    }

    /* What else was said of the date. */
    private get notesOfDate(): readonly RecordRow[] {
        const { effective } = this.given!;
        const { rows = [], notes = [] }: Partial<RecordValue> = effective ?? {};
        return rows.length + notes.length
            ? [{ key: 'effective', element: 'effective', values: [effective!] }]
            : [];
    }
}
