import type { Page } from '@playwright/test';
import { served } from '../serve';

interface Focused {
    readonly localName: string;
    readonly type?: string;
    readonly readOnly?: boolean;
    readonly value?: string;
}

interface Probe {
    readonly isSynthetic: boolean;
    readonly leaked: string | undefined;
    readonly keys: readonly string[];
}

/** What test-support/lws/stage.js puts on the page. */
interface PageGate {
    readonly errors: string[];
    load(id: string): object;
    propertiesOf(bundle: string): Readonly<Record<string, unknown>>;
    create(id: string, tag: string): HTMLElement & { isSynthetic(): boolean };
    mount(bundle: string): Promise<boolean>;
    canaries(): number;
    canariesInside(): number;
    isShownWhileHidden(): boolean;
    focused(): Focused | undefined;
    purge(): Promise<void>;
    drop(): Promise<void>;
    unmount(): Promise<string[]>;
}

declare global {
    interface Window {
        readonly gate: PageGate;
        readonly lwsLeak?: string;
    }
}

/* The sandbox's own iframe, of which Chromium warns on every page that has one. */
const OF_THE_SANDBOX = /^An iframe which has both allow-scripts and allow-same-origin/;
/* Chromium's advice for a line of dots; no control of the kit is in a form, in either shadow. */
const ADVICE = /^\[DOM\] Password field is not contained in a form/;
const TYPED = '7';
const takesText = ({ localName, type = '' }: Focused): boolean =>
    localName === 'textarea' ||
    (localName === 'input' && /^(text|tel|email|url|search|password)$/.test(type));

/** One of gate B's pages, in one shadow mode, with or without the sandbox. */
export class Gate {
    private readonly logged: string[] = [];

    private readonly page: Page;

    private constructor(page: Page) {
        this.page = page;
        page.on('console', (line) => {
            if (OF_THE_SANDBOX.test(line.text()) || ADVICE.test(line.text())) return;
            this.logged.push(`console: ${line.type()}: ${line.text()}`);
        });
    }

    static async open(page: Page, shadow: string, sandboxed: boolean): Promise<Gate> {
        const gate = new Gate(page);
        await page.goto(served('SALUS_GATE', `${shadow}.html${sandboxed ? '' : '?nolws'}`));
        const problems = await gate.problemsLogged();
        if (problems.length) throw new Error(problems.join('\n'));
        return gate;
    }

    /** Asks a component that writes where the sandbox must keep it from writing. */
    probe(): Promise<Probe> {
        return this.page.evaluate(() => {
            const element = window.gate.create('c/sandboxProbe', 'c-sandbox-probe');
            document.body.appendChild(element);
            const isSynthetic = element.isSynthetic();
            element.remove();
            const keys = Object.keys(localStorage);
            localStorage.clear();
            return { isSynthetic, leaked: window.lwsLeak, keys };
        });
    }

    /** How many values of a person a component's first example shows. */
    async canariesOf(bundle: string): Promise<number> {
        await this.page.evaluate((name) => window.gate.mount(name), bundle);
        const count = await this.page.evaluate(() => window.gate.canaries());
        await this.page.evaluate(() => window.gate.unmount());
        return count;
    }

    /** Everything that goes wrong in the life of a component's first example. */
    async problemsOf(bundle: string): Promise<string[]> {
        const { page } = this;
        const problems: string[] = [];
        if (!(await page.evaluate((name) => window.gate.mount(name), bundle))) {
            problems.push('it shows nothing');
        }
        if (await page.evaluate(() => window.gate.isShownWhileHidden())) {
            problems.push('it is shown although it is hidden');
        }
        problems.push(...(await this.problemsOfKey()));
        problems.push(...(await this.problemsOfPurge()));
        const left = await page.evaluate(() => window.gate.unmount());
        if (left.length) problems.push(`it left behind: ${left.join(', ')}`);
        return [...(await this.problemsLogged()), ...problems];
    }

    /** Shows an example, and leaves it there: `bundle`, or `bundle example` of a pattern. */
    async mount(example: string): Promise<void> {
        await this.page.evaluate((name) => window.gate.mount(name), example);
    }

    /** What the page has logged or thrown since this was last asked. */
    async problemsLogged(): Promise<string[]> {
        const errors = await this.page.evaluate(() => window.gate.errors.splice(0));
        return [...this.logged.splice(0), ...errors.map((error) => `uncaught: ${error}`)];
    }

    private async problemsOfKey(): Promise<string[]> {
        await this.page.keyboard.press('Tab');
        const before = await this.page.evaluate(() => window.gate.focused());
        if (!before) return [];
        await this.page.keyboard.press(TYPED);
        const after = await this.page.evaluate(() => window.gate.focused());
        const isTyped = takesText(before) && !before.readOnly;
        if (isTyped && after?.value === before.value)
            return [`the key did nothing in ${before.localName}`];
        return [];
    }

    private async problemsOfPurge(): Promise<string[]> {
        const { page } = this;
        await page.evaluate(() => window.gate.purge());
        const own = await page.evaluate(() => window.gate.canariesInside());
        await page.evaluate(() => window.gate.drop());
        const left = await page.evaluate(() => window.gate.canaries());
        return [
            ...(own ? ['it still shows a value after purge'] : []),
            ...(left ? ['a value is still in the page after its owner dropped it, too'] : []),
        ];
    }
}
