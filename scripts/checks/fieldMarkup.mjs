// Label, hint, help and error are the same markup in every field. LWC templates can't share a part, so
// each field repeats it, and this check compares it with what the scaffolder writes.
import { QUESTION } from '../scaffold/field.mjs';

const FIELD = / extends SalusField\b/;
const LABEL =
    /<(label|legend|p)\b([^>]*) class="label"([^>]*) data-hidden=\{isLabelHidden\}>\s*(\{shownLabel\}.*?)<\/\1>(.*?<p id="error"[^>]*>\{errorLine\}<\/p>)/s;

const plain = (markup) => markup.replace(/\s+/g, ' ').trim();

/* A group has a legend, or a paragraph, where a lone control has a label. */
function questionOf(html) {
    const [, , , , label, rest] = LABEL.exec(html) ?? [];
    return rest && plain(`${label}</label>${rest}`);
}

const isField = (tree, { name, path }) =>
    tree.has(`${path}/${name}.ts`) && FIELD.test(tree.read(`${path}/${name}.ts`));

export const fieldMarkup = (tree) =>
    tree.bundles
        .filter((bundle) => isField(tree, bundle))
        .map(({ name, path }) => `${path}/${name}.html`)
        .filter((file) => tree.has(file) && questionOf(tree.read(file)) !== plain(QUESTION))
        .map((file) => `${file}: label, hint, help and error differ from those of other fields`);
