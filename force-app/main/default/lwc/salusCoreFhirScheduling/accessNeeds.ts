import type { BookingRequest } from 'c/salusCoreBooking';
import { fhirString } from 'c/salusCoreFhirJson';

/** An answer of the QuestionnaireResponse, with the elements that a request has values for. */
interface NeedsAnswer {
    readonly valueCoding?: { readonly code: string };
    readonly valueString?: string;
    readonly item?: readonly NeedsItem[];
}

interface NeedsItem {
    readonly linkId: 'interpreter' | 'language' | 'needs';
    readonly answer: readonly NeedsAnswer[];
}

/** What the person needs, within the Appointment that it is for. */
export interface NeedsResponse {
    readonly resourceType: 'QuestionnaireResponse';
    readonly id: string;
    readonly questionnaire?: string;
    readonly status: 'completed';
    readonly authored?: string;
    readonly item: readonly NeedsItem[];
}

const languageItem = (language: string): readonly NeedsItem[] =>
    language.trim()
        ? [{ linkId: 'language', answer: [{ valueString: fhirString(language).trim() }] }]
        : [];

function itemsOf({ interpreter, accessNeeds = [] }: BookingRequest): readonly NeedsItem[] {
    const language = languageItem(interpreter?.language ?? '');
    const kind = interpreter && {
        valueCoding: { code: interpreter.kind },
        ...(language.length && { item: language }),
    };
    const needs = accessNeeds.map((code) => ({ valueCoding: { code } }));
    return [
        ...(kind ? [{ linkId: 'interpreter', answer: [kind] } as const] : []),
        ...(needs.length ? [{ linkId: 'needs', answer: needs } as const] : []),
    ];
}

/** The needs of a request as a QuestionnaireResponse; undefined where it has none. */
export function needsResponse(
    request: BookingRequest,
    { questionnaire, authored }: Pick<NeedsResponse, 'questionnaire' | 'authored'>,
): NeedsResponse | undefined {
    const item = itemsOf(request);
    return item.length
        ? {
              resourceType: 'QuestionnaireResponse',
              id: 'access-needs',
              ...(questionnaire && { questionnaire }),
              status: 'completed',
              ...(authored && { authored }),
              item,
          }
        : undefined;
}
