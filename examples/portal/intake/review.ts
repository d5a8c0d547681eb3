import { COUNTRIES, type Address } from 'c/salusCoreAddress';
import { sayDate } from 'c/salusCoreDates';
import type { Entry } from 'c/salusCoreEntries';
import { endOf } from 'c/salusCoreIdentifiers';
import { nameLine, type PersonName } from 'c/salusCoreNames';
import { writeNumber, type Phone } from 'c/salusCorePhone';
import type { ReviewItem } from 'c/salusReviewList';
import locale from '@salesforce/i18n/locale';
import { isForChild, type Answers, type Page } from './pages';
import { labelsFor, options, words } from './words';

type Say = (answer: never) => string;

const labelOf = (value: unknown, choices: readonly { value: string; label: string }[]): string =>
    choices.find((one) => one.value === value)?.label ?? '';

const sayName: Say = (name: PersonName) => nameLine(name, locale);

/* At home the country goes without saying; what is no code stays as it is. */
function sayCountry(country: string): string {
    if (country === 'US') return '';
    if (!COUNTRIES.includes(country)) return country;
    return new Intl.DisplayNames(locale, { type: 'region' }).of(country)!;
}

const sayAddress: Say = ({ line1, line2, city, region, postalCode, country }: Address) =>
    [line1, line2, city, [region, postalCode].filter(Boolean).join(' '), sayCountry(country)]
        .filter(Boolean)
        .join(', ');

const sayAllergies: Say = (chosen: readonly (string | { readonly text: string })[]) =>
    chosen
        .map((one) => (typeof one === 'string' ? labelOf(one, options.allergies) : one.text))
        .join(', ');

const sayMedicines: Say = (medicines: readonly Entry[]) =>
    medicines
        .map(({ drug, dose, often }) =>
            [drug, dose, labelOf(often, options.medicineFields[2]!.options!)]
                .filter(Boolean)
                .join(', '),
        )
        .join('; ');

const sayDocuments: Say = (files: readonly { readonly name: string }[]) =>
    files.map(({ name }) => name).join(', ');

const sayConsent: Say = ({ decision }: { readonly decision: string }) =>
    decision === 'agreed' ? words.consentAgreed : '';

interface Question {
    readonly page: Page;
    readonly label: string;
    readonly say: Say;
}

/* In the order in which they are asked. */
const questionsFor = (hasParent: boolean): Readonly<Record<string, Question>> => {
    const labels = labelsFor(hasParent);
    const question = (page: Page, label: string, say: Say): Question => ({ page, label, say });
    const who = question('about', words.who, (value) => labelOf(value, options.who));
    const parent = question('about', words.parent, sayName);
    return {
        who,
        ...(hasParent && { parent }),
        person: question('about', labels.person, sayName),
        birthDate: question('about', labels.birthDate, (date) => sayDate(date, locale)),
        address: question('about', labels.address, sayAddress),
        phone: question('about', words.phone, (phone: Phone) => writeNumber(phone, '')),
        member: question('about', words.member, (id) => `${words.memberEnds} ${endOf(id, 4)}`),
        allergies: question('health', labels.allergies, sayAllergies),
        medicines: question('health', labels.medicines, sayMedicines),
        documents: question('health', words.documents, sayDocuments),
        consent: question('health', words.consent, sayConsent),
    };
};

/** The page on which a question is asked. */
export const pageOf = (key: string): Page => questionsFor(true)[key]?.page ?? 'about';

const asked = (answers: Answers): Readonly<Record<string, Question>> =>
    questionsFor(isForChild(answers));

/** The answers to what is asked: a parent's name is none for who comes for themselves after all. */
export const askedAnswers = (answers: Answers): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([key]) => key in asked(answers)));

/* What a draft of another shape holds is shown as no answer. */
function inWords({ say }: Question, answer: unknown): string {
    try {
        return answer ? say(answer as never) : '';
    } catch {
        return '';
    }
}

/** Every question with its answer in words. */
export const reviewItems = (answers: Answers): readonly ReviewItem[] =>
    Object.entries(asked(answers)).map(([key, question]) => ({
        key,
        label: question.label,
        value: inWords(question, answers[key]),
        changeable: true,
    }));
