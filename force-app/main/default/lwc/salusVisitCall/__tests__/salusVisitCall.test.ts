import { announce } from 'c/salusHostAnnouncer';
import SalusVisitCall from 'c/salusVisitCall';
import { mount, rendered } from 'test-support/mount';
import { textsUnder } from 'test-support/texts';
import { inventedDevices } from '../../../../../../examples/inventedPeople';
import examples from '../__examples__/salusVisitCall.examples';

jest.mock('c/salusHostAnnouncer');

type Any = HTMLElement & Record<string, any>;

const EVENTS = [
    ...['media', 'hand', 'captions', 'audioonly', 'devicechange', 'sendmessage', 'retry'],
    ...['unlock', 'decline', 'shortcuts', 'admit', 'deny', 'mute', 'callbyphone', 'leave'],
];

describe('c-salus-visit-call', () => {
    const { busy, host, refused } = examples;
    const given = examples.default.properties;
    let shown: Any;
    let heard: unknown[];

    const settle = async (): Promise<void> => {
        for (let round = 0; round < 6; round += 1) await rendered();
    };
    const show = async (properties: Record<string, unknown> = given): Promise<void> => {
        shown = mount('salusVisitCall', SalusVisitCall, properties);
        heard = [];
        const listen = ({ type, bubbles, detail }: any): void => {
            heard.push([type, detail]);
            expect(bubbles).toBe(false);
        };
        for (const name of EVENTS) shown.addEventListener(name, listen);
        await settle();
    };
    const changes = async (call: object): Promise<void> => {
        shown.call = { ...shown.call, ...call };
        await settle();
    };
    const one = (selector: string): Any => shown.shadowRoot!.querySelector<Any>(selector)!;
    const toggle = (kind: string): Any => one(`c-salus-call-toggle[data-kind="${kind}"]`);
    const button = (label: string): Any =>
        [...shown.shadowRoot!.querySelectorAll<Any>('c-salus-button')].find(
            (each) => each.label === label,
        )!;
    const presses = async (target: Any): Promise<void> => {
        target.click();
        await settle();
    };
    const says = (): string => textsUnder(shown).join(' ');

    it('Must show each switch as the call has it, and ask its owner for the other state', async () => {
        await show();
        const pressed = ['mic', 'camera', 'captions', 'hand', 'share'].map(
            (kind) => toggle(kind).pressed,
        );
        expect(pressed).toEqual([true, true, false, false, false]);
        for (const kind of ['mic', 'camera', 'captions', 'hand', 'share'])
            await presses(toggle(kind));
        expect(heard).toEqual([
            ['media', { source: 'mic', on: false }],
            ['media', { source: 'camera', on: false }],
            ['captions', { on: true }],
            ['hand', { on: true }],
            ['media', { source: 'screen', on: true }],
        ]);
        await changes({ waitingFor: ['screen'], hasCaptions: true });
        expect([toggle('share').pending, toggle('captions').pressed]).toEqual([true, true]);
        expect(one('c-salus-captions')).not.toBeNull();
        await expect(shown).toBeAccessible();
    });

    it('Must keep a control that this call has nothing for, and say so', async () => {
        await show(refused.properties);
        expect(toggle('captions').unavailableReason).toBe('Not part of this visit');
        expect(toggle('share').unavailableReason).toBe('Not part of this visit');
        await presses(toggle('share'));
        expect(heard).toEqual([]);
        await changes({ isAudioOnly: true });
        expect(toggle('camera').unavailableReason).toBe('Sound only is on');
    });

    it('Must ask the person before anything is switched on that the clinic asks for, and take no for an answer', async () => {
        await show(busy.properties);
        expect(one('c-salus-alert').heading).toBe('The clinic asks you to turn on your microphone');
        expect(heard).toEqual([]);
        await presses(button('Keep it off'));
        await presses(button('Turn on'));
        expect(heard).toEqual([
            ['decline', {}],
            ['media', { source: 'mic', on: true }],
        ]);
        expect(shown.shadowRoot!.activeElement).toBe(toggle('mic'));
        await changes({ unmuteRequest: undefined });
        expect(one('c-salus-alert')).toBeNull();
        expect(shown.shadowRoot!.activeElement).toBe(toggle('mic'));
    });

    it('Must show why a microphone could not be had, and let the person try again or close that', async () => {
        await show(refused.properties);
        const help = one('c-salus-permission-help');
        expect([help.code, help.device]).toEqual(['not-allowed-by-host', 'microphone']);
        help.dispatchEvent(new CustomEvent('tryagain'));
        await settle();
        expect(heard).toEqual([['media', { source: 'mic', on: true }]]);
        expect(one('c-salus-permission-help')).toBeNull();
        await changes({ refused: { ask: 'camera', error: { code: 'network', retryable: true } } });
        expect(one('c-salus-permission-help')).toMatchObject({ code: 'unknown', device: 'camera' });
        await presses(button('Close this help'));
        expect(one('c-salus-permission-help')).toBeNull();
        expect(shown.shadowRoot!.activeElement).toBe(toggle('camera'));
        await changes({ refused: { ask: 'hand', error: { code: 'network', retryable: true } } });
        expect(says()).toContain('Nothing has changed');
    });

    it('Must show that the visit is recorded for as long as it is', async () => {
        await show();
        expect(says()).not.toContain('being recorded');
        await changes({ recording: { active: true, transcript: false } });
        expect(says()).toContain('This visit is being recorded');
        await changes({ recording: { active: true, transcript: true } });
        expect(says()).toContain('recorded and written down');
        await changes({ recording: { active: false, transcript: false } });
        expect(says()).not.toContain('being recorded');
    });

    it('Must say which device was taken away, and open the choice of another', async () => {
        await show();
        await changes({ lost: inventedDevices[0] });
        expect(one('c-salus-alert').heading).toBe('Your microphone is no longer connected');
        await presses(button('Choose another'));
        const menu = one('c-salus-device-menu');
        expect(shown.shadowRoot!.activeElement).toBe(menu);
        const detail = { kind: 'microphone', id: 'mic-2' };
        menu.dispatchEvent(new CustomEvent('devicechange', { detail }));
        expect(heard).toEqual([['devicechange', detail]]);
    });

    it('Must open the chat, the people, the devices and the telephone number beside the call, with the focus in them, and return it with Escape', async () => {
        await show();
        for (const [label, tag] of [
            ['Chat', 'c-salus-chat'],
            ['People', 'c-salus-participants'],
            ['Devices', 'c-salus-device-menu'],
            ['Call by phone', 'c-salus-phone-fallback'],
        ] as const) {
            const opener = button(label);
            await presses(opener);
            expect(opener.expanded).toBe(true);
            expect(shown.shadowRoot!.activeElement).toBe(one(tag));
            const escape = { key: 'Escape', bubbles: true, cancelable: true };
            one('.panel').dispatchEvent(new KeyboardEvent('keydown', escape));
            await settle();
            expect(shown.shadowRoot!.activeElement).toBe(opener);
            expect(opener.expanded).toBe(false);
        }
        expect(heard).toEqual([['callbyphone', {}]]);
    });

    it('closes what is open beside the call when it ends', async () => {
        await show();
        await presses(button('Devices'));
        expect(one('c-salus-device-menu')).not.toBeNull();
        await changes({ state: 'ended' });
        expect(one('c-salus-device-menu')).toBeNull();
        expect(button('Devices').expanded).toBe(false);
    });

    it('Must say in the name of the chat’s button how many messages are unread', async () => {
        await show();
        const { chat } = shown.call;
        await changes({ chat: [...chat, { ...chat[0], id: '2' }, { ...chat[0], id: '3' }] });
        const opener = button('Chat, 2 new');
        await presses(opener);
        expect(opener.label).toBe('Chat');
    });

    it('Must keep what is being written while the chat is closed', async () => {
        await show();
        await presses(button('Chat'));
        const chat = one('c-salus-chat');
        await presses(button('Chat'));
        expect(one('c-salus-chat')).toBe(chat);
        expect(chat.parentElement!.hidden).toBe(true);
    });

    it('sends what was written, and what could not be sent again', async () => {
        await show();
        const chat = one('c-salus-chat');
        chat.dispatchEvent(new CustomEvent('sendmessage', { detail: { text: 'Hello' } }));
        chat.dispatchEvent(new CustomEvent('retry', { detail: { id: '1' } }));
        expect(heard).toEqual([
            ['sendmessage', { text: 'Hello' }],
            ['retry', { id: '1' }],
        ]);
    });

    it('Must do by a shortcut what the button does, and say why where it is unavailable', async () => {
        await show();
        for (const action of ['mic', 'camera', 'captions', 'hand']) shown.act(action);
        await settle();
        expect(heard).toHaveLength(4);
        shown.act('toolbar');
        expect(shown.shadowRoot!.activeElement).toBe(toggle('mic'));
        await changes({ sent: { ...shown.call.sent, mic: { on: false, by: 'self' } } });
        expect(announce).toHaveBeenCalledWith(
            expect.objectContaining({ text: 'Microphone off', topic: 'call', key: 'mic' }),
        );
        shown.capabilities = { ...shown.capabilities, hand: false };
        await settle();
        shown.act('hand');
        expect(heard).toHaveLength(4);
        expect(announce).toHaveBeenCalledWith(
            expect.objectContaining({ text: 'Not part of this visit', key: 'hand' }),
        );
        await presses(button('Devices'));
        await presses(button('Keyboard shortcuts'));
        expect(heard.at(-1)).toEqual(['shortcuts', {}]);
    });

    it('Must ask its owner to let people in and to mute them, where the person is a host', async () => {
        await show(host.properties);
        await presses(button('People'));
        const people = one('c-salus-participants');
        expect(people.isHost).toBe(true);
        expect(people.waiting).toHaveLength(1);
        for (const name of ['admit', 'deny', 'mute'])
            people.dispatchEvent(new CustomEvent(name, { detail: { id: 'Uma' } }));
        expect(heard).toEqual([
            ['admit', { id: 'Uma' }],
            ['deny', { id: 'Uma' }],
            ['mute', { id: 'Uma' }],
        ]);
    });

    it('Must say when a message that is written was not sent, where the person asks to leave', async () => {
        await show();
        await presses(button('Leave the visit'));
        const area = one('c-salus-chat').shadowRoot!.querySelector('c-salus-text-area')!;
        area.dispatchEvent(new CustomEvent('change', { detail: { value: 'Hello' } }));
        await presses(button('Leave the visit'));
        expect(heard).toEqual([
            ['leave', { hasUnsent: false }],
            ['leave', { hasUnsent: true }],
        ]);
    });

    it('Must lead the focus to the controls where a message that has it goes by itself', async () => {
        const error = { code: 'permission-denied', retryable: true };
        for (const [message, gone] of [
            [{ refused: { ask: 'mic', error } }, { refused: undefined }],
            [{ unmuteRequest: 'camera' }, { unmuteRequest: undefined }],
        ] as const) {
            await show();
            await changes(message);
            const [within] = shown.shadowRoot!.querySelectorAll<Any>('.main c-salus-button');
            within!.focus();
            expect(shown.shadowRoot!.activeElement).toBe(within);
            await changes({ unread: 1 });
            expect(shown.shadowRoot!.activeElement).toBe(within);
            await changes(gone);
            expect(shown.shadowRoot!.activeElement).toBe(toggle('mic'));
        }
    });

    it('plays what is blocked in the press, and asks for sound only', async () => {
        await show(busy.properties);
        expect(one('c-salus-sound-unlock').blocked).toBe(true);
        one('c-salus-sound-unlock').dispatchEvent(new CustomEvent('unlock'));
        expect(shown.shadowRoot!.activeElement).toBe(toggle('mic'));
        const status = one('c-salus-connection-status');
        status.dispatchEvent(new CustomEvent('audioonly', { detail: { on: true } }));
        expect(heard).toEqual([
            ['unlock', {}],
            ['audioonly', { on: true }],
        ]);
        await expect(shown).toBeAccessible();
    });

    it('shows the person’s own picture beside the others, where they have put it', async () => {
        await show();
        const own = one('c-salus-self-view');
        const stage = one('c-salus-video-stage');
        expect(own.participant.isLocal).toBe(true);
        expect(stage.participants.map(({ id }: { id: string }) => id)).not.toContain('self');
        const { attach } = own;
        own.dispatchEvent(new CustomEvent('move', { detail: { corner: 'top-start' } }));
        await changes({ hasCaptions: true });
        expect([own.corner, stage.selfCorner]).toEqual(['top-start', 'top-start']);
        expect(own.attach).toBe(attach);
        shown.attach = undefined;
        await settle();
        expect(own.attach).toBeUndefined();
    });

    it('shows nothing of what it can’t without capabilities or a call', async () => {
        await show({});
        expect(toggle('camera').unavailableReason).toBe('Not part of this visit');
        expect(one('c-salus-chat')).toBeNull();
        await changes({ error: { code: 'network', retryable: true } });
        expect(says()).toContain('There is a problem with the visit');
    });
});
