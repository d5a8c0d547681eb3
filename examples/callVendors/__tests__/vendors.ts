import * as Chime from 'amazon-chime-sdk-js';
import * as LiveKit from 'livekit-client';
import { FakeAcs } from 'test-support/callVendors/acs';
import { FakeChime } from 'test-support/callVendors/chime';
import { FakeEmitter } from 'test-support/callVendors/emitter';
import { FakeLiveKit } from 'test-support/callVendors/liveKit';
import { FakeTwilio } from 'test-support/callVendors/twilio';
import { FakeWebRtc } from 'test-support/callVendors/webRtc';
import { hearAcs } from '../acs';
import { hearChime } from '../chime';
import { hearLiveKit } from '../liveKit';
import { hearTwilio } from '../twilio';
import type { Heard, Tell } from '../vendor';
import { hearWebRtc } from '../webRtc';
import { hearZoom } from '../zoom';

/** The fake of each vendor. */
export interface Fakes {
    readonly LiveKit: FakeLiveKit;
    readonly 'Amazon Chime': FakeChime;
    readonly Twilio: FakeTwilio;
    readonly Azure: FakeAcs;
    readonly Zoom: FakeEmitter;
    readonly 'Plain WebRTC': FakeWebRtc;
}

export type Vendor = keyof Fakes;

/* As `getIdentifierRawId` does it for these two kinds. */
const rawIdOf = (identifier: object): string => {
    const { communicationUserId, phoneNumber } = identifier as Record<string, string | undefined>;
    return communicationUserId ?? `4:${phoneNumber}`;
};

/** Each vendor's fake, and the example that tells the kit what it does. */
export const vendors: {
    readonly [V in Vendor]: () => {
        readonly fake: Fakes[V];
        readonly hear: (tell: Tell) => Heard;
    };
} = {
    LiveKit() {
        const fake = new FakeLiveKit();
        return { fake, hear: (tell) => hearLiveKit(fake, LiveKit, tell) };
    },
    'Amazon Chime'() {
        const fake = new FakeChime();
        return { fake, hear: (tell) => hearChime(fake, Chime, tell, { self: 'self' }) };
    },
    Twilio() {
        const fake = new FakeTwilio();
        return { fake, hear: (tell) => hearTwilio(fake, tell) };
    },
    Azure() {
        const fake = new FakeAcs();
        return { fake, hear: (tell) => hearAcs(fake, tell, { self: 'self', rawIdOf }) };
    },
    Zoom() {
        const fake = new FakeEmitter();
        return { fake, hear: (tell) => hearZoom(fake, tell) };
    },
    'Plain WebRTC'() {
        const fake = new FakeWebRtc();
        return { fake, hear: (tell) => hearWebRtc(fake, tell) };
    },
};
