import type { CallAdapter, CallCapabilities, JoinOptions, Source } from 'c/salusPortCall';
import {
    holds,
    same,
    TriedCall,
    valueOf,
    type CallSuite,
    type Others,
    type Situation,
    type Told,
} from './callUnderTest';

/** What has to be there for a promise to be made: an adapter without it promises nothing here. */
interface Needs {
    readonly situation?: keyof Situation;
    readonly others?: readonly (keyof Others)[];
    readonly methods?: readonly (keyof CallAdapter)[];
    readonly can?: keyof CallCapabilities;
    /** A page to show pictures in. */
    readonly page?: boolean;
}

interface Promised extends Needs {
    keeps(call: TriedCall): Promise<void>;
}

const all = new Map<string, Promised>();

const promises = (title: string, needs: Needs, keeps: Promised['keeps']): void =>
    void all.set(title, { ...needs, keeps });

const states = (call: TriedCall): readonly string[] => call.all('state').map(({ state }) => state);

const reasonOf = (call: TriedCall): string | undefined => call.all('state').at(-1)?.endReason;

/* It has ended, once and for this reason, and holds nothing. */
async function hasEnded(call: TriedCall, reason: string): Promise<void> {
    await call.until(() => call.adapter.state === 'ended', 'it has ended');
    await call.settle();
    same(states(call), ['ended'], 'the states');
    same(reasonOf(call), reason, 'why it has ended');
    same(call.openTracks, 0, 'open tracks');
}

promises('joins once, however often it is asked to', {}, async (call) => {
    const [one, two] = await Promise.all([call.asksToJoin(), call.asksToJoin()]);
    await call.until(() => call.adapter.state === 'connected', 'it is connected');
    const three = await call.asksToJoin();
    await call.settle();
    const ids = [one, two, three].map((result) => valueOf(result).self);
    same(new Set(ids).size, 1, 'presences');
    same(states(call).filter((state) => state === 'connected').length, 1, 'times connected');
    same(new Set(call.came).size, call.came.length, 'people, each told of once');
});

promises('tells each state with the one before it', {}, async (call) => {
    await call.asksToJoin();
    await call.until(() => states(call).includes('connected'), 'it tells that it is connected');
    await call.adapter.leave();
    await call.until(() => states(call).includes('ended'), 'it tells that it has ended');
    const told = call.all('state');
    const before = told.map(({ previous }) => previous);
    same(before, ['idle', ...states(call).slice(0, -1)], 'the states before');
});

promises('tells who is there before it is connected, the person among them', {}, async (call) => {
    const there = await call.others.come();
    const { self } = valueOf(await call.asksToJoin());
    await call.until(() => call.came.includes(there), 'it tells who is there');
    await call.until(() => states(call).includes('connected'), 'it tells that it is connected');
    const order = call.told.flatMap(({ type, event }) => {
        if (type === 'participants') return event.joined.map(({ id }) => id);
        return type === 'state' ? [event.state as string] : [];
    });
    const connected = order.indexOf('connected');
    holds(order.indexOf(self) >= 0, 'the person is told of');
    holds(order.indexOf(self) < connected, 'the person is told of before');
    holds(order.indexOf(there) < connected, 'who is there is told of before');
});

promises('lists everybody by an id that is a text, and one as the person', {}, async (call) => {
    await call.others.come();
    const self = await call.isJoined();
    const { participants } = call.adapter;
    await call.until(() => participants.size >= 2, 'everybody is listed');
    const list = [...participants];
    holds(
        list.every(([key, { id }]) => typeof id === 'string' && id !== '' && key === id),
        'each is listed by an id that is a text',
    );
    const locals = list.filter(([, one]) => one.isLocal).map(([, one]) => one.id);
    same(locals, [self], 'who is the person');
});

promises('opens nothing where joining is given up', {}, async (call) => {
    const result = await call.asksToJoin({ signal: AbortSignal.abort() });
    await call.settle();
    same(result.ok ? 'joined' : result.error.code, 'aborted', 'the answer');
    holds(!states(call).includes('connected'), 'it never was connected');
    same(call.openTracks, 0, 'open tracks');
});

promises(
    'opens nothing where joining fails, and can be joined then',
    { situation: 'failsToJoin' },
    async (call) => {
        holds(!(await call.asksToJoin()).ok, 'joining fails');
        await call.settle();
        same(call.openTracks, 0, 'open tracks');
        valueOf(await call.asksToJoin());
        await call.until(() => call.adapter.state === 'connected', 'it is connected');
    },
);

promises(
    'answers with an error where joining fails, and says nothing of the person in it',
    { situation: 'failsToJoin' },
    async (call) => {
        const said = await call.asksToJoin().then(
            (result) => JSON.stringify(result),
            () => 'rejected',
        );
        holds(said !== 'rejected', 'it answers');
        holds(!said.includes('CANARY'), 'the error says nothing of the person');
    },
);

promises('leaves once, lets go of everything, and says that the person left', {}, async (call) => {
    await call.isJoined();
    await Promise.all([call.adapter.leave(), call.adapter.leave()]);
    await call.adapter.leave();
    await hasEnded(call, 'left');
    same(call.adapter.participants.size, 0, 'people listed');
});

