import type { SalusProblem } from 'c/salusCoreProblems';
import { absolute, addressOf, baseOf } from './address';
import { isJson, type Part } from './part';
import { openResource, type Resource } from './resource';
import type { Packed } from './unpack';

export const READ_TYPES = Object.freeze([
    'Location',
    'Practitioner',
    'PractitionerRole',
    'Schedule',
    'Slot',
    'Appointment',
]);

const updated = ({ part }: Resource): string => {
    const meta = part.json.meta;
    return isJson(meta) && typeof meta.lastUpdated === 'string' ? meta.lastUpdated : '';
};

const nameOf = ({ type, id }: Resource): string => `${type}/${id}`;

/**
 * The resources that came, by `Type/id` and by the address at which they were published. Two servers
 * may use one id for two clinics: only one of them is kept, and a reference to the other finds nothing.
 */
export class Library {
    private readonly byName = new Map<string, Resource>();
    private readonly byUrl = new Map<string, Resource>();
    /* Names that came from several servers, or from one and from nobody knows where. */
    private readonly ambiguous = new Set<string>();

    private readonly problems: SalusProblem[];

    constructor(packed: readonly Packed[], problems: SalusProblem[]) {
        this.problems = problems;
        packed.forEach((each) => this.add(each));
    }

    all(type: string): readonly Resource[] {
        return [...this.byName.values()].filter((resource) => resource.type === type);
    }

    /** What a reference points to: contained, by address, or by type and id; else undefined. */
    find(reference: Part, owner: Resource): Resource | undefined {
        const text = reference.text('reference');
        if (!text) return undefined;
        if (text.startsWith('#')) return this.contained(text.slice(1), owner);
        const published = this.byUrl.get(absolute(text, owner.base));
        if (published)
            return this.byName.get(nameOf(published)) === published ? published : undefined;
        /* Ids of published files may have any characters: what is a name as it stands is one. */
        const address = this.byName.has(text) ? { name: text } : addressOf(text);
        return address && this.named(address.name, address.base ?? owner.base);
    }

    private named(name: string, base: string | undefined): Resource | undefined {
        const kept = this.byName.get(name);
        if (kept?.base === base) return kept;
        const isOfAnother = this.ambiguous.has(name) || (kept?.base && base);
        return isOfAnother ? undefined : kept;
    }

    private add({ value, position, url }: Packed): void {
        const opened = openResource(value, position, READ_TYPES, this.problems);
        if (!opened) return;
        const name = nameOf(opened);
        const resource = { ...opened, base: url && baseOf(url, name) };
        const before = this.byName.get(name);
        const isNewer = !before || updated(resource) > updated(before);
        if (before) {
            const help = 'it is given twice: the one that was updated last counts, or the first';
            resource.part.complain('duplicate-id', 'id', help);
            if (before.base !== resource.base) this.ambiguous.add(name);
        }
        if (isNewer) this.byName.set(name, resource);
        if (url && (isNewer || !this.byUrl.has(url))) this.byUrl.set(url, resource);
    }

    /* It gets an id of its own, since within another resource it may be called as one that stands alone. */
    private contained(id: string, owner: Resource): Resource | undefined {
        const inside = owner.part.parts('contained').find(({ json }) => json.id === id);
        const opened =
            inside && openResource(inside.json, `${owner.where}#`, READ_TYPES, this.problems);
        return opened && { ...opened, id: `${nameOf(owner)}#${id}`, base: owner.base };
    }
}
