import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBrowser } from '../browser.mjs';

const machine = ({ files = [], named, isDebianRoot = false, install = () => {} } = {}) => ({
    named,
    exists: (file) => files.includes(file),
    mayInstall: () => isDebianRoot,
    install: () => install(files),
});

test('takes the browser that SALUS_BROWSER names, before any other', () => {
    const files = ['/opt/mine/chrome', '/usr/bin/chromium'];
    assert.equal(findBrowser(machine({ files, named: '/opt/mine/chrome' })), '/opt/mine/chrome');
});

test('says in one line that SALUS_BROWSER names no file, and takes no other', () => {
    const wrong = machine({ files: ['/usr/bin/chromium'], named: '/opt/gone' });
    assert.throws(() => findBrowser(wrong), /^Error: SALUS_BROWSER names no file\. .*full path\.$/);
});

test('finds Chrome, Chromium or Edge where they usually are', () => {
    for (const path of ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'])
        assert.equal(findBrowser(machine({ files: [path] })), path);
});

test("installs Debian's package where it may, and only if there is none", () => {
    let installs = 0;
    const install = (files) => {
        installs += 1;
        files.push('/usr/bin/chromium');
    };
    const debian = machine({ isDebianRoot: true, install });
    assert.equal(findBrowser(debian), '/usr/bin/chromium');
    assert.equal(findBrowser(debian), '/usr/bin/chromium');
    assert.equal(installs, 1);
});

test('installs nothing where it may not, and says in one line what to do', () => {
    const install = () => assert.fail('it installed');
    assert.throws(() => findBrowser(machine({ install })), {
        message:
            'No browser found: install Chrome, Chromium or Edge, or set SALUS_BROWSER to its full path.',
    });
});

test('says in one line that the package could not be installed', () => {
    const install = () => {
        throw new Error('E: many\nlines');
    };
    assert.throws(() => findBrowser(machine({ isDebianRoot: true, install })), {
        message: /^The Debian package chromium could not be installed\. [^\n]*$/,
    });
});