promises(
    'can be joined again after it has ended, with nothing of the call before',
    {},
    async (call) => {
        await call.others.come();
        await call.isJoined();
        if (call.capabilities.hand) await call.adapter.setHand?.(true);
        await call.adapter.leave();
        await call.until(() => call.adapter.state === 'ended', 'it has ended');
        await call.settle();
        call.told.length = 0;
        const { self } = valueOf(await call.asksToJoin({ camera: false }));
        await call.until(() => states(call).includes('connected'), 'it is connected again');
        await call.until(() => call.self?.mic === 'on', 'the microphone is on again');
        await call.settle();
        same(call.all('state')[0]?.previous, 'ended', 'the state before');
        same(states(call).filter((state) => state === 'connected').length, 1, 'times connected');
        const { id, camera, hand } = call.self ?? {};
        same([id, camera, hand], [self, 'off', false], 'the person');
        same(call.came.filter((one) => one === self).length, 1, 'times that the person is told of');
        same(call.openTracks, 1, 'open tracks');
    },
);

promises('tells nothing where the person leaves before they have joined', {}, async (call) => {
    await call.adapter.leave();
    await call.settle();
    same(call.told, [], 'what it tells');
});

promises('never connects where the person leaves while it is on the way', {}, async (call) => {
    const joining = call.asksToJoin();
    await call.adapter.leave();
    await joining;
    await call.settle();
    holds(!states(call).includes('connected'), 'it never was connected');
    same(call.openTracks, 0, 'open tracks');
});

/* Leaves while the browser asks for the devices of the first join, and joins again. */
async function joinsAgain(call: TriedCall, first: JoinOptions, second: JoinOptions) {
    await call.others.holdPrompt(true);
    const joins = [call.adapter.join(first)];
    await call.settle();
    await call.adapter.leave();
    joins.push(call.adapter.join(second));
    await call.settle();
    await call.others.holdPrompt(false);
    const answers = await Promise.all(joins);
    await call.until(() => call.adapter.state === 'connected', 'it is connected');
    await call.settle();
    same(
        answers.map(({ ok }) => ok),
        [false, true],
        'which join succeeds',
    );
    same(states(call).filter((state) => state === 'connected').length, 1, 'times connected');
}

const toldOn = (call: TriedCall): readonly Source[] =>
    call
        .all('localmedia')
        .filter(({ on }) => on)
        .map(({ source }) => source);

promises(
    'sends only what the second join asks for, where the person leaves while joining and joins again',
    { others: ['holdPrompt'], can: 'camera' },
    async (call) => {
        await joinsAgain(call, call.optionsWith(), call.optionsWith({ camera: false }));
        same(toldOn(call), ['mic'], 'what it tells to be on');
        same([call.self?.mic, call.self?.camera], ['on', 'off'], 'what the person sends');
        same(call.openTracks, 1, 'open tracks');
    },
);

promises(
    'starts each source once, where the person leaves while joining and joins again with the same',
    { others: ['holdPrompt'], can: 'camera' },
    async (call) => {
        const options = call.optionsWith();
        await joinsAgain(call, options, options);
        same([...toldOn(call)].sort(), ['camera', 'mic'], 'what it tells to be on');
        same(call.openTracks, 2, 'open tracks');
    },
);

promises(
    'sends nothing in a call that was asked for in the one before',
    { others: ['holdPrompt'], can: 'camera' },
    async (call) => {
        await call.isJoined({ mic: false, camera: false });
        await call.others.holdPrompt(true);
        const asked = call.adapter.setMedia('camera', true);
        await call.settle();
        await call.adapter.leave();
        const joins = call.asksToJoin({ mic: false, camera: false });
        await call.settle();
        await call.others.holdPrompt(false);
        valueOf(await joins);
        holds(!(await asked).ok, 'it answers with an error');
        await call.settle();
        same(toldOn(call), [], 'what it tells to be on');
        same([call.self?.camera, call.openTracks], ['off', 0], 'what the person sends');
    },
);

promises('says that the host ended it', { others: ['endForAll'] }, async (call) => {
    await call.isJoined();
    await call.others.endForAll();
    await hasEnded(call, 'host-ended');
});

promises('says that the person was removed', { others: ['removeSelf'] }, async (call) => {
    await call.isJoined();
    await call.others.removeSelf();
    await hasEnded(call, 'removed');
});

promises(
    'ends as a duplicate where the person joins on another page',
    { others: ['joinElsewhere'] },
    async (call) => {
        await call.isJoined();
        await call.others.joinElsewhere();
        await hasEnded(call, 'duplicate');
    },
);

promises('tells who comes and who goes, once and in order', { others: ['go'] }, async (call) => {
    await call.isJoined();
    const first = await call.others.come();
    const second = await call.others.come();
    await call.until(() => call.came.length >= 2, 'it tells who comes');
    holds(call.adapter.participants.has(second), 'who has come is listed');
    await call.others.go(first, false);
    await call.until(() => call.left.length >= 1, 'it tells who goes');
    await call.settle();
    same(call.came, [first, second], 'who came');
    same(
        call.left.map(({ participant }) => participant.id),
        [first],
        'who went',
    );
    holds(!call.adapter.participants.has(first), 'who went is listed no more');
});

promises('tells who was lost from who left', { others: ['go'] }, async (call) => {
    await call.isJoined();
    const ids = [await call.others.come(), await call.others.come()] as const;
    await call.until(() => call.came.length >= 2, 'it tells who comes');
    await call.others.go(ids[0], true);
    await call.until(() => call.left.length >= 1, 'it tells who was lost');
    await call.others.go(ids[1], false);
    await call.until(() => call.left.length >= 2, 'it tells who left');
    same(
        call.left.map(({ dropped }) => dropped),
        [true, false],
        'who was lost',
    );
});

