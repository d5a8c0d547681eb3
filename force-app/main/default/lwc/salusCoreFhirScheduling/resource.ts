import { SalusProblem, type ProblemCode } from 'c/salusCoreProblems';
import { isJson, Part, type Json } from './part';

/** A resource whose type and id are known and whose meaning nothing unknown changes. */
export interface Resource {
    readonly type: string;
    readonly id: string;
    /** The server that published it, where its Bundle says so: `https://h.example.org/r4`. */
    readonly base?: string;
    /** `Slot/20`, for a problem; a position where its id is more than a plain one. */
    readonly where: string;
    readonly part: Part;
}

const PLAIN_TYPE = /^[A-Za-z]{1,64}$/;
const PLAIN_ID = /^[\w.-]{1,64}$/;

const nameOf = ({ resourceType, id }: Json, position: string): string => {
    if (typeof resourceType !== 'string' || !PLAIN_TYPE.test(resourceType)) return position;
    const isPlain = typeof id === 'string' && PLAIN_ID.test(id);
    return isPlain ? `${resourceType}/${id}` : `${resourceType} ${position}`;
};

/**
 * Whether something here changes the meaning in a way that nobody has taught this module. FHIR forbids
 * to go on then. Source: FHIR R4, extensibility, `modifierExtension`; Resource, `implicitRules`.
 */
export function hasUnknownModifier(part: Part): boolean {
    const found = ['implicitRules', 'modifierExtension'].filter((key) => part.has(key));
    found.forEach((key) =>
        part.complain(
            'unknown-modifier',
            part.at(key),
            'it may change the meaning: not interpreted',
        ),
    );
    return found.length > 0;
}

/** A part whose problems go into a list under the name of its resource. */
export const partOf = (json: Json, position: string, problems: SalusProblem[]): Part => {
    const where = nameOf(json, position);
    const complain = (code: ProblemCode, path: string, help: string): void => {
        problems.push(new SalusProblem(code, where, path, help));
    };
    return new Part(json, '', complain);
};

/** Opens what came from outside as a resource of one of the types, or says why it isn't one. */
export function openResource(
    value: unknown,
    position: string,
    types: readonly string[],
    problems: SalusProblem[],
): Resource | undefined {
    if (!isJson(value)) {
        problems.push(
            new SalusProblem('bad-resource', position, 'resource', 'it is no JSON object'),
        );
        return undefined;
    }
    const part = partOf(value, position, problems);
    const [type, id] = [part.text('resourceType'), part.text('id')];
    if (!type) part.complain('bad-resource', 'resourceType', 'it has to say what it is');
    else if (!types.includes(type))
        part.complain('foreign-resource', 'resourceType', `only ${types.join(', ')} are read here`);
    else if (!id) part.complain('bad-resource', 'id', 'it has to have an id');
    else if (!hasUnknownModifier(part)) return { type, id, where: nameOf(value, position), part };
    return undefined;
}
