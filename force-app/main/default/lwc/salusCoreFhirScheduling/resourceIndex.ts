import { type FhirElement, isJson, valueAt, once } from 'c/salusCoreFhirJson';
import type { Problems } from 'c/salusCoreProblems';
import type { Entry } from './bundle';
import { absoluteReference, baseOf, parseReference, readAddress } from './reference';
import { readResource, type Resource } from './resource';

const READ_TYPES = Object.freeze([
    'Location',
    'HealthcareService',
    'Practitioner',
    'PractitionerRole',
    'Schedule',
    'Slot',
    'Appointment',
]);

const lastUpdated = ({ element }: Resource): string => {
    const meta = element.value('meta');
    const updated = isJson(meta) ? valueAt(meta, 'lastUpdated') : undefined;
    return typeof updated === 'string' ? updated : '';
};

const nameOf = ({ type, id }: Resource): string => `${type}/${id}`;

/**
 * The resources that were given, by `Type/id` and by `fullUrl`. Two servers may use one id for two
 * Locations: only one of them is kept, and a reference to the other resolves to nothing.
 */
export class ResourceIndex {
    private readonly byName = new Map<string, Resource>();
    private readonly byUrl = new Map<string, Resource>();
    /* Names that came from several servers, or from one and from a source that names none. */
    private readonly ambiguous = new Set<string>();
    private readonly elementsIn = once((owner: FhirElement) => {
        const inside = owner.elements('contained').map((one) => [one.value('id'), one] as const);
        return new Map(inside.reverse()); // Of two with one id, the first counts.
    });
    private readonly containedIn = once(
        (_: FhirElement) => new Map<string, Resource | undefined>(),
    );
    /** The Locations that a resource's `location` names, as far as they were given. */
    readonly locationsOf = once((owner: Resource): readonly Resource[] => {
        const all = owner.element.elements('location').flatMap((reference) => {
            const found = this.resolve(reference, owner);
            return found?.type === 'Location' ? [found] : [];
        });
        return [...new Set(all)];
    });
    private readonly problems: Problems;

    constructor(entries: readonly Entry[], problems: Problems) {
        this.problems = problems;
        entries.forEach((entry) => this.add(entry));
    }

    all(type: string): readonly Resource[] {
        return [...this.byName.values()].filter((resource) => resource.type === type);
    }

    /** The resource that a Reference names: contained, by address, or by type and id. */
    resolve(reference: FhirElement, owner: Resource): Resource | undefined {
        const text = readAddress(reference, 'reference');
        if (!text) return undefined;
        if (text.startsWith('#')) return this.contained(text.slice(1), owner);
        const published = this.byUrl.get(absoluteReference(text, owner.base));
        if (published)
            return this.byName.get(nameOf(published)) === published ? published : undefined;
        /* An id of a published file may have characters that FHIR forbids: then the whole text is the name. */
        const literal = this.byName.has(text) ? { name: text } : parseReference(text);
        return literal && this.named(literal.name, literal.base ?? owner.base);
    }

    private named(name: string, base: string | undefined): Resource | undefined {
        const kept = this.byName.get(name);
        if (kept?.base === base) return kept;
        const isOfAnotherServer = this.ambiguous.has(name) || (kept?.base && base);
        return isOfAnotherServer ? undefined : kept;
    }

    private add({ value, position, fullUrl }: Entry): void {
        const read = readResource(value, position, READ_TYPES, this.problems);
        if (!read) return;
        const name = nameOf(read);
        const resource = { ...read, base: fullUrl && baseOf(fullUrl, name) };
        const before = this.byName.get(name);
        const isNewer = !before || lastUpdated(resource) > lastUpdated(before);
        if (before) {
            const help = 'it is given twice: the one that was updated last counts, or the first';
            resource.element.report('duplicate-id', 'id', help);
            if (before.base !== resource.base) this.ambiguous.add(name);
        }
        if (isNewer) this.byName.set(name, resource);
        if (fullUrl && (isNewer || !this.byUrl.has(fullUrl))) this.byUrl.set(fullUrl, resource);
    }

    private contained(id: string, owner: Resource): Resource | undefined {
        const known = this.containedIn(owner.element);
        if (!known.has(id)) known.set(id, this.readContained(id, owner));
        return known.get(id);
    }

    /* A contained resource gets an id of its own: its id may also be that of one outside. */
    private readContained(id: string, owner: Resource): Resource | undefined {
        const inside = this.elementsIn(owner.element).get(id);
        const read =
            inside && readResource(inside.json, `${owner.where}#`, READ_TYPES, this.problems);
        return read && { ...read, id: `${nameOf(owner)}#${id}`, base: owner.base };
    }
}
