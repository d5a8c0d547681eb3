import { LightningElement, api } from 'lwc';
import { TOPICS, type Privacy, type Topic } from 'c/salusCoreAnnouncing';
import { keepSettingsIn, mountAnnouncer, setMinimalWords, setPrivacy } from 'c/salusHostAnnouncer';
import type { PreferenceStore } from 'c/salusPortPreferenceStore';
import newMessage from '@salesforce/label/c.Salus_NewMessage';
import pageChanged from '@salesforce/label/c.Salus_PageChanged';
import someoneCameOrWent from '@salesforce/label/c.Salus_SomeoneCameOrWent';

/* A text instead of each caption would only interrupt, so it is empty. */
const OWN_WORDS: Partial<Record<Topic, string>> = {
    chat: newMessage,
    presence: someoneCameOrWent,
    captions: '',
};
const WORDS = Object.fromEntries(TOPICS.map((topic) => [topic, OWN_WORDS[topic] ?? pageChanged]));

/* Those in the page, the newest last. While one page replaces another, both can be there. */
let announcers: readonly SalusAnnouncer[] = [];

/**
 * Puts the page's two live regions into the page, empty, before the first message comes, and brings
 * the words that are announced where others may hear. It shows nothing. Of several in the page, the
 * newest that declares a property decides.
 *
 * @status trial
 */
export default class SalusAnnouncer extends LightningElement {
    /** `minimal` on a shared device: “New message” is announced instead of the message. */
    @api
    get privacy(): Privacy | undefined {
        return this.declaredPrivacy;
    }
    set privacy(privacy: Privacy | undefined) {
        this.declaredPrivacy = privacy;
        this.applyPrivacy();
    }

    /** Where the levels that the person sets are kept. Without it they last as long as the page. */
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
        announcers = [...announcers, this];
        mountAnnouncer();
        setMinimalWords(WORDS);
        this.applyPrivacy();
        this.applyPreferences();
    }

    disconnectedCallback(): void {
        announcers = announcers.filter((one) => one !== this);
        this.applyPrivacy();
    }

    /* A word that is neither is taken for the careful one. */
    private applyPrivacy(): void {
        const declared = announcers.findLast(({ declaredPrivacy }) => declaredPrivacy);
        if (declared) setPrivacy(declared.declaredPrivacy === 'full' ? 'full' : 'minimal');
    }

    private applyPreferences(): void {
        const declared = announcers.findLast(({ store }) => store);
        if (declared?.store && declared === this) void keepSettingsIn(declared.store);
    }
}
