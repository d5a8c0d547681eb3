import type { Region, Write } from 'c/salusCoreAnnouncing';
import { maskReplay } from 'c/salusHostPhi';

/** The two live regions of a page or of a dialog, both empty. */
export type Regions = Readonly<Record<Region, HTMLElement>>;

const LEVELS: readonly Region[] = ['assertive', 'polite'];

/* Out of sight, but not `display: none`, which would silence it too. Set by script property by
   property: a content security policy may refuse a style attribute. */
const HIDDEN: Readonly<Partial<CSSStyleDeclaration>> = {
    position: 'fixed',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
};

/* The dialogs that are open, the top-most last. */
const scopes: Regions[] = [];
let page: Regions | undefined;

function make(level: Region, id: string): HTMLElement {
    const region = document.createElement('div');
    region.id = id;
    region.setAttribute('aria-live', level);
    region.setAttribute('aria-atomic', 'true');
    Object.assign(region.style, HIDDEN);
    maskReplay(region, 'phi');
    document.body.appendChild(region); // Lightning Web Security refuses `append`.
    return region;
}

/* Another copy of the kit in the page, such as one in another namespace, has the same regions. */
function findOrMake(level: Region): HTMLElement {
    const id = `salus-announcer-${level}`;
    return document.getElementById(id) ?? make(level, id);
}

const isInPage = (regions: Regions): boolean => LEVELS.every((level) => regions[level].isConnected);

/** Puts the page's pair into the page, if it isn't there. Says whether it has just been put there. */
export function mountPage(): boolean {
    if (page && isInPage(page)) return false;
    page = { assertive: findOrMake('assertive'), polite: findOrMake('polite') };
    return true;
}

const topMost = (): Regions | undefined => scopes.filter(isInPage).at(-1) ?? page;

function empty(regions: Regions | undefined, level: Region): void {
    if (regions?.[level].textContent) regions[level].textContent = '';
}

/** Writes into the top-most pair, or empties a region in all of them. */
export function write({ region, text }: Write): void {
    const regions = topMost();
    if (text && regions) regions[region].textContent = text;
    else for (const pair of [page, ...scopes]) empty(pair, region);
}

/** Empties every region at once. */
export function emptyRegions(): void {
    for (const region of LEVELS) write({ region, text: '' });
}

/** A dialog has opened: what is outside it is now silent, and would be read when it closes. */
export function addScope(regions: Regions): void {
    emptyRegions();
    for (const level of LEVELS) maskReplay(regions[level], 'phi');
    scopes.push(regions);
}

/** The dialog has closed. */
export function removeScope(regions: Regions): void {
    emptyRegions();
    const index = scopes.lastIndexOf(regions);
    if (index >= 0) scopes.splice(index, 1);
}
