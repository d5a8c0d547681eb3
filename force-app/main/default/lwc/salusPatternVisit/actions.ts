import type { Device, Source } from 'c/salusCoreCall';
import type { Visit } from 'c/salusHostVisit';

type Asked<Detail> = { readonly detail: Detail };
type On = Asked<{ readonly on: boolean }>;
type Id = Asked<{ readonly id: string }>;

/** What the page of a call asks for, by the names of its events, as what is asked of the adapter. */
export const actionsOf = ({ call }: Visit) => ({
    media: ({ detail: { source, on } }: Asked<{ readonly source: Source; readonly on: boolean }>) =>
        void call.setMedia(source, on),
    hand: ({ detail }: On) => void call.setHand(detail.on),
    captions: ({ detail }: On) => void call.setCaptions(detail.on),
    audioOnly: ({ detail }: On) => void call.setAudioOnly(detail.on),
    device: ({
        detail: { kind, id },
    }: Asked<{ readonly kind: Device['kind']; readonly id: string }>) =>
        void call.useDevice(kind, id),
    chat: ({ detail }: Asked<{ readonly text: string }>) => void call.sendChat(detail.text),
    chatAgain: ({ detail }: Id) => void call.sendChatAgain(detail.id),
    unlock: () => void call.resumePlayback(),
    decline: () => call.decline(),
    admit: ({ detail }: Id) => void call.admit(detail.id, true),
    deny: ({ detail }: Id) => void call.admit(detail.id, false),
    mute: ({ detail }: Id) => void call.mute(detail.id),
});
