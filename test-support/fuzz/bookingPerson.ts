import fc from 'fast-check';
import { controls, type PageView } from './pageView';

/** What a person does next: goes on as the page asks, presses anything, waits, or uses the browser's buttons. */
export type Step =
    | { readonly does: 'goes on' | 'presses'; readonly pick: number; readonly booking: number }
    | { readonly does: 'waits'; readonly ms: number }
    | { readonly does: 'goes back' }
    | { readonly does: 'goes forward' };

const acts = <Does extends 'goes on' | 'presses'>(does: Does) =>
    fc.record({
        does: fc.constant(does),
        pick: fc.nat({ max: 200 }),
        booking: fc.nat({ max: 1 }),
    });
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
    fc.oneof(
        { weight: 16, arbitrary: acts('goes on') },
        { weight: 4, arbitrary: acts('presses') },
        {
            weight: 2,
            arbitrary: fc
                .constantFrom(1_000, 31_000, 480_000, 600_000, 86_400_000)
                .map((ms) => ({ does: 'waits', ms }) as const),
        },
        {
            weight: 1,
            arbitrary: fc
                .constantFrom('goes back', 'goes forward')
                .map((does) => ({ does }) as const),
        },
    ),
    { minLength: 10, maxLength: 24 },
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

const inputsOf = (all: PageView): readonly HTMLInputElement[] =>
    all.filter((one): one is HTMLInputElement => one instanceof HTMLInputElement);

/* The next thing that the page asks for. */
function nextOf(all: PageView, at: number): HTMLElement | undefined {
    const inputs = inputsOf(all);
    const radios = inputs.filter(({ type: kind }) => kind === 'radio');
    const isAnswered = radios.some(({ checked }) => checked);
    const empty = inputs.find(({ type: kind, value }) => kind !== 'radio' && !value);
    const isDetails = inputs.length > radios.length;
    if (!isDetails && radios.length && !isAnswered) return radios[at % radios.length];
    if (empty) return empty;
    return (
        all.find((one) => one.matches('.button-primary')) ??
        all.find((one) => one.textContent?.includes('Try again'))
    );
}

/** Does a step, of those that can be done. */
export function take(view: PageView, step: Extract<Step, { pick: number }>): void {
    const all = controls(view);
    const wanted = step.does === 'goes on' ? nextOf(all, step.pick) : undefined;
    const one = wanted ?? all[step.pick % all.length];
    if (one) press(one);
}
