import type { Page } from '@playwright/test';
import type { Finding } from './finding';

/** How each text inside the components looks: the path of its element and a property, and its values. */
export type Looks = Readonly<Record<string, readonly string[]>>;

/** Reads how the texts of a story look. */
export function looksOf(page: Page): Promise<Looks> {
    return page.evaluate(() => {
        const { sweep } = window;
        const KEPT = [
            ...['display', 'fontSize', 'fontWeight', 'lineHeight', 'color', 'backgroundColor'],
            ...['textDecorationLine', 'textAlign', 'textTransform', 'listStyleType'],
        ] as (keyof CSSStyleDeclaration)[];
        /* Ids are left out: synthetic shadow gives them other names. */
        const pathOf = (element: Element): string => {
            const root = element.getRootNode();
            const { localName, classList } = element;
            const own = [localName, ...classList].join('.');
            return root instanceof ShadowRoot ? `${pathOf(root.host)} > ${own}` : localName;
        };
        const looks: Record<string, string[]> = {};
        const texts = sweep
            .all()
            .filter((element) => element.getRootNode() instanceof ShadowRoot)
            .filter((element) => sweep.ownText(element) !== '' && sweep.isShown(element));
        for (const element of texts) {
            const style = getComputedStyle(element);
            for (const name of KEPT)
                (looks[`${pathOf(element)}: ${String(name)}`] ??= []).push(String(style[name]));
        }
        return looks;
    });
}

/**
 * In synthetic shadow the page's own rules reach into a component. Whatever they change there has to
 * be said by the component itself, so that it looks as it does in native shadow. Texts of which native
 * shadow shows another number are left out: synthetic shadow (LWC 9.4.3) doesn't slot what a script has
 * put in, so that what is in a closed dialog shows.
 */
export const leakFindings = (native: Looks, synthetic: Looks): Finding[] =>
    Object.entries(synthetic).flatMap(([key, values]) => {
        const [element = '', name = ''] = key.split(': ');
        const before = native[key] ?? [];
        if (before.length !== values.length) return [];
        const other = values.find((value) => !before.includes(value));
        return other === undefined
            ? []
            : [{ rule: 'leaks', element, message: `has ${name} ${other} from the page` }];
    });
