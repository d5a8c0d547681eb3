import { LightningElement, api } from 'lwc';
import type { FieldValue, Subject } from 'c/salusCoreField';
import { SalusProblem } from 'c/salusCoreProblems';
import { fieldName, wordsOfError } from 'c/salusCoreQuestionnaireFields';
import type { PurgeReason } from 'c/salusCoreSensitivity';
import { asText } from 'c/salusCoreWords';
import { isZone } from 'c/salusCoreZones';
import { report } from 'c/salusHostProblems';
import { can } from 'c/salusHostRequests';
import { zone as personZone } from 'c/salusPlatformLocale';
import type { DraftStore } from 'c/salusPortDraftStore';
import type { QuestionnaireAdapter } from 'c/salusPortQuestionnaire';
import type { UploadFile } from 'c/salusPortUploads';
import type { FormErrors } from 'c/salusForm';
import { Filling } from './filling';
import { readForm, type ReadForm } from './form';
import { blockedNotes, type Note } from './notes';
import { blank, type QuestionnaireState } from './pages';
import type { QuestionnairePage, ResponseAbout } from './questionnairePage';
import { TAG } from './requests';
import { headingOf, View } from './view';
import { words } from './words';

type Frame = HTMLElement & { askToLeave(): Promise<boolean> };
type FormElement = HTMLElement & { showErrors(errors: FormErrors): void };
type QuestionsElement = HTMLElement & { focusField(name: string): void };

const NOTHING: ReadForm = Object.freeze({ title: '', blocking: [] });

/**
 * Has a person answer a FHIR R4 `Questionnaire`, one page at a time, check the answers and send them as a
 * `QuestionnaireResponse`. What the form asks for and the kit can't do is said, and nothing is sent.
 * Rules: docs/questionnaire.md, docs/tasks.md.
 *
 * @fires sent - The answers have arrived. It carries nothing.
 * @fires leave - The person chose to leave without sending.
 * @status trial
 */
