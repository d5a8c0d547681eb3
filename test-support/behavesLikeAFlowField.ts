import type { LightningElement } from 'lwc';
import { REGISTER } from 'c/salusCoreField';
import { purgeAll } from 'c/salusHostPhi';
import { CANARY } from './examples';
import {
    controlsOf,
    errorOf,
    inside,
    labelOf,
    type,
    type Field,
    type FieldDeclaration,
} from './fieldUnderTest';
import { answerAttributes, flowAttributes } from './flowAttributes';
import { FlowHost } from './flowHost';
import { HOSTILE_OBJECTS } from './hostile';
import { rendered } from './mount';

/** A wrapper, and what the suite of fields has to know of the field that it wraps. */
export interface FlowFieldUnderTest extends FieldDeclaration {
    readonly bundle: string;
    readonly component: typeof LightningElement;
    /** The tag of the field. */
    readonly tag: string;
    /** What a builder can fill in: the names and types of its metadata. */
    readonly metadata: ReadonlyMap<string, string>;
}

type Check = (tested: FlowFieldUnderTest) => Promise<void>;
type Named = Readonly<Record<string, unknown>>;

const checks = new Map<string, Check>();
const promise = (title: string, check: Check): unknown => checks.set(title, check);

/* Null for all that the builder left empty. */
const hostOf = (tested: FlowFieldUnderTest, own: Named = {}): FlowHost => {
    const empty = Object.fromEntries([...tested.metadata.keys()].map((name) => [name, null]));
    const asked = { label: 'Question', ...flowAttributes(tested.properties ?? {}), ...own };
    return new FlowHost(tested.bundle, tested.component, { ...empty, ...asked });
};

/* The valid answer as the flow has it. */
const attributesOf = ({ validAnswer, metadata }: FlowFieldUnderTest): Named =>
    answerAttributes(validAnswer, metadata.has('valueJson'));

const fieldIn = (host: FlowHost, { tag }: FlowFieldUnderTest): Field =>
    host.screen!.shadowRoot!.querySelector<Field>(tag)!;

async function answer(
    field: Field,
    { answer: act, validAnswer }: FlowFieldUnderTest,
): Promise<void> {
    field.focus();
    if (act) await act(field, validAnswer as never);
    else type(controlsOf(field)[0]!, validAnswer as string);
}

promise('Must give the flow each answer, and each part of one', async (tested) => {
    const host = hostOf(tested);
    await host.show();
    await answer(fieldIn(host, tested), tested);
    await rendered();
    for (const [name, value] of Object.entries(attributesOf(tested)))
        expect(host.variables[name]).toEqual(value);
    expect(fieldIn(host, tested).value).toEqual(tested.validAnswer);
});

promise('Must take the answer that a variable of the flow holds', async (tested) => {
    const host = hostOf(tested, attributesOf(tested));
    const screen = (await host.show()) as unknown as Named;
    expect(fieldIn(host, tested).value).toEqual(tested.validAnswer);
    expect(host.changes).toEqual([]);
    for (const [name, value] of Object.entries(attributesOf(tested)))
        expect(screen[name]).toEqual(value);
});

promise('Must keep its answer when the person goes on and comes back', async (tested) => {
    const host = hostOf(tested, { required: true });
    await host.show();
    await answer(fieldIn(host, tested), tested);
    await rendered();
    expect(await host.next()).toBe(true);
    await host.show();
    expect(fieldIn(host, tested).value).toEqual(tested.validAnswer);
});

promise('Must let the field’s own defaults hold where the builder left null', async (tested) => {
    const host = hostOf(tested);
    await host.show();
    const field = fieldIn(host, tested) as Field & Named;
    expect(field).toMatchObject({ label: 'Question', required: false, sensitivity: 'phi' });
    expect(field.value).toEqual(tested.empty ?? '');
    const isAnswer = (name: string): boolean => name in attributesOf(tested);
    for (const name of tested.metadata.keys())
        if (name in field && !isAnswer(name)) expect(field[name]).not.toBeNull();
});

