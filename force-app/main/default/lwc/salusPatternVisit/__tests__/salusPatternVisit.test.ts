import { announce, endedCall } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll, restoreAll } from 'c/salusHostPhi';
import { installProblemSink, throwProblem } from 'c/salusHostProblems';
import SalusPatternVisit from 'c/salusPatternVisit';
import { CANARY } from 'test-support/examples';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import { someone, type InMemoryCall } from '../../../../../../examples/inMemoryCall';
import { visitExample } from '../../../../../../examples/visitExample';

jest.mock('c/salusHostAnnouncer');

type Any = HTMLElement & Record<string, any>;
type Options = Parameters<typeof visitExample>[0];

const arrival = { address: `At home ${CANARY}`, phone: '+12125550100' };
const EVENTS = ['running', 'ended', 'rate', 'problems', 'leave'];

describe('c-salus-pattern-visit', () => {
    let clock: ManualClock;
    let restoreClock: () => void;
    let visit: Any;
    let call: InMemoryCall;
    let heard: unknown[];

    const rounds = async (): Promise<void> => {
        for (let round = 0; round < 16; round += 1) await rendered();
    };
    /* Until what was asked is answered, and the new page follows its heading. */
    const settle = async (): Promise<void> => {
        for (const wait of [0, 300, 300]) {
            clock.advance(wait);
            await rounds();
        }
    };
    const opens = async (options: Options = {}, more: object = {}): Promise<void> => {
        const { properties } = visitExample(options);
        ({ call } = properties);
        visit = mount('salusPatternVisit', SalusPatternVisit, { ...properties, ...more });
        heard = [];
        const listen = ({ type, bubbles, detail }: any): void => {
            heard.push(detail === null ? [type] : [type, detail]);
            expect(bubbles).toBe(false);
        };
        for (const name of EVENTS) visit.addEventListener(name, listen);
        await settle();
    };
    const one = (selector: string): Any => visit.shadowRoot!.querySelector<Any>(selector)!;
    const title = (): string =>
        one('c-salus-task').shadowRoot!.querySelector('h2')!.textContent!.trim();
    const fires = async (selector: string, type: string, detail?: object): Promise<void> => {
        one(selector).dispatchEvent(new CustomEvent(type, { detail }));
        await settle();
    };
    const arrives = (given: object = arrival) =>
        fires('c-salus-visit-arrival', 'arrive', { arrival: given });
    const joins = async (options: Options = {}, more: object = {}): Promise<void> => {
        await opens(options, more);
        await arrives();
        await fires('c-salus-device-check ~ c-salus-form', 'submit', { values: {} });
    };
    const asks = (type: string, detail?: object) => fires('c-salus-visit-call', type, detail);
    const shown = (): Any => one('c-salus-visit-call').call;
    const says = (): string => textsUnder(visit).join(' ');
    const said = (): string[] =>
        (announce as jest.Mock).mock.calls.map(([{ text }]: [{ text: string }]) => text);
    const asked = async (answer: boolean): Promise<void> => {
        one('c-salus-task').askToLeave = () => Promise.resolve(answer);
        await asks('leave', { hasUnsent: false });
    };

    beforeEach(() => {
        installProblemSink((problem) => problem.code !== 'bad-answer' && throwProblem(problem));
        window.history.replaceState(null, '');
        (announce as jest.Mock).mockReset().mockReturnValue(() => undefined);
        (endedCall as jest.Mock).mockClear();
        clock = manualClock(Date.parse(visitExample().now));
        restoreClock = installClock(clock);
    });

    afterEach(() => restoreClock());

    it('Must ask where the person is and how to call back before anything else, and tell the clinic in one call', async () => {
        const { properties } = visitExample();
        const arrive = jest.fn(properties.adapter.arrive);
        await opens({}, { adapter: { arrive } });
        expect(title()).toBe('Come to your video visit');
        await expect(visit).toBeAccessible();
        await arrives();
        expect(arrive.mock.calls.map(([given]) => given)).toEqual([arrival]);
        expect(title()).toBe('Check your sound and picture');
        await expect(visit).toBeAccessible();
    });

    it('Must say who a guest is, and have them admitted by that name', async () => {
        await opens({ guest: true });
        expect(title()).toBe('Come to the video visit');
        expect(one('c-salus-visit-arrival').guest).toBe(true);
        const join = jest.spyOn(call, 'join');
        await arrives({ ...arrival, guest: { name: `Ben ${CANARY}`, role: 'interpreter' } });
        await fires('c-salus-device-check ~ c-salus-form', 'submit', { values: {} });
        expect(join).toHaveBeenCalledWith(
            expect.objectContaining({ displayName: `Ben ${CANARY}` }),
        );
    });

    it('Must say why the person can’t come yet, when they can, and let them try again', async () => {
        await opens({ error: { code: 'too-early', opens: '2021-03-15T14:20:00Z' } });
        await arrives();
        const { error } = one('c-salus-task');
        expect(error).toMatchObject({ heading: 'The visit is not open yet', canRetry: true });
        expect(error.text).toContain('30 minutes');
        expect(one('c-salus-visit-arrival')).not.toBeNull();
        visit.adapter = visitExample().properties.adapter;
        await settle();
        await arrives();
        expect(title()).toBe('Check your sound and picture');
    });

    it.each([
        ['over', 'This visit is over', false],
        ['not-permitted', "You can't join this visit", false],
        ['rate-limited', "The clinic's system is busy right now", true],
        ['unavailable', "We can't reach the clinic right now", true],
        ['too-early', 'The visit is not open yet', true],
    ] as const)('says that the person can’t come: %s', async (code, heading, canRetry) => {
        await opens({ error: { code } });
        await arrives();
        expect(one('c-salus-task').error).toMatchObject({ heading, canRetry });
    });

    it('Must let the person try their devices, join with those that they chose, and join without', async () => {
        await opens();
        await arrives();
        const join = jest.spyOn(call, 'join');
        // The check shows its slot, with the menu, once it has begun.
        one('c-salus-device-check').shadowRoot!.querySelector<Any>('c-salus-button')!.click();
        await one('c-salus-device-check').preview.start({ mic: true, camera: true });
        await settle();
        expect(one('c-salus-device-menu').devices).toHaveLength(5);
        const detail = { kind: 'microphone', id: 'mic-2' };
        await fires('c-salus-device-menu', 'devicechange', detail);
        expect(one('c-salus-device-check').deviceIds).toEqual({ microphone: 'mic-2' });
        await fires('c-salus-device-check', 'joinwithout', { device: 'camera' });
        expect(one('c-salus-checkboxes').value).toEqual(['mic']);
        await fires('c-salus-device-check ~ c-salus-form', 'submit', { values: {} });
        expect(join.mock.lastCall![0]).toMatchObject({
            ...{ mic: true, camera: false, deviceIds: { microphone: 'mic-2' } },
        });
        expect(title()).toBe('Your visit');
    });

    it.each([
        ['in-use', 5],
        ['aborted', 0],
    ])(
        'lists the devices to choose from where none opens, and not once the person has gone: %s',
        async (code, count) => {
            const answer = { ok: false, error: { code, retryable: true } };
            const preview = { start: () => Promise.resolve(answer), stop: () => undefined };
            await opens({}, { preview });
            await arrives();
            one('c-salus-device-check').shadowRoot!.querySelector<Any>('c-salus-button')!.click();
            await one('c-salus-device-check').preview.start({ mic: true, camera: true });
            await settle();
            expect(one('c-salus-device-menu').devices).toHaveLength(count);
        },
    );

    it('joins only to listen where nothing is ticked', async () => {
        await opens();
        await arrives();
        const join = jest.spyOn(call, 'join');
        await fires('c-salus-checkboxes', 'change', { value: [] });
        await fires('c-salus-device-check ~ c-salus-form', 'submit', { values: {} });
        expect(join.mock.lastCall![0]).toMatchObject({ mic: false, camera: false });
    });

    it('Must say that joining failed, and join again with the same wishes', async () => {
        await joins({ call: { errors: { join: 'network' } } });
        expect(title()).toBe('Check your sound and picture');
        expect(one('c-salus-task').error).toMatchObject({
            ...{ heading: "We can't connect you to the visit", canRetry: true },
        });
        const join = jest.spyOn(call, 'join');
        call.others.refuse('join');
        await fires('c-salus-task', 'retry');
        expect(join.mock.lastCall![0]).toMatchObject({ mic: true, camera: true });
        expect(title()).toBe('Your visit');
    });

    it('asks for another token where the one that it has is too old, and joins with that', async () => {
        await joins({ call: { errors: { join: 'token-expired' } } });
        call.others.refuse('join');
        await fires('c-salus-task', 'retry');
        expect(title()).toBe('Your visit');
    });

    it('Must let the person leave while they join, however long that takes', async () => {
        await opens();
        await arrives();
        jest.spyOn(call, 'join').mockReturnValue(new Promise(() => undefined));
        const leave = jest.spyOn(call, 'leave');
        await fires('c-salus-device-check ~ c-salus-form', 'submit', { values: {} });
        clock.advance(600_000);
        await settle();
        expect(one('c-salus-task')).toMatchObject({
            loadingLabel: 'Joining the visit',
            canLeave: true,
        });
        await fires('c-salus-task', 'leave');
        expect(leave).toHaveBeenCalledTimes(1);
        expect(heard).toContainEqual(['leave']);
        expect(title()).toBe('Come to your video visit');
    });

    it('Must show how the queue stands, and say that the person is let in before the call is shown', async () => {
        await joins({ call: { lobby: true } });
        expect(title()).toBe('The clinic knows that you are here');
        call.others.queue(2, 10);
        await settle();
        expect(one('c-salus-waiting-room')).toMatchObject({ position: 2, etaMinutes: 10 });
        await expect(visit).toBeAccessible();
        call.others.admit();
        await settle();
        expect(one('c-salus-waiting-room').admitted).toBe(true);
        expect(said().filter((text) => text === 'You are being let in')).toHaveLength(1);
        clock.advance(3000);
        await settle();
        expect(title()).toBe('Your visit');
    });

    it('says what a person can do who left the waiting room', async () => {
        await joins({ call: { lobby: true } });
        await fires('c-salus-waiting-room', 'leave');
        expect(title()).toBe('You left the visit');
        expect(says()).toContain('You can come back while the visit is open.');
    });

    it('Must show the call, and ask its adapter for what the person asks for', async () => {
        await joins({ call: { capabilities: { host: true } } });
        expect(shown().sent.mic.on).toBe(true);
        await asks('media', { source: 'mic', on: false });
        await asks('media', { source: 'screen', on: true });
        await asks('hand', { on: true });
        await asks('captions', { on: true });
        await asks('sendmessage', { text: `Hello ${CANARY}` });
        await asks('devicechange', { kind: 'microphone', id: 'mic-2' });
        expect(shown()).toMatchObject({
            sent: { mic: { on: false }, screen: { on: true } },
            ...{ hasCaptions: true, active: { microphone: 'mic-2' } },
        });
        expect(shown().chat[0]).toMatchObject({ status: 'sent' });
        expect(shown().participants[0].hand).toBe(true);
        await asks('audioonly', { on: true });
        expect(shown()).toMatchObject({ isAudioOnly: true, sent: { camera: { on: false } } });
        call.others.blockPlayback();
        await settle();
        expect(shown().isPlaybackBlocked).toBe(true);
        await asks('unlock');
        expect(shown().isPlaybackBlocked).toBe(false);
        call.others.knock(someone('Uma'));
        call.others.knock(someone('Eve'));
        await settle();
        expect(shown().lobby.waiting).toHaveLength(2);
        await asks('admit', { id: 'Uma' });
        await asks('deny', { id: 'Eve' });
        await asks('mute', { id: 'Uma' });
        expect(shown().lobby.waiting).toEqual([]);
        expect(shown().participants.at(-1)).toMatchObject({ id: 'Uma', mic: 'off' });
        await asks('callbyphone');
        expect(one('c-salus-visit-call')).toMatchObject({
            ...{ phone: '+1 555 0100', phoneCode: '123456' },
        });
    });

    it('Must never switch on what the clinic asks for by itself', async () => {
        await joins();
        call.others.muteSelf();
        call.others.askToUnmute();
        await settle();
        expect(shown()).toMatchObject({ unmuteRequest: 'mic', sent: { mic: { on: false } } });
        await asks('decline');
        expect(shown()).toMatchObject({ unmuteRequest: undefined, sent: { mic: { on: false } } });
        call.others.askToUnmute();
        await settle();
        expect(said().filter((text) => text.includes('asks you'))).toHaveLength(2);
        await asks('media', { source: 'mic', on: true });
        expect(shown()).toMatchObject({ unmuteRequest: undefined, sent: { mic: { on: true } } });
    });

    it('Must announce each change once, in its order, and not what a page or a button says by itself', async () => {
        await joins();
        (announce as jest.Mock).mockReset().mockReturnValue(() => undefined);
        (endedCall as jest.Mock).mockClear();
        call.others.come(someone('Uma'));
        call.others.muteSelf();
        call.others.record(true);
        call.others.write('clinician', 'Good day');
        call.others.takeDevice('camera-1');
        call.others.go('Uma');
        await settle();
        expect(said()).toEqual([
            `Uma ${CANARY} joined`,
            'The clinic turned off your microphone',
            'This visit is being recorded',
            `Message from Dr. Ana Ruiz ${CANARY}: Good day`,
            'Your camera is no longer connected',
            `Uma ${CANARY} left`,
        ]);
        (announce as jest.Mock).mockReset().mockReturnValue(() => undefined);
        (endedCall as jest.Mock).mockClear();
        call.others.allowUnmute(false);
        await asks('media', { source: 'mic', on: true });
        expect(said()).toEqual(['The clinic has turned off your microphone for this visit']);
        (announce as jest.Mock).mockReset().mockReturnValue(() => undefined);
        (endedCall as jest.Mock).mockClear();
        call.others.end('host-ended');
        await settle();
        expect(said()).toEqual([]);
        expect(title()).toBe('The clinic ended the visit');
    });

    it('Must ask before the call is left, and say then that it is over and how long it was', async () => {
        await joins();
        clock.advance(20 * 60_000);
        await asked(false);
        expect(title()).toBe('Your visit');
        await asked(true);
        expect(title()).toBe('You left the visit');
        expect(one('c-salus-visit-summary').minutes).toBe(20);
        expect(call.openTracks).toBe(0);
        expect(heard.at(-1)).toEqual(['ended', { reason: 'left', minutes: 20 }]);
        await fires('c-salus-visit-summary', 'rate', { rating: 'good' });
        await fires('c-salus-visit-summary', 'problems', { problems: ['hear'] });
        expect(heard.slice(-2)).toEqual([
            ['rate', { rating: 'good' }],
            ['problems', { problems: ['hear'] }],
        ]);
        expect(one('.outside')).toBeNull();
        await expect(visit).toBeAccessible();
    });

    it('says what goes with the call before it is left', async () => {
        await joins();
        const { leaveText, leaveLabel } = one('c-salus-task');
        expect(leaveLabel).toBe('Leave the visit');
        await asks('leave', { hasUnsent: true });
        expect(one('c-salus-task').leaveText).toBe(
            `You have written a message that is not sent. ${leaveText}`,
        );
    });

    it('Must drop what was announced of the call once it is over', async () => {
        await joins();
        expect(endedCall).not.toHaveBeenCalled();
        call.others.end('host-ended');
        await settle();
        expect(endedCall).toHaveBeenCalledTimes(1);
    });

    it('Must say why there is no visit, and what the person can do', async () => {
        const texts: string[] = [];
        for (const reason of ['denied', 'timeout', 'duplicate'] as const) {
            await joins({ call: { lobby: true } });
            call.others.end(reason);
            await settle();
            texts.push(`${title()}. ${one('.outside p').textContent}`);
            expect(Boolean(one('.outside c-salus-button'))).toBe(reason !== 'denied');
            await expect(visit).toBeAccessible();
            visit.remove();
            await settle();
        }
        expect(texts[0]).toContain('The clinic did not let you in. Call the clinic');
        expect(texts[1]).toContain('Nobody let you in in time. You can come back');
        expect(texts[2]).toContain('You joined on another device. Go on there');
        await joins();
        call.others.end('network');
        await settle();
        expect(title()).toBe('The connection to the visit was lost');
        one('.outside c-salus-button').click();
        await settle();
        expect(title()).toBe('Come to your video visit');
    });

    it('Must keep everything while the connection is lost and found again', async () => {
        await joins();
        call.others.write('clinician', 'Good day');
        await settle();
        const before = one('c-salus-visit-call');
        call.others.loseNetwork();
        await settle();
        expect(shown().state).toBe('reconnecting');
        expect(title()).toBe('Your visit');
        call.others.findNetwork();
        await settle();
        expect(one('c-salus-visit-call')).toBe(before);
        expect(shown()).toMatchObject({ state: 'connected', sent: { mic: { on: true } } });
        expect(shown().chat).toHaveLength(1);
    });

    it('Must leave the call at once when it is purged, and keep no name, no message and no caption', async () => {
        await joins();
        await asks('captions', { on: true });
        const line = { id: '1', participantId: 'clinician', text: `Good day ${CANARY}` };
        call.others.caption(line);
        call.others.write('clinician', `Good day ${CANARY}`);
        await settle();
        expect(says()).toContain(CANARY);
        purgeAll('lock');
        expect(says()).not.toContain(CANARY);
        expect(call.openTracks).toBe(0);
        await settle();
        expect(says()).not.toContain(CANARY);
        expect(visit.isRunning).toBe(false);
        await restoreAll();
        await settle();
        expect(title()).toBe('Come to your video visit');
    });

    it('Must tell the app while somebody waits or is in the call, so that no idle deadline ends it', async () => {
        await joins({ call: { lobby: true } });
        expect(visit.isRunning).toBe(true);
        call.others.admit();
        await settle();
        clock.advance(3000);
        await settle();
        expect(heard).toEqual([['running', { isRunning: true }]]);
        call.others.end('host-ended');
        await settle();
        expect(heard.slice(1)).toEqual([
            ['running', { isRunning: false }],
            ['ended', { reason: 'host-ended', minutes: 1 }],
        ]);
        expect(visit.isRunning).toBe(false);
    });

    it('Must do by shortcuts what the buttons do, with the keys that the person has set', async () => {
        const readShortcuts = () => Promise.resolve({ mic: 'Ctrl+Alt+Shift+M', camera: '' });
        await joins({}, { preferenceStore: { readShortcuts } });
        expect(one('c-salus-visit-call').keys).toMatchObject({
            ...{ mic: 'Ctrl+Alt+Shift+M', camera: '', hand: 'Ctrl+Alt+H' },
        });
        const presses = async (key: string, shiftKey = false): Promise<void> => {
            const held = { ctrlKey: true, altKey: true, shiftKey };
            window.dispatchEvent(new KeyboardEvent('keydown', { key, ...held }));
            await settle();
        };
        await presses('m');
        expect(shown().sent.mic.on).toBe(true);
        await presses('M', true);
        expect(shown().sent.mic.on).toBe(false);
        await presses('h');
        expect(shown().participants[0].hand).toBe(true);
        await asks('shortcuts');
        expect(one('c-salus-shortcut-help').open).toBe(true);
    });

    it('Must offer the telephone on every page', async () => {
        await opens();
        expect(one('c-salus-phone-fallback').phone).toBe('1-800-555-0100');
        await arrives();
        await fires('c-salus-device-check', 'callbyphone');
        expect(visit.shadowRoot!.activeElement).toBe(one('c-salus-phone-fallback'));
        expect(one('c-salus-phone-fallback')).toMatchObject({
            ...{ phone: '+1 555 0100', code: '123456' },
        });
        await fires('c-salus-device-check ~ c-salus-form', 'submit', { values: {} });
        expect(one('c-salus-phone-fallback')).toBeNull();
        expect(one('c-salus-visit-call').phone).toBe('+1 555 0100');
    });

    it('leaves the call where its owner takes the adapter away', async () => {
        await joins();
        visit.call = undefined;
        await settle();
        expect(call.openTracks).toBe(0);
        expect(says()).not.toContain(CANARY);
        expect(says()).toContain('Video visits are not set up');
    });

    it('Must say in plain words that visits are not set up without an adapter', async () => {
        installProblemSink(() => {});
        await opens({}, { call: undefined });
        expect(says()).toContain('Video visits are not set up on this page yet.');
    });
});
