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
        /* A label may spread over its whole card, by a layer that no element's box shows. */
        const areaOf = (label: Element): { width: number; height: number } => {
            const { position, width, height } = getComputedStyle(label, '::after');
            const isLayer = position === 'absolute';
            return {
                // `auto` in what isn't rendered.
                width: (isLayer && parseFloat(width)) || 0,
                height: (isLayer && parseFloat(height)) || 0,
            };
        };
        const sizeOf = (element: HTMLElement): { width: number; height: number } => {
            const isChoice = element.matches('input[type="radio"], input[type="checkbox"]');
            const labels = isChoice ? [...((element as HTMLInputElement).labels ?? [])] : [];
            const boxes = [element, ...labels].map((one) => one.getBoundingClientRect());
            const areas = labels.map(areaOf);
            return {
                width: Math.max(
                    Math.max(...boxes.map(({ right }) => right)) -
                        Math.min(...boxes.map(({ left }) => left)),
                    ...areas.map(({ width }) => width),
                ),
                height: Math.max(
                    Math.max(...boxes.map(({ bottom }) => bottom)) -
                        Math.min(...boxes.map(({ top }) => top)),
                    ...areas.map(({ height }) => height),
                ),
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
