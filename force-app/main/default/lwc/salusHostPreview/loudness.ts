/* Speech in a room is about 30 dB under full scale: half of the meter. Under 60 dB is silence. */
const RANGE_DB = 60;

/** How loud samples are, from 0 to 1. */
export function loudnessOf(samples: Float32Array): number {
    const power = samples.reduce((sum, one) => sum + one * one, 0) / (samples.length || 1);
    if (power <= 0) return 0;
    return Math.min(1, Math.max(0, 1 + (10 * Math.log10(power)) / RANGE_DB));
}

/** Measures the sound of a stream; `stop` lets go of the browser's audio. */
export function measure(stream: MediaStream): { level(): number; stop(): void } {
    const silent = { level: () => 0, stop: () => undefined };
    if (typeof AudioContext !== 'function' || !stream.getAudioTracks().length) return silent;
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(analyser);
    void context.resume(); // Without a press before, the browser keeps it waiting.
    const samples = new Float32Array(analyser.fftSize);
    return {
        level() {
            analyser.getFloatTimeDomainData(samples);
            return loudnessOf(samples);
        },
        stop: () => void context.close(),
    };
}
