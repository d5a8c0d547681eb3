import { isBlankAddress, postalAddress, type Address } from 'c/salusCoreAddress';
import { sameValue } from 'c/salusCoreField';
import { isJson } from 'c/salusCoreFhirJson';
import { addressFromFhir } from './read';

/** An R4 `Address`, as far as the address field can say it. */
export interface FhirAddress {
    readonly use?: unknown;
    readonly type?: unknown;
    readonly line?: readonly string[];
    readonly city?: string;
    readonly state?: string;
    readonly postalCode?: string;
    readonly country?: string;
}

const present = <T extends object>(parts: T): Partial<T> =>
    Object.fromEntries(
        Object.entries(parts).filter(([, part]) => part !== '' && part !== undefined),
    ) as Partial<T>;

/**
 * An address as an R4 `Address`, or undefined where there is none. `before` is what the record has:
 * if the person changed nothing it is given back as it came, with all that the field doesn't show;
 * else its `use` and `type` are kept, and its `text`, `district` and `period` are not, because they
 * say where the person was.
 */
export function addressToFhir(given: unknown, before?: unknown): FhirAddress | undefined {
    const address: Address = postalAddress(given);
    if (isJson(before) && sameValue(addressFromFhir(before), address)) return before;
    if (isBlankAddress(address)) return undefined;
    const { line1, line2, city, region, postalCode, country } = address;
    const line = [line1, line2].filter((one) => one.trim());
    const { use, type } = isJson(before) ? (before as FhirAddress) : {};
    const parts = present({ use, type, city, state: region, postalCode, country });
    return Object.freeze(line.length ? { ...parts, line: Object.freeze(line) } : parts);
}
