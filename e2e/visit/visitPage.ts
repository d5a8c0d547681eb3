import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { WebRtcOptions } from 'c/salusHostWebRtc';
import { makesCall, shows } from '../gateB/visit';
import { served } from '../serve';
import { record, type Recorded } from './recorder';
import { VisitPerson } from './visitPerson';

declare const recorded: Recorded;

const PATTERN = 'c-salus-pattern-visit';

/** A page that can show the pattern of a visit over the kit's own WebRTC, as it ships. */
export class VisitPage extends VisitPerson {
    static async at(context: BrowserContext): Promise<VisitPage> {
        const page = await context.newPage();
        await page.addInitScript(record);
        await page.goto(served('SALUS_GATE', 'native.html?nolws'));
        return new VisitPage(page);
    }

    /** Shows the pattern to the patient, over a call with these options. */
    async begins(options: Partial<WebRtcOptions> = {}): Promise<void> {
        await makesCall(this.page, 'patient', options);
        await shows(this.page);
        await expect(this.heading).toHaveText('Come to your video visit');
    }

    /** Says where they are, as fast as a test can, and comes to the check of the devices. */
    async comesToCheck(): Promise<void> {
        const { page } = this;
        await page.getByRole('textbox', { name: /^Where are you now/ }).fill('1 Way CANARY');
        await page.getByRole('textbox', { name: /^Number/ }).fill('617 555 0100');
        await page.getByRole('button', { name: 'Continue' }).click();
        await this.isAt('Check your sound and picture');
    }

    /** Comes into the call, without the check. */
    async joins(): Promise<void> {
        await this.comesToCheck();
        await this.page.getByRole('button', { name: 'Join the visit' }).click();
        await this.isAt('Your visit');
    }

    /** The same with sound and picture off: Chromium lets a page play that takes a microphone. */
    async joinsWithNothing(): Promise<void> {
        await this.comesToCheck();
        for (const name of ['Microphone', 'Camera'])
            await this.page.getByRole('checkbox', { name, checked: true }).press('Space');
        await this.clicks('Join the visit');
        await this.isAt('Your visit');
    }

    async clicks(name: string): Promise<void> {
        await this.page.getByRole('button', { name, exact: true }).click();
    }

    /** Waits until the page has written a line into the browser's console. */
    async logged(line: string): Promise<void> {
        await this.page.waitForEvent('console', {
            predicate: (message) => message.text() === line,
            timeout: 60_000,
        });
    }

    sees(text: string): Promise<void> {
        return expect(this.page.getByText(text, { exact: true }).first()).toBeVisible();
    }

    /** Ends the call for the person, and takes the pattern away. */
    async goes(): Promise<void> {
        await this.page.evaluate(async (tag) => {
            await window.call.leave({});
            document.querySelector(tag)?.remove();
        }, PATTERN);
    }

    /** From now on the browser gives no device, and says this; left out, it answers by itself again. */
    async refuses(message?: string): Promise<void> {
        await this.page.evaluate((why) => {
            const { mediaDevices } = navigator as { mediaDevices: Partial<MediaDevices> };
            const refusal = () => Promise.reject(new DOMException(why, 'NotAllowedError'));
            const own = recorded.getUserMedia;
            mediaDevices.getUserMedia = why === undefined ? own : refusal;
        }, message);
    }

    /** A device that is sent is taken away, as the browser says it. */
    async losesDevice(kind: 'audio' | 'video'): Promise<void> {
        await this.page.evaluate((wanted) => {
            const isSent = ({ kind: one, readyState }: MediaStreamTrack): boolean =>
                one === wanted && readyState === 'live';
            const track = recorded.tracks.findLast(isSent);
            track?.stop();
            track?.dispatchEvent(new Event('ended'));
        }, kind);
    }

    /** What the kit waits for comes so many times sooner. */
    async hurries(times: number): Promise<void> {
        await this.page.evaluate((by) => {
            const { installClock } = window.gate.load('c/salusHostClock') as {
                installClock(clock: object): void;
            };
            installClock({
                now: () => Date.now(),
                setTimeout: (act: () => void, ms: number) => setTimeout(act, ms / by),
                clear: (timer: number) => clearTimeout(timer),
            });
        }, times);
    }

    /** What was announced since captions were switched on. */
    async messagesTold(): Promise<readonly string[]> {
        const all = await this.page.evaluate(() => recorded.announced);
        return all.slice(all.indexOf('Captions on') + 1);
    }

    /** How many nodes there are, when those that nobody holds were collected. */
    async nodes(): Promise<number> {
        const cdp = await this.page.context().newCDPSession(this.page);
        await cdp.send('HeapProfiler.collectGarbage');
        await cdp.send('Performance.enable');
        const { metrics } = await cdp.send('Performance.getMetrics');
        await cdp.detach();
        return metrics.find(({ name }) => name === 'Nodes')?.value ?? 0;
    }
}

/** The clinician's page: an adapter that is in the call, and no component. */
export async function clinicianIn(
    context: BrowserContext,
    options: Partial<WebRtcOptions> = {},
): Promise<Page> {
    const page = await context.newPage();
    await page.goto(served('SALUS_GATE', 'native.html?nolws'));
    await makesCall(page, 'clinician', options);
    await page.evaluate(() =>
        window.call.join({ credential: null, mic: true, camera: true, displayName: 'Dr. CANARY' }),
    );
    return page;
}
