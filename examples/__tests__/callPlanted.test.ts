/** @jest-environment jsdom */
/* Adapters that are broken on purpose: each breaks a promise, and the suite has to find it. */
import type { CallAdapter, CallError, CallEvents, CallResult, Participant } from 'c/salusPortCall';
import { breaks, promisesOfACall, type CallSuite } from 'test-support/behavesLikeACallAdapter';
import { CallEmitter } from '../callEmitter';
import type { InMemoryCall } from '../inMemoryCall';
import { callInMemory } from './callInMemory';

/** What a planted adapter does differently from one that keeps every promise. */
type Planted = (call: InMemoryCall) => Partial<CallAdapter> & {
    openTracks?: () => number;
    isThere?: () => boolean;
    speaker?: () => string;
    arrived?: () => readonly string[];
};

const ok = <Value>(value: Value): CallResult<Value> => ({ ok: true, value });
const no = (code: CallError['code'], more: object = {}): CallResult<never> => ({
    ok: false,
    error: { code, retryable: false, ...more },
});

const suiteOf = (planted: Planted): CallSuite => ({
    situations: ['lobby', 'refusesUnmute', 'failsToJoin'],
    patience: 4,
    make(situation) {
        const tested = callInMemory(situation);
        const changes = planted(tested.adapter);
        const adapter = new Proxy(tested.adapter, {
            get(whole, key) {
                const value: unknown = Reflect.get(key in changes ? changes : whole, key);
                return typeof value === 'function' ? value.bind(whole) : value;
            },
        });
        const { openTracks = tested.openTracks, isThere, speaker } = changes;
        const { arrived = tested.adapter.others.arrived } = changes;
        const others = { ...tested.others, arrived };
        const seen = { ...(isThere && { isThere }), ...(speaker && { speaker }) };
        return { ...tested, adapter, openTracks, others, ...seen };
    },
});

type Type = keyof CallEvents;
type On = CallAdapter['on'];

/* Tells something else instead of each event of a type. */
const retold = <T extends Type>(
    call: InMemoryCall,
    type: T,
    map: (event: CallEvents[T]) => readonly CallEvents[T][],
): Pick<CallAdapter, 'on'> => ({
    on: ((asked: T, listener: (event: CallEvents[T]) => void) =>
        call.on(asked, (event) => (asked === type ? map(event) : [event]).forEach(listener))) as On,
});

/* Tells the events of a type a task too late. */
const toldLate = (call: InMemoryCall, type: Type): Pick<CallAdapter, 'on'> => ({
    on: ((asked: Type, listener: (event: never) => void) =>
        call.on(asked, (event) => {
            if (asked === type) setTimeout(() => listener(event as never), 0);
            else listener(event as never);
        })) as On,
});

/* Tells things of its own, besides what the call tells. */
function telling(call: InMemoryCall): { readonly own: CallEmitter } & Pick<CallAdapter, 'on'> {
    const own = new CallEmitter();
    const on = ((type: Type, listener: (event: never) => void) => {
        const ends = [own.on(type, listener as never), call.on(type, listener as never)];
        return () => ends.forEach((end) => end());
    }) as On;
    return { own, on };
}

/* Lists others than there are. */
const listing = (
    call: InMemoryCall,
    map: (all: readonly Participant[]) => readonly Participant[],
): Partial<CallAdapter> => ({
    get participants() {
        return new Map(map([...call.participants.values()]).map((one) => [one.id, one]));
    },
});

const others = (joined: readonly Participant[]): CallEvents['participants'] => ({
    ...{ joined, left: [], changed: [] },
});

const isWhole: Planted = () => ({});

const answersAnotherSelf: Planted = (call) => {
    let count = 0;
    return {
        join: async (options) => {
            const result = await call.join(options);
            return result.ok ? ok({ self: `self-${(count += 1)}` }) : result;
        },
    };
};
const connectsTwice: Planted = (call) =>
    retold(call, 'state', (event) => (event.state === 'connected' ? [event, event] : [event]));
const forgetsThePrevious: Planted = (call) =>
    retold(call, 'state', (event) => [{ ...event, previous: 'idle' }]);
