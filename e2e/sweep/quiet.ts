import type { Page } from '@playwright/test';
import type { Finding } from './finding';

/* Chromium (156) says this of any password field that stands outside of a form, unless it is in a
   native shadow root. The kit's fields are in no form, or a browser would send or keep what is in them. */
const ADVICE = /^\[DOM\] Password field is not contained in a form/;

/** Listens from before a page is opened: what it logs, throws, fails to load or asks of strangers. */
export function listen(page: Page): Finding[] {
    const heard: Finding[] = [];
    const hear = (element: string, message: string): void => {
        heard.push({ rule: 'quiet', element, message });
    };
    page.on('console', (line) => {
        if (ADVICE.test(line.text())) return;
        hear('console', `${line.type()}: ${line.text()} ${line.location().url}`.trim());
    });
    page.on('pageerror', (error) => hear('uncaught', error.message));
    page.on('response', (response) => {
        if (response.status() >= 400) hear('network', `${response.status()}: ${response.url()}`);
    });
    page.on('requestfailed', (request) => hear('network', `failed: ${request.url()}`));
    page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== '127.0.0.1')
            hear('network', `asked ${hostname}`);
    });
    return heard;
}
