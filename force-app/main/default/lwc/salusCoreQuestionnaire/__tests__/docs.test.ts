import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSIONS, ITEM_TYPES, OPERATORS } from 'c/salusCoreQuestionnaire';
import { TYPE_ROWS } from './typeRows';

const PAGE = readFileSync(join(__dirname, '../../../../../../docs/questionnaire.md'), 'utf8');
const WORDS = { rendered: 'rendered', blocked: 'said and blocked', ignored: 'ignored' } as const;

/* The first two cells of the rows of the table under a heading. */
const rowsUnder = (heading: string) =>
    [
        ...(PAGE.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '').matchAll(
            /^\| `(.+?)` *\| (.+?) *\| (.+?) *\|$/gm,
        ),
    ].map(([, name, done]) => [name, done]);

describe('docs/questionnaire.md', () => {
    it('lists every item type, with what is done', () => {
        const done = (type: (typeof ITEM_TYPES)[number]) =>
            TYPE_ROWS[type].kind === 'unsupported' ? WORDS.blocked : WORDS.rendered;
        expect(rowsUnder('Item types')).toEqual(ITEM_TYPES.map((type) => [type, done(type)]));
    });

    it('lists every operator', () => {
        expect(rowsUnder('Operators')).toEqual(OPERATORS.map((name) => [name, WORDS.rendered]));
    });

    it('lists every extension, with what is done', () => {
        const listed = [...EXTENSIONS].map(([name, treatment]) => [name, WORDS[treatment]]);
        expect(rowsUnder('Extensions').sort()).toEqual(listed.sort());
    });
});
