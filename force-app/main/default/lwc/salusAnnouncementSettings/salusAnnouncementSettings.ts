import { LightningElement, api } from 'lwc';
import { TOPICS, type Level, type Levels, type Privacy, type Topic } from 'c/salusCoreAnnouncing';
import type { HeadingLevel } from 'c/salusCoreHeading';
import { SalusProblem } from 'c/salusCoreProblems';
import { fill } from 'c/salusCoreWords';
import {
    announce,
    announcementLevels,
    announcementPrivacy,
    canSound,
    choosePrivacy,
    keepsSettings,
    mountAnnouncer,
    onAnnouncerChange,
    setLevel,
} from 'c/salusHostAnnouncer';
import { newGroupName } from 'c/salusHostForm';
import { maskReplay } from 'c/salusHostPhi';
import { report } from 'c/salusHostProblems';
import { groupsOf, levelNow, type TopicGroup } from './groups';
import { PRIVACY_NAMES, TOPIC_NAMES, TRIED, WORDS } from './words';

const PRIVACIES: readonly Privacy[] = ['full', 'minimal'];

const isTopic = (given: unknown): given is Topic => (TOPICS as readonly unknown[]).includes(given);

/**
 * What a screen reader says by itself, and how: a person sets a level for each topic, tries it, and chooses
 * whether messages themselves are said. The store of `c-salus-announcer` keeps it.
 *
 * @status trial
 */
export default class SalusAnnouncementSettings extends LightningElement {
    /** The topics that the page has, in this order. Left out, all of them. */
    @api
    get topics(): readonly Topic[] {
        return this.shownTopics;
    }
    set topics(topics: readonly Topic[]) {
        const isMissing = topics === undefined || topics === null;
        const given: readonly unknown[] = Array.isArray(topics) ? topics : [];
        const known = [...new Set(given)].filter(isTopic);
        this.shownTopics = known.length ? known : TOPICS;
        if (isMissing || (known.length && given.every(isTopic))) return;
        const help = 'give a list of topics, such as chat and captions';
        report(new SalusProblem('bad-property', 'c-salus-announcement-settings', 'topics', help));
    }

    /** The level of its heading, 2 to 6. */
    @api headingLevel: HeadingLevel = 2;

    readonly words = WORDS;
    readonly privacyGroup = newGroupName();
    private readonly group = newGroupName();
    private shownTopics: readonly Topic[] = TOPICS;
    private levels: Levels = announcementLevels();
    private privacy: Privacy = announcementPrivacy();
    private canSound = false;
    private isKept = false;
    private hasFailed = false;
    private tried?: { readonly topic: Topic; readonly text: string };
    private stopListening?: () => void;

    /* Who sets these may have a disability, so a recording is not to show it. Only an announcer that is
       in the page forgets what another person has set. */
    connectedCallback(): void {
        mountAnnouncer();
        maskReplay(this.hostElement as HTMLElement, 'phi');
        this.stopListening = onAnnouncerChange(() => this.read());
        this.read();
    }

    disconnectedCallback(): void {
        this.stopListening?.();
    }

    get isLost(): boolean {
        return this.hasFailed || !this.isKept;
    }

    get privacies(): readonly { privacy: Privacy; name: string; isChosen: boolean }[] {
        return PRIVACIES.map((privacy) => ({
            privacy,
            name: PRIVACY_NAMES[privacy],
            isChosen: this.privacy === privacy,
        }));
    }

    get groups(): readonly TopicGroup[] {
        const { levels, group, tried } = this;
        return groupsOf(this.shownTopics, { levels, canSound: this.canSound, group, tried });
    }

    handleStop(event: Event): void {
        event.stopPropagation();
    }

    handlePrivacy(event: Event): void {
        event.stopPropagation();
        void choosePrivacy((event.target as HTMLInputElement).value as Privacy).then(this.noteKept);
    }

    handleLevel(event: Event): void {
        event.stopPropagation();
        const { dataset, value } = event.target as HTMLInputElement;
        this.tried = undefined;
        void setLevel(dataset.topic as Topic, value as Level).then(this.noteKept);
    }

    /* What is said is also shown, and a sound says what it was for. */
    handleTry(event: Event): void {
        const topic = (event.currentTarget as HTMLElement).dataset.topic as Topic;
        const level = levelNow(this.levels, topic);
        const text = fill(TRIED[level], TOPIC_NAMES[topic]);
        this.tried = { topic, text };
        announce({ text, topic: level === 'off' ? 'status' : topic, sensitivity: 'none' });
    }

    private readonly noteKept = (isKept: boolean): void => {
        if (!isKept && !this.isLost) announce({ text: WORDS.notKept, topic: 'status' });
        this.hasFailed = !isKept;
    };

    private read(): void {
        this.levels = announcementLevels();
        this.privacy = announcementPrivacy();
        this.canSound = canSound();
        this.isKept = keepsSettings();
    }
}
