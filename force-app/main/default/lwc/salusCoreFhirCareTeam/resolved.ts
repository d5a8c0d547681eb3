import { isJson, type Json } from 'c/salusCoreFhirJson';
import type { Resources } from 'c/salusCoreFhirRecord';
import { textOf, type Source } from 'c/salusCoreFhirValues';

/** Finds a resource among those that were given, and what it is called. */
export type Found = Pick<Resources, 'find' | 'nameOf'>;

/** The language of a resource, and the names of those to which it refers. */
export const sourceOf = (json: Json, { nameOf: name }: Found): Source => ({
    lang: textOf(json.language),
    nameOf: (reference) => name(reference, json),
});

/** What a member leads to: a PractitionerRole is somebody's, and the person is in another resource. */
export function resolved(json: Json | undefined, owner: Json, { find }: Found): readonly Json[] {
    if (!json) return [];
    const { practitioner } = json;
    const reference = isJson(practitioner) ? textOf(practitioner.reference) : undefined;
    const person =
        reference === undefined ? undefined : (find(reference, json) ?? find(reference, owner));
    return person ? [json, person] : [json];
}

/** What a member is called: as the team says it, or as what it leads to does; undefined where nothing says it. */
export function nameOf(
    member: Json | undefined,
    others: readonly Json[],
    owner: Json,
    { nameOf: name }: Found,
): string | undefined {
    const [role] = others;
    const practitioner = role && isJson(role.practitioner) ? role.practitioner : undefined;
    const named = practitioner
        ? (textOf(practitioner.display) ??
          (name(textOf(practitioner.reference) ?? '', role!) ||
              name(textOf(practitioner.reference) ?? '', owner)))
        : undefined;
    const own = textOf(member?.display);
    return own ?? named ?? (member && name(textOf(member.reference) ?? '', owner));
}