const saysNothingOfConnecting: Planted = (call) =>
    retold(call, 'state', (event) => (event.state === 'connected' ? [] : [event]));
const tellsPeopleLate: Planted = (call) => toldLate(call, 'participants');
const forgetsTheSelf: Planted = (call) =>
    retold(call, 'participants', ({ joined, ...rest }) => [
        { ...rest, joined: joined.filter(({ isLocal }) => !isLocal) },
    ]);
const numbersIds: Planted = (call) =>
    listing(call, (all) => all.map((one, id) => ({ ...one, id: id as never })));
const listsNobody: Planted = (call) => listing(call, () => []);
const hasManySelves: Planted = (call) =>
    listing(call, (all) => all.map((one) => ({ ...one, isLocal: true })));
const ignoresAnAbort: Planted = (call) => ({
    join: ({ signal: _, ...options }) => call.join(options),
});
const keepsATrack: Planted = () => ({ openTracks: () => 1 });
const keepsOneMore: Planted = (call) => ({ openTracks: () => call.openTracks + 1 });
const failsForEver: Planted = (call) => {
    let first: ReturnType<typeof call.join> | undefined;
    return { join: (options) => (first ??= call.join(options)) };
};
const rejectsToJoin: Planted = () => ({ join: () => Promise.reject(new Error('CANARY')) });
const namesThePerson: Planted = () => ({
    join: async ({ displayName }) => no('join-failed', { message: displayName }),
});
const leavesTwice: Planted = (call) =>
    retold(call, 'state', (event) => (event.state === 'ended' ? [event, event] : [event]));
const saysAnError: Planted = (call) =>
    retold(call, 'state', ({ endReason, ...event }) => [
        endReason ? { ...event, endReason: 'error' } : event,
    ]);
const endsBeforeItBegins: Planted = (call) => {
    const { own, on } = telling(call);
    return {
        on,
        leave: async () => own.emit('state', { state: 'ended', previous: 'idle' }),
    };
};
const connectsAllTheSame: Planted = (call) => ({
    leave: async () => void (call.state !== 'connecting' && (await call.leave())),
});
const comesTwice: Planted = (call) =>
    retold(call, 'participants', ({ joined, ...rest }) => [
        { ...rest, joined: [...joined, ...joined] },
    ]);
const comesInReverse: Planted = (call) => {
    const waiting: Participant[] = [];
    return retold(call, 'participants', ({ joined, ...rest }) => {
        const [one] = joined;
        if (!one || one.isLocal) return [{ ...rest, joined }];
        waiting.unshift(one);
        return waiting.length < 2 ? [] : [others(waiting.splice(0))];
    });
};
const keepsWhoWent: Planted = (call) => {
    const all = new Map<string, Participant>();
    call.on('participants', ({ joined }) => joined.forEach((one) => all.set(one.id, one)));
    return listing(call, () => [...all.values()]);
};
const losesNobody: Planted = (call) =>
    retold(call, 'participants', ({ left, ...rest }) => [
        { ...rest, left: left.map((one) => ({ ...one, dropped: false })) },
    ]);
const changing =
    (changes: object): Planted =>
    (call) =>
        retold(call, 'participants', ({ changed, ...rest }) => [
            { ...rest, changed: changed.map((one) => ({ ...one, ...changes })) },
        ]);
const saysTheHostChanged = changing({ by: 'host' });
const forgetsWhatChanged = changing({ fields: [] });
const listsNoHand: Planted = (call) =>
    listing(call, (all) => all.map((one) => ({ ...one, hand: false })));
const tellsMessagesLate: Planted = (call) => toldLate(call, 'chat');
const attaching =
    (change: (video: HTMLVideoElement) => void): Planted =>
    (call) => ({
        attach: async (id, source, host) => {
            const result = await call.attach(id, source, host);
            host.querySelectorAll('video').forEach(change);
            return result;
        },
    });
