import { api, type LightningElement } from 'lwc';
import type { InvalidField } from 'c/salusCoreField';
import type { FormFields } from 'c/salusHostForm';
import { ControlsAway } from './controlsAway';
import { Question } from './question';

/* Native focus and blur events reach the host element in native shadow and not in synthetic. The
   field's own replace them, so that a listener gets each exactly once in both. */
function stopNative(event: Event): void {
    if (event.composed) event.stopPropagation();
}

export type NativeControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
export type TextControl = HTMLInputElement | HTMLTextAreaElement;

const isChoice = (control: NativeControl): control is HTMLInputElement =>
    control.type === 'radio' || control.type === 'checkbox';

const isSelect = (control: NativeControl): control is HTMLSelectElement =>
    control.localName === 'select';

/** Whether text is typed into it. */
export const isTextControl = (control: NativeControl): control is TextControl =>
    !isChoice(control) && !isSelect(control) && control.type !== 'file';

/* A list's first option stands for no answer. */
const isEmpty = (control: NativeControl): boolean => {
    if (isChoice(control)) return !control.checked;
    return isSelect(control) ? control.selectedIndex < 1 : control.value === '';
};

function empty(control: NativeControl): void {
    if (isChoice(control)) control.checked = false;
    else if (isSelect(control)) control.selectedIndex = 0;
    else control.value = '';
}

/** The part of a field that reads its template: the element around everything, and the controls. */
export abstract class FieldTemplate extends Question {
    /** Moves the focus to the control: of several, to the one that is wrong, or to the first. */
    @api
    focus(): void {
        this.control?.focus();
    }

    /** Takes the focus away, if it is in the field. */
    @api
    blur(): void {
        (this.template?.activeElement as HTMLElement | null | undefined)?.blur();
    }

    /** The inner fields of a composite field: `salusField/__docs__`, “A field of several fields”. */
    declare protected readonly parts?: FormFields;
    /** The element with the ref `field`, once it is rendered. */
    protected wrapper?: HTMLElement;
    /** Whether the focus is inside. */
    protected isEntered = false;
    /** Another number after each purge: a native text control is keyed by it (see `controls`). */
    protected generation = 0;
    private readonly away = new ControlsAway();

    connectedCallback(): void {
        super.connectedCallback();
        this.away.putBack();
    }

    /* LWC (9.4.3) may still render a field that was removed in the same rendering. */
    render(): ReturnType<LightningElement['render']> {
        this.away.putBack();
        return super.render();
    }

    renderedCallback(): void {
        if (!this.isConnected) this.away.takeOut(this.wrapper);
        if (this.wrapper) return;
        this.wrapper = this.refs!.field as HTMLElement;
        this.wrapper.addEventListener('focus', stopNative, true);
        this.wrapper.addEventListener('blur', stopNative, true);
    }

    /** The lone control of a field, in a list, so that it has a key. A new element replaces it
     *  after a purge, because the browser's undo brings back what was typed into the old one. */
    get controls(): readonly { readonly key: number; readonly id: string }[] {
        return [{ key: this.generation, id: 'control' }];
    }

    disconnectedCallback(): void {
        this.away.takeOut(this.wrapper);
    }

    /** Keeps `input` and `beforeinput`, which cross shadow roots, from the page's own listeners. */
    handleStop(event: Event): void {
        event.stopPropagation();
    }

    /** A radio or a checkbox can't be read-only: what a press would change is taken back. */
    handleClick(event: Event): void {
        if (this.readOnly && isChoice(event.target as HTMLInputElement)) event.preventDefault();
    }

    /** The element that takes the focus. */
    protected get control(): HTMLElement | null {
        const part = this.invalidParts[0]?.field ?? this.parts?.inOrder[0];
        return (part as unknown as HTMLElement | undefined) ?? this.nativeControls[0] ?? null;
    }

    /** The native controls of the template that hold the answer. One that only goes to another
     *  place of the field, such as to another month, has the attribute `data-navigates`. */
    protected get nativeControls(): readonly NativeControl[] {
        const inPage = this.wrapper?.querySelectorAll<NativeControl>('input, select, textarea');
        return [...(inPage ?? []), ...this.away.controls].filter(
            (control) => !control.hasAttribute('data-navigates'),
        );
    }

    /** Whether something is in the native controls, be it an answer or not. */
    protected get isFilled(): boolean {
        return !this.nativeControls.every(isEmpty);
    }

    /** Empties the native controls at once, because a component that left the page is not rendered
     *  again; if it is rendered, new elements replace them. */
    protected clearControls(): void {
        this.generation += 1;
        this.nativeControls.forEach(empty);
    }

    protected get invalidParts(): readonly InvalidField[] {
        return this.parts?.invalid ?? [];
    }
}
