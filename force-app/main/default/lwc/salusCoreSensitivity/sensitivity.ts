/**
 * How private a value is: not sensitive (`none`), about a person (`pii`), about a person's
 * health (`phi`), or a key to either (`secret`). Rules: docs/privacy.md.
 */
export type Sensitivity = 'none' | 'pii' | 'phi' | 'secret';

/** Why a value has to go: its component left, or the page was locked, ended, hidden or handed over. */
export type PurgeReason = 'removed' | 'lock' | 'session-end' | 'pagehide' | 'change-of-person';

const LEVELS: readonly unknown[] = ['none', 'pii', 'phi', 'secret'];

/** The level that was declared, or else the one inherited. A word that is no level is `phi`. */
export const sensitivityOf = (declared: unknown, inherited: Sensitivity = 'phi'): Sensitivity => {
    if (declared === undefined || declared === null || declared === '') return inherited;
    return LEVELS.includes(declared) ? (declared as Sensitivity) : 'phi';
};

/** Whether a value of this level has to go for this reason. What is `none` goes with its person. */
export const isPurged = (sensitivity: Sensitivity, reason: PurgeReason): boolean =>
    sensitivity !== 'none' || reason === 'change-of-person';

const NO_MASK: Readonly<Record<string, string>> = Object.freeze({});

/* The attributes by which session-replay products are asked to leave an element alone: a request,
   not a guarantee. Datadog, Sentry, PostHog, FullStory, Microsoft Clarity, LogRocket. */
const MASK: Readonly<Record<string, string>> = Object.freeze({
    'data-dd-privacy': 'mask',
    'data-dd-action-name': 'private',
    'data-sentry-mask': '',
    'data-ph-capture-attribute-private': '',
    'data-fs-element-mask': '',
    'data-clarity-mask': 'true',
    'data-private': '',
});

/** The attributes that ask session-replay products not to record what is inside. */
export const replayMask = (sensitivity: Sensitivity): Readonly<Record<string, string>> =>
    sensitivity === 'none' ? NO_MASK : MASK;

/* The classes by which the same products are asked to leave out an element with all that it shows: most of
   the attributes above are about text. Sentry, PostHog, FullStory, and rrweb, which several are made of. */
const PICTURE_MASK = 'sentry-block ph-no-capture fs-exclude rr-block';

/** The classes that ask session-replay products not to record a picture; '' where it isn't sensitive. */
export const pictureMask = (sensitivity: Sensitivity): string =>
    sensitivity === 'none' ? '' : PICTURE_MASK;
