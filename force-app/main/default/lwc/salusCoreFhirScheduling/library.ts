import type { SalusProblem } from 'c/salusCoreProblems';
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

const RELATIVE = /(?:^|\/)([A-Z][A-Za-z]+\/.+?)(?:\/_history\/[^/]+)?$/;

const updated = ({ part }: Resource): string => {
    const meta = part.json.meta;
    return isJson(meta) && typeof meta.lastUpdated === 'string' ? meta.lastUpdated : '';
};

/** The resources that came, by `Type/id` and by the address at which they were published. */
export class Library {
    private readonly byName = new Map<string, Resource>();
    private readonly byUrl = new Map<string, Resource>();

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
        return this.byUrl.get(text) ?? this.byName.get(RELATIVE.exec(text)?.[1] ?? '');
    }

    private add({ value, position, url }: Packed): void {
        const resource = openResource(value, position, READ_TYPES, this.problems);
        if (!resource) return;
        const name = `${resource.type}/${resource.id}`;
        const before = this.byName.get(name);
        const isNewer = !before || updated(resource) > updated(before);
        if (before) {
            const help = 'it is given twice: the one that was updated last counts, or the first';
            resource.part.complain('duplicate-id', 'id', help);
        }
        if (isNewer) this.byName.set(name, resource);
        if (isNewer && url) this.byUrl.set(url, resource);
    }

    private contained(id: string, { part, where }: Resource): Resource | undefined {
        const inside = part.parts('contained').find(({ json }) => json.id === id);
        return inside && openResource(inside.json, `${where}#`, READ_TYPES, this.problems);
    }
}
