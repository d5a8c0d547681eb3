import {
    readQuestionnaire,
    type Questionnaire,
    type ReadQuestionnaire,
} from 'c/salusCoreQuestionnaire';
import {
    blockingIn,
    pagesOfForm,
    type Asking,
    type Blocking,
    type FormPage,
} from 'c/salusCoreQuestionnaireFields';
import { SalusProblem } from 'c/salusCoreProblems';
import { report } from 'c/salusHostProblems';
import { lang, locale } from 'c/salusPlatformLocale';
import { askingWords } from 'c/salusQuestions';
import { TAG } from './requests';

/** A form as this page puts it to a person. */
export interface Form {
    readonly questionnaire: Questionnaire;
    readonly pages: readonly FormPage[];
    readonly asking: Asking;
}

/** What came of reading a form: one that can be answered, or why it can't. */
export interface ReadForm {
    readonly form?: Form;
    readonly title: string;
    /** None where there is a form, or where what was given is no form at all. */
    readonly blocking: readonly Blocking[];
}

/** What a form is read with. */
export interface ReadingOptions {
    readonly zone: string;
    readonly valueSets: readonly unknown[];
    /** Whether the app stores files. */
    readonly canUpload: boolean;
}

/* In a microtask of its own: a sink that throws changes nothing for the person. */
const tell = (problem: SalusProblem): void => void Promise.resolve().then(() => report(problem));

function tellAll({ problems }: ReadQuestionnaire, blocking: readonly Blocking[]): void {
    problems.forEach(tell);
    if (blocking.some(({ code }) => code === 'zone'))
        tell(
            new SalusProblem(
                'missing-zone',
                TAG,
                'zone',
                'this form asks for times: give an IANA zone, such as America/New_York',
            ),
        );
    if (blocking.some(({ name }) => name === 'attachment'))
        tell(
            new SalusProblem(
                'missing-adapter',
                TAG,
                'upload',
                'this form asks for files: give the function that sends one',
            ),
        );
}

/** Reads a form. What it asks for and the page can't do is reported, and keeps it from being sent. */
export function readForm(
    source: unknown,
    { zone, valueSets, canUpload }: ReadingOptions,
): ReadForm {
    const read = readQuestionnaire(source, { languages: [locale, lang], valueSets });
    const { questionnaire } = read;
    const blocking = questionnaire ? blockingIn(questionnaire, { zone, canUpload }) : [];
    tellAll(read, blocking);
    const title = questionnaire?.title?.text ?? '';
    if (!questionnaire || blocking.length) return { title, blocking };
    const asking = { words: askingWords, locale, zone };
    return { form: { questionnaire, pages: pagesOfForm(questionnaire), asking }, title, blocking };
}
