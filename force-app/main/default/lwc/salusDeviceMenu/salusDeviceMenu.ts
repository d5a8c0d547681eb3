import { api } from 'lwc';
import type { ActiveDevices, Device } from 'c/salusCoreCall';
import SalusDisplay from 'c/salusDisplay';
import { moveFocus } from 'c/salusHostFocus';
import { newGroupName } from 'c/salusHostForm';
import devicesLabel from '@salesforce/label/c.Salus_Call_Devices';
import noDevices from '@salesforce/label/c.Salus_Call_NoDevices';
import { devicesOf, readDevices, shownKinds, type Kind, type ShownKind } from './kinds';

interface ShownGroup extends ShownKind {
    readonly group: string;
    readonly legend: string;
}

/**
 * A button that opens the choice of microphone, camera and speaker, below it and without a dialog: the
 * visit goes on. What a device is called may hold somebody's name, so it is shown and not announced.
 *
 * @fires devicechange - The person chose another device. `detail` has its `kind` and `id`, and no name; it does not bubble.
 * @status trial
 */
export default class SalusDeviceMenu extends SalusDisplay {
    /** The devices there are, as an adapter lists them. */
    @api
    get devices(): readonly Device[] {
        return this.givenDevices;
    }
    set devices(devices: readonly Device[]) {
        const isMissing = devices === undefined || devices === null;
        if (!isMissing && !Array.isArray(devices)) this.reportBad('devices', 'give a list');
        this.givenDevices = readDevices(devices);
    }

    /** The ids of those in use, by kind. */
    @api
    get active(): ActiveDevices {
        return this.givenActive;
    }
    set active(active: ActiveDevices) {
        this.givenActive = { ...(Object(active) as ActiveDevices) };
    }

    /** Whether the choice is open. */
    @api
    get open(): boolean {
        return this.isOpen;
    }
    set open(open: boolean) {
        this.isOpen = Boolean(open);
    }

    /** Moves the focus to the button. */
    @api
    focus(): void {
        const button = this.template?.querySelector<HTMLElement>('.opener');
        if (button) moveFocus(button);
    }

    readonly labels = { devices: devicesLabel, noDevices };
    private readonly group = newGroupName();
    private givenDevices: readonly Device[] = [];
    private givenActive: ActiveDevices = {};
    private isOpen = false;

    get expanded(): 'true' | 'false' {
        return this.isOpen ? 'true' : 'false';
    }

    get kinds(): readonly ShownGroup[] {
        if (!this.isReady) return [];
        return shownKinds(this.givenDevices, this.givenActive).map((one) => ({
            ...one,
            group: `${this.group}-${one.kind}`,
            legend: `legend-${one.kind}`,
        }));
    }

    get isEmpty(): boolean {
        return this.isReady && this.givenDevices.length === 0;
    }

    handlePress(): void {
        this.isOpen = !this.isOpen;
    }

    /* From the button, too: who has opened it and changed their mind presses Escape at once. */
    handleKeyDown(event: KeyboardEvent): void {
        if (event.key !== 'Escape' || !this.isOpen) return;
        event.preventDefault();
        event.stopPropagation(); // A dialog around it stays open.
        this.focus();
        this.isOpen = false;
    }

    handleChange(event: Event): void {
        event.stopPropagation();
        const { dataset, value } = event.target as HTMLInputElement;
        const kind = dataset.kind as Kind;
        const device = devicesOf(this.givenDevices, kind)[Number(value)];
        if (!device) return;
        this.givenActive = { ...this.givenActive, [kind]: device.id };
        this.dispatchEvent(new CustomEvent('devicechange', { detail: { kind, id: device.id } }));
    }

    handleStop(event: Event): void {
        event.stopPropagation();
    }

    protected clear(): void {
        this.givenDevices = [];
        this.givenActive = {};
        this.isOpen = false;
    }
}
