import fc from 'fast-check';
import { elementsUnder } from '../texts';

/** What a person does next: goes on as the page asks, presses anything, or waits. */
export type Step =
    | { readonly does: 'goes on' | 'presses'; readonly pick: number }
    | { readonly does: 'waits'; readonly ms: number };

const pick = fc.nat({ max: 200 });
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
    fc.oneof(
        { weight: 8, arbitrary: pick.map((at) => ({ does: 'goes on', pick: at }) as const) },
        { weight: 2, arbitrary: pick.map((at) => ({ does: 'presses', pick: at }) as const) },
        {
            weight: 1,
            arbitrary: fc
                .constantFrom(1_000, 31_000, 480_000, 600_000, 86_400_000)
                .map((ms) => ({ does: 'waits', ms }) as const),
        },
    ),
    { minLength: 10, maxLength: 24 },
);

const above = (element: Element): Element | null => {
    if (element.assignedSlot) return element.assignedSlot;
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
};

function isVisible(element: Element): boolean {
    for (let at: Element | null = element; at; at = above(at)) {
        if ((at as HTMLElement).hidden) return false;
        if (at instanceof HTMLDialogElement && !at.open) return false;
    }
    return true;
}

function isIn(element: Element, dialog: Element): boolean {
    for (let at: Element | null = element; at; at = above(at)) if (at === dialog) return true;
    return false;
}

/** What is on the page that a person can see; of an open dialog only what is in it. */
export function seen(page: Element, selector: string): HTMLElement[] {
    const all = elementsUnder(page);
    const dialog = all.find((one) => one instanceof HTMLDialogElement && one.open);
    const found = all.filter((one) => one.matches(selector) && isVisible(one));
    return (dialog ? found.filter((one) => isIn(one, dialog)) : found) as HTMLElement[];
}

/** What can be pressed or filled in now. */
export const controls = (page: Element): HTMLElement[] =>
    seen(page, 'button, input, select').filter(
        (one) =>
            !(one as HTMLInputElement).disabled && one.getAttribute('aria-disabled') !== 'true',
    );

const TYPED: Readonly<Record<string, string>> = {
    tel: '555 0100',
    'bday-day': '5',
    'bday-month': '4',
    'bday-year': '1961',
};

function type(input: HTMLInputElement): void {
    input.focus();
    input.value = TYPED[input.autocomplete] ?? 'CANARY typed';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input.blur();
}

function press(one: HTMLElement): void {
    if (one instanceof HTMLInputElement && one.type !== 'radio' && one.type !== 'checkbox')
        type(one);
    else one.click();
}

const inputsOf = (page: Element): HTMLInputElement[] =>
    controls(page).filter((one): one is HTMLInputElement => one instanceof HTMLInputElement);

/* The next thing that the page asks for. */
function nextOf(page: Element, at: number): HTMLElement | undefined {
    const inputs = inputsOf(page);
    const radios = inputs.filter(({ type: kind }) => kind === 'radio');
    const isAnswered = radios.some(({ checked }) => checked);
    const empty = inputs.find(({ type: kind, value }) => kind !== 'radio' && !value);
    const isDetails = inputs.length > radios.length;
    if (!isDetails && radios.length && !isAnswered) return radios[at % radios.length];
    if (empty) return empty;
    const all = controls(page);
    return (
        all.find((one) => one.matches('.button-primary')) ??
        all.find((one) => one.textContent?.includes('Try again'))
    );
}

/** Does a step, of those that can be done. */
export function take(page: Element, step: Exclude<Step, { does: 'waits' }>): void {
    const all = controls(page);
    const wanted = step.does === 'goes on' ? nextOf(page, step.pick) : undefined;
    const one = wanted ?? all[step.pick % all.length];
    if (one) press(one);
}
