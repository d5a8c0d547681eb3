import type { Message, Together } from 'c/salusCoreAnnouncing';
import type { Device, Notice, Participant, Refusal } from 'c/salusCoreCall';
import { nameOf } from 'c/salusCoreParticipants';
import { fill } from 'c/salusCoreWords';
import type { CallWords, ManyWords } from './words';

type Of<Kind extends Notice['kind']> = Extract<Notice, { readonly kind: Kind }>;

function ofMedia({ source, on, by }: Of<'media'>, words: CallWords): Message {
    const own = words.sources[source];
    const isByHost = by === 'host' || by === 'remote';
    const offBy = isByHost ? own.offByHost : own.offByItself;
    const off = by === 'self' ? own.off : offBy;
    return { text: on ? own.on : off, topic: 'call', key: source };
}

type Presence = 'joined' | 'left' | 'dropped';

function ofPresence(who: Participant, kind: Presence, words: CallWords): Message {
    const { one, two, three, many, minimal }: ManyWords = words[kind];
    const name = nameOf(who, words);
    const together: Together = { kind, name, two, three, many };
    return { text: fill(one, name), topic: 'presence', minimalText: minimal, together };
}

/* Of one person only how it is now is worth saying, however often they changed it meanwhile. */
const aboutSomebody = (
    who: Participant,
    what: 'hand' | 'screen',
    text: string,
    words: CallWords,
): Message => ({
    ...{ text: fill(text, nameOf(who, words)), topic: 'presence', key: `${what} ${who.id}` },
    minimalText: what === 'hand' ? words.handMinimal : words.sharingMinimal,
});

/* A label of a device may hold somebody's name: “Ana's headphones”. */
function ofDevice({ kind, label }: Device, words: CallWords): Message {
    const { used, usedMinimal } = words.devices[kind];
    const text = label ? fill(used, label) : usedMinimal;
    const shared = { topic: 'call', key: kind, level: 'polite', sensitivity: 'pii' } as const;
    return { ...shared, text, minimalText: usedMinimal };
}

function ofRefusal({ ask, error }: Refusal, words: CallWords): Message | undefined {
    // A message that was not sent is said by itself, and joining by the page that it leads to.
    if (ask === 'chat' || ask === 'join') return undefined;
    const isSwitch = ask === 'mic' || ask === 'camera' || ask === 'screen';
    const { refused, refusedByHost } = isSwitch ? words.sources[ask] : {};
    const isByHost = error.code === 'not-allowed-by-host';
    const text = (isByHost ? refusedByHost : refused) ?? words.refused;
    return { text, topic: 'call', key: ask };
}

const ofUnsent = (text: string): Message => ({
    ...{ text, topic: 'chat', level: 'assertive', sensitivity: 'none' },
});

/**
 * What is announced of a change, in the person's words; undefined where a component that shows it says
 * it: the waiting room, the state of the connection, the button that unlocks the sound, an error.
 */
export function messageOf(notice: Notice, words: CallWords): Message | undefined {
    switch (notice.kind) {
        case 'media':
            return ofMedia(notice, words);
        case 'joined':
        case 'left':
        case 'dropped':
            return ofPresence(notice.who, notice.kind, words);
        case 'hand-up':
            return aboutSomebody(notice.who, 'hand', words.handUp, words);
        case 'hand-down':
            return aboutSomebody(notice.who, 'hand', words.handDown, words);
        case 'sharing':
            return aboutSomebody(notice.who, 'screen', words.sharing, words);
        case 'not-sharing':
            return aboutSomebody(notice.who, 'screen', words.notSharing, words);
        case 'connected':
            return { text: words.connected, topic: 'call', level: 'polite', key: 'call' };
        case 'ended':
            return { text: words.ended[notice.reason], topic: 'call', key: 'call' };
        case 'chat': {
            const { message, from } = notice;
            const text = fill(words.chat, nameOf(from, words), message.text);
            const many = { minimalText: words.chatMinimal, manyText: words.chatMany };
            return { text, topic: 'chat', ...many };
        }
        case 'not-sent':
            return ofUnsent(words.notSent);
        case 'partly-sent':
            return ofUnsent(words.partlySent);
        case 'caption': {
            const text = fill(words.caption, nameOf(notice.from, words), notice.line.text);
            // Where others may hear nothing is said: the words are on the page.
            return { text, topic: 'captions', minimalText: '' };
        }
        case 'recording':
            return { text: words.recording, topic: 'recording', key: 'recording' };
        case 'not-recording':
            return { text: words.notRecording, topic: 'recording', key: 'recording' };
        case 'device-used':
            return ofDevice(notice.device, words);
        case 'device-lost': {
            const { kind } = notice.device;
            return { text: words.devices[kind].lost, topic: 'call', key: kind };
        }
        case 'unmute-request':
            return { text: words.sources[notice.source].asked, topic: 'call', key: notice.source };
        case 'refused':
            return ofRefusal(notice.refusal, words);
        default:
            return undefined;
    }
}
