import type { FhirElement } from 'c/salusCoreFhirJson';
import { extensionAt } from './extensions';
import { refuse, type Spot } from './unsupported';

/** Where an item belongs. */
export interface Usage {
    readonly isHidden: boolean;
    readonly isAsked: boolean;
    readonly isRead: boolean;
}

const BOTH = { isAsked: true, isRead: true };
/* Source: SDC, value set questionnaire-usage-mode. Where nothing was answered, nothing is read anyway. */
const MODES: Readonly<Record<string, Omit<Usage, 'isHidden'>>> = {
    'capture-display': BOTH,
    'capture-display-non-empty': BOTH,
    capture: { isAsked: true, isRead: false },
    display: { isAsked: false, isRead: true },
    'display-non-empty': { isAsked: false, isRead: true },
};

/* What may be answered no times at all is put to nobody: there is no answer that could be sent. */
const isHidden = (element: FhirElement): boolean =>
    (extensionAt(element, 'hidden')?.boolean('valueBoolean') ?? false) ||
    extensionAt(element, 'maxOccurs')?.integer('valueInteger') === 0;

/** Whether an item is for the person, and for filling in or for reading. */
export function readUsage(spot: Spot): Usage {
    const extension = extensionAt(spot.element, 'usageMode');
    const mode = extension ? MODES[extension.string('valueCode') ?? ''] : BOTH;
    if (!mode) refuse(spot, 'extension', 'usageMode', 'it is none of the five');
    return { isHidden: isHidden(spot.element), ...(mode ?? BOTH) };
}