const playsSound = attaching((video) => void (video.muted = false));
const playsInFullScreen = attaching((video) => {
    video.playsInline = false;
    video.removeAttribute('playsinline');
});
const leavesTheElement = attaching((video) => video.after(document.createElement('i')));
const showsNothing: Planted = (call) => ({
    attach: (id, source) => call.attach(id, source, document.createElement('div')),
});
const showsAnybody: Planted = () => ({
    attach: async (_id, _source, host) => {
        host.append(document.createElement('video'));
        return ok(() => undefined);
    },
});
const saysTheSystemDid: Planted = (call) =>
    retold(call, 'localmedia', (event) => [{ ...event, by: 'system' }]);
const saysThePersonDid: Planted = (call) =>
    retold(call, 'localmedia', (event) => [{ ...event, by: 'self' }]);
const saysNothingOfMedia: Planted = (call) => retold(call, 'localmedia', () => []);
const saysMediaTwice: Planted = (call) => retold(call, 'localmedia', (event) => [event, event]);
const answersTheOpposite: Planted = (call) => ({
    setMedia: async (source, on) => {
        const result = await call.setMedia(source, on);
        return result.ok ? ok(!result.value) : result;
    },
});
const answersTheWish: Planted = (call) => ({
    setMedia: async (source, on) => {
        await call.setMedia(source, on);
        return ok(on);
    },
});
const listsMediaAsBefore: Planted = (call) =>
    listing(call, (all) => all.map((one) => ({ ...one, mic: 'on', camera: 'on', screen: false })));
const stopsNoTrack: Planted = (call) => {
    let kept = 0;
    call.on('localmedia', ({ on }) => void (kept += on ? 0 : 1));
    return { openTracks: () => call.openTracks + kept };
};
const tellsWhatIsSo: Planted = (call) => {
    const { own, on } = telling(call);
    return {
        on,
        setMedia: async (source, isOn) => {
            own.emit('localmedia', { source, on: isOn, by: 'self' });
            return ok(isOn);
        },
    };
};
const goesOnWithTheFirst: Planted = (call) => {
    let first: Parameters<typeof call.join>[0] | undefined;
    return { join: (options) => call.join((first ??= options)) };
};
const asksAgainInTheNext: Planted = (call) => ({
    setMedia: async (source, on) => {
        const result = await call.setMedia(source, on);
        return result.ok
            ? result
            : new Promise((done) => setTimeout(() => done(call.setMedia(source, on))));
    },
});
const opensEachTime: Planted = (call) => {
    let more = -1;
    return {
        openTracks: () => call.openTracks + Math.max(0, more),
        setMedia: (source, on) => {
            more += 1;
            return call.setMedia(source, on);
        },
    };
};
const isSent = (call: InMemoryCall, source: 'mic' | 'camera' | 'screen'): boolean => {
    const self = call.participants.get('self');
    return source === 'screen' ? self?.screen === true : self?.[source] === 'on';
};
const forgetsWhatIsPending: Planted = (call) => ({
    setMedia: async (source, on) =>
        on === isSent(call, source) ? ok(on) : call.setMedia(source, on),
});
const goesOnAgainstTheHost: Planted = (call) => ({
    setMedia: async (source, on) => {
        const result = await call.setMedia(source, on);
        return on && result.ok && !result.value ? call.setMedia(source, on) : result;
    },
});
const usesTheFirst: Planted = (call) => {
    let pending: ReturnType<typeof call.useDevice> | undefined;
    return {
        useDevice: (...asked) => {
            pending ??= call.useDevice(...asked).finally(() => (pending = undefined));
            return pending;
        },
    };
};
const switchesOnWithTheDevice: Planted = (call) => ({
    useDevice: async (...asked) => {
        const result = await call.useDevice(...asked);
        await call.setMedia('mic', true);
        return result;
    },
});
const switchesItOn: Planted = (call) => {
    const { own, on } = telling(call);
    call.on('unmuterequest', ({ source }) =>
        own.emit('localmedia', { source, on: true, by: 'host' }),
    );
    return { on };
};
const asksNothing: Planted = (call) => retold(call, 'unmuterequest', () => []);
const letsItOnForTheCamera: Planted = (call) => {
    call.on('unmuterequest', () => call.others.allowUnmute(true));
    return {};
};
const usesNothing: Planted = () => ({ useDevice: async () => ok(undefined) });
const opensAnother: Planted = (call) => {
    let more = 0;
    return {
        openTracks: () => call.openTracks + more,
        useDevice: (...asked) => {
            more += 1;
            return call.useDevice(...asked);
        },
    };
};
const opensTheCameraUnseen: Planted = (call) => {
    let unseen = 0;
    return {
        openTracks: () => call.openTracks + unseen,
        useDevice: async (...asked) => {
            const result = await call.useDevice(...asked);
            if (!isSent(call, 'camera')) unseen += 1;
            return result;
        },
    };
};
const switchesOffInTheEnd: Planted = (call) => {
    let using: Promise<unknown> | undefined;
    return {
        useDevice: (...asked) => {
            const used = call.useDevice(...asked);
            using = used;
            return used;
        },
        setMedia: async (source, on) => {
            await using;
            return call.setMedia(source, on);
        },
    };
};
const devices =
    (map: (event: CallEvents['devices']) => CallEvents['devices']): Planted =>
    (call) =>
        retold(call, 'devices', (event) => [map(event)]);