promises(
    'says what of somebody has changed, and that they did it',
    { others: ['raiseHand'] },
    async (call) => {
        await call.isJoined();
        const id = await call.others.come();
        await call.until(() => call.came.includes(id), 'it tells who comes');
        await call.others.raiseHand(id);
        await call.until(() => call.changed.length >= 1, 'it tells of the hand');
        const [change] = call.changed;
        same([change?.participant.id, change?.participant.hand], [id, true], 'who has a hand up');
        same(change?.by, 'remote', 'who did it');
        holds(change?.fields.includes('hand'), 'the hand is what has changed');
        same(call.adapter.participants.get(id)?.hand, true, 'the hand of who is listed');
    },
);

promises(
    'tells things of every kind in the order in which they happen',
    { others: ['raiseHand', 'write', 'go'] },
    async (call) => {
        await call.isJoined();
        const id = await call.others.come();
        await call.others.raiseHand(id);
        await call.others.write(id, 'CANARY');
        await call.others.go(id, false);
        await call.until(() => call.left.length >= 1, 'it tells who goes');
        const order = call.told.flatMap(({ type, event }) => {
            if (type === 'chat') return ['writes'];
            if (type !== 'participants') return [];
            const { joined, changed, left } = event;
            return [
                ...joined.map(() => 'comes'),
                ...changed.filter(({ fields }) => fields.includes('hand')).map(() => 'hand'),
                ...left.map(() => 'goes'),
            ];
        });
        same(order, ['comes', 'hand', 'writes', 'goes'], 'the order');
    },
);

promises(
    'shows a picture inline and without sound, and takes it out of the page again',
    { page: true, can: 'camera' },
    async (call) => {
        const id = await call.others.come();
        await call.isJoined();
        await call.until(() => call.adapter.participants.has(id), 'who is there is listed');
        const before = call.openTracks;
        const host = document.createElement('div');
        const takeOut = valueOf(await call.adapter.attach(id, 'camera', host));
        const video = host.querySelector('video');
        holds(video, 'there is a video');
        holds(video.muted, 'it has no sound');
        holds(video.playsInline || video.hasAttribute('playsinline'), 'it plays inline');
        takeOut();
        takeOut();
        same(host.childElementCount, 0, 'elements left');
        same(call.openTracks, before, 'open tracks');
    },
);

promises('shows no picture of somebody who isn’t there', { page: true }, async (call) => {
    await call.isJoined();
    const host = document.createElement('div');
    holds(!(await call.adapter.attach('nobody', 'camera', host)).ok, 'it answers with an error');
    same(host.childElementCount, 0, 'elements');
});

/* Off and on again, each answered, told with who did it, and seen in the list. */
async function switches(call: TriedCall, source: Source, order: readonly boolean[]) {
    const told = () => call.all('localmedia').filter((one) => one.source === source);
    for (const on of order) {
        const count = told().length;
        same(valueOf(await call.adapter.setMedia(source, on)), on, `the answer for ${source}`);
        await call.until(() => told().length > count, `it tells of the ${source}`);
        const { on: now, by } = told().at(-1) ?? {};
        same([now, by], [on, 'self'], `what it tells of the ${source}`);
        const is = (): unknown => call.self?.[source];
        const wanted = source === 'screen' ? on : on ? 'on' : 'off';
        await call.until(() => is() === wanted, `the ${source} of the person is as listed`);
    }
    await call.settle();
    same(told().length, order.length, `times that it tells of the ${source}`);
}

promises('switches the microphone off and on, and says that the person did', {}, async (call) => {
    await call.isJoined();
    await switches(call, 'mic', [false, true]);
});

promises(
    'switches the camera off and on, and says that the person did',
    { can: 'camera' },
    async (call) => {
        await call.isJoined();
        const before = call.openTracks;
        await switches(call, 'camera', [false, true]);
        same(call.openTracks, before, 'open tracks');
        valueOf(await call.adapter.setMedia('camera', false));
        await call.settle();
        holds(call.openTracks < before, 'the camera is let go of while it is off');
    },
);

promises(
    'shares the screen and stops, and says that the person did',
    { can: 'screen' },
    async (call) => {
        await call.isJoined();
        const before = call.openTracks;
        await switches(call, 'screen', [true, false]);
        same(call.openTracks, before, 'open tracks');
    },
);

promises('tells nothing where something is as it is asked for', {}, async (call) => {
    await call.isJoined();
    same(valueOf(await call.adapter.setMedia('mic', true)), true, 'the answer');
    await call.settle();
    same(call.all('localmedia'), [], 'what it tells');
});

promises(
    'says how it is where the host lets nobody unmute',
    { situation: 'refusesUnmute' },
    async (call) => {
        await call.isJoined({ mic: false });
        const answer = await call.adapter.setMedia('mic', true);
        await call.settle();
        const said = answer.ok ? answer.value : answer.error.code;
        holds(said === false || said === 'not-allowed-by-host', 'it answers that it is off');
        same(
            call.all('localmedia').filter(({ on }) => on),
            [],
            'what it tells to be on',
        );
        holds(call.self?.mic !== 'on', 'the microphone of the person is off');
    },
);

