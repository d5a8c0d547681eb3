import type { ProblemCode, Problems } from 'c/salusCoreProblems';
import { MOST_PROBLEMS } from 'c/salusCoreProblems';
import type { FhirElement } from 'c/salusCoreFhirJson';

/**
 * Why a form can't be honoured. `modifier`: something unknown may change what it means. `expression`: it
 * is worked out by FHIRPath or CQL. `constraint`: a rule of answers that can't be kept. `extension`,
 * `element`: something that this kit doesn't know and that may be a rule. `item-type`: no field asks for
 * it. `options`: its answers can't be found. `condition`, `cycle`: it isn't clear when it is asked.
 * `link-id`: it has no id of its own. `too-large`: it is over a limit.
 */
export type UnsupportedCode =
    | 'modifier'
    | 'expression'
    | 'constraint'
    | 'extension'
    | 'element'
    | 'item-type'
    | 'options'
    | 'condition'
    | 'cycle'
    | 'link-id'
    | 'initial'
    | 'too-large';

/** Something that a form asks for and that can't be honoured. While there is one, nothing is sent. */
export interface Unsupported {
    readonly code: UnsupportedCode;
    /** The item that it is about; without it, the whole form. */
    readonly linkId?: string;
    /** Where it is in the form: `item[2].extension[0]`. */
    readonly path: string;
    /** What it is called, such as `calculatedExpression`. */
    readonly name: string;
}

/** What is found out while a form is read. */
export interface Findings {
    readonly problems: Problems;
    readonly unsupported: Unsupported[];
}

const CODES: Readonly<Partial<Record<UnsupportedCode, ProblemCode>>> = {
    modifier: 'unknown-modifier',
    'link-id': 'duplicate-id',
};

const MORE = { code: 'too-large', name: '' } as const;

/** Where something was found: an element, and the item that it belongs to. */
export interface Spot {
    readonly element: FhirElement;
    readonly linkId?: string;
    readonly findings: Findings;
}

/** Notes that something can't be honoured, for the person and for the developer. */
export function refuse(
    { element, linkId, findings }: Spot,
    code: UnsupportedCode,
    key: string,
    help: string,
    name = key,
): void {
    element.report(CODES[code] ?? 'not-supported', key, `${help}: this form can’t be sent`);
    const { unsupported } = findings;
    if (unsupported.length > MOST_PROBLEMS) return;
    const path = element.pathOf(key);
    // The last one says that there is more than is listed.
    const isLast = unsupported.length === MOST_PROBLEMS;
    const own = isLast ? MORE : { code, ...(linkId && { linkId }), name };
    unsupported.push(Object.freeze({ ...own, path }));
}
