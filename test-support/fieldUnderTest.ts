import type { LightningElement } from 'lwc';
import type { FieldValue, FormField } from 'c/salusCoreField';
import { elementsUnder } from './texts';
import { mount, rendered } from './mount';

/** A field as the suite handles it: the public API and nothing else. */
export type Field = HTMLElement &
    Omit<FormField, 'value'> & { value: unknown } & Record<'error' | 'sensitivity', string> & {
        setCustomValidity(message: string): void;
        showHelpMessageIfInvalid(): void;
    };

/** What the suite has to know of a field: `__tests__/asField.ts` beside it has it. */
export interface FieldDeclaration {
    /** What it needs besides a label, such as its choices. */
    readonly properties?: Readonly<Record<string, unknown>>;
    /** An answer that is right, and so odd that it stands nowhere else in the page. */
    readonly validAnswer: FieldValue;
    /** Its answer while there is none. Left out, ''. */
    readonly empty?: FieldValue;
    /** Answers as a person does; resolves when the field has the answer. Left out, types into the first
     *  control. */
    readonly answer?: (field: HTMLElement, answer: never) => void | Promise<void>;
    /** Whether it shows no answer. Left out, whether nothing is in its native controls. */
    readonly isEmpty?: (field: HTMLElement) => boolean;
    /** What it says when nothing was answered; a composite field, what its parts say. Left out, the
     *  words of the base. */
    readonly missing?: string | readonly string[];
    /** Its level, where a page can't change it. */
    readonly fixedSensitivity?: string;
}

export interface FieldUnderTest extends FieldDeclaration {
    readonly bundle: string;
    readonly component: typeof LightningElement;
    /** Says which of several kinds of answer is tested. */
    readonly as?: string;
}

/** All that is inside a field, also in the templates of what it is made of. */
export const inside = (field: Element): readonly Element[] => elementsUnder(field);

/** The native controls of a field, and of the fields inside it. */
export const controlsOf = (field: Element): readonly HTMLInputElement[] =>
    inside(field).filter((one): one is HTMLInputElement => one.matches('input, select, textarea'));

const own = (field: Element, selector: string): HTMLElement =>
    field.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** Whether text is typed into it. */
export const isText = (control: Element): boolean =>
    control.matches('input:not([type="radio"], [type="checkbox"], [type="file"]), textarea');

export const isSelect = (control: Element): control is HTMLSelectElement =>
    control.matches('select');

/** What of a field an answer goes into: a list of days to go to is not. */
export const entriesOf = (field: Element): HTMLInputElement[] =>
    controlsOf(field).filter((control) => !control.matches('[data-navigates]'));

const isEmptyControl = (control: HTMLInputElement): boolean => {
    if (isSelect(control)) return control.selectedIndex < 1;
    return isText(control) ? !control.value : !control.checked;
};

/** The name of a field: its label, or the legend of its group. */
export const labelOf = (field: Element): HTMLElement => own(field, '.label');

/** What describes an element, in words. Ids don't cross the shadow root that the element is in. */
export const descriptionOf = (described: Element): string =>
    (described.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .filter(Boolean)
        .map((id) => (described.getRootNode() as ShadowRoot).querySelector(`[id="${id}"]`))
        .map((one) => one?.textContent ?? '')
        .join(' ');

/** The errors that a field shows, or the fields inside it. */
export const errorsOf = (field: Element): string[] =>
    inside(field)
        .filter((one) => one.matches('.error'))
        .map(({ textContent }) => textContent!.trim())
        .filter(Boolean);

/** The words of the first error that a field shows, or ''. */
export const errorOf = (field: Element): string => errorsOf(field)[0] ?? '';

/** The element that has the focus, in whichever template. */
export function focused(): Element | null {
    let { activeElement } = document;
    while (activeElement?.shadowRoot?.activeElement)
        activeElement = activeElement.shadowRoot.activeElement;
    return activeElement;
}

/** Types into one control as a browser does. */
export function type(control: HTMLInputElement, text: string): void {
    const crossing = { bubbles: true, composed: true, cancelable: true };
    control.dispatchEvent(new InputEvent('beforeinput', crossing));
    control.value = text;
    control.dispatchEvent(new InputEvent('input', crossing));
    control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Chooses an option of a list as a browser does. */
export function choose(list: HTMLSelectElement, index: number): void {
    const crossing = { bubbles: true, composed: true };
    list.selectedIndex = index;
    list.dispatchEvent(new Event('input', crossing));
    list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Gives files to a control as a browser does after they are chosen. They stay in no test environment. */
export function giveFiles(control: HTMLInputElement, files: readonly File[]): void {
    const crossing = { bubbles: true, composed: true };
    Object.defineProperty(control, 'files', { configurable: true, value: files });
    control.dispatchEvent(new Event('input', crossing));
    control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Moves the focus out of a field, to a button beside it. */
export async function leave(field: Element): Promise<void> {
    const button = document.createElement('button');
    field.parentNode!.appendChild(button);
    button.focus();
    button.remove();
    await rendered();
}

/** What a check of the suite works with. */
export interface Trial extends Required<
    Omit<FieldDeclaration, 'answer' | 'missing' | 'fixedSensitivity' | 'isEmpty'>
> {
    readonly missing: readonly string[];
    readonly fixedSensitivity: string | undefined;
    make(own?: Readonly<Record<string, unknown>>, parent?: Element): Promise<Field>;
    /** A required field without an answer that shows so. */
    makeWrong(): Promise<Field>;
    answer(field: Field, answer: FieldValue): Promise<void>;
    /** Gives an answer that only the page can find wrong: every kind of field can have one. */
    answerWrongly(field: Field): Promise<void>;
    isEmpty(field: Field): boolean;
}

export function trialOf(tested: FieldUnderTest): Trial {
    const { bundle, component, properties = {}, validAnswer, empty = '' } = tested;
    const typeIt = (field: Field, text: FieldValue): void =>
        type(controlsOf(field)[0]!, text as string);
    const answerIt = (tested.answer ?? typeIt) as (field: Field, answer: FieldValue) => void;
    const answer = async (field: Field, given: FieldValue): Promise<void> => answerIt(field, given);
    const make = async (more: object = {}, parent?: Element): Promise<Field> => {
        const given = { label: 'Question', name: 'question', ...properties, ...more };
        const field = mount<Field>(bundle, component, given, parent);
        await rendered();
        return field;
    };
    return {
        properties,
        validAnswer,
        empty,
        missing: [tested.missing ?? 'Enter an answer'].flat(),
        fixedSensitivity: tested.fixedSensitivity,
        make,
        answer,
        makeWrong: async () => {
            const field = await make({ required: true });
            field.reportValidity();
            await rendered();
            return field;
        },
        answerWrongly: (field) => {
            field.setCustomValidity('Taken');
            field.focus();
            return answer(field, validAnswer);
        },
        isEmpty: tested.isEmpty ?? ((field) => entriesOf(field).every(isEmptyControl)),
    };
}
