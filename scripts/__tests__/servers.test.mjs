import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { credentialOf } from '../servers/coturn.mjs';
import { findPackage, SERVERS } from '../servers/debian.mjs';

const machine = ({ files = [], isDebianRoot = false, install = () => {} } = {}) => ({
    exists: (file) => files.includes(file),
    mayInstall: () => isDebianRoot,
    install: () => install(files),
});

test('finds a server that is there, and installs nothing', () => {
    const install = () => assert.fail('it installed');
    const files = [SERVERS.janus];
    assert.equal(findPackage('janus', machine({ files, isDebianRoot: true, install })), true);
});

test('installs Debian’s package where it may', () => {
    const install = (files) => files.push(SERVERS.coturn);
    assert.equal(findPackage('coturn', machine({ isDebianRoot: true, install })), true);
    assert.equal(findPackage('coturn', machine({ install })), false);
});

test('installs what reads a PDF where it may', () => {
    const install = (files) => files.push('/usr/bin/pdftotext');
    assert.equal(findPackage('poppler-utils', machine({ isDebianRoot: true, install })), true);
});

test('says that a server isn’t there where its package can’t be installed', () => {
    const install = () => {
        throw new Error('no network');
    };
    assert.equal(findPackage('janus', machine({ isDebianRoot: true, install })), false);
});

test('makes credentials that end, as coturn checks them', () => {
    const { username, credential } = credentialOf('secret', 600, 1_000_000);
    assert.equal(username, '1600:visit');
    assert.equal(credential, createHmac('sha1', 'secret').update('1600:visit').digest('base64'));
});
