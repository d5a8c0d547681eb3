import { LightningElement, api } from 'lwc';
import { TOPICS, type Privacy, type Topic } from 'c/salusCoreAnnouncing';
import { SalusProblem } from 'c/salusCoreProblems';
import { keepLevelsIn, mountAnnouncer, setMinimalWords, setPrivacy } from 'c/salusHostAnnouncer';
import { report } from 'c/salusHostProblems';
import type { PreferenceStore } from 'c/salusPortPreferenceStore';
import newMessage from '@salesforce/label/c.Salus_NewMessage';
import pageChanged from '@salesforce/label/c.Salus_PageChanged';
import someoneCameOrWent from '@salesforce/label/c.Salus_SomeoneCameOrWent';

/* Words in the place of each caption would only interrupt, so there are none. */
const OWN_WORDS: Partial<Record<Topic, string>> = {
    chat: newMessage,
    presence: someoneCameOrWent,
    captions: '',
};
const WORDS = Object.fromEntries(TOPICS.map((topic) => [topic, OWN_WORDS[topic] ?? pageChanged]));

let placed: SalusAnnouncer | undefined;

/**
 * Places the page's two live regions, empty, before the first message comes, and brings the words
 * that are said where others may hear. It shows nothing. One per page.
 *
 * @status trial
 */
export default class SalusAnnouncer extends LightningElement {
    /** `minimal` on a shared device: it says “New message” and not what the message says. */
    @api
    get privacy(): Privacy | undefined {
        return this.declaredPrivacy;
    }
    set privacy(privacy: Privacy | undefined) {
        this.declaredPrivacy = privacy;
        this.applyPrivacy();
    }

    /** Where the person's levels are kept. Without it a setting lasts as long as the page. */
    @api
    get preferences(): PreferenceStore | undefined {
        return this.store;
    }
    set preferences(store: PreferenceStore | undefined) {
        this.store = store;
        this.applyPreferences();
    }

    private declaredPrivacy?: Privacy;
    private store?: PreferenceStore;

    connectedCallback(): void {
        if (placed) {
            const help = 'place one per page, in its outermost component';
            report(new SalusProblem('second-of-one', 'c-salus-announcer', 'page', help));
            return;
        }
        placed = this;
        mountAnnouncer();
        setMinimalWords(WORDS);
        this.applyPrivacy();
        this.applyPreferences();
    }

    disconnectedCallback(): void {
        if (placed === this) placed = undefined;
    }

    /* A word that is neither is taken for the careful one. */
    private applyPrivacy(): void {
        if (placed !== this || !this.declaredPrivacy) return;
        setPrivacy(this.declaredPrivacy === 'full' ? 'full' : 'minimal');
    }

    private applyPreferences(): void {
        if (placed === this && this.store) void keepLevelsIn(this.store);
    }
}