export default class SalusPatternQuestionnaire
    extends LightningElement
    implements QuestionnairePage
{
    /** What takes the answers. Required. */
    @api adapter?: QuestionnaireAdapter;
    /** Whom the answers are about and who gives them, as ids: `{ subject: 'Patient/123', source: 'RelatedPerson/7' }`. */
    @api about: ResponseAbout = {};
    /** Whose answers they are: `other` when acting for somebody, so that the browser offers none. */
    @api subject: Subject = 'self';
    /** FHIR ValueSets that the form refers to and doesn't contain. Before it is connected. */
    @api valueSets: readonly unknown[] = [];
    /** The IANA zone in which times are meant. Without one the signed-in user's. Before it is connected. */
    @api zone = '';
    /** Sends a file, and resolves to the id that becomes its address in the response. A form that asks for
     *  files needs it. Before it is connected. */
    @api upload?: UploadFile;
    /** What happens next, on the last page. */
    @api nextText = '';
    /** Where a form is answered that can't be sent from here, or is refused: the clinic's page, an `https:` link. */
    @api helpLink = '';
    /** The clinic's number, for the same. */
    @api helpPhone = '';
    /** Where unsent answers are kept on the server. Without one the person is told before leaving. */
    @api draftStore?: DraftStore;
    /** What its drafts are called, where an app has several forms. It says nothing of the person. */
    @api draftTask = 'questionnaire';
    /** Whether the page around it owns the browser's history, as a Flow screen or a modal does. */
    @api noHistory = false;

    /** The form: an R4 Questionnaire as JSON text. An object will do, but its decimals have lost digits. */
    @api
    get questionnaire(): unknown {
        return this.given;
    }
    set questionnaire(given: unknown) {
        if (given === this.given) return;
        this.given = given;
        if (this.isConnected) this.open();
    }

    /** Whose answers a draft holds: an id of the app's for the person, who is shown no other's. */
    @api
    get draftSubject(): string {
        return this.person;
    }
    set draftSubject(person: string) {
        if (person === this.person) return;
        this.filling?.host.changeSubject();
        this.person = person;
        if (this.isConnected) this.filling?.open();
    }

    /** For an app that is about to show another page: asks first, if there are unsent answers. */
    @api
    async mayLeave(): Promise<boolean> {
        return !this.filling?.draft || ((await this.frame?.askToLeave()) ?? true);
    }

    readonly words = words;
    upcoming: QuestionnaireState = blank;
    shown: QuestionnaireState = blank;
    read = NOTHING;
    private given: unknown;
    private person = '';
    private focusNext = '';
    private filling?: Filling;

    connectedCallback(): void {
        if (!can(this.adapter, 'send'))
            report(
                new SalusProblem(
                    'missing-adapter',
                    TAG,
                    'adapter',
                    'give the QuestionnaireAdapter, with send',
                ),
            );
        if (this.filling) this.filling.start();
        else this.open();
    }

    disconnectedCallback(): void {
        this.filling?.host.stop();
    }

    renderedCallback(): void {
        const { filling } = this;
        filling?.host.rendered(this.frame);
        if (!this.focusNext || filling?.host.isChangingPage) return;
        (this.refs?.questions as QuestionsElement | undefined)?.focusField(this.focusNext);
        this.focusNext = '';
    }

    get hasNothing(): boolean {
        return !this.given || !can(this.adapter, 'send');
    }

    get isBlocked(): boolean {
        return !this.read.form;
    }

    get blockedNotes(): readonly Note[] {
        const { blocking } = this.read;
        return blocking.length ? blockedNotes(blocking) : [{ key: 0, text: words.unreadable }];
    }

    get view(): View | undefined {
        const { form } = this.read;
        return form && new View(form, this.shown);
    }

    get heading(): string {
        const { form } = this.read;
        return form ? headingOf(form, this.upcoming.page) : '';
    }

    get leaveText(): string {
        return this.filling?.host.keepsDrafts ? words.leaveKept : words.leaveLost;
    }

    get shownNextText(): string {
        return asText(this.nextText).trim() || words.sentText;
    }

    readonly handleAnswer = ({ detail }: CustomEvent<{ name: string; value: FieldValue }>): void =>
        this.filling?.answer(detail.name, detail.value);
    readonly handleAdd = ({ detail }: CustomEvent<{ node: string }>): void =>
        this.filling?.add(detail.node);
    readonly handleRemove = ({ detail }: CustomEvent<{ node: string; index: number }>): void =>
        this.filling?.remove(detail.node, detail.index);
    readonly handleSend = (): void => void this.filling?.send();
    readonly handleBack = (): void => this.filling?.back();
    readonly handleRestore = (): void => this.filling?.open();
    readonly handlePurge = ({ detail }: CustomEvent<{ reason: PurgeReason }>): void =>
        this.filling?.host.purge(detail.reason);

    /* What a field can't find out for itself is listed as the fields' own errors are. */
    handleNext(): void {
        const { form } = this.read;
        const errors = this.filling?.next() ?? [];
        if (!form || !errors.length) return;
        const listed = errors.map((error) => {
            const { key, item } = error;
            const isGroup = item.kind === 'group';
            const path = isGroup ? item.label.text || '' : fieldName(key, 'answer');
            const message = wordsOfError(error, form.asking);
            return [path, isGroup ? `${item.label.text}: ${message}` : message];
        });
        (this.refs?.form as FormElement | undefined)?.showErrors(Object.fromEntries(listed));
    }

    handleEdit(event: CustomEvent<{ key: string }>): void {
        this.focusNext = this.filling?.edit(event.detail.key) ?? '';
    }

    handleLeave(): void {
        this.filling?.leave();
        this.dispatchEvent(new CustomEvent('leave'));
    }

    tellSent(): void {
        this.dispatchEvent(new CustomEvent('sent'));
    }

    private open(): void {
        this.filling?.close();
        this.filling = undefined;
        const zone = this.zone || personZone;
        const options = {
            zone: isZone(zone) ? zone : '',
            valueSets: this.valueSets ?? [],
            canUpload: typeof this.upload === 'function',
        };
        this.read = this.given ? readForm(this.given, options) : NOTHING;
        const { form } = this.read;
        if (!form) return;
        this.filling = new Filling(this, form);
        this.filling.start();
    }

    private get frame(): Frame | undefined {
        return this.refs?.frame as Frame | undefined;
    }
}
