import { REGISTER, type FormField, type Registration } from 'c/salusCoreField';
import { comparePlaces, type Path } from './order';

let openForms = 0;

/** Whether there is a form in the page that a field could join. */
export const isAnyFormOpen = (): boolean => openForms > 0;

/**
 * The fields inside one form. It listens on the form's own element, because LWC connects what is
 * between a component's tags before it renders the component's template.
 */
export class FormFields {
    private readonly form: EventTarget;
    private readonly requestSubmit: () => void;
    private readonly places = new Map<FormField, Path>();

    constructor(form: EventTarget, requestSubmit: () => void) {
        this.form = form;
        this.requestSubmit = requestSubmit;
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
        const entries = [...this.places].sort(([, one], [, other]) => comparePlaces(one, other));
        return entries.map(([field]) => field);
    }

    private readonly handleRegister = (event: Event): void => {
        event.stopPropagation();
        const { field, join } = (event as CustomEvent<Registration>).detail;
        const path = event.composedPath();
        this.places.set(field, path.slice(0, path.indexOf(this.form)));
        const unregister = (): void => void this.places.delete(field);
        join({ unregister, requestSubmit: this.requestSubmit });
    };
}
