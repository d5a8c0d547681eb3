import { conceptWords, humanName, type FhirElement } from 'c/salusCoreFhirJson';
import type { MessageView } from 'c/salusCoreMessages';
import { namedBy, type Given } from './given';

/** Somebody whom a reference names, in words. */
export interface Named {
    readonly name?: string;
    readonly role?: string;
    /** The type of the resource, as far as it is known: `Practitioner`. */
    readonly type: string;
}

type Names = Omit<Named, 'type'>;

const titled = (one: FhirElement): Names => ({ name: one.string('name') });

/* Who can send or get a Communication, and where each has its name and its role. */
const READ: Readonly<Record<string, (one: FhirElement, given: Given) => Names>> = Object.freeze({
    Practitioner: (one) => ({
        name: humanName(one),
        role: conceptWords(one.elements('qualification')[0]?.element('code')),
    }),
    PractitionerRole: (one, given) => {
        const reference = one.element('practitioner');
        const practitioner = reference && given.resolve(reference, one);
        return {
            name: (practitioner && humanName(practitioner)) ?? reference?.string('display'),
            role:
                conceptWords(one.elements('code')[0]) ?? conceptWords(one.elements('specialty')[0]),
        };
    },
    Patient: (one) => ({ name: humanName(one) }),
    RelatedPerson: (one) => ({
        name: humanName(one),
        role: conceptWords(one.elements('relationship')[0]),
    }),
    CareTeam: titled,
    Organization: titled,
    Group: titled,
    HealthcareService: titled,
    Device: (one) => ({ name: one.elements('deviceName')[0]?.string('name') }),
});

/** Whose a resource is, by its type: whether this reader takes a name from it. */
export const isRead = (type: string): boolean => Object.hasOwn(READ, type);

/** Who is named by a reference: by the resource where it was given, else by what the reference says. */
export function whoIs(reference: FhirElement, owner: FhirElement, given: Given): Named {
    const found = given.resolve(reference, owner);
    const inReference = reference.string('type') ?? namedBy(reference).split('/')[0]!;
    const type = found?.string('resourceType') ?? inReference;
    const names = found && isRead(type) ? READ[type]!(found, given) : {};
    return { ...names, name: names.name ?? reference.string('display'), type };
}

/** Reports that nothing names somebody. */
export const reportUnnamed = (reference: FhirElement): void =>
    reference.report('unresolved-reference', 'reference', 'nothing names who this is');

/** Whether a reference names the person who reads. */
export const isSelf = (reference: FhirElement, self: readonly string[]): boolean =>
    self.includes(namedBy(reference) || (reference.string('reference') ?? ''));

/** Who sent it, and whether it is the person who reads. A Device writes by itself. */
export function senderOf(
    owner: FhirElement,
    given: Given,
    self: readonly string[],
): Pick<MessageView, 'origin' | 'senderName' | 'senderRole'> {
    const sender = owner.element('sender');
    if (!sender) return { origin: 'other' };
    const { name, role, type } = whoIs(sender, owner, given);
    const isOwn = isSelf(sender, self);
    if (!name && !isOwn) reportUnnamed(sender);
    const other = type === 'Device' ? 'system' : 'other';
    return {
        origin: isOwn ? 'self' : other,
        ...(name && { senderName: name }),
        ...(role && { senderRole: role }),
    };
}
