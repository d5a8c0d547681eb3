/** One value at the end of a path of a resource: a text, a number as it was written, true or false. */
export interface Leaf {
    /** Without indexes: `Observation.component.valueQuantity.value`. */
    readonly path: string;
    readonly text: string;
}

type Given = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Given => typeof value === 'object' && value !== null;

/* Numbers with their digits, by a reviver: Node 22 gives it the source text; before, what it parsed. */
const parsed = (text: string): unknown =>
    JSON.parse(
        text.replace(
            /("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g,
            (whole, string: string | undefined) => string ?? `"\\u0001${whole}"`,
        ),
    );

function leavesIn(value: unknown, path: string): readonly Leaf[] {
    if (Array.isArray(value)) return value.flatMap((one) => leavesIn(one, path));
    if (isObject(value)) {
        const type = typeof value.resourceType === 'string' ? value.resourceType : undefined;
        return Object.entries(value).flatMap(([key, one]) =>
            leavesIn(one, type ? `${type}.${key}` : `${path}.${key}`),
        );
    }
    if (value === null || value === undefined || value === '') return [];
    return [{ path, text: String(value).replace('\u0001', '') }];
}

/** Every value of a resource, read from its JSON text by nothing of the kit's. */
export const leavesOf = (json: string): readonly Leaf[] => leavesIn(parsed(json), '');
