import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { JanusOptions, JanusTicket } from '../../examples/janus/options';
import type { startJanus } from '../../scripts/servers/janus.mjs';
import type { Situation } from '../../test-support/callUnderTest';
import { servePage, type ServedPage } from './servePage';
import type { JanusPage, Made, Outside } from './page';

type Server = Awaited<ReturnType<typeof startJanus>>;
type Played = Record<string, (...given: never[]) => unknown>;

declare const janus: JanusPage;
declare const outside: Outside;

/* Janus calls the lines of what is sent by their order: the data channel comes last. */
const DATA = '3';

/* What lets somebody into a room that has a waiting room before it. */
const TOKENS = { patient: 'patient', others: 'others' } as const;

/** Calls through Janus, for the suite of all calls: the person's page, a host's and those of others. */
export class JanusCalls {
    readonly person: Page;
    private readonly context: BrowserContext;
    private readonly server: Server;
    private readonly page: ServedPage;
    private readonly host: Page;
    private guests = new Map<string, Page>();
    private spare: Page[] = [];
    private situation: Situation = {};
    private ticket: JanusTicket = { room: '' };
    private secret = '';
    private self = '';

    private constructor(
        context: BrowserContext,
        server: Server,
        page: ServedPage,
        person: Page,
        host: Page,
    ) {
        this.page = page;
        this.context = context;
        this.server = server;
        this.person = person;
        this.host = host;
    }

    static async open(context: BrowserContext, server: Server): Promise<JanusCalls> {
        const page = await servePage(join(import.meta.dirname, 'page.ts'));
        const [person, host] = [await context.newPage(), await context.newPage()];
        const calls = new JanusCalls(context, server, page, person, host);
        await person.exposeFunction('askOutside', (what: string, given: never[]) =>
            calls.answer(what, given),
        );
        await person.addInitScript(() => {
            const { askOutside } = window as unknown as {
                askOutside(what: string, given: readonly unknown[]): Promise<never>;
            };
            const given: Outside = {
                make: (situation) => askOutside('make', [situation]),
                play: (what, ...more) => askOutside(what, more),
            };
            Object.assign(window, { outside: given });
        });
        for (const one of [person, host]) await one.goto(page.address);
        return calls;
    }

    async close(): Promise<void> {
        await this.context.close();
        this.page.close();
    }

    promises(): Promise<readonly string[]> {
        return this.person.evaluate(() => janus.promises());
    }

    keeps(title: string): Promise<void> {
        return this.person.evaluate((one) => janus.keeps(one), title);
    }

    losesSocket(): Promise<unknown> {
        return this.person.evaluate(() => janus.losesSocket());
    }

    private async answer(what: string, given: never[]): Promise<unknown> {
        const played = this.played();
        return what === 'make'
            ? this.make(...(given as unknown as [Situation]))
            : played[what]?.(...given);
    }

    private async make(situation: Situation): Promise<Made> {
        await this.clear();
        this.situation = situation;
        this.ticket = { room: crypto.randomUUID(), pin: crypto.randomUUID() };
        this.secret = crypto.randomUUID();
        if (!situation.failsToJoin) await this.makeRoom();
        const ticket = { ...this.ticket, token: TOKENS.patient };
        return { options: this.options(), ticket, ...(situation.lobby && { lobby: 'patient' }) };
    }

    private options(more: Partial<JanusOptions> = {}): JanusOptions {
        return { address: this.server.address, ...more };
    }

    private async makeRoom(): Promise<void> {
        const { room, pin } = this.ticket;
        await this.askServer({
            ...{ request: 'create', admin_key: this.server.adminKey, room, pin },
            ...{ secret: this.secret, is_private: true, publishers: 8 },
            // Janus itself keeps out who waits.
            ...(this.situation.lobby && { allowed: [TOKENS.others] }),
        });
        await this.enter(this.host, {
            options: this.options({ role: 'clinician', holdsMutes: true }),
            ticket: { ...this.ticket, token: TOKENS.others, secret: this.secret },
            ...(this.situation.lobby && { lobby: 'host' }),
        });
    }

