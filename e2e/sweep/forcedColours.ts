import type { Page } from '@playwright/test';
import type { Finding } from './finding';

/** With the person's own colours, whatever was drawn by background alone is gone: edges must stay. */
export function forcedColourFindings(page: Page): Promise<Finding[]> {
    return page.evaluate(() => {
        const { sweep } = window;
        const CONTROLS =
            'button, select, textarea, input:not([type="radio"], [type="checkbox"], [type="hidden"], [type="range"], [type="file"])';
        const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
        const hasEdge = (element: Element): boolean => {
            const style = getComputedStyle(element);
            const behind = sweep.backgroundOf(element);
            return sides.some((side) => {
                const isDrawn =
                    style[`border${side}Style`] !== 'none' &&
                    parseFloat(style[`border${side}Width`]) >= 1;
                return (
                    isDrawn &&
                    sweep.contrast(sweep.colour(style[`border${side}Color`]), behind) >= 3
                );
            });
        };
        /* A button that reads as a link is known by its underlined words. */
        const isUnderlined = (element: Element): boolean =>
            getComputedStyle(element).textDecorationLine.includes('underline');
        return sweep
            .all()
            .filter((element) => element.matches(CONTROLS) && sweep.isShown(element))
            .filter((element) => !hasEdge(element) && !isUnderlined(element))
            .map((element) => ({
                rule: 'forced colours',
                element: sweep.nameOf(element),
                message: 'has no edge that shows',
            }));
    });
}
