import { entriesOf, isJson, readJson, whereOf, type Json } from 'c/salusCoreFhirJson';
import { Problems, type SalusProblem } from 'c/salusCoreProblems';
import { nameText, readConcept, textOf } from 'c/salusCoreFhirValues';

/** One resource, as it came. */
export interface Resource {
    readonly json: Json;
    readonly type: string;
    /** How problems name it: `Observation/1`. */
    readonly where: string;
    /** Whether its numbers are as they were written: those of an object have lost the zeros at their end. */
    readonly isPrecise: boolean;
    /** The resource that it is inside of, to which its references lead. */
    readonly owner?: Json;
}

/** The resources that were given, and what was wrong with them. */
export interface Resources {
    readonly all: readonly Resource[];
    /** The resource to which a reference leads; undefined where it was not given. */
    readonly find: (reference: string, owner: Json) => Json | undefined;
    /** What the resource is called to which a reference leads; undefined where it was not given. */
    readonly nameOf: (reference: string, owner: Json) => string | undefined;
    /** The resource to which a reference of another leads; undefined where it was not given. */
    readonly resolve: (reference: string, from: Resource) => Resource | undefined;
    readonly problems: Problems;
}

const DEEPEST = 5;

const typeOf = (json: Json): string => textOf(json.resourceType) ?? '';

function resourcesIn(
    value: unknown,
    position: string,
    isPrecise: boolean,
    problems: Problems,
    index: Map<string, Json>,
    depth = 0,
): readonly Resource[] {
    const report = (property: string, help: string): readonly Resource[] => {
        problems.add('bad-resource', position, property, help);
        return [];
    };
    if (!isJson(value)) return report('resource', 'it has to be an object');
    const type = typeOf(value);
    if (!type) return report('resourceType', 'it is missing');
    if (type !== 'Bundle')
        return [{ json: value, type, where: whereOf(value, position), isPrecise }];
    if (depth >= DEEPEST) return report('entry', 'a Bundle is too deep in others');
    return (entriesOf(value.entry) ?? []).flatMap((entry, at) => {
        if (!isJson(entry) || entry.resource === undefined) return [];
        const [url, resource] = [textOf(entry.fullUrl), entry.resource];
        if (url && isJson(resource)) index.set(url, resource);
        const inner = `${position}.entry[${at}].resource`;
        return resourcesIn(resource, inner, isPrecise, problems, index, depth + 1);
    });
}

/* A name for people: of a person, of an organization, of a thing by what it is. */
function titleOf(json: Json): string | undefined {
    for (const key of ['name', 'title', 'code', 'type', 'description', 'practitioner']) {
        const value = entriesOf(json[key])?.[0] ?? json[key];
        if (textOf(value)) return textOf(value);
        if (!isJson(value)) continue;
        const concept = readConcept(value, {});
        const words = nameText(value) || (concept?.kind === 'concept' && concept.text);
        if (words || textOf(value.display)) return words || textOf(value.display);
    }
    return undefined;
}

const keyOf = (json: Json): string => `${typeOf(json)}/${textOf(json.id) ?? ''}`;
const RELATIVE = /[A-Z][A-Za-z]+\/[\w.-]+(?=$|\/_history\/)/;

/**
 * Reads FHIR R4 resources and Bundles, each as JSON text or as an object, alone or in a list. What can't
 * be read is a problem. It never throws.
 */
export function openResources(source: unknown): Resources {
    const problems = new Problems('bad-resource', 'resources');
    const urls = new Map<string, Json>();
    const sources = entriesOf(source) ?? [source];
    const all = sources.flatMap((one, at) => {
        const read = readJson(one);
        const position = `resources[${at}]`;
        const isText = typeof one === 'string';
        if ('value' in read) {
            const inside = isText ? (entriesOf(read.value) ?? [read.value]) : [read.value];
            return inside.flatMap((each, index) =>
                resourcesIn(
                    each,
                    inside.length > 1 ? `${position}[${index}]` : position,
                    isText,
                    problems,
                    urls,
                ),
            );
        }
        problems.add('bad-resource', position, 'json', read.error);
        return [];
    });
    const byKey = new Map(all.map(({ json }) => [keyOf(json), json]));
    const byJson = new Map(all.map((resource) => [resource.json, resource]));
    const find = (reference: string, owner: Json): Json | undefined =>
        reference.startsWith('#')
            ? containedIn(owner, reference.slice(1))
            : (urls.get(reference) ?? byKey.get(RELATIVE.exec(reference)?.[0] ?? ''));
    return {
        all,
        problems,
        find,
        nameOf: (reference, owner) => {
            const found = find(reference, owner);
            return found && titleOf(found);
        },
        resolve: (reference, { json, owner = json, where, isPrecise }) => {
            const found = find(reference, owner);
            if (!found) return undefined;
            const inside = { json: found, type: typeOf(found), where: `${where}${reference}` };
            return byJson.get(found) ?? { ...inside, isPrecise, owner };
        },
    };
}

/** A resource that is inside another. */
export const containedIn = (owner: Json, id: string): Json | undefined =>
    (entriesOf(owner.contained) ?? []).filter(isJson).find((one) => one.id === id);

/** What was read, and what was wrong with it. */
export interface Read<View> {
    readonly views: readonly View[];
    readonly problems: readonly SalusProblem[];
}
