import {
    isPurged,
    pictureMask,
    replayMask,
    sensitivityOf,
    type PurgeReason,
    type Sensitivity,
} from '../salusCoreSensitivity';

const LEVELS: readonly Sensitivity[] = ['none', 'pii', 'phi', 'secret'];
const LEAVING: readonly PurgeReason[] = ['removed', 'lock', 'session-end', 'pagehide'];

describe('the level of a value', () => {
    it.each(LEVELS)('is what was declared: %s', (level) => {
        expect(sensitivityOf(level, 'secret')).toBe(level);
    });

    it.each([[undefined], [null], ['']])('is inherited where %p was declared', (declared) => {
        expect(sensitivityOf(declared, 'pii')).toBe('pii');
    });

    it('is phi where nothing was declared and nothing is inherited', () => {
        expect(sensitivityOf(undefined)).toBe('phi');
    });

    it.each([['public'], ['NONE'], ['none '], [0], [false], [{}], ['toString']])(
        'is phi for %p, which is no level, whatever is inherited',
        (declared) => {
            expect(sensitivityOf(declared, 'none')).toBe('phi');
        },
    );
});

describe('what has to go', () => {
    it.each(LEVELS.slice(1))('is a value that is %s, for every reason', (level) => {
        for (const reason of [...LEAVING, 'change-of-person' as const]) {
            expect(isPurged(level, reason)).toBe(true);
        }
    });

    it('keeps what is not sensitive, unless the person changes', () => {
        for (const reason of LEAVING) expect(isPurged('none', reason)).toBe(false);
        expect(isPurged('none', 'change-of-person')).toBe(true);
    });
});

describe('the masks', () => {
    const masked = [
        ['Datadog', 'data-dd-privacy', 'mask'],
        ['Datadog’s action names', 'data-dd-action-name', 'private'],
        ['Sentry', 'data-sentry-mask', ''],
        ['PostHog', 'data-ph-capture-attribute-private', ''],
        ['FullStory', 'data-fs-element-mask', ''],
        ['Clarity', 'data-clarity-mask', 'true'],
        ['LogRocket', 'data-private', ''],
    ] as const;

    it.each(masked)('ask %s to leave a private element alone', (vendor, name, value) => {
        for (const level of LEVELS.slice(1))
            expect(replayMask(level)).toHaveProperty([name], value);
        expect(vendor).not.toBe('');
    });

    it('ask nobody for anything where nothing is private', () => {
        expect(replayMask('none')).toEqual({});
    });

    it('are the same for everyone: they say nothing about the value', () => {
        expect(replayMask('pii')).toBe(replayMask('secret'));
        expect(Object.isFrozen(replayMask('phi'))).toBe(true);
    });

    it('asks them to leave out a picture, unless it is not sensitive', () => {
        for (const name of ['sentry-block', 'ph-no-capture', 'fs-exclude', 'rr-block'])
            expect(pictureMask('phi').split(' ')).toContain(name);
        expect(pictureMask('none')).toBe('');
    });
});
