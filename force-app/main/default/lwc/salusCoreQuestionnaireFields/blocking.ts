import { isQuestion, type Questionnaire, type Unsupported } from 'c/salusCoreQuestionnaire';
import { positionsIn } from 'c/salusCoreQuestionnaireForm';

/** Why a page can't put a form to a person: by the form's reading, or by what the page lacks. */
export interface Blocking {
    readonly code: Unsupported['code'] | 'zone';
    readonly linkId?: string;
    /** The words of the question; '' for the whole form. */
    readonly label: string;
    /** What it is called in the form, for the developer. */
    readonly name: string;
}

/**
 * What keeps a form from being sent from a page: a file needs something that stores it, and a time the zone
 * that it is meant in.
 */
export function blockingIn(
    questionnaire: Questionnaire,
    { zone, canUpload }: { readonly zone: string; readonly canUpload: boolean },
): readonly Blocking[] {
    const positions = positionsIn(questionnaire);
    const labelFor = (linkId = ''): string => positions.get(linkId)?.item.label.text ?? '';
    const read = questionnaire.unsupported.map(({ code, linkId, name }) => ({
        ...{ code, name, label: labelFor(linkId) },
        ...(linkId && { linkId }),
    }));
    const own = [...positions.values()].flatMap(({ item }): readonly Blocking[] => {
        if (!isQuestion(item) || item.isHidden || item.isReadOnly || !item.isAsked) return [];
        const { linkId, kind, label } = item;
        const shared = { linkId, label: label.text };
        if (kind === 'files' && !canUpload)
            return [{ ...shared, code: 'item-type', name: 'attachment' }];
        return kind === 'date-time' && !zone ? [{ ...shared, code: 'zone', name: 'zone' }] : [];
    });
    return Object.freeze([...read, ...own]);
}