/* Asks while the browser's prompt is open, which is answered then. Gives what is open in the end. */
async function whilePrompted<Asked>(
    call: TriedCall,
    first: () => Asked,
    then: () => unknown,
    meanwhile: () => void = () => undefined,
): Promise<Awaited<Asked>> {
    await call.settle();
    call.told.length = 0;
    await call.others.holdPrompt(true);
    const asked = first();
    await call.settle();
    const others = then();
    await call.settle();
    meanwhile();
    await call.others.holdPrompt(false);
    await others;
    const answer = await asked;
    await call.settle();
    return answer;
}

promises(
    'starts once what is switched on twice while the browser asks for it',
    { others: ['holdPrompt'] },
    async (call) => {
        await call.isJoined({ mic: false, camera: false });
        const on = () => call.adapter.setMedia('mic', true);
        let second: ReturnType<typeof on> | undefined;
        const first = await whilePrompted(call, on, () => (second = on()));
        same([valueOf(first), valueOf(await second!)], [true, true], 'the answers');
        same(toldOn(call), ['mic'], 'what it tells to be on');
        same(call.openTracks, 1, 'open tracks');
    },
);

promises(
    'keeps off what is switched off while the browser asks for it',
    { others: ['holdPrompt'], can: 'camera' },
    async (call) => {
        await call.isJoined({ mic: false, camera: false });
        for (const source of ['camera', 'mic'] as const) {
            const answer = await whilePrompted(
                call,
                () => call.adapter.setMedia(source, true),
                () => call.adapter.setMedia(source, false),
            );
            same(answer.ok && answer.value, false, `whether the ${source} is on`);
            same(call.all('localmedia'), [], 'what it tells');
            same(call.self?.[source], 'off', `the ${source} of the person`);
            // A microphone that is off may stay open.
            if (source === 'camera') same(call.openTracks, 0, 'open tracks');
        }
    },
);

promises(
    'keeps the microphone off that the host switches off while the browser asks for it',
    { others: ['holdPrompt', 'muteUnsent'] },
    async (call) => {
        await call.isJoined({ mic: false, camera: false });
        const answer = await whilePrompted(
            call,
            () => call.adapter.setMedia('mic', true),
            () => call.others.muteUnsent(),
        );
        same(answer.ok && answer.value, false, 'whether it answers that it is on');
        same(toldOn(call), [], 'what it tells to be on');
        same([call.self?.mic, call.openTracks], ['off', 0], 'what the person sends');
    },
);

promises(
    'keeps the microphone off that the host switches off, also where they ask for the camera',
    { situation: 'refusesUnmute', others: ['askForCamera'] },
    async (call) => {
        await call.isJoined({ mic: false, camera: false });
        await call.others.askForCamera();
        await call.until(() => call.all('unmuterequest').length > 0, 'it asks');
        same(call.all('unmuterequest'), [{ source: 'camera' }], 'what it asks');
        const answer = await call.adapter.setMedia('mic', true);
        same(answer.ok && answer.value, false, 'whether it answers that it is on');
        same([toldOn(call), call.self?.mic], [[], 'off'], 'the microphone of the person');
    },
);

promises('says that the host switched the microphone off', { others: ['mute'] }, async (call) => {
    await call.isJoined();
    await call.others.mute();
    await call.until(() => call.all('localmedia').length > 0, 'it tells of the microphone');
    await call.settle();
    same(call.all('localmedia'), [{ source: 'mic', on: false, by: 'host' }], 'what it tells');
    same(call.self?.mic, 'off', 'the microphone of the person');
});

promises(
    'asks the person to unmute, and never does it for them',
    { others: ['askToUnmute'] },
    async (call) => {
        await call.isJoined({ mic: false });
        await call.others.askToUnmute();
        await call.until(() => call.all('unmuterequest').length > 0, 'it asks');
        await call.settle();
        same(call.all('unmuterequest'), [{ source: 'mic' }], 'what it asks');
        same(call.all('localmedia'), [], 'what it switches');
        holds(call.self?.mic !== 'on', 'the microphone of the person is off');
    },
);

/* A microphone that isn't in use. */
async function otherMicrophone(call: TriedCall, active: string | undefined): Promise<string> {
    const devices = valueOf(await call.adapter.listDevices());
    const other = devices.find(({ kind, id }) => kind === 'microphone' && id !== active);
    holds(other, 'there are two microphones');
    return other.id;
}

promises('uses another microphone, and says which', {}, async (call) => {
    await call.asksToJoin();
    await call.until(() => call.all('devices').length > 0, 'it tells of the devices');
    const active = call.all('devices').at(-1)?.active.microphone;
    const other = await otherMicrophone(call, active);
    await call.until(() => call.adapter.state === 'connected', 'it is connected');
    const before = call.openTracks;
    valueOf(await call.adapter.useDevice('microphone', other));
    const now = () => call.all('devices').at(-1)?.active.microphone;
    await call.until(() => now() === other, 'it tells which is in use');
    same(call.openTracks, before, 'open tracks');
});

/* One that the browser doesn't take by itself. */
async function lastMicrophone(call: TriedCall): Promise<string> {
    const devices = valueOf(await call.adapter.listDevices());
    return devices.findLast(({ kind }) => kind === 'microphone')?.id ?? '';
}

promises('uses the microphone that was chosen last', { others: ['holdPrompt'] }, async (call) => {
    await call.isJoined({ camera: false });
    const [first, last] = [call.microphone ?? '', await lastMicrophone(call)];
    await whilePrompted(
        call,
        () => call.adapter.useDevice('microphone', first),
        () => call.adapter.useDevice('microphone', last),
    );
    same([call.microphone, call.openTracks], [last, 1], 'what is in use, and open tracks');
    same(call.all('localmedia'), [], 'what it tells to be switched');
});

