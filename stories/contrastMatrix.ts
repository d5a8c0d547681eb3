/* The table of the page “Contrast”: each pair of tokens in light and in dark, measured in this browser. */
import { createElement } from 'lwc';
import { PAIRS, type Pair } from 'c/salusCoreContrast';
import SalusButton from 'c/salusButton';
import { tokens } from 'virtual:salus-api';
import { asHex, lcOf, ratioOf, readColour, shown } from '../scripts/contrast/colours.mjs';
import STYLE from './contrastMatrix.css?inline';

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];
type Colour = ReturnType<typeof shown>;

const TRIED = { Brand: '--salus-brand', Surface: '--salus-color-surface' } as const;

const element = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    properties: Partial<HTMLElementTagNameMap[Name]> = {},
    ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
};

const wordsFor = (token: string): string =>
    (tokens.find(({ property }) => property === `--salus-color-${token}`)?.words ?? '').replace(
        /[;,] also .*$/,
        '',
    );

/* Rounded down, so that 4.499 is not shown as 4.5. */
const ratioText = (ratio: number): string => `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;

/** The colours of the tokens in one scheme: a component's own, on this page. */
function coloursOf(probe: HTMLElement): ReadonlyMap<string, Colour> {
    const names = new Set(PAIRS.flatMap(({ front, back }) => [front, back]));
    const entries = [...names].map((name): [string, Colour] => {
        if (!getComputedStyle(probe).getPropertyValue(`--_${name}`))
            throw new Error(`${name}: the component has no such token`);
        probe.style.color = `var(--_${name})`;
        const { color } = getComputedStyle(probe);
        const read = readColour(color);
        if (!read) throw new Error(`${name}: this browser says ${color}`);
        return [name, shown(read)];
    });
    return new Map(entries);
}

/* Text in its colour, or a part with an edge of its colour. */
function sampleOf({ ratio }: Pair, front: string, back: string): HTMLElement {
    const sample = element('span', { className: 'sample', ariaHidden: 'true' });
    sample.style.background = back;
    if (ratio === 3) {
        sample.append(element('span', { className: 'part' }));
        (sample.firstElementChild as HTMLElement).style.borderColor = front;
    } else {
        sample.textContent = 'Aa';
        sample.style.color = front;
    }
    return sample;
}

function cellOf(pair: Pair, colours: ReadonlyMap<string, Colour>): HTMLElement {
    const [front, back] = [colours.get(pair.front)!, colours.get(pair.back)!];
    const ratio = ratioOf(front, back);
    const passes = ratio >= pair.ratio;
    const verdict = passes ? `✓ of ${pair.ratio}:1` : `✕ needs ${pair.ratio}:1`;
    const hexes = `${asHex(front)} on ${asHex(back)}`;
    const cell = element(
        'td',
        {},
        sampleOf(pair, asHex(front), asHex(back)),
        element(
            'p',
            {},
            element('strong', { className: 'ratio' }, ratioText(ratio)),
            element('span', { className: passes ? 'verdict' : 'verdict broken' }, verdict),
        ),
        element(
            'p',
            { className: 'more' },
            `Lc ${Math.abs(lcOf(front, back)).toFixed(0)}, `,
            element('code', {}, hexes),
        ),
    );
    cell.dataset.verdict = passes ? 'passes' : 'broken';
    return cell;
}

class ContrastMatrix extends HTMLElement {
    private readonly probes = new Map<Scheme, HTMLElement>();

    private readonly body = element('div', { className: 'scrolls', tabIndex: 0 });

    private readonly summary = element('p', { className: 'summary' });

    connectedCallback(): void {
        if (this.shadowRoot) return;
        const root = this.attachShadow({ mode: 'open' });
        this.body.setAttribute('role', 'region');
        this.body.setAttribute('aria-label', 'Contrast of every pair');
        root.append(
            element('style', {}, STYLE),
            this.choices(),
            this.summary,
            this.body,
            ...SCHEMES.map((scheme) => this.probeOf(scheme)),
        );
        this.measure();
    }

    /* A button has every token: its colours are those of all components at this point of the page. */
    private probeOf(scheme: Scheme): HTMLElement {
        const probe = createElement('c-salus-button', { is: SalusButton });
        Object.assign(probe, { label: scheme });
        this.probes.set(scheme, probe);
        const around = element('div', { className: 'probe', inert: true }, probe);
        around.style.colorScheme = scheme;
        return around;
    }

    private choices(): HTMLElement {
        const fields = Object.entries(TRIED).map(([label, property]) => {
            const input = element('input', { type: 'color', value: '#0b6470' });
            if (property !== TRIED.Brand) input.value = '#ffffff';
            input.addEventListener('input', () => {
                this.style.setProperty(property, input.value);
                this.measure();
            });
            return element('label', {}, input, label);
        });
        const reset = element('button', { type: 'button' }, 'As the page has it');
        reset.addEventListener('click', () => {
            for (const property of Object.values(TRIED)) this.style.removeProperty(property);
            this.measure();
        });
        return element('div', { className: 'choices' }, ...fields, reset);
    }

    private measure(): void {
        const colours = SCHEMES.map((scheme) => coloursOf(this.probes.get(scheme)!));
        const fronts = [...new Set(PAIRS.map(({ front }) => front))];
        const groups = fronts.map((front) => this.groupOf(front, colours));
        const head = ['Pair', 'Light', 'Dark'].map((words) =>
            element('th', { scope: 'col' }, words),
        );
        const table = element(
            'table',
            {},
            element('caption', {}, 'A colour in front of another, and their contrast'),
            element('thead', {}, element('tr', {}, ...head)),
            ...groups,
        );
        const broken = table.querySelectorAll('[data-verdict=broken]').length;
        this.summary.textContent = broken
            ? `${broken} of ${PAIRS.length * 2} have too little contrast.`
            : `All ${PAIRS.length} pairs have enough contrast, in light and in dark.`;
        this.body.replaceChildren(table);
    }

    private groupOf(front: string, colours: readonly ReadonlyMap<string, Colour>[]): HTMLElement {
        const head = element(
            'th',
            { scope: 'rowgroup', colSpan: 3 },
            element('code', {}, front),
            element('span', { className: 'words' }, wordsFor(front)),
        );
        const rows = PAIRS.filter((pair) => pair.front === front).map((pair) =>
            element(
                'tr',
                {},
                element(
                    'th',
                    { scope: 'row' },
                    'on ',
                    element('code', {}, pair.back),
                    element('span', { className: 'words' }, wordsFor(pair.back)),
                ),
                ...colours.map((all) => cellOf(pair, all)),
            ),
        );
        return element('tbody', {}, element('tr', { className: 'front' }, head), ...rows);
    }
}

customElements.define('contrast-matrix', ContrastMatrix);
