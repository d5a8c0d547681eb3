import { api } from 'lwc';
import SalusDisplay from 'c/salusDisplay';
import { numberPages } from 'c/salusHostPageNumbers';
import { direction, locale } from 'c/salusPlatformLocale';
import pageOf from '@salesforce/label/c.Salus_Print_Page';
import { headRows, missingIn, textOf, type HeadRow } from './head';

/**
 * A frame around what is printed: each page has the person, their birth date and “as of” at its head, and
 * “Page 2 of 3” at its foot. On a screen it shows only what is in it.
 *
 * @slot default - What is printed.
 * @status trial
 */
export default class SalusPrintSheet extends SalusDisplay {
    /** Who it is about: their name. */
    @api
    get person(): string {
        return this.givenPerson;
    }
    set person(given: string) {
        this.givenPerson = textOf(given);
    }

    /** When they were born: `1980-05-01`. With the name it says whose pages these are. */
    @api
    get birthDate(): string {
        return this.givenBirthDate;
    }
    set birthDate(given: string) {
        this.givenBirthDate = textOf(given);
    }

    /** When what is printed was so: the instant at which the server gave it, in ISO 8601 with `Z` or an offset. */
    @api
    get asOf(): string {
        return this.givenAsOf;
    }
    set asOf(given: string) {
        this.givenAsOf = textOf(given);
    }

    /** The IANA zone in which “as of” is said. Left out, the person's own; it is always named. */
    @api zone = '';

    private givenPerson = '';
    private givenBirthDate = '';
    private givenAsOf = '';
    private reported = '';
    private stopNumbers?: () => void;

    connectedCallback(): void {
        super.connectedCallback();
        this.stopNumbers ??= numberPages({ words: pageOf, locale, direction });
    }

    renderedCallback(): void {
        super.renderedCallback();
        const missing = this.isReady ? missingIn(this.given) : '';
        if (missing && missing !== this.reported)
            this.reportBad(missing, 'give it: a printed page names the person by two facts');
        this.reported = missing;
    }

    disconnectedCallback(): void {
        super.disconnectedCallback();
        this.stopNumbers?.();
        this.stopNumbers = undefined;
    }

    get rows(): readonly HeadRow[] {
        return headRows(this.given);
    }

    protected clear(): void {
        this.givenPerson = '';
        this.givenBirthDate = '';
        this.givenAsOf = '';
    }

    private get given() {
        const { person, birthDate, asOf, zone } = this;
        return { person, birthDate, asOf, zone: textOf(zone) };
    }
}
