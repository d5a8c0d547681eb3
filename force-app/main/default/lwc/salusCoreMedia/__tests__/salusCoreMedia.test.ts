import { isRetryable, mediaErrorOf, qualityOf, type MediaFailure } from 'c/salusCoreMedia';

const asked = { isSecure: true, isSupported: true } as const;

describe('mediaErrorOf', () => {
    it.each<[string, Partial<MediaFailure>, string]>([
        [
            'the person says no',
            { name: 'NotAllowedError', permission: 'denied' },
            'permission-denied',
        ],
        ['nothing more is known', { name: 'NotAllowedError' }, 'permission-denied'],
        ['Safari', { name: 'SecurityError', permission: 'denied' }, 'permission-denied'],
        [
            'the question is closed, in Chromium',
            { name: 'NotAllowedError', message: 'Permission dismissed' },
            'permission-dismissed',
        ],
        [
            'the question may be asked again',
            { name: 'NotAllowedError', permission: 'prompt' },
            'permission-dismissed',
        ],
        [
            'the operating system says no, in Chromium',
            { name: 'NotAllowedError', message: 'Permission denied by system' },
            'os-blocked',
        ],
        [
            'the browser may, and what is beneath it says no',
            { name: 'NotAllowedError', permission: 'granted' },
            'os-blocked',
        ],
        [
            'the site’s policy, whatever else is said',
            { name: 'NotAllowedError', permission: 'denied', isAllowedBySite: false },
            'site-blocked',
        ],
        ['no device', { name: 'NotFoundError' }, 'not-found'],
        ['another program has it', { name: 'NotReadableError' }, 'in-use'],
        [
            'a device that was unplugged is asked for',
            { name: 'OverconstrainedError' },
            'overconstrained',
        ],
        ['the request was given up', { name: 'AbortError' }, 'aborted'],
        ['the page is gone', { name: 'InvalidStateError' }, 'aborted'],
        ['a browser without it', { name: '', isSupported: false }, 'unsupported'],
        ['http:', { name: '', isSupported: false, isSecure: false }, 'insecure'],
        ['something new', { name: 'SomeError' }, 'unknown'],
        ['a name of every object', { name: 'constructor' }, 'unknown'],
    ])('%s', (_, failure, code) => {
        expect(mediaErrorOf({ ...asked, name: '', ...failure })).toBe(code);
    });

    it('says what may work when it is tried again', () => {
        expect(isRetryable('permission-denied')).toBe(true);
        expect(isRetryable('in-use')).toBe(true);
        expect(isRetryable('site-blocked')).toBe(false);
        expect(isRetryable('insecure')).toBe(false);
    });
});

describe('qualityOf', () => {
    it.each([
        [{}, 'unknown'],
        [{ rttMs: 40 }, 'good'],
        [{ rttMs: 40, lossPct: 2.9 }, 'good'],
        [{ rttMs: 300, lossPct: 0 }, 'fair'],
        [{ lossPct: 3 }, 'fair'],
        [{ rttMs: 40, lossPct: 10 }, 'poor'],
        [{ rttMs: 600 }, 'poor'],
    ] as const)('%j is %s', (measured, quality) => expect(qualityOf(measured)).toBe(quality));
});
