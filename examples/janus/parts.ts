import {
    configurationOf,
    Emitter,
    Meter,
    OwnMedia,
    Playback,
    Progress,
    Roster,
} from 'c/salusHostCallParts';
import { quietly } from 'c/salusHostWaiting';
import type { CallState, Participant } from 'c/salusPortCall';
import { Conversation } from './conversation';
import { Crowd } from './crowd';
import type { JanusOptions } from './options';
import { Outbox } from './outbox';
import { displayOf } from './people';
import { Presence } from './presence';
import { Reach } from './reach';
import { WaitingRoom } from './waitingRoom';

/** What a call by Janus consists of. */
export interface Parts {
    readonly progress: Progress;
    readonly roster: Roster;
    readonly media: OwnMedia;
    readonly playback: Playback;
    readonly crowd: Crowd;
    readonly conversation: Conversation;
    readonly meter: Meter;
    readonly presence: Presence;
    readonly waitingRoom?: WaitingRoom;
    /** Whether the person takes sound only. */
    readonly saving: { isOn: boolean };
}

/** What an adapter keeps from one call to the next. */
export interface Adapter {
    /** Who listens to all its calls. */
    readonly emitter: Emitter;
    /** How the call before has ended, where there was one. */
    readonly state: CallState;
    /** The call is over: the next has parts of its own. Called before anybody is told of it. */
    renew(state: CallState): void;
}

/** Puts the parts of one call together: each has its own thought, and here they meet. */
export function assemble(options: JanusOptions, adapter: Adapter): Parts {
    const configuration = configurationOf(options);
    const emitter = new Emitter(adapter.emitter);
    const progress = new Progress(emitter, adapter.state);
    const roster = new Roster(emitter);
    const saving = { isOn: false };
    const self = (): Participant | undefined => roster.all.get(presence.room?.id ?? '');
    const tellState = (): void => {
        const one = self();
        if (one) void presence.room?.tell(displayOf(one));
    };
    const media: OwnMedia = new OwnMedia(emitter, (source, by) => {
        const { id = '' } = self() ?? {};
        roster.change(id, media.shown(source), by);
        void presence.outgoing?.replace(source);
        tellState();
        playback.refresh(id);
    });
    const playback: Playback = new Playback({
        track: (of, source) =>
            roster.all.get(of)?.isLocal
                ? media.track(source)
                : crowd.incoming.get(of)?.received(source),
        blocked: (kind) => emitter.emit('playbackblocked', { kind }),
    });
    const outbox = new Outbox((text) => presence.outgoing?.say(text));
    const conversation = new Conversation({ emitter, roster, media, outbox, self, tellState });
    const crowd: Crowd = new Crowd({
        ...{ configuration, roster, playback },
        room: () => presence.room,
        takesPictures: () => !saving.isOn,
        heard: (id, text) => conversation.heard(id, text),
        gone: (id) => outbox.forget(id),
    });
    const meter = new Meter(crowd.incoming, roster, emitter);
    const reach = new Reach({
        progress,
        outgoing: () => presence.outgoing,
        hurry: () => {
            presence.room?.session.hurry();
            presence.outgoing?.watch.hurry();
            crowd.hurry();
        },
        gaveUp: () => presence.end('network'),
        left: () => void presence.leave(),
    });
    const waitingRoom =
        options.lobby &&
        new WaitingRoom(options.lobby, {
            waits: (waiting) => emitter.emit('lobby', { waiting }),
            answered: (isAdmitted) => {
                if (isAdmitted) emitter.emit('lobby', { admitted: true });
                presence.answered(isAdmitted);
            },
            caption: (line) => conversation.caption(line),
            ended: (reason) => presence.end(reason),
        });
    const presence: Presence = new Presence({
        ...{ options, configuration, progress, roster, media, playback, crowd, waitingRoom },
        met: (id, display) => crowd.met(id, display),
        published: (id) => crowd.published(id),
        unpublished: (id) => crowd.unpublished(id),
        left: (id, isDropped) => crowd.left(id, isDropped),
        moderated: (mid, isMuted) => {
            for (const source of ['mic', 'camera'] as const)
                if (mid === presence.outgoing?.lineOf(source))
                    conversation.moderated(source, isMuted);
        },
        ended: (reason) => presence.end(reason),
        hungUp: () => void quietly(() => presence.publish()),
        dropped: () => void quietly(() => presence.publish()),
        opened: (isOpen) => reach.serverOpened(isOpen),
        track: (source) => media.track(source),
        changed: () => reach.judge(),
        begun: () => {
            reach.start();
            meter.start();
        },
        over: (state, reason) => {
            for (const part of [reach, meter, crowd, media, playback, conversation]) part.stop();
            waitingRoom?.stop();
            roster.all.clear();
            adapter.renew(state);
            progress.to(state, reason);
            emitter.stop();
        },
    });
    return {
        ...{ progress, roster, media, playback, crowd },
        ...{ conversation, meter, presence, saving, ...(waitingRoom && { waitingRoom }) },
    };
}
