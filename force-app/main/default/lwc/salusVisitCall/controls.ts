import { selfIn, type Ask, type Call } from 'c/salusCoreCall';
import { fill, sayCount } from 'c/salusCoreWords';
import type { ToggleKind } from 'c/salusCallToggle';
import type { IconName } from 'c/salusIcon';
import { locale } from 'c/salusPlatformLocale';
import type { CallCapabilities } from 'c/salusPortCall';
import { sayKeys, type CallKeys } from './shortcuts';
import { words } from './words';

/** What the row of buttons switches. */
export type Switched = Extract<ToggleKind, 'mic' | 'camera' | 'captions' | 'hand' | 'share'>;

/** The properties of a `c-salus-call-toggle`. */
export interface Toggle {
    readonly kind: Switched;
    readonly pressed: boolean;
    readonly pending: boolean;
    readonly unavailableReason: string;
    readonly shortcut: string;
}

/** What the row can open beside the pictures. */
export type Panel = 'chat' | 'people' | 'devices' | 'phone';

/** The properties of a `c-salus-button`. */
export interface Opener {
    readonly label: string;
    readonly iconName: IconName;
    readonly expanded: boolean;
}

const ASKS: Readonly<Record<Switched, Ask>> = Object.freeze({
    ...{ mic: 'mic', camera: 'camera', captions: 'captions', hand: 'hand', share: 'screen' },
});

const isOn = (kind: Switched, call: Call): boolean => {
    switch (kind) {
        case 'captions':
            return call.hasCaptions;
        case 'hand':
            return selfIn(call)?.hand ?? false;
        default:
            return call.sent[ASKS[kind] as 'mic' | 'camera' | 'screen'].on;
    }
};

function reasonOf(kind: Switched, call: Call, can: CallCapabilities | undefined): string {
    const isHere = {
        mic: true,
        camera: can?.camera,
        captions: can && can.captions !== 'none',
        hand: can?.hand,
        share: can?.screen,
    }[kind];
    if (!isHere) return words.notHere;
    return kind === 'camera' && call.isAudioOnly ? words.soundOnly : '';
}

/** The switches, as the call stands. What it has nothing for stays, and says so. */
export function togglesOf(
    call: Call,
    can: CallCapabilities | undefined,
    keys: CallKeys,
): Readonly<Record<Switched, Toggle>> {
    const toggle = (kind: Switched, shortcut = ''): Toggle => ({
        kind,
        pressed: isOn(kind, call),
        pending: call.waitingFor.includes(ASKS[kind]),
        unavailableReason: reasonOf(kind, call, can),
        shortcut: sayKeys(shortcut),
    });
    return {
        mic: toggle('mic', keys.mic),
        camera: toggle('camera', keys.camera),
        captions: toggle('captions', keys.captions),
        hand: toggle('hand', keys.hand),
        share: toggle('share'),
    };
}

/** The buttons that open something, and which of them is open. One that isn't here has nothing to open. */
export function openersOf(
    shown: Panel | undefined,
    { hasChat, hasPhone, unread }: { hasChat: boolean; hasPhone: boolean; unread: number },
): Readonly<Partial<Record<Panel, Opener>>> {
    const chat = unread ? fill(words.unread, sayCount(unread, locale)) : words.chat;
    const opener = (panel: Panel, label: string, iconName: IconName): Opener => ({
        label,
        iconName,
        expanded: panel === shown,
    });
    return {
        ...(hasChat && { chat: opener('chat', chat, 'chat') }),
        people: opener('people', words.people, 'people'),
        devices: opener('devices', words.devices, 'more'),
        ...(hasPhone && { phone: opener('phone', words.phone, 'phone') }),
    };
}