const forgetsWhatWasLost = devices(({ lost: _, ...event }) => event);
const keepsItInUse = devices((event) =>
    event.lost ? { ...event, active: { microphone: event.lost.id } } : event,
);
const listsWhatWasLost = devices((event) =>
    event.lost ? { ...event, devices: [...event.devices, event.lost] } : event,
);
const saysNotThatItIsOff = devices((event) => (event.lost ? { ...event, active: {} } : event));
const tellsNoSpeaker = devices(({ active: { speaker: _, ...active }, ...event }) => ({
    ...event,
    active,
}));
const forgetsTheSpeaker: Planted = (call) => ({
    join: ({ deviceIds: _, ...options }) => call.join(options),
});
const playsOnAnother: Planted = () => ({ speaker: () => 'another' });
const staysBlocked: Planted = () => ({ resumePlayback: async () => no('unknown') });
const isBlockedAgain: Planted = (call) => {
    const { own, on } = telling(call);
    return {
        on,
        resumePlayback: async () => {
            own.emit('playbackblocked', { kind: 'audio' });
            return ok(undefined);
        },
    };
};
const comesAgain: Planted = (call) => {
    const { own, on } = telling(call);
    call.on('state', ({ previous }) => {
        if (previous === 'reconnecting')
            own.emit('participants', others([...call.participants.values()]));
    });
    return { on };
};
const joinsAgain: Planted = (call) =>
    retold(call, 'state', (event) =>
        event.previous === 'reconnecting'
            ? [{ state: 'connecting', previous: 'reconnecting' }, event]
            : [event],
    );
const namesWhoIsThere: Planted = (call) => {
    const { own, on } = telling(call);
    call.on('state', ({ state }) => {
        const id = 'other-1';
        const one = { id, isLocal: false } as Participant;
        if (state === 'lobby') own.emit('participants', others([one]));
    });
    return { on };
};
const saysNothingOfTheLobby: Planted = (call) => retold(call, 'lobby', () => []);
const waitsForEver: Planted = (call) =>
    retold(call, 'state', (event) => (event.state === 'ended' ? [] : [event]));
const forgetsHowLong: Planted = (call) =>
    retold(call, 'lobby', ({ etaMinutes: _, ...event }) => [event]);
const answersAnotherId: Planted = (call) => ({
    sendChat: async () => {
        await call.sendChat('CANARY');
        return ok({ id: 'another' });
    },
});
const chat =
    (map: (event: CallEvents['chat']) => readonly CallEvents['chat'][]): Planted =>
    (call) =>
        retold(call, 'chat', map);
