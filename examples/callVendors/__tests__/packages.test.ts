import * as Chime from 'amazon-chime-sdk-js';
import * as LiveKit from 'livekit-client';
import * as Twilio from 'twilio-video';
import { FakeLiveKit } from 'test-support/callVendors/liveKit';
import { CONTENT } from '../chime';
import { ChimeAdapter, type ChimeKit } from '../chimeAdapter';
import { hearLiveKit } from '../liveKit';
import { LiveKitAdapter, type LiveKitKit } from '../liveKitAdapter';
import { CODES } from '../twilio';
import { TwilioAdapter, type TwilioKit } from '../twilioAdapter';

/* The types say that each package has what its adapter uses. The rest is what they can't say. */
const liveKit: LiveKitKit = LiveKit;
const chime: ChimeKit = Chime;
const twilio: TwilioKit = Twilio;

describe('the packages of vendors', () => {
    it('are what the adapters take', () => {
        const adapters = [
            new LiveKitAdapter(liveKit),
            new ChimeAdapter(chime),
            new TwilioAdapter(twilio),
        ];
        expect(adapters.map(({ id, state }) => [id, state])).toEqual([
            ['livekit', 'idle'],
            ['chime', 'idle'],
            ['twilio', 'idle'],
        ]);
    });

    it('livekit-client has every event that its adapter listens to', () => {
        const room = new FakeLiveKit();
        hearLiveKit(room, liveKit, () => undefined);
        const known = Object.values<string>(LiveKit.RoomEvent);
        expect(room.types).not.toHaveLength(0);
        expect(room.types.filter((type) => !known.includes(type))).toEqual([]);
    });

    it('amazon-chime-sdk-js calls a shared screen so', () => {
        expect(CONTENT).toBe(Chime.ContentShareConstants.Modality);
    });

    it('twilio-video has errors of these names and codes', () => {
        const errors = jest.requireActual<Record<string, new () => Twilio.TwilioError>>(
            'twilio-video/es5/util/twilio-video-errors',
        );
        const codes = Object.keys(CODES).map((name) => [name, new errors[name]!().code]);
        expect(Object.fromEntries(codes)).toEqual(CODES);
    });
});
