import type { Page } from '@playwright/test';
import type { Finding } from './finding';

/** Nothing is cut off and nothing sticks out of the page, on either side (WCAG 1.4.10, 1.4.12). */
export function overflowFindings(page: Page, rule: string): Promise<Finding[]> {
    return page.evaluate((name) => {
        const { sweep } = window;
        const findings: Finding[] = [];
        const page = document.scrollingElement as HTMLElement;
        const width = document.documentElement.clientWidth;
        const clips = (element: Element): boolean =>
            /hidden|clip/.test(getComputedStyle(element).overflow);
        /* A part that scrolls by itself keeps its content reachable, if it is a table or the like. */
        const scrolls = (element: Element): boolean =>
            /auto|scroll/.test(getComputedStyle(element).overflowX);
        const inScroller = (element: Element): boolean =>
            [...sweep.ancestorsOf(element)].some(scrolls);
        const add = (element: Element, message: string): void => {
            findings.push({ rule: name, element: sweep.nameOf(element), message });
        };
        for (const element of sweep.all()) {
            if (!sweep.isShown(element)) continue;
            const { left, right } = element.getBoundingClientRect();
            if ((left < -1 || right > width + 1) && !inScroller(element)) {
                const by = Math.round(Math.max(-left, right - width));
                add(element, `sticks out by ${by} px`);
            }
            const isCut =
                element.scrollWidth > element.clientWidth + 1 ||
                element.scrollHeight > element.clientHeight + 1;
            const isText = sweep.ownText(element) !== '';
            if (isText && isCut && clips(element)) add(element, 'cuts its text off');
        }
        if (page.scrollWidth > page.clientWidth) {
            findings.push({
                rule: name,
                element: 'page',
                message: `scrolls sideways: ${page.scrollWidth} of ${page.clientWidth} px`,
            });
        }
        return findings;
    }, rule);
}
