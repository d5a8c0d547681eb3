import { postalAddress, type Address } from 'c/salusCoreAddress';
import { FhirElement, isJson, type Report } from 'c/salusCoreFhirJson';

/**
 * An R4 `Address` as the address field has it. A third line goes into the second, and an address that
 * is only `text` into the first, because nothing of it may be lost. A value of another type than FHIR
 * has is reported and left out.
 */
export function addressFromFhir(json: unknown, report: Report = () => {}): Address {
    if (!isJson(json)) return postalAddress(undefined);
    const element = new FhirElement(json, '', report);
    const [line1 = '', ...more] = element.strings('line').map((line) => line.trim());
    const [city, region, postalCode] = ['city', 'state', 'postalCode'].map((key) =>
        element.string(key),
    );
    const isDivided = Boolean(line1 || city || region || postalCode);
    const text = isDivided ? '' : (element.string('text') ?? '').replace(/\s*\n\s*/g, ', ');
    return postalAddress({
        country: element.string('country'),
        line1: line1 || text,
        line2: more.join(', '),
        city,
        region,
        postalCode,
    });
}