promises(
    'uses the microphone that is chosen while the browser asks for one',
    { others: ['holdPrompt'] },
    async (call) => {
        await call.isJoined({ mic: false, camera: false });
        const last = await lastMicrophone(call);
        const answer = await whilePrompted(
            call,
            () => call.adapter.setMedia('mic', true),
            () => call.adapter.useDevice('microphone', last),
        );
        same([valueOf(answer), call.self?.mic], [true, 'on'], 'the microphone of the person');
        same([call.microphone, call.openTracks], [last, 1], 'what is in use, and open tracks');
    },
);

promises(
    'keeps the microphone off that is switched off while another is opened, which is used next',
    { others: ['holdPrompt'] },
    async (call) => {
        await call.isJoined({ camera: false });
        const last = await lastMicrophone(call);
        const used = await whilePrompted(
            call,
            () => call.adapter.useDevice('microphone', last),
            () => call.adapter.setMedia('mic', false),
        );
        valueOf(used);
        same([toldOn(call), call.self?.mic], [[], 'off'], 'the microphone of the person');
        same(valueOf(await call.adapter.setMedia('mic', true)), true, 'the answer');
        await call.until(() => call.microphone === last, 'it tells which is in use');
        same(call.openTracks, 1, 'open tracks');
    },
);

promises(
    'keeps the camera off that is switched off while another is opened, and while the next is chosen',
    { others: ['holdPrompt'], can: 'camera' },
    async (call) => {
        await call.isJoined({ mic: false });
        const all = valueOf(await call.adapter.listDevices());
        const [first, ...more] = all.filter(({ kind }) => kind === 'camera').map(({ id }) => id);
        holds(first !== undefined, 'there is a camera');
        let isOnMeanwhile: boolean | undefined;
        const used = await whilePrompted(
            call,
            () => call.adapter.useDevice('camera', more.at(-1) ?? first),
            async () => {
                const answer = await call.adapter.setMedia('camera', false);
                isOnMeanwhile = !answer.ok || answer.value || call.openTracks > 0;
            },
            () => same(isOnMeanwhile, false, 'whether it is on while the browser asks'),
        );
        valueOf(used);
        const isOff = (): void =>
            same([toldOn(call), call.self?.camera, call.openTracks], [[], 'off', 0], 'the camera');
        isOff();
        valueOf(await call.adapter.useDevice('camera', first));
        await call.settle();
        isOff();
    },
);

promises('uses no device that isn’t there', {}, async (call) => {
    await call.isJoined();
    const answer = await call.adapter.useDevice('microphone', 'nowhere');
    await call.settle();
    same(answer.ok ? 'used' : answer.error.code, 'not-found', 'the answer');
    const used = call.all('devices').map(({ active }) => active.microphone);
    holds(!used.includes('nowhere'), 'it isn’t told to be in use');
});

promises(
    'plays on the speaker that the person joins with, and tells the one in use',
    { can: 'speakerSelect' },
    async (call) => {
        await call.isJoined({ mic: false, camera: false });
        const devices = valueOf(await call.adapter.listDevices());
        const speaker = devices.findLast(({ kind }) => kind === 'speaker')?.id;
        holds(speaker !== undefined, 'there is a speaker');
        await call.adapter.leave();
        await call.settle();
        await call.isJoined({ mic: false, camera: false, deviceIds: { speaker } }, false);
        await call.others.come();
        const active = () => call.all('devices').at(-1)?.active.speaker;
        await call.until(() => active() === speaker, 'it tells the speaker that is in use');
        await call.until(() => !call.playsElsewhere(speaker), 'sound is put to the speaker');
    },
);

promises(
    'says which device was taken away while it was in use, and sends nothing of it',
    { others: ['takeDevice'] },
    async (call) => {
        await call.asksToJoin();
        await call.until(() => call.adapter.state === 'connected', 'it is connected');
        const active = call.all('devices').at(-1)?.active.microphone;
        holds(active !== undefined, 'a microphone is in use');
        call.told.length = 0;
        await call.others.takeDevice(active);
        const lost = () => call.all('devices').find((event) => event.lost);
        await call.until(() => lost() !== undefined, 'it tells what was taken away');
        await call.settle();
        same(lost()?.lost?.id, active, 'what was taken away');
        const last = call.all('devices').at(-1);
        holds(
            last?.devices.every(({ id }) => id !== active),
            'it is listed no more',
        );
        holds(last?.active.microphone !== active, 'it is in use no more');
        const isOff = call
            .all('localmedia')
            .some(({ source, on, by }) => source === 'mic' && !on && by === 'device');
        holds(last?.active.microphone !== undefined || isOff, 'another is in use, or it is off');
    },
);

promises(
    'says that sound is blocked, and plays it when the person asks',
    { others: ['blockPlayback'] },
    async (call) => {
        await call.others.come();
        await call.isJoined();
        await call.others.blockPlayback();
        await call.until(() => call.all('playbackblocked').length > 0, 'it tells of it');
        valueOf(await call.adapter.resumePlayback());
        await call.settle();
        same(call.all('playbackblocked').length, 1, 'times that it tells of it');
    },
);

