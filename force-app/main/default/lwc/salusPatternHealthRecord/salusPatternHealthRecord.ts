import { LightningElement, api } from 'lwc';
import type { RuleSet } from 'c/salusCoreDose';
import type { PatientView } from 'c/salusCoreFhirPatient';
import { isIdentified, officialName } from 'c/salusCoreFhirPatient';
import {
    NOT_ASKED,
    partAfter,
    RECORD_PARTS,
    type PartEvent,
    type PartState,
    type RecordPart,
} from 'c/salusCoreHealthRecord';
import { SalusProblem } from 'c/salusCoreProblems';
import { momentOf } from 'c/salusCoreZones';
import { report } from 'c/salusHostProblems';
import { can } from 'c/salusHostRequests';
import type { HealthRecordAdapter } from 'c/salusPortHealthRecord';
import { Loading, TAG } from './loading';
import { readPart, type ReadPart } from './reading';
import { sectionOf, sectionsOf, type Section } from './sections';
import { words } from './words';

type States = Readonly<Record<RecordPart, PartState>>;

const NOTHING = Object.freeze(
    Object.fromEntries(RECORD_PARTS.map((part) => [part, NOT_ASKED])),
) as States;

/**
 * A person's record: who they are, and their allergies, medicines, conditions, results, vital signs, vaccinations,
 * care teams and documents, each asked for by itself. Nothing is shown before it is clear whose record it is.
 *
 * @fires open - The person asks to open a file of a document: `detail.id`. It does not bubble.
 * @status trial
 */
export default class SalusPatternHealthRecord extends LightningElement {
    /** What reads the record from the server. Required. */
    @api adapter?: HealthRecordAdapter;
    /** Which parts there are: a portal without documents leaves them out. The person is always one. */
    @api parts: readonly RecordPart[] = RECORD_PARTS;
    /** The rules by which doses are written: `us` or `uk`. */
    @api ruleSet: RuleSet = 'us';
    /** The day on which a clinician signed off the words of the page’s language, as `YYYY-MM-DD`. */
    @api translationReviewed = '';
    /** The person's IANA zone, in which instants are said and in which it is today. */
    @api zone = '';
    /** Whether there are buttons that ask the app to open a document's file. */
    @api openable = false;

    readonly words = words;
    private states = NOTHING;
    private read = new Map<object, ReadPart>();
    private readonly loading = new Loading((part, event) => this.change(part, event));

    connectedCallback(): void {
        if (can(this.adapter, 'readPart')) return this.loadAll();
        const help = 'give the HealthRecordAdapter, with readPart';
        report(new SalusProblem('missing-adapter', TAG, 'adapter', help));
    }

    disconnectedCallback(): void {
        this.drop();
    }

    get person(): Section {
        return sectionOf('patient', this.states.patient, this.readOf);
    }

    get patient(): PatientView | undefined {
        const { patient } = this.person.given as { patient?: PatientView };
        return patient && isIdentified(patient) ? patient : undefined;
    }

    /** Whether there is an answer, and it isn't clear whose record it is. */
    get isNobody(): boolean {
        return Boolean(this.states.patient.answer) && !this.patient;
    }

    /** Whether who the person is has still to come, or can't. */
    get isUnknown(): boolean {
        return !this.states.patient.answer;
    }

    get personName(): string {
        return this.patient ? (officialName(this.patient.names)?.text ?? '') : '';
    }

    /** The oldest of what the page shows: none of it is older. */
    get asOf(): string {
        const all = this.shownParts.flatMap((part) => this.states[part].answer?.asOf ?? []);
        return all.reduce(
            (least, one) => (momentOf(one) < momentOf(least) ? one : least),
            all[0] ?? '',
        );
    }

    get sections(): readonly Section[] {
        return sectionsOf(this.states, this.shownParts, this.readOf);
    }

    handleGoTo({ currentTarget }: Event): void {
        const { part } = (currentTarget as HTMLElement).dataset;
        const headings = this.template?.querySelectorAll<HTMLElement>('c-salus-heading') ?? [];
        [...headings].find((one) => one.dataset.part === part)?.focus();
    }

    handleRetry({ currentTarget }: Event): void {
        const { part } = (currentTarget as HTMLElement).dataset;
        const { adapter } = this;
        if (can(adapter, 'readPart')) void this.loading.ask(adapter, part as RecordPart);
    }

    handleOpen({ detail }: CustomEvent<{ readonly id: string }>): void {
        this.dispatchEvent(new CustomEvent('open', { detail: { id: detail.id } }));
    }

    handlePurge(): void {
        this.drop();
    }

    handleRestore(): void {
        this.loadAll();
    }

    private get shownParts(): readonly RecordPart[] {
        const given = Array.isArray(this.parts) ? this.parts : RECORD_PARTS;
        return RECORD_PARTS.filter((part) => part === 'patient' || given.includes(part));
    }

    private loadAll(): void {
        const { adapter } = this;
        if (!can(adapter, 'readPart')) return;
        for (const part of this.shownParts) void this.loading.ask(adapter, part);
    }

    private drop(): void {
        this.loading.stop();
        this.states = NOTHING;
        this.read.clear();
    }

    private change(part: RecordPart, event: PartEvent): void {
        this.states = Object.freeze({
            ...this.states,
            [part]: partAfter(this.states[part], event),
        });
    }

    /* Each answer is read once. */
    private readonly readOf = (part: RecordPart, { answer }: PartState): ReadPart | undefined => {
        if (!answer) return undefined;
        const there = this.read.get(answer);
        if (there) return there;
        const read = readPart(part, answer);
        this.read.set(answer, read);
        read.problems.forEach((problem) => void Promise.resolve().then(() => report(problem)));
        return read;
    };
}
