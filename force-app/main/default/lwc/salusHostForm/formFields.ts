import {
    namedMessage,
    REGISTER,
    type FormField,
    type InvalidField,
    type JoinedForm,
    type Registration,
} from 'c/salusCoreField';
import { compareOrder, type Path } from './order';

/** The form, or the composite field, that the fields are in. */
export interface FieldsOwner extends Omit<JoinedForm, 'unregister' | 'groupLabel'> {
    /** What goes before the label of a field: the label of the composite field. */
    groupLabel?(field: FormField): string;
    /** A field has joined. */
    fieldJoined?(field: FormField): void;
    /** The person changed an answer. */
    answerChanged?(field: FormField): void;
    /** The person has left a field after changing its answer. */
    answerCommitted?(field: FormField): void;
}

let openForms = 0;

/** Whether there is a form in the page that a field could join. */
export const isAnyFormOpen = (): boolean => openForms > 0;

/**
 * The fields inside a form, or the parts of a composite field. It listens on the element itself,
 * because LWC connects what is inside an element before it renders the element's template.
 */
export class FormFields {
    private readonly form: EventTarget;
    private readonly owner: FieldsOwner;
    private readonly paths = new Map<Registration, Path>();
    private readonly showing = new Set<Registration>();

    constructor(form: EventTarget, owner: FieldsOwner) {
        this.form = form;
        this.owner = owner;
    }

    start(): void {
        openForms += 1;
        this.form.addEventListener(REGISTER, this.handleRegister);
    }

    stop(): void {
        openForms -= 1;
        this.form.removeEventListener(REGISTER, this.handleRegister);
    }

    /** The fields as a person meets them, whenever each was added. */
    get inOrder(): readonly FormField[] {
        return this.registrations.map(({ field }) => field);
    }

    /** A field by its name, or a part of a composite field by both: `home.city`. */
    find(path: string): FormField | undefined {
        for (const { field, findPart } of this.registrations) {
            if (field.name === path) return field;
            const part = path.startsWith(`${field.name}.`) ? path.slice(field.name.length + 1) : '';
            const found = part && findPart?.(part);
            if (found) return found;
        }
        return undefined;
    }

    /** What is wrong, in the order of the fields; of a composite field, part by part. */
    get invalid(): readonly InvalidField[] {
        return this.registrations.flatMap(({ field, invalidParts }) => {
            if (field.checkValidity()) return [];
            const parts = invalidParts?.() ?? [];
            const own = parts.length ? parts : [{ field, message: field.validationMessage }];
            return own.map((one) => ({ ...one, message: namedMessage(field.label, one.message) }));
        });
    }

    /** Asks every field to show what is wrong with it, and lists it. */
    reportValidity(): readonly InvalidField[] {
        for (const field of this.inOrder) field.reportValidity();
        return this.invalid;
    }

    /** Empties every field, also of what is typed and is no answer. */
    clear(): void {
        for (const field of this.inOrder) (field as { value: unknown }).value = undefined;
    }

    /** Whether one of them shows an error now. */
    get showsError(): boolean {
        return this.showing.size > 0;
    }

    private get registrations(): readonly Registration[] {
        const entries = [...this.paths].sort(([, one], [, other]) => compareOrder(one, other));
        return entries.map(([registration]) => registration);
    }

    private readonly handleRegister = (event: Event): void => {
        event.stopPropagation();
        const registration = (event as CustomEvent<Registration>).detail;
        const path = event.composedPath();
        this.paths.set(registration, path.slice(0, path.indexOf(this.form)));
        const unregister = (): void => {
            this.paths.delete(registration);
            this.showing.delete(registration);
        };
        const { owner } = this;
        this.watch(registration, path[0]!);
        registration.join({
            unregister,
            requestSubmit: () => owner.requestSubmit(),
            listsErrors: () => owner.listsErrors(),
            groupLabel: () => owner.groupLabel?.(registration.field) ?? '',
        });
        owner.fieldJoined?.(registration.field);
    };

    private watch(registration: Registration, element: EventTarget): void {
        const { owner } = this;
        const { field } = registration;
        const listen = (type: string, tell: () => void): void =>
            element.addEventListener(type, () => {
                if (this.paths.has(registration)) tell();
            });
        const showing = (change: 'add' | 'delete') => (): void => {
            this.showing[change](registration);
            owner.errorChanged?.();
        };
        if (owner.errorChanged) {
            listen('invalid', showing('add'));
            listen('valid', showing('delete'));
        }
        if (owner.answerChanged) listen('change', () => owner.answerChanged!(field));
        if (owner.answerCommitted) listen('commit', () => owner.answerCommitted!(field));
    }
}
