import type { Choice } from 'c/salusCoreChoices';
import type { ConsentAnswer, Decision } from 'c/salusCoreConsent';
import { sayDate } from 'c/salusCoreDates';
import { asText } from 'c/salusCoreWords';
import { locale } from 'c/salusPlatformLocale';
import agree from '@salesforce/label/c.Salus_ConsentAgree';
import agreed from '@salesforce/label/c.Salus_ConsentAgreed';
import decline from '@salesforce/label/c.Salus_ConsentDecline';
import declined from '@salesforce/label/c.Salus_ConsentDeclined';
import earlierLabel from '@salesforce/label/c.Salus_ConsentEarlier';
import keep from '@salesforce/label/c.Salus_ConsentKeep';
import missing from '@salesforce/label/c.Salus_ConsentMissing';
import needed from '@salesforce/label/c.Salus_ConsentNeeded';
import otherVersion from '@salesforce/label/c.Salus_ConsentOtherVersion';
import purposeLabel from '@salesforce/label/c.Salus_ConsentPurpose';
import retentionLabel from '@salesforce/label/c.Salus_ConsentRetention';
import readText from '@salesforce/label/c.Salus_ConsentText';
import versionLabel from '@salesforce/label/c.Salus_ConsentVersion';
import withdraw from '@salesforce/label/c.Salus_ConsentWithdraw';
import withdrawn from '@salesforce/label/c.Salus_ConsentWithdrawn';

/** What stands in the template, and what is wrong. */
export const labels = { missing, needed, otherVersion, readText };

/** A fact of the consent, with its label. */
export interface Fact {
    readonly id: string;
    readonly label: string;
    readonly words: string;
    /** Whether it is read together with the choices. */
    readonly isRead: boolean;
}

interface Given {
    readonly purpose: unknown;
    readonly retention: unknown;
    readonly version: unknown;
    readonly earlier: { readonly decision: ConsentAnswer['decision']; readonly date: string };
}

const STATES = Object.freeze({ agreed, declined, withdrawn, '': '' });

/** What is known of the consent: what was said before comes first. */
export function factsOf({ purpose, retention, version, earlier }: Given): readonly Fact[] {
    const state = STATES[earlier.decision];
    const said = [state, state && sayDate(earlier.date, locale)].filter(Boolean).join(', ');
    const facts = [
        { id: 'earlier', label: earlierLabel, words: said, isRead: true },
        { id: 'purpose', label: purposeLabel, words: asText(purpose).trim(), isRead: true },
        { id: 'retention', label: retentionLabel, words: asText(retention).trim(), isRead: false },
        { id: 'version', label: versionLabel, words: asText(version).trim(), isRead: false },
    ];
    return facts.filter(({ words }) => words);
}

interface Outcomes {
    readonly whenDeclined: unknown;
    readonly whenWithdrawn: unknown;
}

/** What can be answered, each with what happens then. */
export const choicesOf = (
    [yes, no]: readonly [Decision, Decision],
    { whenDeclined, whenWithdrawn }: Outcomes,
): readonly Choice[] => {
    const isWithdrawal = no === 'withdrawn';
    const hint = asText(isWithdrawal ? whenWithdrawn : whenDeclined).trim();
    return [
        { value: yes, label: isWithdrawal ? keep : agree },
        { value: no, label: isWithdrawal ? withdraw : decline, hint },
    ];
};

/** A paragraph of the full text. */
export interface Paragraph {
    readonly key: number;
    readonly words: string;
}

/** The paragraphs of a text: an empty line is between them. */
export const paragraphsOf = (text: unknown): readonly Paragraph[] =>
    asText(text)
        .split(/\n\s*\n/)
        .flatMap((part, key) => (part.trim() ? { key, words: part.trim() } : []));
