import { api } from 'lwc';
import { asText, fill } from 'c/salusCoreWords';
import { isZone } from 'c/salusCoreZones';
import SalusDisplay from 'c/salusDisplay';
import { report } from 'c/salusHostProblems';
import { lang, locale, zone as personZone } from 'c/salusPlatformLocale';
import { sayAnswer } from 'c/salusCoreQuestionnaireFields';
import entryName from '@salesforce/label/c.Salus_Entry_Name';
import no from '@salesforce/label/c.Salus_Questionnaire_No';
import notAnswered from '@salesforce/label/c.Salus_NotAnswered';
import yes from '@salesforce/label/c.Salus_Questionnaire_Yes';
import amended from '@salesforce/label/c.Salus_Questionnaire_Amended';
import answered from '@salesforce/label/c.Salus_Questionnaire_Answered';
import answers from '@salesforce/label/c.Salus_Questionnaire_Answers';
import mistake from '@salesforce/label/c.Salus_Questionnaire_Mistake';
import others from '@salesforce/label/c.Salus_Questionnaire_Others';
import uncertain from '@salesforce/label/c.Salus_Questionnaire_Uncertain';
import unfinished from '@salesforce/label/c.Salus_Questionnaire_Unfinished';
import unreadable from '@salesforce/label/c.Salus_Questionnaire_AnswersUnreadable';
import { readAnswers, type AnswersView } from './answersView';

const WORDS = { yes, no, entryName, notAnswered, unreadable };
const STATUS: Readonly<Record<string, string>> = {
    completed: '',
    amended,
    'in-progress': unfinished,
    stopped: unfinished,
    'entered-in-error': mistake,
};

/**
 * The answers to a FHIR R4 Questionnaire, to be read and printed: every question that was asked, in the
 * form's order and words, also where it was not answered.
 *
 * @status trial
 */
export default class SalusQuestionnaireAnswers extends SalusDisplay {
    /** The form: an R4 Questionnaire as JSON text. */
    @api questionnaire: unknown = '';
    /** FHIR ValueSets that the form refers to and doesn't contain. */
    @api valueSets: readonly unknown[] = [];
    /** The IANA zone in which times are said. Without one the signed-in user's. */
    @api zone = '';

    /** What was answered: an R4 QuestionnaireResponse to this form as JSON text. */
    @api
    get response(): unknown {
        return this.given;
    }
    set response(response: unknown) {
        this.given = response;
    }

    /** Whom the answers are about, for paper: “Robin Sample, born March 4, 1961”. */
    @api
    get person(): string {
        return this.about;
    }
    set person(person: string) {
        this.about = asText(person).trim();
    }

    readonly words = { others, uncertain, unreadable };
    private given: unknown = '';
    private about = '';
    /* What was read last, and from what: a rendering asks several times. */
    private readonly last: { from?: readonly unknown[]; view?: AnswersView } = {};

    get view(): AnswersView | undefined {
        const { questionnaire, given: response, valueSets, shownZone, headingLevel: level } = this;
        const from = [questionnaire, response, valueSets, shownZone, level];
        const { last } = this;
        if (last.from?.every((one, index) => one === from[index])) return last.view;
        const saying = { locale, zone: shownZone, words: WORDS };
        const languages = [locale, lang];
        const read = response
            ? readAnswers({
                  ...{ questionnaire, response, valueSets: valueSets ?? [] },
                  ...{ languages, level, saying },
              })
            : { problems: [] };
        Object.assign(last, { from, view: read.view });
        // In a microtask of its own: a sink that throws changes nothing for the person.
        if (!read.view && read.problems[0])
            void Promise.resolve(read.problems[0]).then((problem) => report(problem));
        return read.view;
    }

    get isUnreadable(): boolean {
        return this.isReady && Boolean(this.given) && !this.view;
    }

    get isShown(): boolean {
        return this.isReady && Boolean(this.view);
    }

    get heading(): string {
        return this.view?.title || answers;
    }

    /** When it was answered, and that it isn't finished, was changed, or is a mistake. */
    get notes(): readonly { readonly key: number; readonly text: string }[] {
        const { authored = '', status = '' } = this.view ?? {};
        const value = { type: 'dateTime', value: authored } as const;
        const said = sayAnswer({ value }, { locale, zone: this.shownZone, words: WORDS });
        return [
            this.about,
            authored && fill(answered, said),
            Object.hasOwn(STATUS, status) ? STATUS[status]! : status,
        ]
            .filter(Boolean)
            .map((text, key) => ({ key, text }));
    }

    get hasOthers(): boolean {
        return (this.view?.others.length ?? 0) > 0;
    }

    get innerLevel(): number {
        return Math.min(6, this.headingLevel + 1);
    }

    protected clear(): void {
        this.given = '';
        this.about = '';
        this.last.from = undefined;
        this.last.view = undefined;
    }

    private get shownZone(): string {
        const zone = this.zone || personZone;
        return isZone(zone) ? zone : '';
    }
}
