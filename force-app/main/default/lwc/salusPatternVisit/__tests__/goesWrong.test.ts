/* What can go wrong in a visit: what the page shows of it, what is announced, once and in order, and what
   the person can do next. The announcer is the real one: its regions are watched, as a screen reader does. */
import { mediaErrorCodes, type EndReason, type MediaErrorCode } from 'c/salusCoreCall';
import { announcementHistory, emptyAnnouncements, mountAnnouncer } from 'c/salusHostAnnouncer';
import { installClock } from 'c/salusHostClock';
import { purgeAll } from 'c/salusHostPhi';
import SalusPatternVisit from 'c/salusPatternVisit';
import { CANARY } from 'test-support/examples';
import { manualClock, type ManualClock } from 'test-support/manualClock';
import { mount, rendered } from 'test-support/mount';
import { focused } from 'test-support/jest/focus';
import { elementsUnder, textsUnder } from 'test-support/texts';
import { someone, type InMemoryCall } from '../../../../../../examples/inMemoryCall';
import { visitExample } from '../../../../../../examples/visitExample';

type Any = HTMLElement & Record<string, any>;
type Options = Parameters<typeof visitExample>[0];

const arrival = { address: `At home ${CANARY}`, phone: '+12125550100' };
const CLINICIAN = `Dr. Ana Ruiz ${CANARY}`;
const phi = (text: string): string => `${text} ${CANARY}`;

const HELP: Readonly<Record<MediaErrorCode, string>> = {
    'permission-denied': 'Your browser blocks {0} on this page',
    'permission-dismissed': "The browser's question about {0} was closed",
    'os-blocked': "Your device's settings block {0}",
    'site-blocked': "The clinic's website blocks {0}",
    'not-found': "We can't find {0}",
    'in-use': 'Another app may be using {0}',
    overconstrained: "The device you chose can't be used as {0}",
    insecure: "This page is not secure, so it can't use {0}",
    unsupported: "This browser can't use {0} for a visit",
    aborted: 'Something stopped {0} from starting',
    'not-allowed-by-host': 'The clinic has turned off {0} for this visit',
    unknown: "We can't start {0}",
};
/* What the person can't change in the page isn't tried again. */
const FINAL: readonly MediaErrorCode[] = ['site-blocked', 'insecure', 'unsupported'];
const help = (code: MediaErrorCode, device: string): string => HELP[code].replace('{0}', device);

