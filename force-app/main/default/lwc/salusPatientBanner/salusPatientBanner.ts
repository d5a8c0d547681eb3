import { api } from 'lwc';
import { isIdentified, type PatientView } from 'c/salusCoreFhirPatient';
import { parseDate } from 'c/salusCoreDates';
import { SalusProblem } from 'c/salusCoreProblems';
import { openListed } from 'c/salusCoreRecordLists';
import { asText } from 'c/salusCoreWords';
import { dayOf, isZone } from 'c/salusCoreZones';
import SalusDisplay from 'c/salusDisplay';
import { clock } from 'c/salusHostClock';
import { report } from 'c/salusHostProblems';
import { Reveal } from 'c/salusHostReveal';
import more from '@salesforce/label/c.Salus_Patient_More';
import preferred from '@salesforce/label/c.Salus_Patient_PreferredName';
import region from '@salesforce/label/c.Salus_Patient_Region';
import showNumbers from '@salesforce/label/c.Salus_Patient_ShowNumbers';
import { shownPatient, type ShownPatient } from './shown';

const WHERE = 'c-salus-patient-banner';

/**
 * Whose record it is: a name with a date of birth or a number, so that nobody reads or writes in the record of
 * somebody else. What else is recorded about the person is shown on asking.
 *
 * @status trial
 */
export default class SalusPatientBanner extends SalusDisplay {
    /** The person, as `readPatients` of `c/salusCoreFhirPatient` reads them. */
    @api
    get patient(): PatientView | undefined {
        return this.given;
    }
    set patient(given: PatientView | undefined) {
        this.given = this.read(given);
        this.hide();
    }

    /** Today, as `YYYY-MM-DD`: for the age, and for the name that is the person's now. Left out, by `zone`. */
    @api
    get today(): string {
        return this.givenDay;
    }
    set today(day: string) {
        this.givenDay = asText(day).trim();
        if (this.givenDay && !parseDate(this.givenDay)) this.reportBad('today', 'give YYYY-MM-DD');
    }

    /** The person's IANA zone, in which it is today. Without it, and without `today`, no age is shown. */
    @api zone = '';

    /** Whether numbers are shown by their last characters until the person asks for them. */
    @api masked = false;

    /** Whether everything else about the person is shown from the start. */
    @api expanded = false;

    // LWC keeps no space between a text and an element.
    readonly labels = Object.freeze({ more, preferred: `${preferred} `, region, showNumbers });
    private given?: PatientView;
    private givenDay = '';
    private isRevealed = false;
    private readonly reveal = new Reveal(() => this.hide());

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.hide();
    }

    /* A list of one: by its key, another person has elements of their own. */
    get patients(): readonly ShownPatient[] {
        if (!this.given || !this.isReady) return [];
        const isMasked = this.masked && !this.isRevealed;
        return [shownPatient(this.given, { day: this.day, isMasked })];
    }

    get hasButton(): boolean {
        return this.masked && (this.given?.identifiers.length ?? 0) > 0;
    }

    get pressed(): 'true' | 'false' {
        return this.isRevealed ? 'true' : 'false';
    }

    handleReveal(): void {
        if (this.isRevealed) return this.hide();
        this.isRevealed = true;
        this.reveal.start();
    }

    protected clear(): void {
        this.given = undefined;
        this.hide();
    }

    private hide(): void {
        this.isRevealed = false;
        this.reveal.stop();
    }

    private get day(): string | undefined {
        if (parseDate(this.givenDay)) return this.givenDay;
        const zone = asText(this.zone).trim();
        return isZone(zone) ? dayOf(new Date(clock().now()).toISOString(), zone) : undefined;
    }

    private read(given: unknown): PatientView | undefined {
        if (given === undefined || given === null) return undefined;
        const { views, problems } = openListed<PatientView>([given], WHERE, 'patient');
        problems.forEach(report);
        const [view] = views.filter(({ names, identifiers }) => names && identifiers);
        if (view && !isIdentified(view)) {
            const help = 'a name with a whole date of birth or a number is needed (NPSG.01.01.01)';
            report(new SalusProblem('too-few-identifiers', WHERE, 'patient', help));
        }
        return view;
    }
}
