import { LightningElement, api } from 'lwc';
import type { HeadingLevel } from 'c/salusCoreHeading';
import { SalusProblem } from 'c/salusCoreProblems';
import { isPurged, type PurgeReason } from 'c/salusCoreSensitivity';
import { asText, fill, sayCount } from 'c/salusCoreWords';
import { clock } from 'c/salusHostClock';
import { leaveFocus, registerFocusTarget, rescueFocus } from 'c/salusHostFocus';
import { PhiRegistration, type PhiComponent } from 'c/salusHostPhi';
import { report } from 'c/salusHostProblems';
import { BesideFocus, registerToasts, type Edge, type Toast, type Toasts } from 'c/salusHostToasts';
import { locale } from 'c/salusPlatformLocale';
import messages from '@salesforce/label/c.Salus_Toasts';
import waiting from '@salesforce/label/c.Salus_ToastsWaiting';
import { EMPTY, filled, keeping, withToast, type ShownToast } from './queue';

const MOST = 3;

/**
 * Short outcomes of what the person did, such as “Saved”, at the edge of the window. Each stays until
 * the person closes it. Put one into the page, and call `showToast` of `c/salusHostToasts`.
 *
 * @fires dismiss - The person has closed one. It does not bubble, and carries no words.
 * @status trial
 */
export default class SalusToasts extends LightningElement implements PhiComponent, Toasts {
    /** How many are shown at most; the others wait, and come as these are closed. */
    @api max = MOST;

    /** The level of the headings of toasts, 2 to 6. */
    @api headingLevel: HeadingLevel = 2;

    /** Those that are shown or wait, the oldest first. To set it shows these instead. */
    @api
    get toasts(): readonly Toast[] {
        const all = [...this.queue.shown, ...this.queue.waiting];
        return all.map(({ key: _key, ...toast }) => toast);
    }
    set toasts(toasts: readonly Toast[]) {
        this.queue = EMPTY;
        if (Array.isArray(toasts)) for (const toast of toasts as readonly Toast[]) this.add(toast);
    }

    /** Shows one, or has it wait while as many as can be are shown. Returns what takes it away. */
    @api
    add(toast: Toast): () => void {
        const title = asText(toast?.title).trim();
        const message = asText(toast?.message).trim();
        if (!title && !message) {
            const help = 'say what came of what the person did';
            report(new SalusProblem('missing-label', 'c-salus-toasts', 'title', help));
            return () => undefined;
        }
        const { variant = 'info', sensitivity = 'phi' } = toast;
        const key = (this.made += 1);
        this.queue = withToast(this.queue, { key, title, message, variant, sensitivity });
        if (this.isConnected) this.showNext();
        return () => this.takeAway(key);
    }

    readonly label = messages;
    private queue = EMPTY;
    private made = 0;
    private edge: Edge = 'end';
    /* What had the focus before it came in here. */
    private cameFrom?: HTMLElement;
    private readonly besideFocus = new BesideFocus(
        () => this.refs?.region as HTMLElement | undefined,
        (edge) => {
            this.edge = edge;
        },
    );
    private unregister?: () => void;
    private forgetTarget?: () => void;
    private readonly registration = new PhiRegistration(this.hostElement as HTMLElement, this);

    connectedCallback(): void {
        this.unregister = registerToasts(this);
        this.forgetTarget = registerFocusTarget(() => this.nextTarget);
        this.registration.start('none'); // Each toast masks its own words.
        this.showNext();
        this.besideFocus.start();
    }

    /* Only now, when those that were closed are gone: in one rendering LWC (9.4.3) would move the others,
       and what is moved loses the focus. */
    renderedCallback(): void {
        this.showNext();
        this.besideFocus.look();
    }

    disconnectedCallback(): void {
        this.unregister?.();
        this.forgetTarget?.();
        this.registration.stop();
        this.besideFocus.stop();
    }

    purge(reason: PurgeReason): void {
        const isKept = ({ sensitivity }: ShownToast): boolean => !isPurged(sensitivity, reason);
        const hadFocus = this.hasFocus;
        this.keep(isKept);
        if (hadFocus) clock().setTimeout(rescueFocus, 0); // It is rendered then.
    }

    get shown(): readonly ShownToast[] {
        return this.queue.shown;
    }

    get hasToasts(): boolean {
        return this.shown.length > 0;
    }

    get waiting(): string {
        const { length } = this.queue.waiting;
        return length > 0 ? fill(waiting, sayCount(length, locale)) : '';
    }

    get regionClass(): string {
        return `region region-${this.edge}`;
    }

    handleFocusIn(event: FocusEvent): void {
        const from = event.relatedTarget as HTMLElement | null;
        const isElsewhere = from && from !== document.body && !this.refs?.region?.contains(from);
        if (isElsewhere) this.cameFrom = from;
    }

    handleDismiss(event: Event): void {
        this.drop(Number((event.currentTarget as HTMLElement).dataset.key));
        this.dispatchEvent(new CustomEvent('dismiss'));
    }

    private takeAway(key: number): void {
        const alert = this.alerts.find(({ dataset }) => dataset.key === String(key));
        if (alert && alert === this.template?.activeElement)
            leaveFocus(alert, () => this.drop(key));
        else this.drop(key);
    }

    private drop(key: number): void {
        this.keep((toast) => toast.key !== key);
        if (!this.hasToasts) this.cameFrom = undefined;
    }

    private keep(isKept: (toast: ShownToast) => boolean): void {
        this.queue = keeping(this.queue, isKept);
    }

    private showNext(): void {
        this.queue = filled(this.queue, this.most);
    }

    private get most(): number {
        const most = Math.floor(Number(this.max));
        return most >= 1 ? most : MOST;
    }

    private get alerts(): readonly HTMLElement[] {
        return [...(this.template?.querySelectorAll<HTMLElement>('c-salus-alert') ?? [])];
    }

    /* Beside the toast that is closed, the next one, or the one before; then where the person came from. */
    private get nextTarget(): HTMLElement | undefined {
        const { alerts } = this;
        const index = alerts.findIndex((alert) => alert === this.template?.activeElement);
        if (index < 0) return undefined;
        return alerts[index + 1] ?? alerts[index - 1] ?? this.cameFrom;
    }

    private get hasFocus(): boolean {
        return Boolean(this.template?.activeElement);
    }
}
