import { quietly } from 'c/salusHostWaiting';

/* As long and as low as a bell: it is heard by who doesn't hear high tones well. */
const SECONDS = 1.2;
const HERTZ = 523;
const LOUD = 0.25;

/* Chromium since 110. Elsewhere, and where the speaker has gone, the browser's own one plays. */
type Speakers = AudioContext & { setSinkId?(id: string): Promise<void> };

/**
 * Plays a test tone. Call it in a press of the person's.
 *
 * @param speaker - The id of the speaker; left out, the one that the browser uses.
 * @returns whether the browser plays it
 */
export async function playTone(speaker?: string): Promise<boolean> {
    if (typeof AudioContext !== 'function') return false;
    let context: Speakers | undefined;
    try {
        context = new AudioContext() as Speakers;
        if (speaker) await context.setSinkId?.(speaker).catch(() => undefined);
        await context.resume();
        const tone = context.createOscillator();
        const volume = context.createGain();
        tone.frequency.value = HERTZ;
        volume.gain.setValueAtTime(LOUD, context.currentTime);
        volume.gain.linearRampToValueAtTime(0, context.currentTime + SECONDS);
        tone.connect(volume).connect(context.destination);
        tone.onended = () => void quietly(() => context?.close());
        tone.start();
        tone.stop(context.currentTime + SECONDS);
        return context.state === 'running';
    } catch {
        void quietly(() => context?.close());
        return false;
    }
}
