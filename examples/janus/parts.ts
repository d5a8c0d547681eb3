import {
    configurationOf,
    Emitter,
    Meter,
    OwnMedia,
    Playback,
    Progress,
    Reach,
    Roster,
    type Between,
    type CallParts,
} from 'c/salusHostCallParts';
import { quietly } from 'c/salusHostWaiting';
import type { Participant } from 'c/salusPortCall';
import { Conversation } from './conversation';
import { Crowd } from './crowd';
import type { JanusOptions } from './options';
import { Outbox } from './outbox';
import { displayOf } from './people';
import { Presence } from './presence';
import { WaitingRoom } from './waitingRoom';

/** What a call by Janus consists of. */
export interface Parts extends CallParts {
    readonly crowd: Crowd;
    readonly conversation: Conversation;
    readonly meter: Meter;
    readonly presence: Presence;
    readonly waitingRoom?: WaitingRoom;
}

/** Puts the parts of one call together: each has its own thought, and here they meet. */
export function assemble(options: JanusOptions, between: Between): Parts {
    const configuration = configurationOf(options);
    const emitter = new Emitter(between.emitter);
    const progress = new Progress(emitter, between.state);
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
        speakerLost: () => void media.devices.lose('speaker'),
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
    const hurry = (): void => {
        presence.room?.session.hurry();
        presence.outgoing?.watch.hurry();
        crowd.hurry();
    };
    const reach = new Reach({
        progress,
        hurry,
        isLost: (isOnline) => !isOnline || !presence.outgoing?.watch.isUp,
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
        // Sound and pictures go on meanwhile.
        opened: (isOpen) => {
            if (progress.isIn) progress.signalOnly();
            if (isOpen) hurry();
            reach.judge();
        },
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
            between.renew(state);
            progress.to(state, reason);
            emitter.stop();
        },
    });
    return {
        ...{ progress, roster, media, playback, crowd },
        ...{ conversation, meter, presence, saving, ...(waitingRoom && { waitingRoom }) },
    };
}
