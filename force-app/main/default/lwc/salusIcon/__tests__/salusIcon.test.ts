import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SalusProblem } from 'c/salusCoreProblems';
import { installProblemSink } from 'c/salusHostProblems';
import SalusIcon from 'c/salusIcon';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusIcon.examples';
import { NEUTRAL_SHAPE, SHAPES } from '../shapes';

const svgOf = (element: HTMLElement): Element => element.shadowRoot!.querySelector('svg')!;
const lineOf = (element: HTMLElement) => svgOf(element).querySelector('path')!.getAttribute('d');

describe('c-salus-icon', () => {
    it('Must be hidden from screen readers when it has no label', async () => {
        const svg = svgOf(mount('salusIcon', SalusIcon, { name: 'clock', label: '  ' }));
        expect(svg.getAttribute('aria-hidden')).toBe('true');
        expect(svg.hasAttribute('role')).toBe(false);
    });

    it('Must be an image with an accessible name when it has a label', async () => {
        const element = mount('salusIcon', SalusIcon, examples.named.properties);
        expect(svgOf(element).getAttribute('role')).toBe('img');
        expect(svgOf(element).getAttribute('aria-label')).toBe('Video visit');
        expect(svgOf(element).hasAttribute('aria-hidden')).toBe(false);
        await expect(element).toBeAccessible();
    });

    it('Must show a ring and report a problem when its name is unknown', () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => problems.push(problem));
        for (const name of ['constructor', undefined]) {
            expect(lineOf(mount('salusIcon', SalusIcon, { name }))).toBe(NEUTRAL_SHAPE);
        }
        expect(problems.map(({ code, property }) => `${code} ${property}`)).toEqual([
            'bad-property name',
            'bad-property name',
        ]);
    });

    it('is drawn alike in the templates that show one icon without this component', () => {
        const lwc = join(__dirname, '../..');
        const templates = readdirSync(lwc, { recursive: true, encoding: 'utf8' }).filter((file) =>
            file.endsWith('.html'),
        );
        const drawn = templates.flatMap((file) =>
            [...readFileSync(join(lwc, file), 'utf8').matchAll(/<path\s+d="([^"]+)"/g)].map(
                ([, line]) => line,
            ),
        );
        expect(drawn).toContain(SHAPES.close);
        expect(drawn.filter((line) => !Object.values<unknown>(SHAPES).includes(line))).toEqual([]);
    });

    it('draws a line of its own for each name', () => {
        const lines = Object.keys(SHAPES).map((name) =>
            lineOf(mount('salusIcon', SalusIcon, { name })),
        );
        expect(new Set(lines).size).toBe(Object.keys(SHAPES).length);
        expect(lines.every((line) => line?.startsWith('M'))).toBe(true);
    });

    it('draws another line when its name changes', async () => {
        const element = mount('salusIcon', SalusIcon, { name: 'back' });
        Object.assign(element, { name: 'next' });
        await rendered();
        expect(lineOf(element)).toBe(SHAPES.next);
    });
});