promises(
    'is lost and found again with everybody, and tells nobody to have come',
    { others: ['loseNetwork', 'findNetwork'] },
    async (call) => {
        const id = await call.others.come();
        const self = await call.isJoined();
        await call.others.loseNetwork();
        await call.until(() => call.adapter.state === 'reconnecting', 'it is reconnecting');
        await call.others.findNetwork();
        await call.until(() => call.adapter.state === 'connected', 'it is connected again');
        await call.settle();
        same(states(call), ['reconnecting', 'connected'], 'the states');
        same([call.came, call.left], [[], []], 'who came and went');
        holds(call.adapter.participants.has(id), 'the other is listed');
        same(call.self?.id, self, 'the person');
    },
);

promises(
    'waits in the lobby, names nobody before the person is let in, and then says so',
    { situation: 'lobby', others: ['admit'] },
    async (call) => {
        const there = await call.others.come();
        valueOf(await call.asksToJoin());
        await call.until(() => call.adapter.state === 'lobby', 'it waits in the lobby');
        await call.settle();
        holds(!call.came.includes(there), 'nobody is told of');
        holds(!call.adapter.participants.has(there), 'nobody is listed');
        await call.others.admit();
        await call.until(() => call.adapter.state === 'connected', 'it is connected');
        await call.until(() => call.came.includes(there), 'it tells who is there');
        same(call.all('lobby').at(-1)?.admitted, true, 'whether the person is let in');
    },
);

promises(
    'says how many wait before the person',
    { situation: 'lobby', others: ['queue'] },
    async (call) => {
        await call.asksToJoin();
        await call.until(() => call.adapter.state === 'lobby', 'it waits in the lobby');
        await call.others.queue(2, 10);
        await call.until(() => call.all('lobby').length > 0, 'it tells how many');
        const { position, etaMinutes } = call.all('lobby').at(-1) ?? {};
        same([position, etaMinutes], [2, 10], 'how many, and how long');
    },
);

promises(
    'says that the person isn’t let in',
    { situation: 'lobby', others: ['deny'] },
    async (call) => {
        await call.asksToJoin();
        await call.until(() => call.adapter.state === 'lobby', 'it waits in the lobby');
        call.told.length = 0;
        await call.others.deny();
        await hasEnded(call, 'denied');
    },
);

promises(
    'says to who waits in the lobby that the host ended it',
    { situation: 'lobby', others: ['endForAll'] },
    async (call) => {
        await call.asksToJoin();
        await call.until(() => call.adapter.state === 'lobby', 'it waits in the lobby');
        call.told.length = 0;
        await call.others.endForAll();
        await hasEnded(call, 'host-ended');
    },
);

promises(
    'shows a message as sending and then as sent, under the id that it answers with',
    { methods: ['sendChat'], can: 'chat' },
    async (call) => {
        const self = await call.isJoined();
        const { id } = valueOf((await call.adapter.sendChat?.('CANARY')) as never) as {
            id: string;
        };
        const last = () => call.all('chat').at(-1);
        await call.until(() => last()?.status === 'sent', 'it is told to be sent');
        const told = call.all('chat');
        holds(
            told.every((one) => one.id === id && one.from === self),
            'it is one message',
        );
        const shown = told.map(({ status }) => status);
        holds(['sending', 'sent'].includes(shown[0] as string), 'it is on its way before');
        same(last()?.text, 'CANARY', 'its text');
    },
);

promises(
    'keeps a message that doesn’t arrive as failed, and sends the next under another id',
    { methods: ['sendChat'], can: 'chat', others: ['loseMessages'] },
    async (call) => {
        await call.isJoined();
        await call.others.loseMessages(true);
        const answer = await call.adapter.sendChat?.('CANARY');
        holds(answer && !answer.ok, 'it answers with an error');
        holds(!JSON.stringify(answer).includes('CANARY'), 'the error says nothing of the text');
        await call.until(() => call.all('chat').at(-1)?.status === 'failed', 'it is told to fail');
        const lost = call.all('chat').at(-1)?.id;
        await call.others.loseMessages(false);
        valueOf((await call.adapter.sendChat?.('CANARY')) as never);
        await call.until(() => call.all('chat').at(-1)?.status === 'sent', 'the next is sent');
        await call.settle();
        const ofLost = call.all('chat').filter(({ id }) => id === lost);
        same(ofLost.at(-1)?.status, 'failed', 'the message that was lost');
        holds(call.all('chat').at(-1)?.id !== lost, 'the next has an id of its own');
    },
);

promises(
    'never sends by itself what has failed, and sends it again once, under its id',
    { methods: ['sendChat'], can: 'chat', others: ['loseMessages', 'arrived'] },
    async (call) => {
        await call.isJoined();
        const other = await call.others.come();
        await call.until(() => call.came.includes(other), 'it tells who comes');
        const arrived = async (): Promise<readonly string[]> => call.others.arrived(other);
        await call.others.loseMessages(true);
        holds(!(await call.adapter.sendChat?.('CANARY'))?.ok, 'it answers with an error');
        await call.until(() => call.all('chat').at(-1)?.status === 'failed', 'it is told to fail');
        const lost = call.all('chat').at(-1)?.id;
        await call.others.loseMessages(false);
        await call.settle();
        same(await arrived(), [], 'what arrives by itself');
        const again = valueOf((await call.adapter.sendChat?.('CANARY', lost)) as never);
        same(again, { id: lost }, 'the answer');
        await call.until(() => call.all('chat').at(-1)?.status === 'sent', 'it is sent');
        await call.settle();
        same(await arrived(), ['CANARY'], 'what arrives in the end');
        const told = call.all('chat').map(({ id, status }) => id === lost && status);
        same(told, ['sending', 'failed', 'sending', 'sent'], 'what it tells of the message');
    },
);

