import type { Page } from '@playwright/test';
import type { Finding } from './finding';

/** What the kit writes is at least 16 px high, whatever size the page gives its own text. */
export function textSizeFindings(page: Page): Promise<Finding[]> {
    return page.evaluate(() => {
        const { sweep } = window;
        const LEAST = 16;
        return sweep
            .all()
            .filter((element) => element.getRootNode() instanceof ShadowRoot)
            .filter((element) => sweep.ownText(element) !== '' && sweep.isShown(element))
            .flatMap((element) => {
                const size = parseFloat(getComputedStyle(element).fontSize);
                if (size >= LEAST) return [];
                const message = `has text of ${size} px, less than ${LEAST}`;
                return [{ rule: 'text size', element: sweep.nameOf(element), message }];
            });
    });
}
