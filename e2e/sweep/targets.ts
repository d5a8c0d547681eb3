import type { Page } from '@playwright/test';
import type { Finding } from './finding';

/**
 * What a finger must hit is at least 44 px high, and never under 24 px either way (WCAG 2.5.8,
 * and the kit's own promise). A choice counts with its label; a link in a sentence is as its text.
 */
export function targetFindings(page: Page): Promise<Finding[]> {
    return page.evaluate(() => {
        const { sweep } = window;
        const TARGETS =
            'a[href], button, input, select, textarea, summary, [role="button"], [role="tab"], [role="switch"]';
        const LEAST = 24;
        const OURS = 44;
        const SLACK = 0.5;
        /* Text to be read and pressed: its line gives the height. */
        const isInText = (element: Element): boolean =>
            element.matches('a[href]') && getComputedStyle(element).display === 'inline';
        const isText = (element: Element): boolean => element.matches('summary, a[href]');
        const sizeOf = (element: HTMLElement): { width: number; height: number } => {
            const labels = [...((element as HTMLInputElement).labels ?? [])];
            const isChoice = element.matches('input[type="radio"], input[type="checkbox"]');
            const boxes = [element, ...(isChoice ? labels : [])].map((one) =>
                one.getBoundingClientRect(),
            );
            return {
                width:
                    Math.max(...boxes.map(({ right }) => right)) -
                    Math.min(...boxes.map(({ left }) => left)),
                height:
                    Math.max(...boxes.map(({ bottom }) => bottom)) -
                    Math.min(...boxes.map(({ top }) => top)),
            };
        };
        return sweep.all().flatMap((element) => {
            if (
                !element.matches(TARGETS) ||
                element.matches('[type="hidden"]') ||
                isInText(element)
            )
                return [];
            const isHiddenChoice = !sweep.isShown(element);
            if (isHiddenChoice && !(element as HTMLInputElement).labels?.length) return [];
            const { width, height } = sizeOf(element);
            if (width <= 1 || height <= 1) return [];
            const least = isText(element) ? LEAST : OURS;
            if (width >= LEAST - SLACK && height >= least - SLACK) return [];
            const message = `is ${Math.round(width)} by ${Math.round(height)} px, less than ${LEAST} by ${least}`;
            return [{ rule: 'targets', element: sweep.nameOf(element), message }];
        });
    });
}
