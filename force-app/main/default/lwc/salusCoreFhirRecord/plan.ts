/**
 * Why an element isn't shown.
 * - `person`: whose record it is. The page says that once.
 * - `technical`: it is about the resource on its server, and says nothing about the person.
 * - `narrative`: it was generated from the other elements, which are shown.
 * - `elsewhere`: it is another resource, shown as a record of its own or where it is referred to.
 * - `billing`: how it was charged, which is no part of the health record.
 */
export type LeftOut = 'person' | 'technical' | 'narrative' | 'elsewhere' | 'billing';

/**
 * How the resources of one type are shown. An element that is in none of these is shown after the rows,
 * as received: nothing can be forgotten. `[x]` is a choice of data types: `onset[x]`.
 */
export interface Plan {
    /** FHIR's name of the type: `Procedure`. */
    readonly type: string;
    /** What it is called: the first of these elements that has words. */
    readonly title: readonly string[];
    /** When it was, or was said: the first of these that is there. A list is in this order. */
    readonly date: readonly string[];
    /** Elements that change what the whole means, shown beside its title: its status, and negations. */
    readonly marks: readonly string[];
    /** The other elements, in the order in which a person reads them. */
    readonly rows: readonly string[];
    readonly leftOut?: Readonly<Record<string, LeftOut>>;
}

/** What is left out of every resource. Source: FHIR R4, Resource and DomainResource. */
export const LEFT_OUT: Readonly<Record<string, LeftOut>> = Object.freeze({
    resourceType: 'technical',
    id: 'technical',
    meta: 'technical',
    implicitRules: 'technical',
    language: 'technical',
    text: 'narrative',
    contained: 'elsewhere',
});

/** How a type is shown that has no plan of its own: by the names that most of FHIR's types share. */
export const anyPlan = (type: string): Plan => ({
    type,
    title: ['title', 'name', 'code', 'description', 'type', 'category', 'class'],
    date: [
        'effective[x]',
        'occurrence[x]',
        'performed[x]',
        'date',
        'authoredOn',
        'recorded',
        'period',
        'created',
        'issued',
    ],
    marks: ['status'],
    rows: [],
    leftOut: { subject: 'person', patient: 'person' },
});
