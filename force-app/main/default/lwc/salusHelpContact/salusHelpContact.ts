import { api } from 'lwc';
import { telLink, webLink } from 'c/salusCoreLinks';
import { asText, fill, isolate } from 'c/salusCoreWords';
import SalusDisplay from 'c/salusDisplay';
import { direction } from 'c/salusPlatformLocale';
import call from '@salesforce/label/c.Salus_HelpCall';
import noContact from '@salesforce/label/c.Salus_HelpNoContact';
import openLink from '@salesforce/label/c.Salus_HelpOpenLink';

/**
 * How to reach a clinic: a link to its own page, a number to call, or that neither is given.
 *
 * @status trial
 */
export default class SalusHelpContact extends SalusDisplay {
    /** The clinic's own page: an `https:` link. Any other is not shown. */
    @api
    get link(): string {
        return this.givenLink;
    }
    set link(link: string) {
        this.givenLink = asText(link).trim();
    }

    /** The clinic's number, as it writes it: `1-800-555-0100 ext. 12`. */
    @api
    get phone(): string {
        return this.givenPhone;
    }
    set phone(phone: string) {
        this.givenPhone = asText(phone).trim();
    }

    /** What the link opens; “Open the clinic’s website” where nothing is given. */
    @api linkLabel = '';
    /** What is said where there is neither a link nor a number. */
    @api emptyLabel = '';

    private givenLink = '';
    private givenPhone = '';

    get safeLink(): string | undefined {
        return this.isReady ? webLink(this.givenLink) : undefined;
    }

    get shownLinkLabel(): string {
        return asText(this.linkLabel).trim() || openLink;
    }

    get shownPhone(): string {
        return this.isReady && this.givenPhone ? fill(call, this.isolatedPhone) : '';
    }

    get isolatedPhone(): string {
        return isolate(this.givenPhone, direction);
    }

    get beforePhone(): string {
        return call.split('{0}')[0]!;
    }

    get afterPhone(): string {
        return call.split('{0}')[1] ?? '';
    }

    get telLink(): string | undefined {
        return telLink(this.givenPhone);
    }

    /* Why there is nothing to show, by the display's state or because nothing was given. */
    get reason(): string {
        const isEmpty = this.isReady && !this.safeLink && !this.shownPhone;
        return isEmpty ? asText(this.emptyLabel).trim() || noContact : this.stateWords;
    }

    protected clear(): void {
        this.givenLink = '';
        this.givenPhone = '';
    }
}