promises(
    'tells what others write, each message once and by an id of its own',
    { others: ['write'] },
    async (call) => {
        await call.isJoined();
        const from = await call.others.come();
        await call.until(() => call.came.includes(from), 'it tells who comes');
        for (const text of ['CANARY 1', 'CANARY 1', 'CANARY 2'])
            await call.others.write(from, text);
        await call.until(() => call.all('chat').length >= 3, 'it tells of the messages');
        await call.settle();
        const told = call.all('chat');
        same(
            told.map(({ text }) => text),
            ['CANARY 1', 'CANARY 1', 'CANARY 2'],
            'the texts',
        );
        holds(
            told.every((one) => one.from === from && one.status === 'received'),
            'from whom',
        );
        same(new Set(told.map(({ id }) => id)).size, 3, 'ids');
        holds(
            told.every(({ id, at }) => typeof id === 'string' && at >= 0),
            'the ids are texts',
        );
    },
);

promises(
    'tells captions in order, each line under one id until it is final',
    { methods: ['setCaptions'], others: ['caption'] },
    async (call) => {
        await call.isJoined();
        const from = await call.others.come();
        await call.until(() => call.came.includes(from), 'it tells who comes');
        valueOf((await call.adapter.setCaptions?.(true)) as never);
        await call.others.caption(from, '1', 'CANARY', false);
        await call.others.caption(from, '1', 'CANARY one', true);
        await call.others.caption(from, '2', 'CANARY two', true);
        await call.until(() => call.all('caption').length >= 3, 'it tells of the lines');
        const told = call.all('caption');
        const texts = told.map(({ text, final }) => [text, final]);
        same(
            texts,
            [
                ['CANARY', false],
                ['CANARY one', true],
                ['CANARY two', true],
            ],
            'the lines',
        );
        const [first, second, third] = told.map(({ id }) => id);
        holds(first === second && second !== third, 'each line has an id of its own');
        holds(
            told.every(({ participantId }) => participantId === from),
            'who says it',
        );
    },
);

promises(
    'tells no captions to who has none',
    { methods: ['setCaptions'], others: ['caption'] },
    async (call) => {
        await call.isJoined();
        const from = await call.others.come();
        await call.until(() => call.came.includes(from), 'it tells who comes');
        valueOf((await call.adapter.setCaptions?.(true)) as never);
        valueOf((await call.adapter.setCaptions?.(false)) as never);
        await call.others.caption(from, '1', 'CANARY', true);
        await call.settle();
        same(call.all('caption').length, 0, 'lines');
    },
);

promises(
    'raises the hand and lowers it, and says that the person did',
    { methods: ['setHand'], can: 'hand' },
    async (call) => {
        const self = await call.isJoined();
        for (const up of [true, false]) {
            valueOf((await call.adapter.setHand?.(up)) as never);
            await call.until(() => call.self?.hand === up, 'the hand of the person is as asked');
        }
        const told = call.changed.map(({ participant: { id, hand }, by }) => [id, hand, by]);
        same(
            told,
            [
                [self, true, 'self'],
                [self, false, 'self'],
            ],
            'what it tells',
        );
    },
);

promises(
    'says that the call is recorded, and when it is no more',
    { others: ['record'] },
    async (call) => {
        await call.isJoined();
        await call.others.record(true);
        await call.others.record(false);
        await call.until(() => call.all('recording').length >= 2, 'it tells of the recording');
        same(
            call.all('recording').map(({ active }) => active),
            [true, false],
            'what it tells',
        );
    },
);

promises(
    'sends no picture while it is only sound',
    { methods: ['setAudioOnly'], can: 'audioOnly' },
    async (call) => {
        await call.isJoined();
        valueOf((await call.adapter.setAudioOnly?.(true)) as never);
        await call.until(() => call.self?.camera !== 'on', 'the camera of the person is off');
        const last = call.all('localmedia').at(-1);
        same([last?.source, last?.on], ['camera', false], 'what it tells');
    },
);

promises(
    'tells every listener until it has had enough, also where another throws',
    {},
    async (call) => {
        await call.isJoined();
        let [first, second] = [0, 0];
        const end = call.adapter.on('participants', () => {
            first += 1;
            throw new Error('CANARY');
        });
        call.adapter.on('participants', () => void (second += 1));
        // What of somebody is known may come with them or after them.
        await call.others.come();
        await call.until(() => second > 0, 'the second is told');
        await call.settle();
        same(first, second, 'times that the first was told');
        end();
        end();
        const before = first;
        await call.others.come();
        await call.until(() => second > before, 'the second is told again');
        same(first, before, 'times that the first was told');
    },
);

/* How far something has come when the person leaves, in microtasks: a step each, and then later ones. */
const DEPTHS = [0, 1, 2, 3, 4, 6, 8];

/* The call is over: nothing is open, nobody is listed, and nothing was told after the end. */
function isOver(call: TriedCall, depth = 0): void {
    const after = `after ${depth} microtasks`;
    same(call.openTracks, 0, `open tracks ${after}`);
    same(call.adapter.participants.size, 0, `people listed ${after}`);
    holds(!call.isThere, `the person isn’t in the call any more ${after}`);
    const isEnd = ({ type, event }: Told): boolean => type === 'state' && event.state === 'ended';
    const end = call.told.findIndex(isEnd);
    if (end >= 0) same(call.told.slice(end + 1), [], `what it tells after the end ${after}`);
    call.told.length = 0;
}

