// The README's table of components, made of the stories' titles: `Forms/Text field` is in Forms.
//   node scripts/readme.mjs   writes it
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultExportOf } from './checks/reading.mjs';
import { GROUPS } from './checks/stories.mjs';
import { bundles, isVisible, LWC, ROOT, tagOf } from './kit.mjs';

const README = 'README.md';
const TABLE = /(<!-- components -->\n)[\s\S]*?(<!-- \/components -->)/;

const groupOf = (bundle, root) => {
    const file = join(root, 'stories', `${bundle}.stories.ts`);
    const { title = '' } = existsSync(file) ? defaultExportOf(readFileSync(file, 'utf8')) : {};
    return title.split('/')[0];
};

function tableOf(root) {
    const folder = join(root, LWC);
    const shown = bundles(folder).filter((name) => isVisible(name, folder));
    const rows = GROUPS.map((group) => {
        const members = shown.filter((name) => groupOf(name, root) === group);
        const tags = members.map((name) => `\`${tagOf(name).replace('c-salus-', '')}\``);
        return tags.length ? `| ${group} | ${tags.join(', ')} |\n` : '';
    });
    return `\n| Group | Tags, each after \`c-salus-\` |\n| --- | --- |\n${rows.join('')}\n`;
}

/** What the README has to say now. */
export function readmeText(root = ROOT) {
    const text = readFileSync(join(root, README), 'utf8');
    return text.replace(TABLE, (_, start, end) => `${start}${tableOf(root)}${end}`);
}

export const isReadmeCurrent = (root = ROOT) =>
    readFileSync(join(root, README), 'utf8') === readmeText(root);

/** Brings the table up to date. */
export const writeReadme = (root = ROOT) => writeFileSync(join(root, README), readmeText(root));

if (process.argv[1] === import.meta.filename) writeReadme();
