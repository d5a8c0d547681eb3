import type { Page } from '@playwright/test';
import type { Finding } from './finding';

/**
 * Whatever takes the focus shows it, and is not covered. The focus is set by script, which takes a
 * fraction of the time of a walk by Tab; the key before it makes it show as a keyboard's.
 */
export async function ringFindings(page: Page): Promise<Finding[]> {
    await page.keyboard.press('Tab');
    return page.evaluate(() => {
        const { sweep } = window;
        const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
        return sweep
            .all()
            .filter((element) => element.matches(CONTROLS) && !element.shadowRoot)
            .flatMap((element) => {
                element.focus();
                if (sweep.focused() !== element) return [];
                const message = sweep.focusProblem(element);
                return message ? [{ rule: 'rings', element: sweep.nameOf(element), message }] : [];
            });
    });
}
