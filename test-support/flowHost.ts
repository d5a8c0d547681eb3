import type { LightningElement } from 'lwc';
import { mount, rendered } from './mount';

type Attributes = Readonly<Record<string, unknown>>;
type Change = CustomEvent<{ attributeName: string; attributeValue: unknown }>;

/** A screen component as Flow handles it. */
export type ScreenComponent = HTMLElement & {
    validate(): { isValid: boolean; errorMessage: string };
    setCustomValidity(message: string): void;
    reportValidity(): void;
};

/**
 * Plays the part of the flow around one component of a screen: it keeps the attributes, hands a changed
 * one back, asks whether it may go on, and makes the component anew when the person comes back. Inputs
 * that the builder left empty arrive as null.
 */
export class FlowHost {
    readonly changes: [string, unknown][] = [];
    screen?: ScreenComponent;
    private readonly bundle: string;
    private readonly component: typeof LightningElement;
    private kept: Attributes;

    constructor(bundle: string, component: typeof LightningElement, attributes: Attributes) {
        this.bundle = bundle;
        this.component = component;
        this.kept = attributes;
    }

    /** What the flow's variables hold. */
    get variables(): Attributes {
        return this.kept;
    }

    async show(): Promise<ScreenComponent> {
        const screen = mount<ScreenComponent>(this.bundle, this.component, { ...this.kept });
        screen.addEventListener('lightning__flowattributechange', (event) => {
            const { attributeName: name, attributeValue: value } = (event as Change).detail;
            this.changes.push([name, value]);
            this.kept = { ...this.kept, [name]: value };
            (screen as unknown as Record<string, unknown>)[name] = value;
        });
        this.screen = screen;
        await rendered();
        return screen;
    }

    /** Next: whether the flow goes on. `formulaError` is what a formula of the flow's own says. */
    async next(formulaError = ''): Promise<boolean> {
        const screen = this.screen!;
        const { isValid } = screen.validate();
        screen.setCustomValidity(isValid ? formulaError : '');
        screen.reportValidity();
        await rendered();
        if (!isValid || formulaError) return false;
        screen.remove();
        this.screen = undefined;
        return true;
    }
}
