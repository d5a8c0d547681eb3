import type { Page } from '@playwright/test';
import type { Finding } from './finding';

/**
 * A control has an edge of 3:1 against what is behind it (WCAG 1.4.11): its border, or the colour it is
 * filled with. With the person's own colours, whatever was drawn by background alone is gone, and the
 * border must stay.
 */
export function edgeFindings(page: Page, rule: 'edges' | 'forced colours'): Promise<Finding[]> {
    return page.evaluate((name) => {
        const { sweep } = window;
        /* A radio or checkbox that the kit hasn't drawn itself is the browser's. */
        const CONTROLS =
            'button, select, textarea, input:not([type="hidden"], [type="range"], [type="file"])';
        const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
        const isNative = (element: Element): boolean =>
            element.matches('[type="radio"], [type="checkbox"]') &&
            (name === 'forced colours' || getComputedStyle(element).appearance !== 'none');
        const shows = (colour: string, behind: number[]): boolean => {
            const seen = sweep.colour(colour);
            return (seen[3] ?? 0) > 0.99 && sweep.contrast(seen, behind) >= 3;
        };
        const hasEdge = (element: Element): boolean => {
            const style = getComputedStyle(element);
            const behind = sweep.backgroundOf(element);
            const isBordered = sides.some(
                (side) =>
                    style[`border${side}Style`] !== 'none' &&
                    parseFloat(style[`border${side}Width`]) >= 1 &&
                    shows(style[`border${side}Color`], behind),
            );
            return isBordered || (name === 'edges' && shows(style.backgroundColor, behind));
        };
        /* A button that reads as a link is known by its underlined words. */
        const isUnderlined = (element: Element): boolean =>
            getComputedStyle(element).textDecorationLine.includes('underline');
        return sweep
            .all()
            .filter((element) => element.matches(CONTROLS) && !isNative(element))
            .filter((element) => sweep.isShown(element))
            .filter((element) => !hasEdge(element) && !isUnderlined(element))
            .map((element) => ({
                rule: name,
                element: sweep.nameOf(element),
                message: 'has no edge that shows',
            }));
    }, rule);
}
