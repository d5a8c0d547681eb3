/* jsdom (20) has no `CSS`. A test is in a browser that supports every feature it is asked for. */
(globalThis as { CSS?: unknown }).CSS ??= { supports: () => true };
