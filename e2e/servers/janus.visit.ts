import { expect, test } from '@playwright/test';
import { startJanus } from '../../scripts/servers/janus.mjs';
import { promisesOfACall } from '../../test-support/callPromises';
import { JanusCalls } from './janusCall';

/* Nobody counts who waits; Janus lets a person in twice, and tells nobody of a recording. */
const LEFT_OUT = /wait before the person|as a duplicate|is recorded/u;

const isLeftOut = (title: string): boolean => LEFT_OUT.test(title);

let server: Awaited<ReturnType<typeof startJanus>>;
let calls: JanusCalls;

test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ browser }) => {
    server = await startJanus();
    const context = await browser.newContext({ permissions: ['camera', 'microphone'] });
    calls = await JanusCalls.open(context, server);
});
test.afterAll(async () => {
    await calls?.close();
    await server?.stop();
});

for (const title of promisesOfACall.filter((one) => !isLeftOut(one)))
    test(`through Janus, it ${title}`, () => calls.keeps(title));

test('through Janus, it leaves out only what it can’t promise', async () => {
    const made = await calls.promises();
    expect(promisesOfACall.filter((title) => !made.includes(title))).toEqual(
        promisesOfACall.filter(isLeftOut),
    );
});

test('through Janus, it goes on where only the WebSocket is lost, and tells who came meanwhile', async () => {
    const goesOn = ['connected', true];
    expect(await calls.losesSocket()).toEqual([goesOn, goesOn, ['ended', false]]);
});
