/* A test fails on a console line that it doesn't expect. */
const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

let lines: string[] = [];
let restore: (() => void)[] = [];

const asLine = (thing: unknown): string => (thing instanceof Error ? thing.message : String(thing));

/** Collects what is written to the console from now on. */
export function watchConsole(): void {
    lines = [];
    restore = METHODS.map((method) => {
        const original = console[method];
        console[method] = (...parts: unknown[]) => {
            const line = parts.map(asLine).join(' ');
            lines.push(`console.${method}: ${line}`);
        };
        return () => {
            console[method] = original;
        };
    });
}

/** Gives the console back, and what was written to it. */
export function unwatchConsole(): readonly string[] {
    for (const give of restore) give();
    restore = [];
    return lines;
}
