// Where the kit keeps its bundles, and which kind each bundle is (docs/architecture.md).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const LWC = 'force-app/main/default/lwc';
export const LABELS = 'force-app/main/default/labels/CustomLabels.labels-meta.xml';
export const TRANSLATIONS = 'force-app/main/default/translations';

const KIND = /^salus(Core|Port|Style|Host|Platform|Flow|Pattern)[A-Z]/;

/** Every bundle's name, in the order of the alphabet. */
export const bundles = (folder = join(ROOT, LWC)) =>
    readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort();

/** The kind that a bundle's name carries; a name without a kind word is a component. */
export const kindOf = (bundle) => KIND.exec(bundle)?.[1].toLowerCase() ?? 'component';

export const tagOf = (bundle) =>
    `c-${bundle.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

export const bundleOf = (tag) =>
    tag.replace(/^c-/, '').replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** Whether a bundle shows something: it has a template of its own. */
export const isVisible = (bundle, folder = join(ROOT, LWC)) =>
    existsSync(join(folder, bundle, `${bundle}.html`));

/** Whether a bundle's code is that of a field: it extends the base. */
export const isFieldCode = (code) => / extends SalusField\b/.test(code);

/** Whether a bundle is a field. */
export function isField(bundle, folder = join(ROOT, LWC)) {
    const file = join(folder, bundle, `${bundle}.ts`);
    return existsSync(file) && isFieldCode(readFileSync(file, 'utf8'));
}
