import type { SignalMessage } from 'c/salusCoreSignalling';
import {
    configurationOf,
    Emitter,
    Lobby,
    Meter,
    OwnMedia,
    Playback,
    Progress,
    Receipts,
    Roster,
    Signals,
    type Between,
    type CallParts,
} from 'c/salusHostCallParts';
import type { Actor, Source } from 'c/salusPortCall';
import { Conversation } from './conversation';
import type { WebRtcOptions } from './options';
import { Presence } from './presence';
import { Room } from './room';
import { route } from './route';

/** What a call consists of. */
export interface Parts extends CallParts {
    readonly room: Room;
    readonly conversation: Conversation;
    readonly meter: Meter;
    readonly lobby: Lobby;
    readonly presence: Presence;
}

/** Puts the parts of one call together: each has its own thought, and here they meet. */
export function assemble(options: WebRtcOptions, between: Between): Parts {
    const { id, signalling } = options;
    const emitter = new Emitter(between.emitter);
    const progress = new Progress(emitter, between.state);
    const roster = new Roster(emitter);
    const saving = { isOn: false };
    const receipts = new Receipts();
    const media = new OwnMedia(emitter, (source: Source, by: Actor) => {
        roster.change(id, media.shown(source), by);
        room.peers.replace(source);
        room.tellState();
        playback.refresh(id);
    });
    const playback: Playback = new Playback({
        track: (of, source) =>
            of === id ? media.track(source) : room.peers.get(of)?.link?.received(source),
        blocked: (kind) => emitter.emit('playbackblocked', { kind }),
        speakerLost: () => void media.devices.lose('speaker'),
    });
    const signals = new Signals(signalling, id, {
        heard: (message: SignalMessage) => route(message, options, parts),
        opened: (isOpen) => presence.signalsOpened(isOpen),
        ended: (reason) => presence.end(reason),
    });
    const room: Room = new Room({
        ...{ id, roster, signals, playback, configuration: configurationOf(options) },
        track: (source) => media.track(source),
        takesPictures: () => !saving.isOn,
        heard(from, message) {
            if (message.type !== 'end') conversation.heard(from, message);
            else if (conversation.isHost(from)) presence.end('host-ended');
        },
        changed: () => presence.reach.judge(),
        isIn: () => progress.isIn,
        cut: (of) => receipts.lose(of),
        full: () => {
            emitter.emit('error', { code: 'join-failed', retryable: true });
            presence.leave('error');
        },
    });
    const conversation = new Conversation({
        ...{ options, emitter, roster, room, media, receipts },
    });
    const meter = new Meter(room.peers, roster, emitter);
    const lobby = new Lobby(signals, {
        waits: (waiting) => emitter.emit('lobby', { waiting }),
        answered: (isAdmitted) => {
            if (isAdmitted) emitter.emit('lobby', { admitted: true });
            presence.answered(isAdmitted);
        },
        goesIn: (participant) => room.identities.admit(participant),
    });
    const presence = new Presence({
        ...{ options, progress, roster, signals, room, lobby, media, playback },
        isHost: conversation.isHost(),
        begun: () => meter.start(),
        ended: (reason) => {
            for (const part of [meter, room, media, playback, conversation, lobby]) part.stop();
            signals.close();
            roster.all.clear();
            between.renew('ended');
            progress.to('ended', reason);
            emitter.stop();
        },
    });
    const parts: Parts = {
        ...{ progress, roster, media, playback, room },
        ...{ conversation, meter, lobby, presence, saving },
    };
    return parts;
}
