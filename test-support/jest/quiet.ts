/* A line in the console is a fault: of the component, or of a test that doesn't expect it. */
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
            lines.push(`console.${method}: ${parts.map(asLine).join(' ')}`);
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
