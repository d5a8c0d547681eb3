/* What holds of every field, whatever it was given. */
import { computeAccessibleName } from 'dom-accessibility-api';
import { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import {
    controlsOf,
    giveFiles,
    isText,
    inside,
    labelOf,
    type,
    type Field,
    type FieldUnderTest,
} from '../fieldUnderTest';
import { unhandledRejections } from '../jest/unhandledRejections';
import { mount, rendered, unmountAll } from '../mount';
import { brokenProperty, goodProperties, type FieldInput } from './fieldInputs';
import { unexpectedIn } from './unexpected';

const WITHOUT_A_NAME = 'Field without a name';

/** Something that is put wrong on purpose, before a field is looked at. */
export type Plant = (field: Field) => void;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/* Without what assistive technology leaves out, such as the mark of what is required. */
function wordsOf(label: Element): string {
    const copy = label.cloneNode(true) as Element;
    for (const one of copy.querySelectorAll('[aria-hidden="true"]')) one.remove();
    return plain(copy.textContent ?? '');
}

/* LWC's development mode, of an author's list of fields: it names the property, and nothing of its value. */
const UNKNOWN_PROPERTY = /^\[LWC warn\]: Unknown public property "/;

/* What the label names: its control, the group around it, or what says so by its id. */
function namedBy(label: HTMLElement): Element | null {
    const root = label.getRootNode() as ShadowRoot;
    if (label instanceof HTMLLabelElement) return root.querySelector(`[id="${label.htmlFor}"]`);
    if (label instanceof HTMLLegendElement) return label.parentElement;
    return root.querySelector(`[aria-labelledby~="${label.id}"]`);
}

/* What dom-accessibility-api asks for, and synthetic shadow refuses. */
function allowIds(root: ShadowRoot): void {
    const getElementById = (id: string): Element | null => root.querySelector(`[id="${id}"]`);
    Object.defineProperty(root, 'getElementById', { value: getElementById, configurable: true });
}

function wrongName(field: Field, expected: string): readonly string[] {
    const label = labelOf(field) as HTMLElement | null; // None, where rendering threw.
    const named = label && namedBy(label);
    if (!named) return ['a label that names nothing'];
    allowIds(label.getRootNode() as ShadowRoot);
    const words = wordsOf(label);
    const wrong: string[] = [];
    if (!words.startsWith(plain(expected))) wrong.push('another label than was given');
    if (plain(computeAccessibleName(named)) !== words) wrong.push('a name that is not the label');
    return wrong;
}

declare const salusLabels: Record<string, string>;

/* The states that every message is to say something of. What a pattern asks for only its author can say. */
function wrongWords({ validity, validationMessage }: Field): readonly string[] {
    if (validity.valid) return validationMessage ? ['words without an error'] : [];
    if (!validationMessage.trim()) return ['an error without words'];
    const saysNothing = validationMessage === salusLabels.Salus_CheckAnswer;
    const isOfAuthor = validity.patternMismatch || validity.customError;
    return saysNothing && !isOfAuthor ? ['an error that says nothing'] : [];
}

function wrongInPage(field: Field, label: unknown): readonly string[] {
    const elements = inside(field);
    const isText = typeof label === 'string' || typeof label === 'number';
    const expected = (isText && String(label).trim()) || WITHOUT_A_NAME;
    const addresses = elements.flatMap((one) =>
        ['href', 'src', 'action', 'formaction'].map((name) => one.getAttribute(name) ?? ''),
    );
    return [
        ...unexpectedIn(elements),
        ...(addresses.some((one) => /^\W*(javascript|data|vbscript)\W*:/i.test(one))
            ? ['an address that runs']
            : []),
        ...('pwned' in window ? ['a script that ran'] : []),
        ...wrongName(field, expected),
        ...wrongWords(field),
    ];
}

/* A file has the text for its name. */
function typeInto(field: Field, text: string): void {
    const control = controlsOf(field).find(
        (one) => (isText(one) || one.type === 'file') && !one.disabled,
    );
    if (!control) return;
    control.focus();
    if (isText(control)) type(control, text);
    else giveFiles(control, [new File(['some bytes'], text)]);
    control.blur();
}

/** Gives a field an odd input, and says what is wrong then. */
export async function wrongInField(
    member: FieldUnderTest,
    property: string,
    input: FieldInput,
    plant: Plant = () => undefined,
): Promise<readonly string[]> {
    const good = goodProperties(member);
    const odd = brokenProperty(good, property, input.steps);
    const wrong = new Set<string>();
    const thrown = ({ error }: Pick<ErrorEvent, 'error'>): unknown =>
        wrong.add(`thrown: ${String((error as Error)?.stack ?? error).slice(0, 600)}`);
    installProblemSink((problem) => {
        if (!(problem instanceof SalusProblem)) wrong.add('a problem of no type');
        if (problem.message.includes('CANARY')) wrong.add('a value in a problem');
    });
    const lines = (['error', 'warn'] as const).map((method) =>
        jest.spyOn(console, method).mockImplementation((...[line]: unknown[]) => {
            if (!UNKNOWN_PROPERTY.test(String(line))) wrong.add(`the console line ${String(line)}`);
        }),
    );
    window.addEventListener('error', thrown);
    try {
        const go = async (): Promise<void> => {
            const { bundle, component } = member;
            const field = mount<Field>(bundle, component, { ...good, ...(!input.isLate && odd) });
            await rendered();
            if (input.isLate) Object.assign(field, odd);
            await rendered();
            typeInto(field, input.typed);
            field.setCustomValidity(input.message);
            field.reportValidity();
            await rendered();
            plant(field);
            const { label } = { ...good, ...odd };
            for (const one of wrongInPage(field, label)) wrong.add(one);
        };
        if (await unhandledRejections(go)) wrong.add('an unhandled rejection');
    } catch (error) {
        thrown({ error });
    } finally {
        unmountAll();
        await rendered();
        window.removeEventListener('error', thrown);
        for (const line of lines) line.mockRestore();
        Reflect.deleteProperty(window, 'pwned');
    }
    return [...wrong];
}
