import type { Page } from '@playwright/test';
import type { Finding } from './finding';

/** Every id that an attribute names is there, in the same root, and is there once. */
export function referenceFindings(page: Page): Promise<Finding[]> {
    return page.evaluate(() => {
        const LISTS = [
            'aria-describedby',
            'aria-labelledby',
            'aria-owns',
            'aria-details',
            'aria-errormessage',
        ];
        const ONE = ['aria-activedescendant', 'aria-controls', 'for', 'headers', 'list'];
        const findings: Finding[] = [];
        const seen = new Map<Node, Set<string>>();
        for (const element of window.sweep.all()) {
            const root = element.getRootNode() as Document | ShadowRoot;
            const add = (message: string): void => {
                findings.push({
                    rule: 'references',
                    element: window.sweep.nameOf(element),
                    message,
                });
            };
            const ids = seen.get(root) ?? new Set();
            seen.set(root, ids);
            if (element.id && ids.has(element.id)) add(`the id ${element.id} is there twice`);
            if (element.id) ids.add(element.id);
            for (const attribute of [...LISTS, ...ONE]) {
                // What a closed button opens may not be there yet.
                if (attribute === 'aria-controls' && element.ariaExpanded === 'false') continue;
                for (const id of element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ??
                    []) {
                    if (!root.getElementById(id))
                        add(`${attribute} names ${id}, which is not there`);
                }
            }
        }
        return findings;
    });
}
