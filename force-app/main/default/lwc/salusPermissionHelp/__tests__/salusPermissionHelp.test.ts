import { mediaErrorCodes } from 'c/salusCoreCall';
import type { SalusProblem } from 'c/salusCoreProblems';
import { announcementHistory, emptyAnnouncements } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { installProblemSink } from 'c/salusHostProblems';
import SalusPermissionHelp from 'c/salusPermissionHelp';
import { manualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import examples from '../__examples__/salusPermissionHelp.examples';

type Help = HTMLElement & Record<string, unknown>;

const show = (properties: Record<string, unknown>): Help =>
    mount<Help>('salusPermissionHelp', SalusPermissionHelp, properties);
const headingOf = (help: Help): string =>
    (help.shadowRoot!.querySelector('c-salus-heading') as Help | null)?.text as string;
const stepsOf = (help: Help): string[] =>
    [...help.shadowRoot!.querySelectorAll('ol > li')].map((one) => one.textContent!);
const buttonsOf = (help: Help): Help[] => [
    ...help.shadowRoot!.querySelectorAll<Help>('c-salus-button'),
];
const labelsOf = (help: Help): unknown[] => buttonsOf(help).map(({ label }) => label);
const said = (): string[] => announcementHistory().map(({ text }) => text.trim());

describe('c-salus-permission-help', () => {
    const clock = manualClock();
    let takeOut: () => void;
    beforeEach(() => {
        takeOut = installClock(clock);
        emptyAnnouncements();
    });
    afterEach(() => takeOut());

    it('Must say the cause as a heading, and what to do as an ordered list, for every code and device', async () => {
        const headings = new Set<string>();
        for (const device of ['microphone', 'camera', 'screen'])
            for (const code of mediaErrorCodes) {
                const help = show({ code, device });
                headings.add(headingOf(help));
                expect(headingOf(help)).toContain(`your ${device}`);
                expect(stepsOf(help).length).toBeGreaterThan(1);
                expect([headingOf(help), ...stepsOf(help)].join()).not.toMatch(/\{\d\}/);
                help.remove();
            }
        expect(headings.size).toBe(3 * mediaErrorCodes.length);
        await expect(show(examples.default.properties)).toBeAccessible();
    });

    it('Must say that a site’s policy is nothing that the person can change', () => {
        const help = show(examples.site.properties);
        expect(headingOf(help)).toBe("The clinic's website blocks your camera");
        expect(stepsOf(help)[0]).toContain("You can't change this");
    });

    it('Must offer to try again only where that can work', () => {
        const offered = mediaErrorCodes.filter((code) =>
            labelsOf(show({ code })).includes('Try again'),
        );
        expect(mediaErrorCodes.filter((code) => !offered.includes(code))).toEqual([
            'site-blocked',
            'insecure',
            'unsupported',
        ]);
    });

    it('Must ask its owner to try again or to go on without the device, and nobody else', () => {
        const [owner, page] = [jest.fn(), jest.fn()];
        const help = show(examples.default.properties);
        for (const type of ['tryagain', 'joinwithout']) {
            help.addEventListener(type, ({ type: name }) => owner(name));
            document.body.addEventListener(type, page);
        }
        buttonsOf(help).forEach((button) => button.click());
        expect(owner.mock.calls).toEqual([['tryagain'], ['joinwithout']]);
        expect(page).not.toHaveBeenCalled();
        expect(labelsOf(show({ code: 'in-use' }))).toEqual(['Try again']);
        expect(labelsOf(show(examples.screen.properties))).toEqual([
            'Try again',
            'Go on without it',
        ]);
    });

    it('Must leave it to its owner to announce the cause, unless it is told to', async () => {
        show(examples.default.properties);
        await rendered();
        clock.advance(10_000);
        expect(said()).toEqual([]);
    });

    it('Must announce another cause, and each once', async () => {
        const help = show({ ...examples.default.properties, announce: true });
        await rendered();
        clock.advance(10_000);
        help.canJoinWithout = false;
        await rendered();
        clock.advance(10_000);
        help.code = 'in-use';
        await rendered();
        clock.advance(10_000);
        expect(said()).toEqual([
            'Your browser blocks your microphone on this page',
            'Another app may be using your microphone',
        ]);
    });

    it('Must withdraw what is no longer so', async () => {
        const help = show({ ...examples.default.properties, announce: true });
        await rendered();
        help.code = undefined;
        await rendered();
        clock.advance(10_000);
        expect(said()).toEqual([]);
    });

    it('Must show nothing without a code, and take an unknown one for “unknown”, with a report', () => {
        const problems: SalusProblem[] = [];
        installProblemSink((problem) => void problems.push(problem));
        expect(show({}).shadowRoot!.querySelector('div')).toBeNull();
        const help = show({ code: 'toString', device: 'nose' });
        expect(headingOf(help)).toBe("We can't start your microphone");
        expect(problems.map(({ property }) => property)).toEqual(['code', 'device']);
    });
});
