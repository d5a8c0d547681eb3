import type { Page } from '@playwright/test';
import type { Finding } from './finding';

/**
 * In the person's own colours a text has 4.5:1 with what is behind it, or 3:1 where it is large, by its style:
 * forced colours take away what a picture or a gradient could be, and whatever can't be measured on pixels,
 * since text can't be made transparent there. What is unavailable is exempt (WCAG 2.2, 1.4.3).
 */
export function forcedTextFindings(page: Page): Promise<Finding[]> {
    return page.evaluate(() => {
        const { sweep, pixels } = window;
        /* Chromium (156) has a Highlight that lets through what is behind it. */
        const behind = (element: Element): number[] => {
            const own = sweep.colour(getComputedStyle(element).backgroundColor);
            const share = own[3] ?? 0;
            const further = sweep.backgroundOf(element);
            return further.map((part, at) => share * (own[at] ?? 0) + (1 - share) * part);
        };
        return sweep
            .all()
            .filter((element) => sweep.ownText(element) !== '' && sweep.isShown(element))
            .filter((element) => !element.matches('option, script, style, :disabled'))
            .filter((element) => pixels.isOpen(element))
            .flatMap((element) => {
                const colour = sweep.colour(getComputedStyle(element).color);
                const found = sweep.contrast(colour, behind(element));
                if (found >= pixels.ratioOf(element)) return [];
                const message = `its text has ${found.toFixed(2)}:1 in forced colours`;
                return [{ rule: 'contrast', element: sweep.nameOf(element), message }];
            });
    });
}
