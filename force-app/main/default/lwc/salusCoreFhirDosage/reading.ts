import { entriesOf, isJson, type FhirElement } from 'c/salusCoreFhirJson';
import { receivedText } from './receivedText';
import type { ReceivedPart } from './view';

const isText = (value: unknown): value is string =>
    typeof value === 'string' && value.trim() !== '';

/**
 * A reading of one element. It lists as received whatever nobody has read of it, or what is of a type
 * that FHIR doesn't have there: by construction nothing is left out.
 */
export class Reading {
    readonly element: FhirElement;
    private readonly path: string;
    private readonly received: ReceivedPart[];
    private readonly understood: Set<string>;

    constructor(element: FhirElement, path: string, received: ReceivedPart[]) {
        this.element = element;
        this.path = path;
        this.received = received;
        this.understood = new Set(['id', 'resourceType', 'fhir_comments']);
    }

    string(key: string): string | undefined {
        return this.took(key, this.element.string(key));
    }

    boolean(key: string): boolean | undefined {
        return this.took(key, this.element.boolean(key));
    }

    decimal(key: string): string | undefined {
        return this.took(key, this.element.decimal(key));
    }

    integer(key: string): number | undefined {
        return this.took(key, this.element.integer(key));
    }

    /** The texts of a list; entries of another type are received. */
    strings(key: string): readonly string[] {
        return this.entries(key).flatMap((value) => {
            if (isText(value)) return [value];
            this.receive(key, value);
            return [];
        });
    }

    /** One element, read by a function that finishes when it has read what it understands. */
    part<Read>(key: string, read: (reading: Reading) => Read): Read | undefined {
        const element = this.took(key, this.element.element(key));
        return element && this.below(element, key, read);
    }

    parts<Read>(key: string, read: (reading: Reading) => Read): readonly Read[] {
        const elements = this.element.elements(key);
        this.entries(key)
            .filter((value) => !isJson(value))
            .forEach((value) => this.receive(key, value));
        return elements.map((element) => this.below(element, key, read));
    }

    /** What was understood of a key is understood no more: it is received as it came. */
    giveUp(key: string): void {
        this.understood.delete(key);
    }

    /** Lists what nobody has read, and what extensions a primitive has beside it. */
    finish(): void {
        for (const key of Object.keys(this.element.json))
            if (!this.understood.has(key)) this.receive(key, this.element.value(key));
    }

    private below<Read>(element: FhirElement, key: string, read: (one: Reading) => Read): Read {
        const reading = new Reading(element, this.pathOf(key), this.received);
        const value = read(reading);
        reading.finish();
        return value;
    }

    private entries(key: string): readonly unknown[] {
        const list = this.element.has(key) ? entriesOf(this.element.value(key)) : undefined;
        return this.took(key, list) ?? [];
    }

    private took<Read>(key: string, value: Read | undefined): Read | undefined {
        if (value !== undefined) this.understood.add(key);
        return value;
    }

    private receive(key: string, value: unknown): void {
        const text = receivedText(value);
        if (text) this.received.push({ path: this.pathOf(key.replace(/^_/, '')), text });
    }

    private pathOf(key: string): string {
        return [this.path, key].filter(Boolean).join('.');
    }
}
