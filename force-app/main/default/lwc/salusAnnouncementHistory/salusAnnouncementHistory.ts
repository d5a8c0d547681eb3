import { LightningElement, api } from 'lwc';
import type { Said } from 'c/salusCoreAnnouncing';
import type { HeadingLevel } from 'c/salusCoreHeading';
import { isPurged, type PurgeReason } from 'c/salusCoreSensitivity';
import { announcementHistory, onAnnouncerChange } from 'c/salusHostAnnouncer';
import { emptyTemplate, PhiRegistration, type PhiComponent } from 'c/salusHostPhi';
import { locale } from 'c/salusPlatformLocale';
import none from '@salesforce/label/c.Salus_Announcements_None';
import recent from '@salesforce/label/c.Salus_Announcements_Recent';

/** An announcement as the list shows it. */
interface Line {
    readonly key: string;
    readonly text: string;
    readonly time: string;
}

/* By the device's own clock, as the clock that the person can look at. */
const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });

/* Two announcements can have one text and one time. What was said is the same object as long as it is kept. */
const keys = new WeakMap<Said, string>();
let count = 0;
function keyOf(said: Said): string {
    const key = keys.get(said) ?? String((count += 1));
    keys.set(said, key);
    return key;
}

/**
 * What was announced on this page, the newest first, for a person who missed it or reads it in braille. It
 * is shown on demand, is never announced itself, and is emptied with the announcer.
 *
 * @status trial
 */
export default class SalusAnnouncementHistory extends LightningElement implements PhiComponent {
    /** The level of a heading around its button, 2 to 6; left out, there is no heading. */
    @api headingLevel?: HeadingLevel;

    /** Whether the announcements are shown. */
    @api
    get open(): boolean {
        return this.isOpen;
    }
    set open(open: boolean) {
        this.isOpen = Boolean(open);
    }

    /** What was announced may come from any part of the page. */
    readonly spansBoundaries = true;
    readonly words = { none, recent };
    private isOpen = false;
    private said: readonly Said[] = [];
    private stopListening?: () => void;
    private readonly registration = new PhiRegistration(this.hostElement as HTMLElement, this);

    connectedCallback(): void {
        this.registration.start('phi');
        this.stopListening = onAnnouncerChange(() => this.read());
        this.read();
    }

    disconnectedCallback(): void {
        this.registration.stop();
        this.stopListening?.();
    }

    /** Empties the list at once: a component that has left the page is not rendered again. */
    purge(reason: PurgeReason): void {
        if (!isPurged('phi', reason)) return;
        this.said = [];
        const list = this.refs?.list as HTMLElement | undefined;
        if (list) emptyTemplate(list);
    }

    get lines(): readonly Line[] {
        return this.said.map((said) => ({
            key: keyOf(said),
            text: said.text,
            time: times.format(said.at),
        }));
    }

    get isEmpty(): boolean {
        return this.isOpen && this.said.length === 0;
    }

    /* What is not shown isn't in the page. */
    get isFilled(): boolean {
        return this.isOpen && this.said.length > 0;
    }

    handleToggle(event: CustomEvent<{ open: boolean }>): void {
        this.isOpen = event.detail.open;
    }

    private read(): void {
        this.said = [...announcementHistory()].reverse();
    }
}
