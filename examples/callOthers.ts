import { clock } from 'c/salusHostClock';
import type {
    Actor,
    CallError,
    CallEvents,
    CaptionLine,
    Device,
    EndReason,
    Participant,
} from 'c/salusPortCall';
import type { Asked, CallRoom } from './callRoom';

/** What everybody and everything but the person does in a call: for a story or a test to play. */
export interface Others {
    come(...who: readonly Participant[]): void;
    /** Somebody leaves, or their connection is lost. */
    go(id: string, dropped?: boolean): void;
    change(id: string, changes: Partial<Participant>, by?: Actor): void;
    /** The host lets the person in. */
    admit(): void;
    /** Somebody waits for the person to let them in. */
    knock(who: Participant): void;
    /** How many wait before the person. */
    queue(position: number, etaMinutes?: number): void;
    /** The host switches what the person sends off. */
    muteSelf(source?: 'mic' | 'camera'): void;
    askToUnmute(source?: 'mic' | 'camera'): void;
    /** Whether the host lets the person switch their microphone on. */
    allowUnmute(isAllowed: boolean): void;
    /** A line of captions: nothing where the person has none. */
    caption(line: Pick<CaptionLine, 'id' | 'participantId' | 'text'> & Partial<CaptionLine>): void;
    /** Somebody writes a message. */
    write(from: string, text: string): void;
    /** The texts of the person's messages that the others have. */
    arrived(): readonly string[];
    record(active: boolean, transcript?: boolean): void;
    /** The browser plays nothing before the person presses something. */
    blockPlayback(kind?: 'audio' | 'video'): void;
    loseNetwork(): void;
    findNetwork(): void;
    takeDevice(id: string): void;
    giveDevice(device: Device): void;
    /** From now on the browser's prompt for a device stays open, or it is answered with yes. */
    holdPrompt(isHeld: boolean): void;
    /** From now on, a method answers with an error; without a code, it works again. */
    refuse(method: Asked, code?: CallError['code']): void;
    fail(error: CallEvents['error']): void;
    end(reason: EndReason): void;
}

/** What others do, as changes of a call in memory. Before the person is in it, they are told nothing. */
export function othersOf(
    room: CallRoom,
    start: { admit(): void; allow(on: boolean): void },
): Others {
    const { emitter, participants, present } = room;
    const told = (tell: () => void): void => void (room.isIn && tell());
    let answerPrompt = (): void => undefined;
    return {
        come(...who) {
            who.forEach((one) => present.set(one.id, one));
            const joined = who.filter(({ id }) => !participants.has(id));
            told(() => {
                joined.forEach((one) => participants.set(one.id, one));
                emitter.emit('participants', { joined, left: [], changed: [] });
            });
        },
        go(id, dropped = false) {
            const participant = present.get(id);
            if (!participant) return;
            present.delete(id);
            participants.delete(id);
            ['camera', 'screen'].forEach((source) => room.tracks.stop(`${id} ${source}`));
            told(() => {
                const left = [{ participant, dropped }];
                emitter.emit('participants', { joined: [], left, changed: [] });
            });
        },
        change: (id, changes, by = 'remote') => room.change(id, changes, by),
        admit: () => start.admit(),
        knock(who) {
            room.waiting.set(who.id, who);
            room.tellWaiting();
        },
        queue(position, etaMinutes) {
            const lobby = { position, ...(etaMinutes !== undefined && { etaMinutes }) };
            if (room.state === 'lobby') emitter.emit('lobby', lobby);
        },
        muteSelf(source = 'mic') {
            room.wishes.set(source, false);
            told(() => room.send(source, false, 'host'));
        },
        askToUnmute: (source = 'mic') => told(() => emitter.emit('unmuterequest', { source })),
        allowUnmute: (isAllowed) => start.allow(isAllowed),
        caption(line) {
            if (!room.hasCaptions) return;
            told(() => emitter.emit('caption', { final: true, startedAt: clock().now(), ...line }));
        },
        write: (from, text) => told(() => void room.message(from, text, 'received')),
        arrived: () => [...room.arrived],
        record: (active, transcript = false) =>
            told(() => emitter.emit('recording', { active, transcript })),
        blockPlayback: (kind = 'audio') => told(() => emitter.emit('playbackblocked', { kind })),
        loseNetwork: () => told(() => room.go('reconnecting', { attempt: 1 })),
        findNetwork: () => told(() => room.go('connected')),
        takeDevice: (id) => room.take(id),
        giveDevice(device) {
            room.devices = [...room.devices, device];
            told(() => room.tellDevices());
        },
        holdPrompt(isHeld) {
            answerPrompt();
            room.prompt = isHeld
                ? new Promise((answer) => {
                      answerPrompt = answer;
                  })
                : undefined;
        },
        refuse(method, code) {
            if (code) room.errors.set(method, code);
            else room.errors.delete(method);
        },
        fail: (error) => told(() => emitter.emit('error', error)),
        end: (reason) => room.end(reason),
    };
}
