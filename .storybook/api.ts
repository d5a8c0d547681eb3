/* Serves what scripts/api reads from the types and doc comments: the custom-elements manifest, the
   tokens and each component's written page. Made anew with each start and build. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { customElementsManifest } from '../scripts/api/manifest.mjs';
import { wordsOf } from '../scripts/api/styles.mjs';
import { asHex } from '../scripts/contrast/colours.mjs';
import { coloursOf } from '../scripts/contrast/resolve.mjs';
import { bundleOf, LWC, ROOT } from '../scripts/kit.mjs';
import { kitTokens } from '../scripts/tokens.mjs';

const ID = 'virtual:salus-api';

function pageOf(tag: string): string {
    const bundle: string = bundleOf(tag);
    const file = join(ROOT, LWC, bundle, '__docs__', `${bundle}.md`);
    // The page's own heading is the title that Storybook shows.
    return existsSync(file) ? readFileSync(file, 'utf8').replace(/^# .*\n+/, '') : '';
}

function tokensInWords(): unknown {
    const [light, dark] = ['light', 'dark'].map((scheme) => coloursOf(scheme));
    const words = wordsOf(ROOT);
    return kitTokens().map(({ name, property, fallback }) => ({
        property,
        fallback,
        words: words.get(property) ?? '',
        light: light?.[name] && asHex(light[name]),
        dark: dark?.[name] && asHex(dark[name]),
    }));
}

export function api(): Plugin {
    return {
        name: 'salus-api',
        resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
        load(id) {
            if (id !== `\0${ID}`) return undefined;
            const manifest = customElementsManifest();
            const tags = manifest.modules.flatMap(({ declarations }) =>
                declarations.map(({ tagName }) => String(tagName)),
            );
            const pages = Object.fromEntries(tags.map((tag) => [tag, pageOf(tag)]));
            return `export const manifest = ${JSON.stringify(manifest)};
export const pages = ${JSON.stringify(pages)};
export const tokens = ${JSON.stringify(tokensInWords())};`;
        },
    };
}
