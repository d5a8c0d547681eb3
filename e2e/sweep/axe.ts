import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { Finding } from './finding';

const AXE = readFileSync(
    join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'),
    'utf8',
);

const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/* Rules about a whole page: a story is a part of one, which brings its own landmarks. */
const OF_A_PAGE = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'];

/* What axe can't decide and something else proves. Every other doubt is a finding. */
const DECIDED_ELSEWHERE: readonly {
    readonly rule: string;
    readonly why: string;
    readonly doubt: RegExp;
}[] = [
    {
        rule: 'color-contrast',
        why: 'the sign before an error is drawn by CSS beside the text; `npm run check` proves its pair of colours',
        doubt: /pseudo element/,
    },
];

type Result = axe.Result;

const isDecided = (rule: string, doubt: string): boolean =>
    DECIDED_ELSEWHERE.some((one) => one.rule === rule && one.doubt.test(doubt));

function findingsIn(results: readonly Result[], word: string): Finding[] {
    return results.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => ({
            rule: `axe ${id}`,
            element: target.flat().join(' > '),
            message: `${word}${[...any, ...all, ...none].map(({ message }) => message).join('; ')}`,
        })),
    );
}

/** What axe finds in the story: WCAG 2.0 to 2.2, A and AA, and best practices; or some rules only. */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<Finding[]> {
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
    await page.evaluate(() => {
        // Axe (4.14) asks a root for an element by its id, which a synthetic root (LWC 9.4.3) refuses.
        for (const { shadowRoot: root } of window.sweep.all())
            if (root && 'synthetic' in root)
                root.getElementById = (id) => root.querySelector(`#${CSS.escape(id)}`);
    });
    const { violations, incomplete } = await page.evaluate(
        ([tags, off, only]) => {
            const runner = (window as unknown as { axe: typeof axe }).axe;
            return runner.run(
                { include: ['#storybook-root'] },
                {
                    runOnly: only
                        ? { type: 'rule', values: [...only] }
                        : { type: 'tag', values: [...tags] },
                    rules: only
                        ? {}
                        : Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
                    resultTypes: ['violations', 'incomplete'],
                    // It would ask for the page's style sheets again, which no rule of these reads.
                    preload: false,
                },
            );
        },
        [EVERYTHING, OF_A_PAGE, rules] as const,
    );
    const doubts = findingsIn(incomplete, 'undecided: ').filter(
        ({ rule, message }) => !isDecided(rule.slice('axe '.length), message),
    );
    return [...findingsIn(violations, ''), ...doubts];
}