const isNeverSent = chat((event) => [{ ...event, status: 'sending' }]);
const isFromNobody = chat((event) => [{ ...event, from: '' }]);
const comesFromAnother = chat((event) => [{ ...event, from: 'somebody' }]);
const hasOneId = chat((event) => [{ ...event, id: 'one' }]);
const isToldTwice = chat((event) => [event, event]);
const sendsItAfterAll: Planted = (call) => {
    const { own, on } = telling(call);
    call.on('chat', (event) => {
        if (event.status === 'failed')
            setTimeout(() => own.emit('chat', { ...event, status: 'sent' }));
    });
    return { on };
};
const saysThatItArrived: Planted = (call) => ({
    sendChat: async (text) => {
        await call.sendChat(text);
        return ok({ id: 'any' });
    },
});
const repeatsTheText: Planted = (call) => ({
    sendChat: async (text) => {
        const result = await call.sendChat(text);
        return result.ok ? result : no('network', { text });
    },
});
const sendsItLater: Planted = (call) => {
    const late: string[] = [];
    return {
        arrived: () => [...late, ...call.others.arrived()],
        sendChat: async (text, id) => {
            const result = await call.sendChat(text, id);
            if (!result.ok) late.push(text);
            return result;
        },
    };
};
const sendsItAsAnother: Planted = (call) => ({ sendChat: (text) => call.sendChat(text) });
const sendsItTwice: Planted = (call) => ({
    sendChat: async (text, id) => {
        const result = await call.sendChat(text, id);
        return result.ok ? call.sendChat(text, id) : result;
    },
});
const hasALineForEachText: Planted = (call) => {
    let count = 0;
    return retold(call, 'caption', (event) => [{ ...event, id: `${(count += 1)}` }]);
};
const waitsForTheEnd: Planted = (call) =>
    retold(call, 'caption', (event) => (event.final ? [event] : []));
const goesOnWithCaptions: Planted = (call) => ({
    setCaptions: (on) => (on ? call.setCaptions(on) : Promise.resolve(ok(undefined))),
});
const keepsTheHandUp: Planted = (call) => ({
    setHand: (up) => (up ? call.setHand(up) : Promise.resolve(ok(undefined))),
});
const recordsForEver: Planted = (call) =>
    retold(call, 'recording', (event) => [{ ...event, active: true }]);
const sendsAPicture: Planted = () => ({ setAudioOnly: async () => ok(undefined) });
const stopsWhereOneThrows: Planted = (call) => {
    const all = new Map<Type, Set<(event: never) => void>>();
    return {
        on: ((type: Type, listener: (event: never) => void) => {
            const own = all.get(type) ?? new Set();
            const isFirst = !all.has(type);
            all.set(type, own.add(listener));
            if (isFirst) call.on(type, (event) => own.forEach((one) => one(event as never)));
            return () => own.delete(listener);
        }) as On,
    };
};
const endsNoSubscription: Planted = (call) => ({
    on: ((type: Type, listener: never) => {
        call.on(type, listener);
        return () => undefined;
    }) as On,
});
const isDisposedOfOnce: Planted = (call) => {
    let count = 0;
    return {
        dispose: async () => {
            if ((count += 1) === 2) throw new Error('It is disposed of.');
            await call.dispose();
        },
    };
};
const isNeverDisposedOf: Planted = () => ({ dispose: async () => undefined });
const rejectsLate: Planted = (call) => ({
    setMedia: async (source, on) => {
        const result = await call.setMedia(source, on);
        if (!result.ok) throw new Error('CANARY');
        return result;
    },
});
const joinsAfterAll: Planted = (call) => ({
    join: async (options) => {
        const result = await call.join(options);
        return result.ok ? result : ok({ self: 'self' });
    },
});
const staysThere: Planted = () => ({ isThere: () => true });
const opensWhatComesLate: Planted = (call) => {
    let late = 0;
    return {
        openTracks: () => call.openTracks + late,
        setMedia: async (source, on) => {
            const result = await call.setMedia(source, on);
            late += on && call.state === 'ended' ? 1 : 0;
            return result;
        },
    };
};
const isNotDisposedOfOnTheWay: Planted = (call) => ({
    dispose: async () => void (call.state !== 'connecting' && (await call.dispose())),
});

