import type { Page } from '@playwright/test';
import type { Finding } from './finding';

/** No value of a person stands where other scripts, logs or addresses pick it up. */
export function privacyFindings(page: Page): Promise<Finding[]> {
    return page.evaluate(() => {
        const CANARY = /CANARY|226279/; // Also on a telephone's keys.
        const OPEN = /^(data-.*|id|class|name|title|key|href|src|action|for|slot|part)$/;
        const findings: Finding[] = [];
        const add = (element: string, message: string): void => {
            findings.push({ rule: 'privacy', element, message });
        };
        for (const element of window.sweep.all()) {
            const isHost = element.localName.startsWith('c-');
            const isChoice = element.matches('option, input[type="radio"], input[type="checkbox"]');
            for (const { name, value } of element.attributes) {
                const isClosed = !isHost && !OPEN.test(name) && !(isChoice && name === 'value');
                if (CANARY.test(value) && !isClosed) {
                    add(window.sweep.nameOf(element), `holds a person's value in ${name}`);
                }
            }
            if (isChoice && CANARY.test((element as HTMLInputElement).value)) {
                add(window.sweep.nameOf(element), "holds a person's value as its choice");
            }
        }
        const kept = {
            'the title': document.title,
            'the address': decodeURIComponent(location.href),
            'the history': JSON.stringify(history.state),
            'local storage': JSON.stringify({ ...localStorage }),
            'session storage': JSON.stringify({ ...sessionStorage }),
            cookies: document.cookie,
        };
        for (const [where, text] of Object.entries(kept)) {
            if (text && CANARY.test(text)) add('page', `holds a person's value in ${where}`);
        }
        return findings;
    });
}
