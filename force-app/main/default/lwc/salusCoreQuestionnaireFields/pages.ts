import type { Questionnaire, Words } from 'c/salusCoreQuestionnaire';
import { allNodes, answerErrors, type FormNode } from 'c/salusCoreQuestionnaireForm';
import { isPut } from './names';

/** A page of a form: one top-level group, or what stands between two of them. */
export interface FormPage {
    /** Its number, from 0, as text. */
    readonly id: string;
    readonly linkIds: readonly string[];
    /** None where the page has no words of its own. */
    readonly heading?: Words;
    /** The name of its step. */
    readonly step?: Words;
}

const withWords = (words: Words | undefined): Words | undefined =>
    words?.text ? words : undefined;

/** The pages of a form, in their order, whatever is answered. */
export function pagesOfForm({ items, title }: Questionnaire): readonly FormPage[] {
    const chunks: { linkIds: string[]; heading?: Words; step?: Words; isGroup: boolean }[] = [];
    for (const item of items) {
        const last = chunks.at(-1);
        if (item.kind === 'group') {
            const heading = withWords(item.label);
            const step = withWords(item.shortText) ?? heading;
            chunks.push({
                ...{ linkIds: [item.linkId], isGroup: true },
                ...(heading && { heading }),
                ...(step && { step }),
            });
        } else if (last && !last.isGroup) last.linkIds.push(item.linkId);
        else chunks.push({ linkIds: [item.linkId], isGroup: false });
    }
    // A form of one page is called by its own title.
    const [only] = chunks;
    const isOne = chunks.length === 1 && only && withWords(title);
    return chunks.map(({ linkIds, heading, step }, index) => ({
        ...{ id: String(index), linkIds },
        ...(!heading && isOne ? { heading: title, step: title } : { heading, step }),
    })) as readonly FormPage[];
}

/** What is on a page, given the form's nodes. */
export const nodesOn = ({ linkIds }: FormPage, nodes: readonly FormNode[]): readonly FormNode[] =>
    nodes.filter(({ item }) => linkIds.includes(item.linkId));

/** Whether a page has something for the person now. */
export const isPageShown = (page: FormPage, nodes: readonly FormNode[]): boolean => {
    const own = nodesOn(page, nodes).filter(({ item }) => !item.isHidden && item.isAsked);
    return own.some((node) => node.item.kind === 'display' || allNodes([node]).some(isShown));
};

const isShown = (node: FormNode): boolean => isPut(node) || node.item.kind === 'display';

/** Whether what a page asks for is answered, and right. */
export const isPageComplete = (page: FormPage, nodes: readonly FormNode[]): boolean =>
    answerErrors(nodesOn(page, nodes)).length === 0;
