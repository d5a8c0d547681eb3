import type { Page } from '@playwright/test';
import type { Finding } from './finding';

/** Nothing but the announcer speaks by itself: two live regions interrupt each other. */
export function liveRegionFindings(page: Page): Promise<Finding[]> {
    return page.evaluate(() => {
        const SPEAKS =
            'output, [role="status"], [role="alert"], [role="log"], [role="alertdialog"], [role="timer"], [role="marquee"], [aria-live]';
        const isAnnouncers = (element: Element): boolean =>
            element.matches('body > [aria-live]') || element.matches('[data-salus-announcer]');
        return window.sweep
            .all()
            .filter((element) => element.matches(SPEAKS) && !isAnnouncers(element))
            .map((element) => ({
                rule: 'live regions',
                element: window.sweep.nameOf(element),
                message: 'speaks by itself: use the announcer',
            }));
    });
}