promise('Must not let the flow go on with what is wrong, and show it', async (tested) => {
    const host = hostOf(tested, { required: true });
    const screen = await host.show();
    expect(screen.validate()).toMatchObject({ isValid: false });
    expect(screen.validate().errorMessage).not.toBe('');
    expect(errorOf(fieldIn(host, tested))).toBe('');
    expect(await host.next()).toBe(false);
    const missing = [tested.missing ?? 'Enter an answer'].flat();
    expect(missing).toContain(errorOf(fieldIn(host, tested)).replace('Error: ', ''));
    await answer(fieldIn(host, tested), tested);
    await rendered();
    expect(await host.next()).toBe(true);
});

promise(
    'Must show the error that a formula of the flow found, until it is none',
    async (tested) => {
        const host = hostOf(tested, attributesOf(tested));
        await host.show();
        expect(await host.next('Not on a Sunday')).toBe(false);
        expect(errorOf(fieldIn(host, tested))).toBe('Error: Not on a Sunday');
        host.screen!.setCustomValidity('');
        await rendered();
        expect(errorOf(fieldIn(host, tested))).toBe('');
        expect(await host.next()).toBe(true);
    },
);

promise('Must refuse to ask for a secret, and keep the flow from going on', async (tested) => {
    const host = hostOf(tested, { ...attributesOf(tested), sensitivity: 'secret' });
    const screen = await host.show();
    expect(controlsOf(screen)).toEqual([]);
    const kept = Object.keys(attributesOf(tested)).map(
        (name) => (screen as unknown as Named)[name],
    );
    expect(JSON.stringify(kept)).not.toContain(CANARY);
    expect(screen.shadowRoot!.textContent).toContain('A secret can’t be asked for here');
    expect(await host.next()).toBe(false);
});

promise('Must keep no answer beside the one in its field', async (tested) => {
    const host = hostOf(tested, attributesOf(tested));
    const screen = (await host.show()) as unknown as Named;
    purgeAll('lock');
    const after = Object.keys(attributesOf(tested)).map((name) => screen[name]);
    expect(JSON.stringify(after)).not.toContain(CANARY);
    expect(fieldIn(host, tested).value).toEqual(tested.empty ?? '');
});

promise('Must have each property of its metadata, and give it to its field', async (tested) => {
    const { component, metadata } = tested;
    const missing = [...metadata.keys()].filter((name) => !(name in component.prototype));
    expect(missing).toEqual([]);
    const texts = ['label', 'hint', 'fieldLevelHelp', 'messageWhenValueMissing'];
    const given = Object.fromEntries(texts.map((name) => [name, `${name} of the builder`]));
    const host = hostOf(tested, { ...given, required: true });
    await host.show();
    expect(fieldIn(host, tested)).toMatchObject(given);
    expect(labelOf(fieldIn(host, tested)).textContent).toContain('label of the builder');
});

promise('Must break at nothing that is no input of a builder', async (tested) => {
    for (const [, thing] of HOSTILE_OBJECTS) {
        const names = [...tested.metadata.keys()].filter((name) => name !== 'sensitivity');
        const odd = Object.fromEntries(names.map((name) => [name, thing]));
        const host = new FlowHost(tested.bundle, tested.component, odd);
        const screen = await host.show();
        const shown = inside(screen).filter((one) => one.tagName !== 'STYLE');
        expect(shown.map(({ textContent }) => textContent).join()).not.toMatch(
            /\[object|null|undefined/,
        );
        screen.remove();
    }
});

promise(
    'Must let no form of the page collect it, and cross its host with one event',
    async (tested) => {
        const host = hostOf(tested);
        const screen = await host.show();
        const crossed: string[] = [];
        for (const name of ['change', 'input', 'commit', 'invalid', REGISTER])
            screen.addEventListener(name, () => crossed.push(name));
        await answer(fieldIn(host, tested), tested);
        await rendered();
        expect(crossed).toEqual([]);
        expect(host.changes.length).toBeGreaterThan(0);
    },
);

/** What every field on a Flow screen promises: the titles are the *Must* lines of its base's page. */
export function behavesLikeAFlowField(tested: FlowFieldUnderTest): void {
    describe(`${tested.bundle} on a Flow screen`, () => {
        it.each([...checks])('%s', (_title, check) => check(tested));
    });
}
