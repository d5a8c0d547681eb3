import { api } from 'lwc';
import SalusFlowField, { inParts, type FlowText } from 'c/salusFlowField';

/** `c-salus-address-field` on a Flow screen. Written by `npm run flow`. */
export default class SalusFlowAddressField extends SalusFlowField {
    /** The country until the person chooses one: ISO 3166-1 alpha-2, such as US. */
    @api defaultCountry?: FlowText;

    /** What the address in sameAs is called within a sentence: “your home address”. */
    @api sameAsLabel?: FlowText;

    /** The countries to choose from, by their codes and in this order; of one, none is asked for. */
    @api countries?: readonly string[] | null;

    /** ISO 3166-1 alpha-2, such as US; what can't be read as a country stays as it came. */
    @api
    get country(): string {
        return this.answerOf('country') as string;
    }
    set country(given: string | null) {
        this.give('country', given);
    }

    /** The street and the number. */
    @api
    get line1(): string {
        return this.answerOf('line1') as string;
    }
    set line1(given: string | null) {
        this.give('line1', given);
    }

    /** The apartment or the building; in Mexico the neighborhood. */
    @api
    get line2(): string {
        return this.answerOf('line2') as string;
    }
    set line2(given: string | null) {
        this.give('line2', given);
    }

    /** A part of the answer: city. */
    @api
    get city(): string {
        return this.answerOf('city') as string;
    }
    set city(given: string | null) {
        this.give('city', given);
    }

    /** A state or a province: its code, such as NY, where the country has a list; else its name. */
    @api
    get region(): string {
        return this.answerOf('region') as string;
    }
    set region(given: string | null) {
        this.give('region', given);
    }

    /** A part of the answer: postal code. */
    @api
    get postalCode(): string {
        return this.answerOf('postalCode') as string;
    }
    set postalCode(given: string | null) {
        this.give('postalCode', given);
    }

    protected readonly own = ['defaultCountry', 'sameAsLabel', 'countries'];
    protected readonly answer = inParts(
        'country',
        'line1',
        'line2',
        'city',
        'region',
        'postalCode',
    );
}