describe('c-salus-pattern-visit: what goes wrong', () => {
    let start = 0;
    let clock: ManualClock;
    let restoreClock: () => void;
    let observer: MutationObserver;
    let visit: Any;
    let call: InMemoryCall;
    let heard: string[];

    const rounds = async (): Promise<void> => {
        for (let round = 0; round < 12; round += 1) await rendered();
    };
    /* Until what was asked is answered, and the new page follows its heading. */
    const settle = async (): Promise<void> => {
        for (const wait of [0, 300, 300]) {
            clock.advance(wait);
            await rounds();
        }
    };
    /* What is announced until nothing more is. */
    const announced = async (): Promise<readonly string[]> => {
        await settle();
        for (let second = 0; second < 20; second += 1) {
            clock.advance(1000);
            await rendered();
        }
        return heard.splice(0);
    };
    const all = (selector: string): Any[] =>
        elementsUnder(visit).filter((one) => one.matches(selector)) as Any[];
    const one = (selector: string): Any => visit.shadowRoot!.querySelector<Any>(selector)!;
    const title = (): string => all('h2')[0]!.textContent!.trim();
    const says = (): string => textsUnder(visit).join(' ');
    const isShown = (element: Element): boolean => !element.closest('[hidden], dialog');
    const buttons = (): string[] =>
        all('button')
            .filter(isShown)
            .map((button) => button.textContent!.replace(/\s+/g, ' ').trim());
    const press = async (name: string): Promise<void> => {
        all('button')
            .filter(isShown)
            .find((button) => button.textContent!.trim() === name)!
            .click();
        await settle();
    };
    const fires = async (selector: string, type: string, detail?: object): Promise<void> => {
        one(selector).dispatchEvent(new CustomEvent(type, { detail }));
        await settle();
    };
    const arrives = async (options: Options = {}, more: object = {}): Promise<void> => {
        const { properties } = visitExample(options);
        ({ call } = properties);
        visit = mount('salusPatternVisit', SalusPatternVisit, { ...properties, ...more });
        await settle();
        await fires('c-salus-visit-arrival', 'arrive', { arrival });
    };
    const joins = async (options: Options = {}): Promise<void> => {
        await arrives(options);
        await fires('c-salus-device-check ~ c-salus-form', 'submit', { values: {} });
    };
    /* In the call, and everything is said that comes with it. */
    const isIn = async (options: Options = {}): Promise<void> => {
        await joins(options);
        await announced();
    };

    /* What the person sends. */
    const sent = (): string[] => {
        const sources = Object.entries<{ on: boolean }>(one('c-salus-visit-call').call.sent);
        return sources.filter(([, { on }]) => on).map(([source]) => source);
    };
    /* The words of somebody anywhere in the page: its texts, and what its components were given. */
    const kept = (): string[] => {
        const given = [visit, ...elementsUnder(visit)].flatMap((element) =>
            Object.getOwnPropertyNames(Object.getPrototypeOf(element)).map((name) => {
                const value = (element as Any)[name];
                const isPlain = Array.isArray(value) || Object(value).constructor === Object;
                return isPlain ? `${element.localName}.${name}: ${JSON.stringify(value)}` : '';
            }),
        );
        const said = announcementHistory().map(({ text }) => `announced: ${text}`);
        return [...textsUnder(document.body), ...given, ...said].filter((text) =>
            text.includes(CANARY),
        );
    };

    beforeEach(() => {
        window.history.replaceState(null, '');
        start += 86_400_000;
        clock = manualClock(Date.parse(visitExample().now) + start);
        restoreClock = installClock(clock);
        emptyAnnouncements();
        mountAnnouncer();
        heard = [];
        observer = new MutationObserver((records) => {
            const texts = records.flatMap(({ addedNodes }) => [...addedNodes]);
            heard.push(...texts.map((node) => node.textContent!.trim()).filter(Boolean));
        });
        for (const region of document.querySelectorAll('[aria-live]'))
            observer.observe(region, { childList: true });
        Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true });
        const mediaDevices = { getUserMedia: () => undefined };
        Object.defineProperty(navigator, 'mediaDevices', {
            value: mediaDevices,
            configurable: true,
        });
    });

    afterEach(() => {
        observer.disconnect();
        restoreClock();
        Reflect.deleteProperty(navigator, 'mediaDevices');
    });

    it('says in the check of the devices why one can’t be had, each cause in its own words', async () => {
        let code: MediaErrorCode = 'unknown';
        const preview = {
            start: async () => ({ ok: false, error: { code, retryable: true } }) as const,
            stop: () => undefined,
        };
        await arrives({}, { preview });
        await announced();
        for (code of mediaErrorCodes) {
            one('c-salus-device-check').start();
            const isRefusal = /permission|blocked/.test(code);
            expect(await announced()).toEqual([
                'Browser: Ready',
                ...(isRefusal
                    ? ['Permission: There is a problem']
                    : [
                          'Permission: Ready',
                          'Microphone: There is a problem',
                          'Camera: There is a problem',
                      ]),
            ]);
            expect(says()).toContain(help(code, 'your microphone'));
            if (!isRefusal) expect(says()).toContain(help(code, 'your camera'));
            expect(buttons()).toContain('Join without it');
            expect(buttons().includes('Try again')).toBe(!FINAL.includes(code));
            expect(buttons()).toContain('Join the visit');
        }
    });

    it('says in the call why a device can’t be had, each cause in its own words and once', async () => {
        await isIn({ call: { devices: [] } });
        await press('Close this help');
        const switches = [
            ['Microphone', 'your microphone'],
            ['Camera', 'your camera'],
            ['Screen share', 'your screen'],
        ] as const;
        for (const [name, device] of switches)
            for (const code of mediaErrorCodes) {
                call.others.refuse('setMedia', code);
                await press(name);
                expect(await announced()).toEqual([help(code, device)]);
                expect(all('h3').map((heading) => heading.textContent)).toContain(
                    help(code, device),
                );
                expect(buttons().includes('Try again')).toBe(!FINAL.includes(code));
                await press('Close this help');
                expect(says()).not.toContain(help(code, device));
            }
        expect(sent()).toEqual([]);
    });

    it('says what the person joined without, the microphone before the camera', async () => {
        await joins({ call: { errors: { setMedia: 'permission-denied' } } });
        expect(title()).toBe('Your visit');
        const words = help('permission-denied', 'your microphone');
        expect((await announced()).filter((text) => text === words)).toHaveLength(1);
        expect(all('h3').map((heading) => heading.textContent)).toContain(words);
        expect(says()).not.toContain('your camera on this page');
        call.others.refuse('setMedia');
        await press('Try again');
        expect(sent()).toEqual(['mic']);
        expect(await announced()).toEqual(['Microphone on']);
    });

    it.each(['permission-denied', 'network', 'join-failed', 'insecure'] as const)(
        'says that the person could not join: %s',
        async (code) => {
            await joins({ call: { errors: { join: code } } });
            const said = await announced();
            expect(said.filter((text) => text.includes("We can't connect you"))).toHaveLength(1);
            expect(title()).toBe('Check your sound and picture');
            expect(buttons()).toEqual(expect.arrayContaining(['Try again', 'Join the visit']));
            expect(says()).toContain('1-800-555-0100');
            expect(call.openTracks).toBe(0);
        },
    );

    /* What happens, what is announced, what the page shows, what the person can do, and how it happens. */
    const happenings: readonly (readonly [
        string,
        readonly string[],
        string,
        string,
        () => Promise<void> | void,
    ])[] = [
        [
            'the camera is unplugged',
            ['Your camera is no longer connected'],
            'Your camera is no longer connected',
            'Choose another',
            () => call.others.takeDevice('camera-1'),
        ],
        [
            'the only microphone is unplugged',
            ['Your microphone is no longer connected'],
            'Your microphone is no longer connected',
            'Choose another',
            () => ['mic-2', 'mic-1'].forEach((id) => call.others.takeDevice(id)),
        ],
        [
            'the microphone is unplugged, and another is there',
            ['Your microphone is no longer connected'],
            'Your microphone is no longer connected',
            'Choose another',
            () => call.others.takeDevice('mic-1'),
        ],
        [
            'the network is lost',
            ['Connection lost. Trying to reconnect.'],
            'Connection lost. Trying to reconnect.',
            'Call by phone',
            () => call.others.loseNetwork(),
        ],
        [
            'the network is lost and found',
            ['Connection lost. Trying to reconnect.', 'Connected again'],
            'Your visit',
            'Microphone',
            async () => {
                call.others.loseNetwork();
                await settle();
                call.others.findNetwork();
            },
        ],
        [
            'somebody’s page crashes',
            [`${CLINICIAN} lost the connection`],
            'Your visit',
            'Call by phone',
            () => call.others.go('clinician', true),
        ],
        [
            'two people’s network is lost',
            [`${CLINICIAN} and ${phi('Ben Ode')} lost the connection`],
            'Your visit',
            'Call by phone',
            () => ['clinician', 'interpreter'].forEach((id) => call.others.go(id, true)),
        ],
        [
            'the call itself has a problem',
            [
                'Problem. There is a problem with the visit. It may go on by itself. If it does not, leave and join again, or call the clinic.',
            ],
            'There is a problem with the visit',
            'Leave the visit',
            () => call.others.fail({ code: 'network', retryable: true }),
        ],
        [
            'the browser plays no sound',
            ['Your browser has blocked the sound of the visit. Turn on sound.'],
            'Your browser has blocked the sound of the visit',
            'Turn on sound',
            () => call.others.blockPlayback(),
        ],
        [
            'the browser shows no picture',
            ['Your browser has blocked the picture of the visit. Show the picture.'],
            'Your browser has blocked the picture of the visit',
            'Show the picture',
            () => call.others.blockPlayback('video'),
        ],
        [
            'the browser shows no picture, and then plays no sound',
            ['Your browser has blocked the sound of the visit. Turn on sound.'],
            'Your browser has blocked the sound of the visit',
            'Turn on sound',
            () => (['video', 'audio'] as const).forEach((kind) => call.others.blockPlayback(kind)),
        ],
        [
            'blocked sound stays blocked',
            ['That did not work'],
            'That did not work',
            'Turn on sound',
            async () => {
                call.others.blockPlayback();
                await announced();
                call.others.refuse('resumePlayback', 'permission-denied');
                await press('Turn on sound');
            },
        ],
        [
            'the host mutes, and then doesn’t let the person switch it on',
            [
                'The clinic turned off your microphone',
                'The clinic has turned off your microphone for this visit',
            ],
            'The clinic has turned off your microphone for this visit',
            'Close this help',
            async () => {
                call.others.muteSelf();
                call.others.allowUnmute(false);
                await settle();
                await press('Microphone');
            },
        ],
        [
            'another device can’t be used',
            ['That did not work'],
            'That did not work',
            'Devices',
            async () => {
                call.others.refuse('useDevice', 'in-use');
                const detail = { kind: 'microphone', id: 'mic-2' };
                await fires('c-salus-visit-call', 'devicechange', detail);
            },
        ],
        [
            'a message is not sent',
            ['Your message was not sent'],
            'Not sent',
            'Chat',
            async () => {
                call.others.refuse('sendChat', 'network');
                await fires('c-salus-visit-call', 'sendmessage', { text: phi('Hello') });
            },
        ],
        [
            'fifty people join within a second',
            [`${phi('Guest 0')}, ${phi('Guest 1')} and 48 others joined`],
            phi('Guest 49'),
            'Microphone',
            () => {
                for (let guest = 0; guest < 50; guest += 1) {
                    call.others.come(someone(`Guest ${guest}`));
                    clock.advance(20);
                }
            },
        ],
        [
            'a few messages come within a second',
            [1, 2, 3]
                .map((count) => `Message from ${CLINICIAN}: ${count}`)
                .join('; ')
                .split('\n'),
            'Chat, 3 new',
            'Chat, 3 new',
            () => [1, 2, 3].forEach((count) => call.others.write('clinician', `${count}`)),
        ],
    ];

    it.each(happenings)('%s', async (_what, said, shown, next, happens) => {
        await isIn();
        await happens();
        expect(await announced()).toEqual(said);
        expect(says()).toContain(shown);
        expect(buttons()).toContain(next);
        expect(title()).toBe('Your visit');
    });

    it('sends a message again where it stands, once', async () => {
        await isIn();
        call.others.refuse('sendChat', 'network');
        await fires('c-salus-visit-call', 'sendmessage', { text: phi('Hello') });
        call.others.refuse('sendChat');
        const [row] = all('li.message');
        (row!.querySelector('button') as HTMLElement).click();
        await settle();
        expect(all('li.message')).toEqual([row]);
        expect([row!.textContent, call.others.arrived()]).toEqual([
            ...[expect.stringMatching(/Sent$/u), [phi('Hello')]],
        ]);
    });

    it('announces 500 messages in one sentence and no line, shows the last 500 of each, and has no more nodes than for those', async () => {
        await isIn();
        await press('Captions');
        await announced();
        const come = (from: number, to: number): void => {
            for (let count = from; count < to; count += 1) {
                const text = phi(`line ${count}`);
                call.others.caption({ id: `${count}`, participantId: 'clinician', text });
            }
        };
        const write = (from: number, to: number): void => {
            for (let count = from; count < to; count += 1) {
                call.others.write('clinician', phi(`message ${count}`));
                clock.advance(2);
            }
        };
        const nodes = (): number => elementsUnder(visit).length;
        come(0, 500);
        write(0, 500);
        expect(await announced()).toEqual(['New messages: 500']);
        const full = nodes();
        come(500, 1000);
        write(500, 550);
        expect(await announced()).toEqual(['New messages: 50']);
        expect(nodes()).toBe(full);
        const lines = all('.said').map((said) => said.textContent);
        expect([lines.length, lines[0], lines.at(-1)]).toEqual([
            ...[500, phi('line 500'), phi('line 999')],
        ]);
        const texts = all('li .text').map((text) => text.textContent);
        expect([texts.length, texts[0], texts.at(-1)]).toEqual([
            ...[500, phi('message 50'), phi('message 549')],
        ]);
        call.others.end('host-ended');
        await settle();
        expect(nodes()).toBeLessThan(full / 10);
        expect(kept()).toEqual([]);
    });

    const ENDS: readonly (readonly [EndReason, string, string, boolean])[] = [
        ['left', 'You left the visit', 'Your visit has ended', false],
        ['host-ended', 'The clinic ended the visit', 'Your visit has ended', false],
        ['removed', 'The clinic took you out of the visit', 'Your visit has ended', false],
        ['duplicate', 'You joined on another device', 'Go on there', true],
        ['denied', 'The clinic did not let you in', 'Call the clinic', false],
        ['timeout', 'Nobody let you in in time', 'You can come back', true],
        ['network', 'The connection to the visit was lost', 'You can come back', true],
        ['session-expired', 'Your session has ended', 'You can come back', true],
        ['error', 'The visit ended because of a problem', 'You can come back', true],
    ];
    it.each(ENDS)(
        'says that the call has ended: %s, and keeps nothing of it',
        async (reason, heading, text, canComeAgain) => {
            await isIn();
            call.others.write('clinician', phi('Good day'));
            await announced();
            expect(kept()).not.toEqual([]);
            call.others.write('clinician', phi('And this'));
            call.others.come(someone('Uma'));
            call.others.loseNetwork();
            call.others.end(reason);
            await settle();
            expect(title()).toBe(heading);
            expect(says()).toContain(text);
            expect(buttons().includes('Come in again')).toBe(canComeAgain);
            expect(says()).toContain('1-800-555-0100');
            expect(kept()).toEqual([]);
            expect(call.openTracks).toBe(0);
            expect(await announced()).toEqual([]); // The heading says it, and has the focus.
        },
    );

    it.each([
        ['the question whether to leave', 'leave'],
        ['the list of shortcuts', 'shortcuts'],
    ])('closes %s where the call ends, and goes to the new heading', async (_what, asked) => {
        await isIn();
        await fires('c-salus-visit-call', asked, {});
        const open = () => all('dialog').filter((dialog) => (dialog as HTMLDialogElement).open);
        expect(open()).toHaveLength(1);
        call.others.end('host-ended');
        await rounds();
        expect(open()).toEqual([]);
        expect(focused()).toBe(all('h2')[0]);
        await settle();
        expect(title()).toBe('The clinic ended the visit');
        expect(focused()).toBe(all('h2')[0]);
        expect(await announced()).toEqual([]);
        expect(call.state).toBe('ended');
    });

    it.each([
        ['is locked', () => purgeAll('lock')],
        ['has left the page', () => visit.remove()],
    ])('keeps nothing of the call once it %s', async (_what, ends) => {
        await isIn();
        await press('Captions');
        call.others.caption({ id: '1', participantId: 'clinician', text: phi('Good day') });
        call.others.write('clinician', phi('Good day'));
        await announced();
        call.others.write('clinician', phi('And this'));
        await settle();
        expect(kept()).not.toEqual([]);
        ends();
        await settle();
        expect(kept()).toEqual([]);
        expect(call.openTracks).toBe(0);
        expect(await announced()).toEqual([]);
        call.others.write('clinician', phi('Too late'));
        expect(await announced()).toEqual([]);
    });
});
