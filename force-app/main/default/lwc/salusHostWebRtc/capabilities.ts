import { canAsk } from 'c/salusHostCallParts';
import type { CallCapabilities } from 'c/salusPortCall';
import type { WebRtcOptions } from './options';

/** What plain WebRTC can do in this browser, for this person. */
export function capabilitiesOf({
    id,
    hosts = [],
    hasLobby = false,
}: WebRtcOptions): CallCapabilities {
    const host = hosts.includes(id);
    return {
        ...{ camera: canAsk('camera'), screen: canAsk('screen'), chat: true, hand: true },
        ...{ captions: 'receive', lobby: hasLobby, phone: false, audioOnly: true },
        // Firefox and Safari (18.4) let the person choose a speaker later than Chromium, or not at all.
        speakerSelect: 'setSinkId' in HTMLMediaElement.prototype,
        ...{ recordingNotice: false, endForAll: host, stats: true, host },
    };
}
