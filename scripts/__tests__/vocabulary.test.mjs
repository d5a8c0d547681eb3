// The check of words can fail: in a name, a comment, a test title and a page, and not in code of a page.
import assert from 'node:assert/strict';
import test from 'node:test';
import { problemsOf } from '../checks/vocabulary.mjs';

const PLANTED = {
    'a.ts: a name': ['a.ts', 'export const findFault = 1;', /a\.ts:1: findFault: “fault”/],
    'a.ts: a comment': ['a.ts', '\n// It knows the zone.\nexport {};', /a\.ts:2: “knows”/],
    'a.test.ts: a title': ['a.test.ts', "it('waits its turn', () => {});", /:1: “its turn”/],
    'a.css: a comment': ['a.css', "/* nobody's colour */", /a\.css:1: “nobody's”/],
    'a.md: a sentence': ['a.md', '# A\n\nThe place is closed.', /a\.md:3: “The place”/],
    'turn.mjs: its name': ['turning.mjs', '', /turning\.mjs: its name/],
};

for (const [name, [file, text, message]] of Object.entries(PLANTED))
    test(`finds ${name}`, () => {
        const problems = problemsOf(file, text);
        assert.equal(problems.length, 1, problems.join());
        assert.match(problems[0], message);
    });

test('leaves code in a page, other words and names of CSS and Intl alone', () => {
    assert.deepEqual(problemsOf('a.md', 'Write `fault`. The default turns the switch on.'), []);
    assert.deepEqual(problemsOf('a.ts', 'export const calendar = 1; // replaces it'), []);
});
