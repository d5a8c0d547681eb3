import { namedMessage, type FormField, type InvalidField } from 'c/salusCoreField';
import { asText } from 'c/salusCoreWords';
import type { FormFields } from 'c/salusHostForm';

/** An error of a form. One that is about no field of the page has only words. */
export type FormError = InvalidField | { readonly field?: undefined; readonly message: string };

/* Fields are elements. */
const elementOf = (field: FormField): EventTarget => field as unknown as EventTarget;

const isIn = (path: string, { name }: FormField): boolean =>
    path === name || path.startsWith(`${name}.`);

/**
 * The errors that a server found, each shown on its field until the person changes that answer or
 * the form is sent again.
 */
export class ServerErrors {
    private readonly fields: FormFields;
    private readonly shown = new Map<FormField, () => void>();

    constructor(fields: FormFields) {
        this.fields = fields;
    }

    /** Shows them, by the name of the field, `name.part` or '', and lists them: first what is about no
     *  field, then in the order of the page. Anything that is no text is left out. */
    show(given: unknown): readonly FormError[] {
        this.clear();
        const words = new Map(
            Object.entries(Object(given) as object)
                .map(([path, message]) => [path, asText(message).trim()] as const)
                .filter(([, message]) => message),
        );
        const paths = [...words.keys()];
        const owned = this.fields.inOrder.flatMap((owner) =>
            paths.filter((path) => isIn(path, owner)).map((path) => ({ owner, path })),
        );
        const errors = owned.map(({ owner, path }) => {
            const message = words.get(path)!;
            words.delete(path);
            const field = this.fields.find(path) ?? owner;
            this.showOn(field, message);
            const named = namedMessage(field.label, message);
            return { field, message: field === owner ? named : namedMessage(owner.label, named) };
        });
        return [...[...words.values()].map((message) => ({ message })), ...errors];
    }

    /** Takes them away. */
    clear(): void {
        for (const takeAway of [...this.shown.values()]) takeAway();
    }

    private showOn(field: FormField, message: string): void {
        const takeAway = (): void => {
            this.shown.delete(field);
            elementOf(field).removeEventListener('change', takeAway);
            if (field.error === message) field.error = '';
        };
        elementOf(field).addEventListener('change', takeAway);
        this.shown.set(field, takeAway);
        field.error = message;
    }
}
