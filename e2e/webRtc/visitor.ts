import { join } from 'node:path';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import type { WebRtcOptions } from 'c/salusHostWebRtc';
import type { CallEvents, JoinOptions } from 'c/salusPortCall';
import { pageOf } from '../bundle';
import { served } from '../serve';
import type { Visit } from './page';

declare const visit: Visit;

let page: Promise<string> | undefined;

/** Serves a page with nothing but the kit's adapter, under an address of its own. */
export async function serveVisit(context: BrowserContext): Promise<void> {
    page ??= pageOf(join(import.meta.dirname, 'page.ts'));
    const body = await page;
    await context.route('**/visit.html', (route) =>
        route.fulfill({ contentType: 'text/html', body }),
    );
}

type Told<Type extends keyof CallEvents> = CallEvents[Type];

/** Somebody in a call, on a page of their own. */
export class Visitor {
    readonly page: Page;
    readonly id: string;

    private constructor(page: Page, id: string) {
        this.page = page;
        this.id = id;
    }

    static async open(
        context: BrowserContext,
        options: Omit<WebRtcOptions, 'signalling'>,
    ): Promise<Visitor> {
        const page = await context.newPage();
        await page.goto(served('SALUS_FIXTURES', 'visit.html'));
        await page.evaluate((given) => {
            visit.adapter = visit.make(given);
        }, options);
        return new Visitor(page, options.id);
    }

    join(options: Partial<JoinOptions> = {}): Promise<unknown> {
        return this.page.evaluate(
            (given) => visit.adapter.join({ credential: null, mic: true, camera: true, ...given }),
            options,
        );
    }

    /** Calls a method of the adapter. */
    ask(method: string, ...given: readonly unknown[]): Promise<unknown> {
        return this.page.evaluate(
            ([name, values]) => {
                const { adapter } = visit;
                const methods = adapter as unknown as Record<
                    string,
                    (...all: unknown[]) => unknown
                >;
                return methods[name as string]?.(...(values as unknown[]));
            },
            [method, given] as const,
        );
    }

    /** Everything of a type that the adapter has told, oldest first. */
    async told<Type extends keyof CallEvents>(type: Type): Promise<readonly Told<Type>[]> {
        const all = await this.page.evaluate(() => visit.events);
        return all.filter((one) => one.type === type).map(({ event }) => event as Told<Type>);
    }

    state(): Promise<string> {
        return this.page.evaluate(() => visit.adapter.state);
    }

    /** Shows somebody's picture, and counts its frames. */
    async shows(id: string, source = 'camera'): Promise<void> {
        const count = (): Promise<number> =>
            this.page.evaluate(
                ([who, what]) => {
                    const element = document.getElementById(`${who} ${what}`);
                    const video = element?.querySelector('video');
                    return video?.getVideoPlaybackQuality().totalVideoFrames ?? 0;
                },
                [id, source] as const,
            );
        await this.page.evaluate(
            async ([who, what]) => {
                if (document.getElementById(`${who} ${what}`)) return;
                const host = document.createElement('div');
                host.id = `${who} ${what}`;
                document.body.append(host);
                await visit.adapter.attach(who, what as 'camera' | 'screen', host);
            },
            [id, source] as const,
        );
        const before = await count();
        await expect.poll(count, { message: `${this.id} sees ${id}` }).toBeGreaterThan(before + 2);
    }

    /** How somebody is, as this page has it. */
    other(id: string): Promise<unknown> {
        return this.page.evaluate((who) => visit.adapter.participants.get(who), id);
    }

    async connected(count: number): Promise<void> {
        await expect
            .poll(() =>
                this.page.evaluate(
                    () =>
                        visit.connections.filter((one) => one.connectionState === 'connected')
                            .length,
                ),
            )
            .toBe(count);
    }
}
