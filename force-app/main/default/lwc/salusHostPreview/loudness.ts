import { quietly } from 'c/salusHostWaiting';

/* Speech in a room is about 30 dB under full scale: half of the meter. Under 60 dB is silence. */
const RANGE_DB = 60;

/** How loud samples are, from 0 to 1. */
export function loudnessOf(samples: Float32Array): number {
    const power = samples.reduce((sum, one) => sum + one * one, 0) / (samples.length || 1);
    if (power <= 0) return 0;
    return Math.min(1, Math.max(0, 1 + (10 * Math.log10(power)) / RANGE_DB));
}

/** What of the sound is measured, until it is stopped. */
export interface Loudness {
    level(): number;
    stop(): void;
}

const SILENT: Loudness = { level: () => 0, stop: () => undefined };

function read(context: AudioContext, stream: MediaStream): Loudness {
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(analyser);
    void quietly(() => context.resume()); // Without a press before, the browser keeps it waiting.
    const samples = new Float32Array(analyser.fftSize);
    return {
        level() {
            analyser.getFloatTimeDomainData(samples);
            return loudnessOf(samples);
        },
        stop: () => void quietly(() => context.close()),
    };
}

/**
 * Measures the sound of a stream; `stop` lets go of the browser's audio. Where the browser can't measure
 * it, it counts as silent: the microphone itself may be well.
 */
export function measure(stream: MediaStream): Loudness {
    if (typeof AudioContext !== 'function' || !stream.getAudioTracks().length) return SILENT;
    let context: AudioContext | undefined;
    try {
        context = new AudioContext();
        return read(context, stream);
    } catch {
        void quietly(() => context?.close());
        return SILENT;
    }
}