const PLANTED: Readonly<Record<string, readonly Planted[]>> = {
    'joins once, however often it is asked to': [answersAnotherSelf, connectsTwice, comesTwice],
    'tells each state with the one before it': [forgetsThePrevious, saysNothingOfConnecting],
    'tells who is there before it is connected, the person among them': [
        tellsPeopleLate,
        forgetsTheSelf,
    ],
    'lists everybody by an id that is a text, and one as the person': [
        numbersIds,
        listsNobody,
        hasManySelves,
    ],
    'opens nothing where joining is given up': [ignoresAnAbort, keepsATrack],
    'opens nothing where joining fails, and can be joined then': [keepsATrack, failsForEver],
    'answers with an error where joining fails, and says nothing of the person in it': [
        rejectsToJoin,
        namesThePerson,
    ],
    'leaves once, lets go of everything, and says that the person left': [
        leavesTwice,
        keepsATrack,
        saysAnError,
        keepsWhoWent,
    ],
    'can be joined again after it has ended, with nothing of the call before': [
        failsForEver,
        forgetsThePrevious,
        comesTwice,
        listsMediaAsBefore,
        keepsOneMore,
    ],
    'tells nothing where the person leaves before they have joined': [endsBeforeItBegins],
    'never connects where the person leaves while it is on the way': [connectsAllTheSame],
    'sends only what the second join asks for, where the person leaves while joining and joins again':
        [goesOnWithTheFirst, keepsOneMore],
    'starts each source once, where the person leaves while joining and joins again with the same':
        [saysMediaTwice, connectsTwice],
    'sends nothing in a call that was asked for in the one before': [asksAgainInTheNext],
    'says that the host ended it': [saysAnError, keepsATrack],
    'says that the person was removed': [saysAnError, leavesTwice],
    'ends as a duplicate where the person joins on another page': [saysAnError, keepsATrack],
    'tells who comes and who goes, once and in order': [comesTwice, comesInReverse, keepsWhoWent],
    'tells who was lost from who left': [losesNobody],
    'says what of somebody has changed, and that they did it': [
        saysTheHostChanged,
        forgetsWhatChanged,
        listsNoHand,
    ],
    'tells things of every kind in the order in which they happen': [
        tellsMessagesLate,
        tellsPeopleLate,
    ],
    'shows a picture inline and without sound, and takes it out of the page again': [
        playsSound,
        playsInFullScreen,
        leavesTheElement,
        showsNothing,
    ],
    'shows no picture of somebody who isn’t there': [showsAnybody],
    'switches the microphone off and on, and says that the person did': [
        saysTheSystemDid,
        saysNothingOfMedia,
        saysMediaTwice,
        answersTheOpposite,
        listsMediaAsBefore,
    ],
    'switches the camera off and on, and says that the person did': [
        saysTheSystemDid,
        stopsNoTrack,
    ],
    'shares the screen and stops, and says that the person did': [listsMediaAsBefore, stopsNoTrack],
    'tells nothing where something is as it is asked for': [tellsWhatIsSo],
    'says how it is where the host lets nobody unmute': [answersTheWish, tellsWhatIsSo],
    'starts once what is switched on twice while the browser asks for it': [
        saysMediaTwice,
        opensEachTime,
    ],
    'keeps off what is switched off while the browser asks for it': [
        forgetsWhatIsPending,
        answersTheWish,
    ],
    'keeps the microphone off that the host switches off while the browser asks for it': [
        goesOnAgainstTheHost,
        answersTheWish,
    ],
    'keeps the microphone off that the host switches off, also where they ask for the camera': [
        letsItOnForTheCamera,
        asksNothing,
    ],
    'says that the host switched the microphone off': [saysThePersonDid, saysMediaTwice],
    'asks the person to unmute, and never does it for them': [switchesItOn, asksNothing],
    'uses another microphone, and says which': [usesNothing, opensAnother],
    'uses the microphone that was chosen last': [usesTheFirst, usesNothing],
    'uses the microphone that is chosen while the browser asks for one': [usesNothing],
    'keeps the microphone off that is switched off while another is opened, which is used next': [
        switchesOnWithTheDevice,
        usesNothing,
    ],
    'keeps the camera off that is switched off while another is opened, and while the next is chosen':
        [opensTheCameraUnseen, switchesOffInTheEnd],
    'uses no device that isn’t there': [usesNothing],
    'plays on the speaker that the person joins with, and tells the one in use': [
        tellsNoSpeaker,
        forgetsTheSpeaker,
        playsOnAnother,
    ],
    'says which device was taken away while it was in use, and sends nothing of it': [
        forgetsWhatWasLost,
        keepsItInUse,
        listsWhatWasLost,
        saysNotThatItIsOff,
    ],
    'says that sound is blocked, and plays it when the person asks': [staysBlocked, isBlockedAgain],
    'is lost and found again with everybody, and tells nobody to have come': [
        comesAgain,
        joinsAgain,
    ],
    'waits in the lobby, names nobody before the person is let in, and then says so': [
        namesWhoIsThere,
        saysNothingOfTheLobby,
    ],
    'says how many wait before the person': [forgetsHowLong],
    'says that the person isn’t let in': [saysAnError],
    'says to who waits in the lobby that the host ended it': [waitsForEver, saysAnError],
    'shows a message as sending and then as sent, under the id that it answers with': [
        answersAnotherId,
        isNeverSent,
        isFromNobody,
    ],
    'keeps a message that doesn’t arrive as failed, and sends the next under another id': [
        sendsItAfterAll,
        saysThatItArrived,
        repeatsTheText,
        hasOneId,
    ],
    'never sends by itself what has failed, and sends it again once, under its id': [
        sendsItLater,
        sendsItAsAnother,
        sendsItTwice,
    ],
    'tells what others write, each message once and by an id of its own': [
        hasOneId,
        isToldTwice,
        comesFromAnother,
    ],
    'tells captions in order, each line under one id until it is final': [
        hasALineForEachText,
        waitsForTheEnd,
    ],
    'tells no captions to who has none': [goesOnWithCaptions],
    'raises the hand and lowers it, and says that the person did': [
        saysTheHostChanged,
        keepsTheHandUp,
    ],
    'says that the call is recorded, and when it is no more': [recordsForEver],
    'sends no picture while it is only sound': [sendsAPicture],
    'tells every listener until it has had enough, also where another throws': [
        stopsWhereOneThrows,
        endsNoSubscription,
    ],
    'opens nothing where the person leaves while it joins, however far it has come': [
        connectsAllTheSame,
        staysThere,
        keepsATrack,
        keepsWhoWent,
    ],
    'opens nothing where joining is given up on the way, however far it has come': [
        ignoresAnAbort,
        keepsATrack,
    ],
    'lets go of what the person has asked for when they leave, however far it has come': [
        opensWhatComesLate,
        keepsWhoWent,
    ],
    'tells nothing after the person has left, whatever still comes': [
        tellsMessagesLate,
        keepsATrack,
    ],
    'stops everything when it is disposed of, also twice': [
        isDisposedOfOnce,
        leavesTheElement,
        keepsATrack,
        keepsWhoWent,
    ],
    'tells nothing after it is disposed of': [isNeverDisposedOf],
    'answers after it is disposed of, and does nothing more': [
        rejectsLate,
        joinsAfterAll,
        isNeverDisposedOf,
    ],
    'opens nothing where it is disposed of while it joins': [isNotDisposedOfOnTheWay],
};

describe('a planted adapter', () => {
    const each = Object.entries(PLANTED).flatMap(([title, adapters]) =>
        adapters.map((planted, at) => [planted.name || `number ${at}`, title, planted] as const),
    );

    it.each(each)('%s breaks: %s', async (_name, title, planted) => {
        expect(await breaks(title, suiteOf(planted))).toBe(true);
    });

    it.each(Object.keys(PLANTED))('that is whole keeps: %s', async (title) => {
        expect(await breaks(title, suiteOf(isWhole))).toBe(false);
    });

    it('is there for every promise', () => {
        expect(Object.keys(PLANTED)).toEqual(promisesOfACall);
    });
});
