/* Odd inputs of a field: one of its public properties is given something else than it asks for, before or
   after the field is in the page, and an odd text is typed and is the author's own error. */
import fc from 'fast-check';
import * as lwc from 'lwc';
import type { FieldUnderTest } from '../fieldUnderTest';
import { change, oddTexts, steps, type Step } from './breaking';

/** What is done to a field, as plain data. */
export interface FieldInput {
    readonly steps: readonly Step[];
    readonly typed: string;
    readonly message: string;
    /** Whether the field is in the page before. */
    readonly isLate: boolean;
}

export const fieldInputs: fc.Arbitrary<FieldInput> = fc.record({
    steps,
    typed: oddTexts,
    message: fc.oneof(fc.constant(''), oddTexts),
    isLate: fc.boolean(),
});

type Component = FieldUnderTest['component'];
type Properties = Readonly<Record<string, unknown>>;

/* A function of LWC that its types leave out. */
const { getComponentDef } = lwc as unknown as {
    getComponentDef: (component: Component) => {
        readonly props: Readonly<Record<string, { readonly config: number }>>;
    };
};
const GETTER_ONLY = 1;
const ofEveryComponent = Object.keys(getComponentDef(class extends lwc.LightningElement {}).props);

/** The public properties of a field that can be set. */
export const propertiesOf = (component: Component): readonly string[] =>
    Object.entries(getComponentDef(component).props)
        .filter(([name, { config }]) => !ofEveryComponent.includes(name) && config !== GETTER_ONLY)
        .map(([name]) => name);

/** What a field is given when nothing is wrong. */
export const goodProperties = ({ properties, validAnswer }: FieldUnderTest): Properties => ({
    label: 'Question',
    name: 'question',
    hint: 'A hint',
    ...properties,
    value: validAnswer,
});

/* The good values are data, or functions that an app gives. */
const copied = (value: unknown): unknown =>
    typeof value === 'function' ? value : (JSON.parse(JSON.stringify(value)) as unknown);

/** One property of a field after these steps: nothing, where to read it throws or it was taken away. */
export function brokenProperty(good: Properties, name: string, all: readonly Step[]): Properties {
    const tree: Record<string, unknown> = { [name]: copied(good[name] ?? '') };
    change(tree, all);
    try {
        const value = tree[name]; // Read once: a getter may give something else the next time.
        Object.getPrototypeOf(Object(value)); // As LWC does before a field is given it.
        return name in tree ? { [name]: value } : {};
    } catch {
        return {};
    }
}