promises(
    'opens nothing where the person leaves while it joins, however far it has come',
    {},
    async (call) => {
        for (const depth of DEPTHS) {
            const joining = call.asksToJoin();
            for (let times = 0; times < depth; times += 1) await Promise.resolve();
            await call.adapter.leave();
            await joining;
            await call.settle();
            isOver(call, depth);
        }
    },
);

promises(
    'opens nothing where joining is given up on the way, however far it has come',
    {},
    async (call) => {
        for (const depth of DEPTHS) {
            const controller = new AbortController();
            const joining = call.asksToJoin({ signal: controller.signal });
            for (let times = 0; times < depth; times += 1) await Promise.resolve();
            controller.abort();
            const { ok } = await joining;
            holds(!ok || depth > 0, 'it doesn’t join');
            if (ok) await call.adapter.leave(); // It had joined by then.
            await call.settle();
            isOver(call, depth);
        }
    },
);

promises(
    'lets go of what the person has asked for when they leave, however far it has come',
    {},
    async (call) => {
        await call.asksToJoin({ camera: false });
        await call.until(() => call.all('devices').length > 0, 'it tells of the devices');
        const active = call.all('devices').at(-1)?.active.microphone;
        const other = await otherMicrophone(call, active);
        for (const depth of DEPTHS) {
            await call.isJoined({ camera: false });
            const { adapter } = call;
            const asked = [
                adapter.useDevice('microphone', other),
                adapter.setMedia('camera', true),
                adapter.setMedia('screen', true),
                adapter.sendChat?.('CANARY'),
            ];
            for (let times = 0; times < depth; times += 1) await Promise.resolve();
            await adapter.leave();
            await Promise.allSettled(asked);
            await call.settle();
            isOver(call, depth);
        }
    },
);

promises('tells nothing after the person has left, whatever still comes', {}, async (call) => {
    const id = await call.others.come();
    await call.isJoined();
    valueOf((await call.adapter.setCaptions?.(true)) ?? { ok: true, value: undefined });
    const others: Partial<Others> = call.others;
    const coming = [
        others.write?.(id, 'CANARY'),
        others.caption?.(id, '1', 'CANARY', true),
        others.blockPlayback?.(),
        others.raiseHand?.(id),
    ];
    await call.adapter.leave();
    await Promise.allSettled(coming);
    await call.settle();
    isOver(call);
});

promises('stops everything when it is disposed of, also twice', { page: true }, async (call) => {
    const id = await call.others.come();
    await call.isJoined();
    const host = document.createElement('div');
    if (call.capabilities.camera) valueOf(await call.adapter.attach(id, 'camera', host));
    await call.adapter.dispose();
    await call.adapter.dispose();
    await call.settle();
    same(call.openTracks, 0, 'open tracks');
    same(host.childElementCount, 0, 'elements');
    same(call.adapter.participants.size, 0, 'people listed');
});

promises('tells nothing after it is disposed of', {}, async (call) => {
    await call.isJoined();
    await call.adapter.dispose();
    call.told.length = 0;
    await call.others.come();
    await call.settle();
    same(call.told, [], 'what it tells');
});

promises('answers after it is disposed of, and does nothing more', {}, async (call) => {
    await call.isJoined();
    const asked = [call.adapter.setMedia('camera', true), call.adapter.setMedia('screen', true)];
    asked.push(call.adapter.sendChat?.('CANARY') as never);
    await call.adapter.dispose();
    call.told.length = 0;
    const late = [call.adapter.setMedia('mic', true), call.asksToJoin()];
    const ended = await Promise.allSettled([...asked, ...late]);
    await call.settle();
    same(
        ended.map(({ status }) => status),
        ended.map(() => 'fulfilled'),
        'the answers',
    );
    holds(!(await call.asksToJoin()).ok, 'it can’t be joined again');
    same(call.told, [], 'what it tells');
    same(call.openTracks, 0, 'open tracks');
});

promises('opens nothing where it is disposed of while it joins', {}, async (call) => {
    const joining = call.asksToJoin();
    await call.adapter.dispose();
    await joining;
    await call.settle();
    holds(!states(call).includes('connected'), 'it never was connected');
    same(call.openTracks, 0, 'open tracks');
});

/** The title of every promise. */
export const promisesOfACall: readonly string[] = [...all.keys()];

/** The promises that an adapter makes, since it has what they need. */
export async function promisesOf(suite: CallSuite): Promise<readonly string[]> {
    const { adapter, others } = await suite.make({});
    const makes = ({ situation, others: played = [], methods = [], can, page }: Needs): boolean =>
        (!situation || suite.situations.includes(situation)) &&
        played.every((one) => others[one]) &&
        methods.every((one) => adapter[one]) &&
        (!can || !!adapter.capabilities[can]) &&
        (!page || typeof document === 'object');
    const titles = [...all].filter(([, needs]) => makes(needs)).map(([title]) => title);
    await adapter.dispose();
    return titles;
}

/** Rejects where an adapter of the suite breaks a promise. It needs no test runner. */
export async function keepsPromise(title: string, suite: CallSuite): Promise<void> {
    const promised = all.get(title);
    if (!promised) throw new Error(`nobody promises “${title}”`);
    const { situation } = promised;
    const tested = await suite.make(situation ? { [situation]: true } : {});
    try {
        await promised.keeps(new TriedCall(tested, suite.patience));
    } finally {
        await tested.adapter.dispose();
    }
}