    private askServer(body: object): Promise<unknown> {
        return this.host.evaluate(
            ([address, given]) => janus.ask(address as string, given as object),
            [this.server.address, body] as const,
        );
    }

    private enter(page: Page, given: Made): Promise<string> {
        return page.evaluate((made) => janus.join(made), given);
    }

    private async come(): Promise<string> {
        let page = this.spare.pop();
        if (!page) {
            page = await this.context.newPage();
            await page.goto(this.page.address);
        }
        const ticket = { ...this.ticket, token: TOKENS.others };
        const id = await this.enter(page, { options: this.options(), ticket });
        this.guests.set(id, page);
        return id;
    }

    private async go(id: string, isDropped: boolean): Promise<void> {
        const page = this.guests.get(id) as Page;
        this.guests.delete(id);
        if (isDropped) {
            const crashed = page.waitForEvent('crash');
            void page.goto('chrome://crash').catch(() => undefined);
            await crashed;
            await page.close();
        } else {
            await page.evaluate(() => janus.leave());
            this.spare.push(page);
        }
    }

    private played(): Played {
        const guest = (id: string): Page => this.guests.get(id) as Page;
        const { host } = this;
        return {
            come: () => this.come(),
            go: (id: string, isDropped: boolean) => this.go(id, isDropped),
            raiseHand: (id: string) => guest(id).evaluate(() => janus.adapter?.setHand(true)),
            write: (id: string, text: string) =>
                guest(id).evaluate((given) => janus.adapter?.sendChat(given), text),
            arrived: (id: string) => guest(id).evaluate(() => janus.arrived),
            caption: (id: string, line: string, text: string, final: boolean) =>
                guest(id).evaluate(
                    (given) => janus.adapter?.sendCaption({ ...given, startedAt: 0 }),
                    { id: line, participantId: id, text, final },
                ),
            mute: () => host.evaluate((id) => janus.adapter?.mute(id), this.self),
            askToUnmute: () =>
                host.evaluate((id) => janus.adapter?.askToSend(id, 'mic'), this.self),
            askForCamera: () =>
                host.evaluate((id) => janus.adapter?.askToSend(id, 'camera'), this.self),
            removeSelf: () => host.evaluate((id) => janus.adapter?.remove(id), this.self),
            endForAll: () => host.evaluate(() => janus.adapter?.leave({ forAll: true })),
            admit: () => this.admit(),
            deny: () => host.evaluate(() => janus.adapter?.admit('patient', false)),
            loseMessages: (isLost: boolean) =>
                this.askServer({
                    ...{ request: 'moderate', room: this.ticket.room, secret: this.secret },
                    ...{ id: this.self, mid: DATA, mute: isLost },
                }),
            loseNetwork: () => this.server.pause(),
            findNetwork: () => this.server.resume(),
            state: (state: string, previous: string, self: string) =>
                this.follow(state, previous, self),
        };
    }

    /* The app's server tells Janus, and then the person is told. */
    private async admit(): Promise<void> {
        await this.askServer({
            ...{ request: 'allowed', action: 'add', room: this.ticket.room, secret: this.secret },
            allowed: [TOKENS.patient],
        });
        await this.host.evaluate(() => janus.adapter?.admit('patient', true));
    }

    private async follow(state: string, previous: string, self: string): Promise<void> {
        if (state === 'connected') this.self = self;
        if (state === 'idle' && this.situation.failsToJoin) await this.makeRoom();
        if (state === 'connected' && previous === 'connecting' && this.situation.refusesUnmute)
            await this.played().mute?.();
    }

    private async clear(): Promise<void> {
        this.server.resume();
        await this.host.evaluate(() => janus.leave());
        for (const id of [...this.guests.keys()]) await this.go(id, false);
    }
}
